"""The first day with nothing but the Tab key, and with nothing but a thumb on a phone of 320 px."""
import re
from urllib.parse import urlsplit

from test_first_day import PASSWORD, PIN, RANGE, expect, shows


def tab_to(page, what, test, most=200):
    """Presses Tab until the field that has the focus passes `test`, a function of JavaScript."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(f"({test})(document.activeElement)"):
            return
    expect(False, f"{most} times Tab do not lead to {what} on {page.url}")


def test_by_keys_alone(lab):
    "From the door to the score with the Tab key, Enter and digits alone: no mouse, and nothing that a script brings into focus"
    practice = lab.start()
    page = lab.page()
    keys = page.keyboard
    page.goto(practice.url + "/sign-in")
    if page.evaluate("document.activeElement.name") != "name":
        tab_to(page, "the name", "at => at.name === 'name'")
    keys.type("nora")
    tab_to(page, "the password", "at => at.name === 'password'", most=3)
    keys.type(PASSWORD)
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/today"))
    tab_to(page, "a check-in", "at => (at.getAttribute('formaction') ?? '').endsWith('/start')")
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/sessions/"))
    session = urlsplit(page.url).path
    tab_to(page, "handing over", """at => at.matches("section[aria-labelledby='check-outcome'] form[action$='/hand-over'] button")""")
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/check$"))
    for digits in ("7", "6", "8", "5.5"):
        tab_to(page, "the next line", "at => at.type === 'range'")
        keys.type(digits)
    tab_to(page, "sending", "at => at.value === 'send'", most=20)
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/check/thanks"))
    tab_to(page, "giving back", "at => /take-back/.test(at.getAttribute('href') ?? at.getAttribute('formaction') ?? '')", most=20)
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/check/take-back"))
    if page.evaluate("document.activeElement.name") != "pin":
        tab_to(page, "the PIN", "at => at.name === 'pin'", most=10)
    keys.type(PIN)
    keys.press("Enter")
    page.wait_for_url(re.compile(re.escape(session) + "$"))
    shows(page, 26.5)


def test_by_thumb(lab):
    "On a phone of 320 px each line is marked by a tap, the next one comes into view by itself, and no word is broken in two"
    practice = lab.start()
    page = lab.page(width=320, height=568, touch=True)
    lab.sign_in(page, "nora", PASSWORD, practice)
    page.goto(practice.url + "/today")
    page.locator("button[formaction$='/start']").first.tap()
    page.wait_for_url(re.compile(r"/sessions/"))
    session = urlsplit(page.url).path
    page.locator("section[aria-labelledby='check-outcome'] form[action$='/hand-over'] button").first.tap()
    page.wait_for_url(re.compile(r"/check$"))
    for language in ("es", "fr", "en"):
        page.locator(f".tongues button[lang={language}]").tap()
        page.wait_for_selector(f"html[lang={language}]")
        broken = page.evaluate("""() => [...document.querySelectorAll(".ends > *, [data-line] > label")].flatMap((piece) => {
            const found = [], walk = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
            for (let text = walk.nextNode(); text; text = walk.nextNode())
                for (const word of text.data.matchAll(/[^\\s-]+/g)) {
                    const range = document.createRange();
                    range.setStart(text, word.index);
                    range.setEnd(text, word.index + word[0].length);
                    if (range.getClientRects().length > 1) found.push(word[0]);
                }
            return found;
        })""")
        expect(broken == [], f"in {language} words are broken: {broken}")
        lab.fits(page)
    lines = page.locator(RANGE)
    lines.first.scroll_into_view_if_needed()
    for index in range(4):
        box = lines.nth(index).bounding_box()
        expect(0 <= box["y"] and box["y"] + box["height"] <= 568, f"line {index + 1} is not in view when it is its turn: {box}")
        page.touchscreen.tap(box["x"] + box["width"] * 0.6, box["y"] + box["height"] / 2)
        page.wait_for_function(f"document.querySelectorAll('[data-line][data-marked]').length === {index + 1}")
    send = page.locator("button[name=do][value=send]")
    box = send.bounding_box()
    expect(0 <= box["y"] and box["y"] + box["height"] <= 568, f"what sends is not in view after the last line: {box}")
    lab.shot(page, "check-by-thumb-320", whole=False)
    values = [int(lines.nth(index).input_value()) for index in range(4)]
    send.tap()
    page.wait_for_url(re.compile(r"/check/thanks"))
    page.locator("a[href^='/check/take-back'], button[formaction='/check/take-back']").first.tap()
    page.wait_for_url(re.compile(r"/check/take-back"))
    page.locator("input[name=pin]").tap()
    page.keyboard.type(PIN)
    page.locator("form[action='/check/take-back'] button").tap()
    page.wait_for_url(re.compile(re.escape(session) + "$"))
    shows(page, sum(values) / 10)
