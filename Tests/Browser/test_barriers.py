"""What stands in the way: from a name for it to a voucher, a letter and what attendance did; with and without scripts."""
import json
import re
from urllib.parse import urlsplit

from harness import Fault

PASSWORD = "rapport demo only"


def expect(holds, what):
    if not holds:
        raise Fault(what)


def named(page, url, title, client=0):
    """Something in the way of the therapist's first client, named from the client's page; its path."""
    page.goto(url + "/clients")
    page.locator("ol.rows a.who").nth(client).click()
    page.locator("aside a[href$='/barriers']").click()
    page.select_option("form select[name=kind]", "transport")
    page.fill("form input[name=title]", title)
    page.fill("form textarea[name=words]", "Since they cut the 38, I have no way home.")
    page.fill("form input[name=place]", "Mill Lane")
    page.select_option("form select[name=cost]", "little")
    page.locator("form button.btn--first").click()
    page.wait_for_url(re.compile(r"/barriers/[0-9a-f-]{36}$"))
    return urlsplit(page.url).path


def walk(lab, page, url, title, axe):
    barrier = named(page, url, title)
    if axe:
        lab.axe(page)
    for what, takes in [("The bus, with vouchers", "two a week"), ("A balloon", "")]:
        page.fill("#option", what)
        page.fill("#takes", takes)
        page.locator("form[action$='/options'] button").click()
    expect(page.locator("ol.options > li").count() == 2, "two options were written down")
    page.locator("ol.options form[action$='/trial'] button").first.click()
    expect("Trying this since" in page.inner_text("ol.options"), "the first option is being tried")

    page.locator("form[action$='/giving'] input[name=quantity]").first.fill("2")
    page.locator("form[action$='/giving'] button").first.click()
    expect("Given: Bus vouchers, 2" in page.inner_text("aside"), "two vouchers were given")

    page.locator("aside a[href*='/referrals?resource=']").first.click()
    page.fill("textarea[name=message]", "Tuesdays after six, to Mill Lane.")
    lab.expect("422")
    page.locator("form[action$='/referrals'] button.btn--first").click()
    expect("Choose who agreed" in page.inner_text("#problems"), "nobody said who agreed, and it was recorded")
    expect("Tuesdays after six" in page.input_value("textarea[name=message]"), "the message is gone")
    page.select_option("select[name=given]", "client")
    expect(page.locator("input[name=shares]:checked").count() == 0, "what may be told was chosen beforehand")
    page.check("input[name=shares][value=called-name]")
    page.check("input[name=shares][value=message]")
    page.locator("form[action$='/referrals'] button.btn--first").click()
    page.wait_for_url(re.compile(r"/referrals/[0-9a-f-]{36}$"))
    letter = page.inner_text("article.letter")
    expect("Tuesdays after six" in letter and title not in letter, f"the letter tells more or less:\n{letter}")
    if axe:
        lab.axe(page)
    page.select_option("select[name=do]", "sent-email")
    page.locator("form[action$='/news'] button.btn--first").click()
    page.select_option("select[name=do]", "used")
    page.locator("form[action$='/news'] button.btn--first").click()
    expect("Used" in page.inner_text("ol.clock"), "the referral was used")

    page.goto(url + barrier)
    page.fill("textarea[name=note]", "It stops at the door.")
    page.locator("form[action$='/outcome'] button[value=worked]").click()
    told = page.inner_text("section[aria-labelledby=went]")
    expect("It worked" in told and "It stops at the door." in told, f"it does not tell how it went:\n{told}")
    expect("Before" in told and "does not say why" in told, f"no attendance before and after:\n{told}")
    lab.fits(page)
    if axe:
        lab.axe(page)


def test_a_barrier_is_solved(lab):
    "Something in the way is named, tried, helped with a voucher and a letter, and solved, with attendance beside it"
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD)
    walk(lab, page, lab.practice.url, "Getting home after six, by script", axe=True)


def test_a_barrier_without_scripts(lab):
    "The same on a small screen with scripts switched off"
    page = lab.page(width=320, height=640, script=False, dark=True)
    lab.sign_in(page, "nora", PASSWORD)
    walk(lab, page, lab.practice.url, "Getting home after six, by hand", axe=False)


def test_the_directory(lab):
    "A misspelt word finds the resource; a directory is previewed and brought in; what is old says so; the desk keeps it"
    page = lab.page()
    url = lab.practice.url
    lab.sign_in(page, "finn", PASSWORD)
    page.goto(url + "/resources?q=vally+ridse")
    expect("Valley Rides" in page.locator("ol.rows a.who").first.inner_text(), "the misspelt word found something else")
    lab.axe(page)
    page.goto(url + "/resources?show=stale")
    expect("ring before you send anyone" in page.inner_text("main"), "what is old is not marked")
    page.goto(url + "/resources/import")
    lab.axe(page)
    service = {"id": "b1", "status": "active", "name": "Ferry <b>pass</b>", "description": "Bus and ferry"}
    upload = {"name": "d.json", "mimeType": "application/json", "buffer": json.dumps([service]).encode()}
    for action in ("/resources/import", "/resources/import/applied"):
        page.set_input_files("input[type=file]", upload)
        page.locator("form[enctype] button" if action.endswith("import") else "button[formaction]").first.click()
        page.wait_for_url(re.compile(action + "$"))
    page.goto(url + "/resources?q=fery")
    expect("Ferry <b>pass</b>" in page.inner_text("ol.rows"), "the file did not come in as text")
    page.locator("ol.rows a.who").first.click()
    expect("Never checked here." in page.inner_text("main"), "an entry that nobody checked looks fresh")
    page.locator("form[action$='/check'] button").click()
    expect("Checked today by Finn Gallagher" in page.inner_text("main"), "the check does not show")
    lab.axe(page)
    page.goto(url + "/stock")
    lab.axe(page)
    page.locator("ol.rows a.who").first.click()
    lab.axe(page)


def test_pages_of_help_at_every_width(lab):
    "Directory, its form, the stock and Today fit from 320 pixels on, light and dark"
    url = lab.practice.url
    for dark in (False, True):
        for width in (320, 768):
            page = lab.page(width=width, dark=dark)
            lab.sign_in(page, "nora", PASSWORD)
            for path in ("/resources", "/resources/new", "/stock", "/today"):
                page.goto(url + path)
                lab.fits(page)
            lab.axe(page)
