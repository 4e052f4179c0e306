"""Missed twice: from the call over what stands in the way, a voucher and a bus, to coming back, saying so and attendance."""
import datetime
import re
from urllib.parse import urlsplit

from test_first_day import expect
from test_from_the_session import begin
from test_stories import bring, own_practice, start, today


def helps(page, practice):
    """The practice holds vouchers, and knows of a bus."""
    page.goto(practice.url + "/stock")
    page.fill("input[name=stock-name]", "Bus vouchers")
    page.fill("input[name=worth]", "2.50")
    page.fill("input[name=quantity]", "10")
    page.locator("main form button.btn--first").click()
    page.get_by_text("Bus vouchers").first.wait_for()
    page.goto(practice.url + "/resources/new")
    page.fill("input[name=resource-name]", "Harbour Line")
    page.fill("textarea[name=offers]", "A bus that goes to Mill Lane until midnight.")
    page.locator("input[value=transport]").first.check(force=True)
    page.fill("textarea[name=places]", "Mill Lane")
    page.locator("main form button.btn--first").click()
    page.wait_for_url(re.compile(r"/resources/[0-9a-f-]{36}$"))


def call(lab, page, practice):
    """From the row on Today to what she said on the telephone; the path of the concern."""
    page.goto(practice.url + "/today")
    row = page.locator("section[aria-labelledby=act] li.row").first
    expect("missed twice" in row.inner_text().lower(), f"Today does not say it: {row.inner_text()}")
    row.locator("a.btn", has_text="Call Ana").click()
    page.wait_for_url(re.compile(r"/concerns/.*/talk$"))
    lab.axe(page)
    page.fill("textarea[name=said]", "The last bus goes at half past five now.")
    page.locator("input[name=about][value=in-the-way]").check(force=True)
    page.locator("form[action$='/talk'] button.btn--first").click()
    page.wait_for_url(re.compile(r"/concerns/[0-9a-f-]{36}$"))
    return urlsplit(page.url).path


def solve(lab, page):
    """From the concern: what it is, the options, the one to try, two vouchers, the bus; the paths of barrier and referral."""
    page.locator("a[href*='/barriers?concern=']").click()
    page.select_option("select[name=kind]", "transport")
    page.fill("input[name=title]", "Getting home after six")
    page.fill("textarea[name=words]", "The last bus goes at half past five now.")
    page.fill("input[name=place]", "Mill Lane")
    page.locator("form button.btn--first").click()
    page.wait_for_url(re.compile(r"/barriers/[0-9a-f-]{36}$"))
    barrier = urlsplit(page.url).path
    for what in ("The night bus, with vouchers", "A balloon"):
        page.fill("#option", what)
        page.locator("form[action$='/options'] button").click()
        page.get_by_text(what).first.wait_for()
    page.locator("ol.options form[action$='/trial'] button").first.click()
    page.get_by_text("Trying this since").first.wait_for()
    page.locator("form[action$='/giving'] input[name=quantity]").first.fill("2")
    page.locator("form[action$='/giving'] button").first.click()
    page.get_by_text("Given: Bus vouchers, 2").first.wait_for()
    expect("8 (" in page.inner_text("aside"), "the stock has not gone down by two")
    expect("Harbour Line" in page.inner_text("aside"), "the bus is not beside it")
    lab.axe(page)
    page.locator("aside a[href*='/referrals?resource=']").first.click()
    page.select_option("select[name=given]", "client")
    page.check("input[name=shares][value=called-name]")
    page.locator("form[action$='/referrals'] button.btn--first").click()
    page.wait_for_url(re.compile(r"/referrals/[0-9a-f-]{36}$"))
    referral = urlsplit(page.url).path
    page.select_option("select[name=do]", "sent-email")
    page.locator("form[action$='/news'] button.btn--first").click()
    return barrier, referral


def test_missed_twice(lab):
    "Missed twice, called, no way home: a voucher and a bus; a week later Ana is back, it is said, and attendance is shown"
    page = lab.page()
    practice = own_practice(lab, page)
    bring(page, practice, [
        {"client": "Ana", "client-name": "Ana", "start": start(today() - datetime.timedelta(days=days)), "minutes": 50,
         "therapist": "Nora Lindqvist", "therapist-sign-in": "nora", "attendance": came}
        for days, came in ((35, "on-time"), (28, "on-time"), (21, "on-time"), (14, "no-show"), (7, "no-show"))],
          kind="appointments")
    helps(page, practice)
    concern = call(lab, page, practice)
    barrier, referral = solve(lab, page)
    page.goto(practice.url + concern)
    expect("Getting home after six" in page.inner_text("main"), "the concern does not name what stands in the way")

    # A week later.
    practice.later(days=7)
    lab.sign_in(page, "nora", "a quiet place to sit", practice)
    begin(lab, page, practice)
    lab.axe(page)
    lab.shot(page, "story-back-again")
    praise = page.locator("section[aria-labelledby=praise]")
    expect("Came back" in praise.inner_text(), f"it is not said that she is back:\n{praise.inner_text()}")
    praise.locator("form[action$='/praise'] button[value=said]").first.click()
    page.locator("form[action$='/praise/undone'] button").first.wait_for()

    page.goto(practice.url + "/today")
    waiting = page.locator("main").inner_text()
    expect("Harbour Line" in waiting, f"Today does not ask about the bus:\n{waiting}")
    page.goto(practice.url + referral)
    page.select_option("select[name=do]", "used")
    page.locator("form[action$='/news'] button.btn--first").click()
    page.locator("ol.clock", has_text="Used").wait_for()
    page.goto(practice.url + barrier)
    page.fill("textarea[name=note]", "It stops at her door.")
    page.locator("form[action$='/outcome'] button[value=worked]").click()
    page.get_by_text("It worked").first.wait_for()
    told = page.inner_text("section[aria-labelledby=went]")
    expect("3 of 5" in told and "1 of 1" in told, f"no attendance before and after:\n{told}")
    expect("does not say why" in told, "it is told as if one had made the other")
    lab.axe(page)
    lab.shot(page, "story-solved")
