"""People who come, get in with a second step, are seen in the record of who looked, and leave; and a backup of it all."""
import base64
import hashlib
import hmac
import os
import re
import struct
import subprocess
import tempfile
import time

from harness import binary
from test_first_day import PASSWORD, at_320, expect

OWN = "eleven blue bicycles"


def code(secret, later=0):
    """What an authenticator app shows now."""
    key = base64.b32decode(secret.replace(" ", ""))
    mac = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + later), hashlib.sha1).digest()
    start = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[start:start + 4])[0] & 0x7FFFFFFF) % 1000000:06d}"


def administrator(lab, practice):
    page = lab.page()
    lab.sign_in(page, "ada", PASSWORD, practice)
    return page


def test_somebody_new(lab):
    "An administrator gives somebody a link; with it they choose a password and set the second step up by hand"
    practice = lab.start()
    admin = administrator(lab, practice)
    admin.goto(practice.url + "/settings/people")
    admin.fill("form[name=add-person] input[name=person-name], input[name=person-name]", "Mia Roth")
    admin.fill("input[name=name]", "mia")
    admin.locator("form:has(input[name=person-name]) input[name=role][value=therapist]").check()
    expect(admin.locator("form:has(input[name=person-name]) input[type=password]").count() == 0, "a password is asked")
    admin.click("form:has(input[name=person-name]) button.btn--first")
    admin.wait_for_selector(".once code")
    first = admin.locator(".once code").inner_text()
    admin.click("form[action$='/link'] button")
    admin.wait_for_function("first => document.querySelector('.once code').innerText !== first", arg=first)
    link = admin.locator(".once code").inner_text()
    lab.axe(admin)
    lab.shot(admin, "trust-person-link")
    expect(re.match(re.escape(practice.url) + r"/welcome#[\w-]{43}$", link), f"no link: {link}")

    new = lab.page(width=320, height=640, touch=True)
    lab.expect("422")
    new.goto(first)
    new.wait_for_selector(".notice")
    lab.fits(new)
    lab.axe(new)
    lab.shot(new, "trust-welcome-over-320")
    new.goto(link)
    new.wait_for_selector("input[name=password]")
    expect("#" not in new.url, "the token is still in the address")
    lab.fits(new)
    lab.axe(new)
    lab.shot(new, "trust-welcome-320")
    new.fill("input[name=password]", "short")
    lab.expect("422")
    new.click("button.btn--first")
    new.wait_for_selector(".field--error")
    new.fill("input[name=password]", OWN)
    new.fill("input[name=pin]", "2580")
    new.click("button.btn--first")
    new.wait_for_url(re.compile("/sign-in$"))
    expect(new.input_value("input[name=name]") != "", "the name to sign in with has to be typed again")
    again = lab.page(script=False)
    lab.expect("422")
    again.goto(practice.url + "/welcome")
    lab.shot(again, "trust-welcome-link")
    again.fill("input[name=code]", link)
    again.click("button.btn--first")
    again.wait_for_selector(".notice")
    expect(again.locator("input[name=password]").count() == 0, "the link worked twice")

    lab.sign_in(new, "mia", OWN, practice)
    new.goto(practice.url + "/settings/me")
    lab.axe(new)
    at_320(lab, new)
    new.click("a[href='/settings/me/second-step']")
    new.fill("input[name=password]", OWN)
    new.click("main button.btn--first")
    new.wait_for_selector(".qr")
    lab.axe(new)
    lab.fits(new)
    lab.shot(new, "trust-second-step-320")
    secret = new.locator("main code").inner_text()
    new.fill("input[name=code]", "000000")
    new.click("main button.btn--first")
    new.wait_for_selector(".field--error")
    new.fill("input[name=code]", code(secret))
    new.click("main button.btn--first")
    new.wait_for_selector(".codes")
    lab.axe(new)
    lab.shot(new, "trust-recovery-codes-320")
    recovery = new.locator(".codes code").all_inner_texts()
    expect(len(recovery) == 10, "there are not ten recovery codes")

    other = lab.page()
    other.goto(practice.url + "/sign-in")
    other.fill("[name=name]", "mia")
    other.fill("[name=password]", OWN)
    other.press("[name=password]", "Enter")
    other.wait_for_url(re.compile("/sign-in/code"))
    lab.axe(other)
    lab.shot(other, "trust-code")
    other.goto(practice.url + "/today")
    expect("/sign-in/code" in other.url, "the password alone opened Today")
    other.fill("input[name=code]", recovery[0].lower())
    other.click("button.btn--first")
    other.wait_for_url(re.compile(r"^(?!.*/sign-in).*$"))
    other.goto(practice.url + "/settings/me")
    lab.axe(other)
    lab.shot(other, "trust-me")
    expect(other.locator("form[action*='/sign-ins/']").count() == 1, "the other browser is not listed")
    other.locator("details:has(form[action*='/sign-ins/']) summary").click()
    other.fill("form[action*='/sign-ins/'] [name=password]", "not the password")
    other.click("form[action*='/sign-ins/'] button")
    new.goto(practice.url + "/settings/me")
    expect("/settings/me" in new.url, "a wrong password ended the other browser")
    other.locator("details:has(form[action*='/sign-ins/']) summary").click()
    other.fill("form[action*='/sign-ins/'] [name=password]", OWN)
    other.click("form[action*='/sign-ins/'] button")
    new.goto(practice.url + "/today")
    expect("/sign-in" in new.url, "the ended browser is still open")


def test_somebody_leaves(lab):
    "Closing a way in ends an open board within a second or two, and the caseload is somebody else's"
    practice = lab.start()
    admin, nora = administrator(lab, practice), lab.page()
    lab.sign_in(nora, "nora", PASSWORD, practice)
    nora.goto(practice.url + "/today")
    admin.goto(practice.url + "/settings/people")
    admin.locator("a.who", has_text="Nora").first.click()
    lab.axe(admin)
    lab.shot(admin, "trust-person")
    choices = admin.locator("select[name=successor] option")
    expect(choices.count() > 1, "nobody can take over")
    admin.select_option("select[name=successor]", index=1)
    ended = time.time()
    with nora.expect_event("requestfinished", lambda request: "/today/changes" in request.url, timeout=6000):
        admin.click("form[action$='/leaving'] button")
    expect(time.time() - ended < 5, "the open board went on")
    nora.goto(practice.url + "/today")
    expect("/sign-in" in nora.url, "the session went on")


def test_who_looked(lab):
    "A look at a client is in the record of who looked, for the administrator and for the client"
    practice = lab.start()
    nora, admin = lab.page(), administrator(lab, practice)
    lab.sign_in(nora, "nora", PASSWORD, practice)
    nora.goto(practice.url + "/clients")
    nora.locator("main a[href^='/clients/'], main a[href^='/episodes/']").nth(1).click()
    nora.click("a[href$='/looks']")
    lab.axe(nora)
    expect("Nora" in nora.locator("table").inner_text(), "the look is not on the client's sheet")
    lab.shot(nora, "trust-looks")
    admin.goto(practice.url + "/audit?what=read+client")
    lab.axe(admin)
    lab.shot(admin, "trust-audit")
    expect("Nora" in admin.locator("table").inner_text(), "the look is not in the record")
    at_320(lab, admin)
    lab.shot(admin, "trust-audit-320")
    with admin.expect_download() as file:
        admin.click("a[href^='/audit/audit.ndjson']")
    text = open(file.value.path(), encoding="utf-8").read()
    expect(all('"resourceType":"AuditEvent"' in line for line in text.splitlines()), "not FHIR")
    lab.expect("404")
    expect(nora.goto(practice.url + "/audit").status == 404, "a therapist reads the whole record")


def test_a_backup_of_it(lab):
    "A backup made while it serves is restored, signed in to and verified; a changed one is refused, and so is a start without its database"
    practice = lab.start()
    with tempfile.TemporaryDirectory() as folder:
        key, backups = folder + "/backup.key", folder + "/backups"

        def rapport(*line):
            return subprocess.run([binary(), *line], capture_output=True, text=True, timeout=120)

        expect(rapport("backup", "key", key).returncode == 0, "no key was made")
        made = rapport("backup", backups, "--data", practice.data, "--key-file", key)
        expect(made.returncode == 0, made.stderr)
        (name,) = os.listdir(backups)
        path = f"{backups}/{name}"
        expect(rapport("backup", "check", path, "--key-file", key).returncode == 0, "the backup is not whole")
        expect(rapport("restore", path, "--data", folder + "/again", "--key-file", key).returncode == 0, "no restore")
        verified = rapport("verify", "--data", folder + "/again")
        expect(verified.returncode == 0, verified.stderr)
        again = lab.start("demo", data=folder + "/again")
        page = lab.page()
        lab.sign_in(page, "nora", PASSWORD, again)
        data = bytearray(open(path, "rb").read())
        data[len(data) // 2] ^= 4
        open(path + ".bad", "wb").write(data)
        bad = rapport("restore", path + ".bad", "--data", folder + "/bad", "--key-file", key)
        expect(bad.returncode == 1 and "altered" in bad.stderr and not os.path.exists(folder + "/bad"), bad.stderr)
        again.stop()
        for gone in ("missing", "empty"):
            database = folder + "/again/rapport.sqlite"
            if os.path.exists(database):
                os.rename(database, database + ".away")
            if gone == "empty":
                open(database, "wb").close()
            served = rapport("serve", "--port", str(again.port), "--data", folder + "/again")
            expect(served.returncode == 1 and gone in served.stderr, f"{gone}: {served.stderr or served.stdout}")
            expect(rapport("verify", "--data", folder + "/again").returncode == 1, f"{gone}, and it was verified")
            expect(os.path.exists(database) == (gone == "empty"), "a database was made where one was lost")


def test_erasing(lab):
    "A supervisor erases a record that is closed: the code is typed again, and nobody finds it afterwards"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "sam", PASSWORD, practice)
    page.goto(practice.url + "/clients?show=closed")
    page.locator("main a[href*='/episodes/'], main a[href*='/clients/']").first.click()
    page.wait_for_load_state()
    name = page.locator("h1").inner_text()
    page.click("a[href$='/file']")
    page.click("a[href$='/erasure']")
    lab.axe(page)
    at_320(lab, page)
    lab.shot(page, "trust-erasure")
    code = re.search(r"\b[A-Z]{2}-\d{4}\b", page.locator("label[for=code]").inner_text()).group()
    page.check("input[name=keep]")
    page.fill("input[name=code]", "XX-0000")
    lab.expect("422")
    page.click("button:has-text('Erase for good')")
    page.wait_for_selector(".field--error")
    expect(page.locator(".field--error").count() == 3, "the day, the law and the code are not all told of")
    expect(page.locator("input[name=keep]").is_checked(), "what was chosen is still chosen")
    page.uncheck("input[name=keep]")
    lab.expect("422")
    page.click("button:has-text('Erase for good')")
    page.wait_for_selector(".field--error:has(#code)")
    page.fill("input[name=code]", code)
    place = page.url.removesuffix("/erasure")
    page.click("button:has-text('Erase for good')")
    page.wait_for_selector(".notice--good")
    lab.axe(page)
    page.goto(practice.url + "/clients?show=all")
    page.fill("#caseload-query", code)
    page.press("#caseload-query", "Enter")
    page.wait_for_url("**/clients?show=all&search=*")
    expect(code not in page.url, "the code stands in the address")
    expect(name not in page.locator("main").inner_text(), f"{name} is still found")
    lab.expect("404")
    expect(page.goto(place).status == 404, "the record is still there")

    admin = administrator(lab, practice)
    admin.goto(practice.url + "/settings/retention")
    expect("Sam Whitlock" in admin.locator("main").inner_text(), "who erased is not told")
    admin.fill("input[name=retention-years]", "7")
    admin.click("button:has-text('Save')")
    admin.wait_for_selector(".notice--good")
    lab.axe(admin)
    at_320(lab, admin)
    lab.shot(admin, "trust-retention")
