"""A record opened in an emergency by a colleague; what a client agreed to; sites; recovery codes made anew."""
import re

from test_first_day import ID, PASSWORD, expect


def signed_in(lab, practice, name, **options):
    page = lab.page(**options)
    lab.sign_in(page, name, PASSWORD, practice)
    return page


def narrow(lab, page, name):
    page.set_viewport_size({"width": 320, "height": 640})
    lab.fits(page)
    lab.shot(page, name)
    page.set_viewport_size({"width": 1280, "height": 900})


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
    jun.get_by_label("cannot be reached").check()
    jun.fill("textarea[name=words]", "The ward has called and asks what was agreed.")
    lab.expect("422")
    jun.click("form[action='/emergency'] button.btn--first")
    expect("No record was opened" in jun.locator("main").inner_text(), "half a name opened something")
    narrow(lab, jun, "rights-emergency-320")
    jun.fill("input[name=whom]", code)
    jun.click("form[action='/emergency'] button.btn--first")
    jun.wait_for_url(re.compile(r"/clients/"))
    expect("Open in an emergency until" in jun.locator("main").inner_text(), "there is no banner")
    expect(jun.locator("main form:not([action$='/ended'])").count() == 0, "something can be changed")
    lab.axe(jun)
    lab.shot(jun, "rights-emergency-client")
    narrow(lab, jun, "rights-emergency-client-320")
    client = ID.search(jun.url).group(0)
    session = jun.locator("main a[href^='/sessions/']").first
    if session.count():
        session.click()
        expect("Open in an emergency until" in jun.locator("main").inner_text(), "the session has no banner")

    nora.goto(practice.url + "/today")
    told = nora.locator("section[aria-labelledby=emergencies]")
    expect("Jun Morita" in told.inner_text() and "The ward has called" in told.inner_text(), "the owner is not told")
    lab.axe(nora)
    lab.shot(nora, "rights-told")
    narrow(lab, nora, "rights-told-320")
    nora.click("section[aria-labelledby=emergencies] form button")
    nora.wait_for_url(re.compile(r"/today"))
    expect(nora.locator("section[aria-labelledby=emergencies]").count() == 0, "it stays after it was seen")
    sam = signed_in(lab, practice, "sam")
    sam.goto(practice.url + "/today")
    expect(sam.locator("section[aria-labelledby=emergencies]").count() == 1, "the supervisor is not told")

    jun.locator(".emergency form button").click()
    jun.wait_for_url(re.compile(r"/emergency"))
    expect(jun.goto(address).status == 404, "it is open after it was ended")
    ada = signed_in(lab, practice, "ada")
    ada.goto(practice.url + "/audit?what=read+client+in+emergency")
    expect("Jun Morita" in ada.locator("table").inner_text() and code in ada.locator("table").inner_text(), "no mark")
    lab.shot(ada, "rights-audit")
    nora.goto(f"{practice.url}/clients/{client}/looks")
    expect("in emergency" in nora.locator("table").inner_text(), "the client's sheet does not say so")


def answer(page, matter, said):
    part = page.locator(f"section[aria-labelledby=consent-{matter}]")
    part.locator("summary").click()
    part.get_by_label(said, exact=True).check()
    part.locator("fieldset[id^=given] input").first.check()
    part.locator("button").last.click()
    page.wait_for_url(re.compile(r"/consents$"))


def test_consent(lab):
    "A client says no to measures: no check is offered, and the session says why; the sheet is printed in their language"
    practice = lab.start()
    nora = signed_in(lab, practice, "nora")
    address, name, _ = a_client(nora, practice)
    nora.goto(address)
    nora.locator("a[href$='/consents']").first.click()
    lab.axe(nora)
    lab.shot(nora, "rights-consents")
    narrow(lab, nora, "rights-consents-320")
    answer(nora, "measures", "No")
    expect("No," in nora.locator("section[aria-labelledby=consent-measures] .state").first.inner_text(), "no answer")
    answer(nora, "sharing", "Yes")
    nora.goto(address)
    told = nora.locator("main").inner_text()
    expect("Measures: no" in told and "Telling others: yes" in told, "the client's page does not say it")
    session = nora.locator("main a[href^='/sessions/']").first
    session.click()
    expect("no consent to measures" in nora.locator("main").inner_text(), "the session does not say why")
    expect(nora.locator("form[action$='/hand-over']").count() == 0, "a check is handed over")
    lab.axe(nora)
    lab.shot(nora, "rights-no-measures")
    nora.goto(address)
    nora.locator("a[href$='/consents']").first.click()
    nora.click("a[href$='/consents/sheet']")
    lab.axe(nora)
    nora.emulate_media(media="print")
    lab.shot(nora, "rights-consent-sheet-print")
    nora.emulate_media(media="screen")
    answer_page = nora.url.removesuffix("/sheet")
    nora.goto(answer_page)
    answer(nora, "measures", "Yes")
    finn = signed_in(lab, practice, "finn")
    finn.goto(answer_page)
    expect(finn.locator("form[action$='/consents']").count() == 3, "a front desk cannot write an answer down")


def test_sites(lab):
    "An administrator adds a site and renames it"
    practice = lab.start()
    ada = signed_in(lab, practice, "ada")
    ada.goto(practice.url + "/settings")
    ada.click("a[href='/settings/sites']")
    ada.fill("#site", "Quay")
    ada.click("form[action='/settings/sites'] button")
    row = ada.locator("form.add", has=ada.locator("input[value=Quay]"))
    row.locator("input[name=site]").fill("Quay House")
    row.locator("button").click()
    expect(ada.locator("input[value='Quay House']").count() == 1, "it has no new name")
    lab.axe(ada)
    lab.shot(ada, "rights-sites")
    narrow(lab, ada, "rights-sites-320")
    ada.goto(practice.url + "/audit?what=rename+site")
    expect("Ada" in ada.locator("table").inner_text(), "it is not in the record")
