"""What asks to be talked over comes before a supervisor, is agreed and written down, and the therapist reads it."""
import re

from test_first_day import PASSWORD, at_320, expect


def meet(lab, practice, page, wide):
    page.goto(practice.url + "/supervision")
    nora = page.locator("section.ledger", has=page.get_by_role("heading", name="Nora Lindqvist"))
    link = nora.locator("a.btn[href^='/supervision/']").first.get_attribute("href")
    if wide:
        lab.axe(page)
    page.goto(practice.url + link)
    expect(page.locator("section[aria-labelledby^='client-'] li[id^='matter-']").count() > 0, "an empty agenda")


def test_a_meeting(lab):
    "A supervisor writes down what was agreed on a phone with JavaScript off, and the therapist reads it on the concern"
    practice = lab.start()
    page = lab.page(width=320, height=640, touch=True, script=False)
    lab.sign_in(page, "sam", PASSWORD, practice)
    meet(lab, practice, page, wide=False)
    lab.fits(page)
    item = page.locator("li[id^='matter-c']:has(button[value=discussed])").first
    concern = item.locator("h3 a").get_attribute("href")
    where = page.url
    item.locator("summary").first.click()
    item.locator("textarea").fill("Ask about the pace before the exercises.")
    item.locator("select").select_option("therapist")
    item.locator("button[value=discussed]").click()
    page.wait_for_url(re.compile(r"/supervision/.*day="))
    expect("Ask about the pace before the exercises." in page.locator("main").inner_text(), "it is not written down")
    lab.fits(page)

    other = lab.page()
    lab.sign_in(other, "nora", PASSWORD, practice)
    other.goto(practice.url + concern)
    expect("Ask about the pace before the exercises." in other.locator("main").inner_text(),
           "the therapist does not read it on the concern")
    other.goto(practice.url + "/supervision")
    expect("My supervision" in other.locator("h1").inner_text(), "the therapist has no page of their own")
    expect(other.locator("main textarea").count() == 0, "the therapist could write there")
    lab.axe(other)
    at_320(lab, other)
    other.goto(where.split("?")[0])
    expect("My supervision" in other.locator("h1").inner_text(), "it is not the therapist's own")


def test_two_supervision_tabs(lab):
    "A line that was changed in another tab is not overwritten; the words that were typed stay"
    lab.expect("409")
    practice = lab.start()
    first = lab.page()
    lab.sign_in(first, "sam", PASSWORD, practice)
    meet(lab, practice, first, wide=True)
    item = first.locator("li[id^='matter-c']:has(button[value=discussed])").first
    item.locator("summary").first.click()
    item.locator("textarea").fill("Call before the weekend.")
    item.locator("button[value=discussed]").click()
    first.get_by_text("Recorded.").first.wait_for()
    lab.axe(first)
    first.wait_for_function("() => !Object.keys(localStorage).some((key) => key.startsWith('rapport.draft.'))")
    expect(first.locator("[data-draft-note]:not([hidden])").count() == 0, "what was recorded is offered as if it were not")
    second = lab.page(context=first.context)
    second.goto(first.url)
    for page, text in [(second, "Call on Monday."), (first, "Write instead.")]:
        item = page.locator("li[id^='matter-c']:has(button[value=withdrawn])").first
        item.locator("details > summary").first.click()
        item.locator("textarea").fill(text)
        item.locator("button[value=discussed]").click()
        page.wait_for_load_state()
    told = first.locator("main").inner_text()
    expect("Somebody changed this line" in told, "nothing is told of the other tab")
    expect("Call on Monday." in told, "what the other tab wrote is not there")
    expect(first.locator("details.no-print[open] textarea").first.input_value() == "Write instead.", "the words are gone")
    first.locator("details.no-print[open] button[value=discussed]").first.click()
    first.get_by_text("Recorded.").first.wait_for()
    expect("Write instead." in first.locator("main").inner_text(), "it could not be put right in the end")
