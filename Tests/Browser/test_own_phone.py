"""A check on the client's own phone: by the link, and by the code without script."""
import re
from urllib.parse import urlsplit

from test_first_day import PASSWORD, RANGE, expect, hand_over, open_a_session, shows


def test_a_check_on_their_own_phone(lab):
    "A client scans a link, marks and sends on their own phone, and it shows nothing any more; without script the code does"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    session = open_a_session(page, practice.url, keyboard=False)
    page.get_by_role("button", name="On their own phone").first.click()
    page.locator("svg.qr").wait_for()
    lab.axe(page)
    lab.shot(page, "own-phone-link-1280")
    told = page.locator("main").inner_text()
    link = re.search(re.escape(practice.url) + r"/my-check#[\w-]{43}", told)
    expect(link, f"no link: {told}")
    # In the therapist's own browser it opens nothing.
    here = page.context.new_page()
    lab.expect("409")
    here.goto(link[0])
    expect("own phone" in here.locator("h1").inner_text(), "the link opened in the therapist's browser")
    here.close()

    phone = lab.page(width=320, touch=True)
    phone.goto(link[0])
    phone.wait_for_url(re.compile(r"/check$"))
    expect(phone.locator("[href^='/check/take-back'], [formaction='/check/take-back']").count() == 0,
           "the phone offers to take something back")
    lab.axe(phone)
    lines = phone.locator(RANGE)
    for index, typed in enumerate(["5", "4", "6", "3"]):
        lines.nth(index).focus()
        phone.keyboard.type(typed)
    phone.locator("button[name=do][value=send]").click()
    phone.wait_for_url(re.compile(r"/check/thanks"))
    lab.axe(phone)
    lab.shot(phone, "own-phone-thanks-320")
    expect("tablet" not in phone.locator("main").first.inner_text(), "the thanks speak of a tablet")
    phone.goto(practice.url + "/today")
    expect(urlsplit(phone.url).path == "/sign-in", f"{phone.url} is open on a client's phone")

    page.goto(practice.url + session)
    shows(page, 18.0)

    other = lab.page(width=320, touch=True)
    other.goto(link[0])
    other.get_by_role("heading", name="This was sent already").wait_for()
    lab.axe(other)
    other.goto(practice.url + "/check")
    expect(urlsplit(other.url).path == "/sign-in", "the link that was sent opens what was sent")

    page.get_by_role("button", name="On their own phone").first.click()
    page.locator("svg.qr").wait_for()
    code = page.locator("main .once code").last.inner_text()
    expect(re.match(r"^[A-Z2-7]{5}-[A-Z2-7]{5}$", code), f"no code: {code}")
    phone = lab.page(width=320, script=False)
    phone.goto(practice.url + "/my-check")
    lab.shot(phone, "own-phone-code-320")
    lab.expect("422")
    phone.fill("input[name=code]", "AAAAA-AAAAA")
    phone.locator("main form button").click()
    expect("does not work" in phone.locator("main").inner_text(), "a wrong code is not told of")
    phone.fill("input[name=code]", code.lower())
    phone.locator("main form button").click()
    phone.wait_for_url(re.compile(r"/check$"))
    phone.locator("button[name=do][value=decline]").click()
    phone.wait_for_url(re.compile(r"/check/thanks"))


def link_on(page, practice):
    page.locator("svg.qr").wait_for()
    link = re.search(re.escape(practice.url) + r"/my-check#[\w-]{43}", page.locator("main").inner_text())
    expect(link, "the page holds no link")
    return link[0]


def test_a_check_before_the_session(lab):
    "A link made days ahead says when it opens; marked on the day it is the first check of a session that begins later"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    page.goto(practice.url + "/appointments?view=week")
    buttons = page.locator("form[action$='/check-before'] button")
    page.locator("a[rel=next]").first.click()
    page.wait_for_load_state()
    expect(buttons.count() > 0, "no appointment of next week offers a check beforehand")
    lab.axe(page)
    lab.fits(page)
    lab.shot(page, "before-diary-1280")
    buttons.last.click()
    link = link_on(page, practice)
    lab.axe(page)
    lab.shot(page, "before-link-1280")
    phone = lab.page(width=320, touch=True)
    phone.goto(link)
    phone.get_by_role("heading", name=re.compile("A little later|Un poco más tarde|Un peu plus tard")).wait_for()
    lab.axe(phone)
    lab.fits(phone)
    lab.shot(phone, "before-early-320")

    page.goto(practice.url + "/today")
    row = page.locator("li", has=page.locator("button[formaction$='/start']")).first
    row.locator("a.who").click()
    page.wait_for_url(re.compile(r"/(clients|episodes)/"))
    client = page.url
    page.locator("form[action$='/check-before'] button").click()
    link = link_on(page, practice)
    phone.goto(link)
    phone.wait_for_url(re.compile(r"/check$"))
    lines = phone.locator(RANGE)
    for index, typed in enumerate(["5", "4", "6", "3"]):
        lines.nth(index).focus()
        phone.keyboard.type(typed)
    phone.locator("button[name=do][value=send]").click()
    phone.wait_for_url(re.compile(r"/check/thanks"))

    page.goto(client)
    told = page.locator("section.filled", has_text="before the session")
    assert "18.0" in told.inner_text(), told.inner_text()
    assert page.locator("form[action$='/check-before']").count() == 0, "once it is in there is no second link"
    lab.axe(page)
    lab.shot(page, "before-client-1280")
    page.goto(practice.url + "/today")
    row = page.locator("ol.appointments li", has_text="Outcome check came in beforehand")
    assert row.count() == 1, "Today says that it is in"
    lab.shot(page, "before-today-1280")
    open_a_session(page, practice.url, keyboard=False)
    shows(page, 18.0)
    lab.shot(page, "before-session-1280")


def test_going_back_after_another_language(lab):
    "Back leads to the check, also after another language was chosen, and not to a page of the browser's own"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    open_a_session(page, practice.url, keyboard=False)
    hand_over(page, keyboard=False)
    page.locator(".tongues button[lang=es]").click()
    page.wait_for_selector("html[lang=es]")
    page.wait_for_url(re.compile(r"/check$"))
    page.locator("button[formaction='/check/take-back']").click()
    page.wait_for_url(re.compile(r"/check/take-back"))
    page.go_back()
    page.wait_for_selector("html[lang=es] form[data-queue]")
    expect(urlsplit(page.url).path == "/check", f"Back leads to {page.url}")
