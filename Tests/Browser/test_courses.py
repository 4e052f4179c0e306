"""What is expected of a client, in a browser: the band in the chart, its words and the table, wide, narrow and printed."""
import re

from test_first_day import PASSWORD, expect


def clients(page, url):
    page.goto(url + "/clients")
    found = page.eval_on_selector_all("main a[href]", "all => all.map(a => a.getAttribute('href'))")
    return [link for link in dict.fromkeys(found) if re.fullmatch(r"/(clients|episodes)/[0-9a-f-]+", link)]


def with_a_band(page, url, wanted=3):
    """The first client whose chart has a band and a line of some length."""
    for link in clients(page, url):
        page.goto(url + link)
        if page.locator("svg .c-band, svg .c-band--prior").count() and page.locator("svg .c-point").count() > wanted:
            return link
    return None


def read(page):
    """The sentence below the chart."""
    return page.locator(".expected").inner_text()


def test_the_band(lab):
    "A client's chart has the expected band, one sentence says it in numbers, and the table has it for every session"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    link = with_a_band(page, practice.url)
    expect(link, "no client of the demo has a band")
    told = read(page)
    expect(re.search(r"Expected (by now|at the last outcome): \d+\.\d to \d+\.\d, 9 times in 10", told), told)
    expect("closed courses" in told, "the sentence does not say whose band it is")
    page.locator(".under-chart > summary").click()
    table = page.locator(".under-chart table").inner_text()
    expect("Expected" in table and re.search(r"\d+\.\d to \d+\.\d", table), "the table has no band")
    lab.axe(page)
    page.emulate_media(media="print")
    expect(page.locator(".expected").is_visible(), "the sentence is not printed")


def test_the_band_on_a_phone(lab):
    "The same at 320 px with JavaScript off: nothing runs over, and the band is named"
    practice = lab.start()
    page = lab.page(width=320, height=640, touch=True, script=False)
    lab.sign_in(page, "nora", PASSWORD, practice)
    expect(with_a_band(page, practice.url), "no client of the demo has a band")
    lab.fits(page)
    labels = page.locator("svg text.c-narrow:visible").all_text_contents()
    expect(any("expected" in label for label in labels), f"the band has no name: {labels}")


def test_how_well_the_bands_hold(lab):
    "The page of measures says when courses were worked out, on what, and how well the bands hold"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "ada", PASSWORD, practice)
    page.goto(practice.url + "/settings/measures")
    told = page.locator("section:has(> #courses), section:has(#courses)").first.inner_text()
    expect("Last worked out" in told and "later outcomes" in told, told)
    page.locator("section:has(#courses) summary").first.click()
    expect("Within" in page.locator("section:has(#courses) table").first.inner_text(), "there is no coverage")
    lab.axe(page)
