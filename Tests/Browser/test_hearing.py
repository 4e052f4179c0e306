"""What somebody who hears the pages, or goes by keyboard, meets: the focus after an error and after a tap, long words."""
import re

from test_first_day import PASSWORD, expect, open_a_session

LONG = "https://example.org/" + "a" * 400

# As if people had pasted an address wherever the pages show what people wrote.
PASTE = """long => {
  for (const part of document.querySelectorAll("main details")) part.open = true;
  const all = "p, li, dd, h1, h2, h3, figcaption, caption, .who, .free, .say, .words, .state > span";
  for (const part of document.querySelectorAll(all.split(", ").map(kind => "main " + kind).join(", ")))
    if (!part.closest("table, svg")) part.append(" " + long);
}"""


def test_what_is_to_be_mended(lab):
    "After an error the focus stands on what is to be mended, and the title says so, with and without script"
    lab.expect("422")
    practice = lab.start()
    for script in (True, False):
        page = lab.page(script=script)
        lab.sign_in(page, "nora", PASSWORD, practice)
        page.goto(practice.url + "/clients/new")
        expect(not page.title().startswith("Error"), "an empty form says that something is wrong")
        page.locator("main form .btn--first").click()
        page.wait_for_selector("#problems")
        focus = page.evaluate("document.activeElement.id")
        expect(focus == "problems", f"script: {script}, the focus is at {focus!r}")
        expect(page.title().startswith("Error: "), page.title())
        # axe waits for timers, which nothing runs without script.
        if script:
            lab.axe(page)


def test_a_tap_by_keyboard(lab):
    "What was seen is tapped by keyboard, one line after the other, without going through the page again"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    session = open_a_session(page, practice.url, keyboard=True)
    for value in ("engaged", "quiet"):
        tap = page.locator(f"section[aria-labelledby=observed] button[name=value][value={value}]")
        tap.focus()
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile(re.escape(session) + "#observed-engagement$"))
        page.wait_for_selector(f"button[value={value}][aria-pressed=true]")
        at = page.evaluate("document.activeElement.value")
        expect(at == value, f"the focus is not on the tap but on {at!r}")


def test_long_words(lab):
    "An address of four hundred letters, pasted anywhere, makes no page wider than its window"
    for width in (390, 1280):
        page = lab.page(width=width)
        lab.sign_in(page, "sam", PASSWORD)
        client = None
        for path in ("/today", "/appointments", "/supervision", "/clients"):
            page.goto(lab.practice.url + path)
            client = client or page.locator("main a[href^='/clients/']").first.get_attribute("href")
            page.evaluate(PASTE, LONG)
            lab.fits(page)
        page.goto(lab.practice.url + client)
        page.evaluate(PASTE, LONG)
        lab.fits(page)
