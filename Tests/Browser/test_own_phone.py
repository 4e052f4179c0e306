"""A check on the client's own phone: by the link, and by the code without script."""
import re
from urllib.parse import urlsplit

from test_first_day import PASSWORD, RANGE, expect, open_a_session, shows


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
    expect(phone.locator("a[href^='/check/take-back']").count() == 0, "the phone offers to take something back")
    lab.axe(phone)
    lines = phone.locator(RANGE)
    for index, typed in enumerate(["5", "4", "6", "3"]):
        lines.nth(index).focus()
        phone.keyboard.type(typed)
    phone.locator("button[name=do][value=send]").click()
    phone.wait_for_url(re.compile(r"/check/thanks"))
    lab.axe(phone)
    lab.shot(phone, "own-phone-thanks-320")
    expect("tablet" not in phone.locator("main").inner_text(), "the thanks speak of a tablet")
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


def test_a_check_before_the_session(lab):
    "A link made from the diary days ahead says when it opens, at 320 px too; on the day it is the session's first check"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    page.goto(practice.url + "/appointments?days=7")
    buttons = page.locator("form[action$='/check-before'] button")
    if buttons.count() == 0:
        page.get_by_role("link", name=re.compile("next week", re.I)).first.click()
    expect(buttons.count() > 0, "no appointment to come offers a check beforehand")
    lab.axe(page)
    lab.shot(page, "before-diary-1280")
    address = buttons.last.locator("xpath=ancestor::form").get_attribute("action")
    buttons.last.click()
    page.locator("svg.qr").wait_for()
    lab.axe(page)
    lab.shot(page, "before-link-1280")
    link = re.search(re.escape(practice.url) + r"/my-check#[\w-]{43}", page.locator("main").inner_text())
    expect(link, f"no link at {address}")
    phone = lab.page(width=320, touch=True)
    phone.goto(link[0])
    phone.locator("h1", has_text=re.compile("A little later|Before we talk|check", re.I)).wait_for()
    lab.axe(phone)
    lab.fits(phone)
    lab.shot(phone, "before-early-320")
