"""A record opened in an emergency by a colleague: for an hour, for reading, and told to those who are responsible."""
import re

from test_first_day import ID, PASSWORD, at_320, expect


def signed_in(lab, practice, name, **options):
    page = lab.page(**options)
    lab.sign_in(page, name, PASSWORD, practice)
    return page


def a_client(page, practice):
    """One of the visitor's own: address, name and code."""
    page.goto(practice.url + "/clients")
    page.locator("main a.who").first.click()
    page.wait_for_url(re.compile(r"/(clients|episodes)/"))
    name = page.locator("h1").inner_text()
    code = page.locator("main .opening .meta span").first.inner_text()
    return page.url, name, code


def test_an_emergency(lab):
    "A colleague opens a record in an emergency; those who are responsible are told; it can be ended; then it is gone"
    practice = lab.start()
    nora = signed_in(lab, practice, "nora")
    address, name, code = a_client(nora, practice)
    jun = signed_in(lab, practice, "jun")
    lab.expect("404")
    expect(jun.goto(address).status == 404, "a colleague reads somebody else's client")
    jun.goto(practice.url + "/clients")
    jun.click("a[href='/emergency']")
    lab.axe(jun)
    lab.shot(jun, "rights-emergency")
    jun.fill("input[name=whom]", name.split()[0])
    jun.locator("label.tap", has_text="cannot be reached").click()
    jun.fill("textarea[name=words]", "The ward has called and asks what was agreed.")
    lab.expect("422")
    jun.click("form[action='/emergency'] button.btn--first")
    expect("No record was opened" in jun.locator("main").inner_text(), "half a name opened something")
    at_320(lab, jun)
    lab.shot(jun, "rights-emergency-320")
    jun.fill("input[name=whom]", code)
    jun.click("form[action='/emergency'] button.btn--first")
    jun.wait_for_url(re.compile(r"/clients/"))
    expect("Open in an emergency until" in jun.locator("main").inner_text(), "there is no banner")
    expect(jun.locator("main form:not([action$='/ended'])").count() == 0, "something can be changed")
    lab.axe(jun)
    lab.shot(jun, "rights-emergency-client")
    at_320(lab, jun)
    lab.shot(jun, "rights-emergency-client-320")
    session = jun.locator("main a[href^='/sessions/']").first
    if session.count():
        session.click()
        expect("Open in an emergency until" in jun.locator("main").inner_text(), "the session has no banner")

    nora.goto(practice.url + "/today")
    told = nora.locator("section[aria-labelledby=emergencies]")
    expect("Jun Morita" in told.inner_text() and "The ward has called" in told.inner_text(), "the owner is not told")
    lab.axe(nora)
    lab.shot(nora, "rights-told")
    at_320(lab, nora)
    lab.shot(nora, "rights-told-320")
    nora.click("section[aria-labelledby=emergencies] form button")
    nora.wait_for_url(re.compile(r"/today"))
    expect(nora.locator("section[aria-labelledby=emergencies]").count() == 0, "it stays after it was seen")
    sam = signed_in(lab, practice, "sam")
    sam.goto(practice.url + "/today")
    expect(sam.locator("section[aria-labelledby=emergencies]").count() == 1, "the supervisor is not told")

    nora.goto(f"{practice.url}/clients/{ID.search(jun.url).group(0)}/looks" if "/clients/" in jun.url else address)
    jun.locator(".emergency form button").click()
    jun.wait_for_url(re.compile(r"/emergency"))
    expect(jun.goto(address).status == 404, "it is open after it was ended")
    ada = signed_in(lab, practice, "ada")
    ada.goto(practice.url + "/audit?what=read+client+in+emergency")
    expect("Jun Morita" in ada.locator("table").inner_text() and code in ada.locator("table").inner_text(), "no mark")
    lab.shot(ada, "rights-audit")
