"""“This won't work”, from the one tap in the session to the end of it: the talk, goals changed, a step, the review."""
import datetime
import re
from urllib.parse import urlsplit

from test_concerns import acts
from test_first_day import PIN, RANGE, expect
from test_stories import ALLIANCE, OUTCOME, bring, check, own_practice, today

SAID = "I can't see this working."
STEP = "Sleep first: one week of evenings"


def begin(lab, page, practice):
    """Books the only client for a few minutes after midnight, and begins the session; its path."""
    page.goto(practice.url + "/clients")
    page.locator("main a.who").first.click()
    page.locator("a[href^='/appointments/new']").first.click()
    page.fill("input[name=time]", "00:05")
    page.locator("main form button.btn--first").click()
    # That hour has begun: it is asked once.
    lab.expect("422")
    page.locator("input[name=beside]").check(force=True)
    page.locator("main form button.btn--first").click()
    page.wait_for_url(re.compile(r"^(?!.*/appointments/new).*$"))
    page.goto(practice.url + "/today")
    page.locator("button[formaction$='/start']").first.click()
    page.wait_for_url(re.compile(r"/sessions/"))
    return urlsplit(page.url).path


def fill_in(page, purpose, lines, session):
    """The client marks each line, sends, and gives the tablet back."""
    page.locator(f"section[aria-labelledby='check-{purpose}'] form[action$='/hand-over'] button").first.click()
    page.wait_for_url(re.compile(r"/check$"))
    for index, line in enumerate(lines):
        page.locator(RANGE).nth(index).focus()
        page.keyboard.type(line)
    page.locator("button[name=do][value=send]").click()
    page.wait_for_url(re.compile(r"/check/thanks"))
    page.locator("a[href^='/check/take-back'], button[formaction='/check/take-back']").first.click()
    page.wait_for_url(re.compile(r"/check/take-back"))
    page.fill("input[name=pin]", PIN)
    page.press("input[name=pin]", "Enter")
    page.wait_for_url(re.compile(re.escape(session)))


def talk(page, about, said, step=None):
    """The talk that the session's page asks for; afterwards it asks for it no more."""
    form = page.locator("form[action$='/talk']").first
    place = form.get_attribute("action")
    form.locator("textarea[name=said]").fill(said)
    for subject in about:
        form.locator(f"input[name=about][value={subject}]").check(force=True)
    if step:
        form.locator("input[name=what]").fill(step)
        form.locator("select[name=who]").select_option("together")
    form.locator("button.btn").click()
    page.locator(f"form[action='{place}']").wait_for(state="detached")
    return place.removesuffix("/talk")


def test_it_will_not_work(lab):
    "“This won't work” is one tap in the session; the talk changes the goals, a week later the alliance is back: settled"
    page = lab.page()
    practice = own_practice(lab, page)
    day = today() - datetime.timedelta(days=7)
    bring(page, practice, [check("Ana", day, 1, OUTCOME, [5] * 4), check("Ana", day, 1, ALLIANCE, [9.5] * 4)])

    session = begin(lab, page, practice)
    fill_in(page, "outcome", ["4", "4.5", "4", "4.5"], session)
    # Their words go along with the tap.
    page.locator("section[aria-labelledby=observed] form:has(button[value=client]) input[name=words]").fill(SAID)
    page.locator("section[aria-labelledby=observed] button[name=value][value=client]").click()
    page.wait_for_selector("button[name=value][value=client][aria-pressed=true]")
    expect(SAID in page.locator("section[aria-labelledby=observed]").inner_text(), "what was said is not there")
    lab.axe(page)
    other = lab.page(context=page.context)
    other.goto(practice.url + "/today")
    first = other.locator("section[aria-labelledby=act] li.row").first.inner_text()
    expect("Ana" in first and acts(other, "/talk"), f"Today does not ask for the talk: {first}")

    doubt = talk(page, ["goals", "hope"], "I only want to sleep. The rest can wait.", STEP)
    fill_in(page, "alliance", ["3", "3", "3.5", "3"], session)
    fall = talk(page, ["goals"], "We were working on your goals and not on mine.")
    lab.axe(page)
    other.goto(practice.url + "/today")
    expect(not acts(other, "/talk"), "Today still asks for a talk")
    other.goto(practice.url + doubt)
    told = other.locator("main").inner_text()
    for part in (SAID, "I only want to sleep.", STEP, "goals"):
        expect(part in told, f"the concern does not tell {part!r}:\n{told}")

    # A week later.
    practice.later(days=7)
    lab.sign_in(page, "nora", "a quiet place to sit", practice)
    session = begin(lab, page, practice)
    for concern in (doubt, fall):
        expect(page.locator(f"form[action='{concern}/review']").count() == 1, "the review has not come up by itself")
    fill_in(page, "outcome", ["6", "6", "6", "6"], session)
    fill_in(page, "alliance", ["9.5", "9.5", "9.5", "9.5"], session)
    lab.axe(page)
    lab.shot(page, "story-review")
    for concern in (doubt, fall):
        form = page.locator(f"form[action='{concern}/review']")
        if not form.is_visible():
            page.locator("details", has=form).locator("> summary").click()
        kept = form.locator("input[name^='kept.'][value=kept]")
        if kept.count():
            kept.check(force=True)
        form.locator("input[name^='helped'][value=yes]").first.check(force=True)
        form.locator("button[name=after][value=settle]").click()
        form.wait_for(state="detached")
    for concern in (doubt, fall):
        page.goto(practice.url + concern)
        told = page.locator("main").inner_text()
        expect("Settled" in told, f"it is not settled:\n{told}")
    lab.axe(page)
    lab.shot(page, "story-settled")
    compared = page.locator("main").inner_text()
    expect("38.0" in compared and "12.5" in compared, f"before and after are not beside each other:\n{compared}")
    page.goto(practice.url + "/today")
    expect(not acts(page, "/review") and not acts(page, "/talk"), "Today still asks for something")
