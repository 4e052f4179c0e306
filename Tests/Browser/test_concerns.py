"""From a sign to a talk, a step, a review and its end, in a browser: with the keyboard, and without scripts on a phone."""
import re
from urllib.parse import urlsplit

from harness import Fault
from test_first_day import PASSWORD, RANGE, at_320, expect, open_a_session


def acts(page, ending):
    """The links of that kind on Today."""
    found = page.eval_on_selector_all("main a[href]", "all => all.map(a => a.getAttribute('href'))")
    return [link for link in found if link.endswith(ending)]


def press(page, keyboard, selector):
    button = page.locator(selector).first
    if keyboard:
        button.focus()
        page.keyboard.press("Enter")
    else:
        button.click()


def follow(lab, page, practice, keyboard, wide):
    page.goto(practice.url + "/today")
    talks = acts(page, "/talk")
    expect(talks, "Today has nothing to talk about")
    talk = talks[0]
    concern = talk.removesuffix("/talk")
    page.goto(practice.url + talk)
    if wide:
        lab.axe(page)
    expect("Make room" in page.content(), "the talk has no prompts")
    if wide:
        page.emulate_media(media="print")
        expect(not page.locator("textarea[name=said]").is_visible(), "an empty form is printed")
        expect("Make room" in page.locator("main").inner_text(), "the prompts are not printed")
        page.emulate_media(media="screen")
    page.fill("textarea[name=said]", "The exercises come at me like tests.")
    page.locator("input[name=about][value=way-of-working]").check(force=True)
    page.fill("input[name=what]", "Choose the next exercise together, from three")
    page.check("input[name=for-client]")
    press(page, keyboard, "form[action$='/talk'] button.btn--first")
    page.wait_for_url(re.compile(re.escape(concern) + "$"))
    told = page.locator("main").inner_text()
    expect("The exercises come at me like tests." in told, "what was said is not there")
    expect("Choose the next exercise together, from three" in told, "the step is not there")

    page.goto(practice.url + "/today")
    expect(talk not in acts(page, "/talk"), "Today still asks for the talk")

    page.goto(practice.url + concern + "/review")
    if wide:
        lab.axe(page)
    page.locator("input[name^='kept.'][value=kept]").first.check(force=True)
    page.locator("input[name^='helped.'][value=yes]").first.check(force=True)
    press(page, keyboard, "button[name=after][value=go-on]")
    page.wait_for_url(re.compile(re.escape(concern) + "$"))
    page.goto(practice.url + concern + "/review")
    page.locator("input[name=helped][value=yes]").check(force=True)
    press(page, keyboard, "button[name=after][value=settle]")
    page.wait_for_url(re.compile(re.escape(concern) + "$"))
    expect("Settled" in page.locator("main").inner_text(), "the concern is not settled")
    if wide:
        lab.axe(page)


def test_a_concern(lab):
    "A concern on Today leads to a talk with a step, a review and its end, by the keyboard"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    follow(lab, page, practice, keyboard=True, wide=True)


def test_a_concern_without_scripts(lab):
    "The same on a phone of 320 px with JavaScript off"
    practice = lab.start()
    page = lab.page(width=320, height=640, touch=True, script=False)
    lab.sign_in(page, "nora", PASSWORD, practice)
    follow(lab, page, practice, keyboard=False, wide=False)
    lab.fits(page)


def test_two_tabs(lab):
    "A settling on a page that others have overtaken is refused; what changed is told, and the words are kept"
    lab.expect("409")
    practice = lab.start()
    first = lab.page()
    lab.sign_in(first, "nora", PASSWORD, practice)
    first.goto(practice.url + "/today")
    reviews = acts(first, "/review")
    expect(reviews, "nothing is due for a review")
    first.goto(practice.url + reviews[0])
    second = lab.page(context=first.context)
    second.goto(practice.url + reviews[0].removesuffix("/review"))
    second.locator("details:has(form[action$='/comment']) > summary").click()
    second.fill("form[action$='/comment'] textarea", "Ask about the mornings, too.")
    second.locator("form[action$='/comment'] button").last.click()
    second.get_by_text("Recorded.").first.wait_for()
    first.fill("textarea[name=words]", "It went well.")
    first.locator("button[name=after][value=settle]").click()
    first.locator("#changes").wait_for()
    told = first.locator("#changes").inner_text()
    expect("Somebody acted on this concern" in told, "nothing is told of what changed")
    expect(first.locator("textarea[name=words]").input_value() == "It went well.", "the words are gone")
    lab.axe(first)
    first.locator("button[name=after][value=settle]").click()
    first.wait_for_url(re.compile(re.escape(reviews[0].removesuffix("/review")) + "$"))


def test_two_people(lab):
    "A therapist and a supervisor act on one concern at once, each on a page from before the other; neither loses anything"
    practice = lab.start()
    pages = {}
    for name in ("nora", "sam"):
        page = pages[name] = lab.page()
        lab.sign_in(page, name, PASSWORD, practice)
    nora, sam = pages["nora"], pages["sam"]
    nora.goto(practice.url + "/today")
    talk = acts(nora, "/talk")[0]
    concern = talk.removesuffix("/talk")
    nora.goto(practice.url + talk)
    sam.goto(practice.url + concern)
    sam.locator("details:has(form[action$='/comment']) > summary").click()
    nora.fill("textarea[name=said]", "It goes too fast for me.")
    nora.fill("input[name=what]", "Half the exercises until Tuesday")
    sam.fill("form[action$='/comment'] textarea", "Ask about the pace, too.")
    nora.locator("form[action$='/talk'] button.btn--first").click()
    nora.wait_for_url(re.compile(re.escape(concern) + "$"))
    sam.locator("form[action$='/comment'] button").last.click()
    sam.get_by_text("Recorded.").first.wait_for()
    for name, page in pages.items():
        page.goto(practice.url + concern)
        told = page.locator("main").inner_text()
        expect("Ask about the pace, too." in told, f"{name} does not see what the supervisor wrote")
        expect("Half the exercises until Tuesday" in told, f"{name} does not see the step")
    expect("It goes too fast for me." in nora.locator("main").inner_text(), "what was said is gone")
    lab.axe(sam)


def test_say_so(lab):
    "What went well is said by one tap, and in other words by two"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    page.goto(practice.url + "/today")
    forms = page.locator("section[aria-labelledby=say] form:has(button[value=said])")
    count = forms.count()
    expect(count > 1, f"{count} things to say")
    forms.first.locator("button[value=said]").click()
    page.wait_for_url(re.compile(r"/today#praise-[0-9a-f-]+$"))
    focus = page.evaluate("document.activeElement.id")
    expect(focus.startswith("praise-"), f"the focus is not where the tap was, but at {focus}")
    expect(forms.count() == count - 1, "it is still to be said")
    page.locator("form[action$='/praise/undone'] button").first.click()
    page.wait_for_url(re.compile(r"/today#say$"))
    expect(forms.count() == count, "what was said by a slip cannot be taken back")
    forms.first.locator("button[value=said]").click()
    page.wait_for_function("n => document.querySelectorAll('section[aria-labelledby=say] form button[value=said]').length == n", arg=count - 1)
    page.locator("section[aria-labelledby=say] a", has_text="Other words").first.click()
    page.wait_for_url(re.compile(r"/praise"))
    lab.axe(page)
    at_320(lab, page)
    page.fill("textarea[name=words]", "I saw how you came in today.")
    page.locator("main form button.btn--first").click()
    page.wait_for_url(re.compile(r"/today#praise-[0-9a-f-]+$"))
    expect(urlsplit(page.url).path == "/today", f"it went to {page.url}")


def test_a_written_doubt(lab):
    "What a client writes on the tablet is on Today of the therapist and the supervisor at once; one tap answers it"
    practice = lab.start()
    words = "I don't think this is helping"
    boards = {name: lab.page() for name in ("nora", "sam", "finn")}
    for name, board in boards.items():
        lab.sign_in(board, name, PASSWORD, practice)
    board, act = boards["nora"], "section[aria-labelledby='act']"

    tablet = lab.page(width=768, touch=True)
    lab.sign_in(tablet, "nora", PASSWORD, practice)
    open_a_session(tablet, practice.url, keyboard=False)
    tablet.locator("section[aria-labelledby='check-alliance'] form[action$='/hand-over'] button").first.click()
    tablet.wait_for_url(re.compile(r"/check$"))
    lines = tablet.locator(RANGE)
    for index in range(4):
        lines.nth(index).focus()
        tablet.keyboard.type("9")
    # Open since before anything was written, and after what the session's beginning told it.
    board.goto(practice.url + "/today")
    before = board.locator(act + " form[action$='/comment-answer']").count()
    tablet.fill("textarea[name=comment]", "You are kind. " + words + " me.")
    tablet.locator("button[name=do][value=send]").click()
    tablet.wait_for_url(re.compile(r"/check/thanks"))

    board.locator("[data-live-news] [data-live-show]").click()
    forms = board.locator(act + " form[action$='/comment-answer']")
    forms.nth(before).wait_for()
    expect(forms.count() == before + 1, "Today does not ask whether it is a doubt")
    expect(words in board.locator(act).inner_text(), "Today does not show the words")
    lab.axe(board)
    at_320(lab, board)
    boards["sam"].goto(practice.url + "/today")
    expect(words in boards["sam"].locator(act).inner_text(), "the supervisor's board does not show the words")
    expect(boards["sam"].locator("form[action$='/comment-answer']").count() == 0, "the supervisor can answer it")
    boards["finn"].goto(practice.url + "/today")
    expect(words not in boards["finn"].content(), "the front desk sees it")

    # The newest is the last of them.
    place = forms.last.get_attribute("action")
    name = board.locator(act + " li", has=board.locator(f"form[action='{place}']")).locator(".who").inner_text()
    plain = lab.page(width=320, height=640, touch=True, script=False)
    lab.sign_in(plain, "nora", PASSWORD, practice)
    plain.goto(practice.url + "/today")
    lab.fits(plain)
    plain.locator(f"form[action='{place}'] button[value=yes]").click()
    plain.wait_for_url(re.compile(r"/today"))
    expect(plain.locator(f"form[action='{place}']").count() == 0, "an answered doubt still waits")
    row = plain.locator(act + " li", has_text=name).first
    # Whose session it is hangs on the hour; with somebody who answered a risk question, safety comes before the talk.
    expect(row.locator("a[href$='/talk'], a[href$='/safety']").count() == 1, "a yes has opened no concern to talk about")
