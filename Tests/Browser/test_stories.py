"""Stories that need records of their own: brought in from a file as a practice would, then lived through in the browser."""
import csv
import datetime
import io
import re
import zoneinfo

from test_concerns import acts
from test_first_day import PASSWORD, expect

ZONE = zoneinfo.ZoneInfo("Europe/Paris")
OUTCOME, ALLIANCE = "outcome-adult", "alliance-adult"


def today():
    return datetime.datetime.now(ZONE).date()


def own_practice(lab, page):
    "An empty practice whose administrator sees clients too."
    practice = lab.start("serve")
    page.goto(practice.url + "/")
    page.fill("[name=practice]", "Mill House")
    page.select_option("[name=zone]", "Europe/Paris")
    page.fill("[name=person-name]", "Nora Lindqvist")
    page.fill("[name=name]", "nora")
    page.fill("[name=password]", "a quiet place to sit")
    page.fill("[name=pin]", "2580")
    page.check("[name=role]")
    page.locator("form button.btn--first").click()
    page.wait_for_url(re.compile(r"/(today|settings)"))
    return practice


def bring(page, practice, rows, kind="sessions"):
    "Brings rows of sessions, or of another kind, in by the upload page."
    columns = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows(rows)
    page.goto(practice.url + "/import")
    page.set_input_files("[name=upload]", {"name": "sessions.csv", "mimeType": "text/csv",
                                           "buffer": text.getvalue().encode()})
    page.select_option("select[name=kind]", kind)
    page.locator("button[formaction$='/import/applied']").click()
    page.get_by_text("All of it was kept").first.wait_for()


def check(client, day, number, measure, lines, **more):
    row = {"client": client, "client-name": client, "session": number, "start": start(day), "measure": measure,
           "therapist": "Nora Lindqvist", "therapist-sign-in": "nora"}
    row.update({f"line-{place + 1}": line for place, line in enumerate(lines)})
    row.update(more)
    return row


def start(day, hour=14):
    moment = datetime.datetime.combine(day, datetime.time(hour), ZONE).astimezone(datetime.timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_perfect_every_time(lab):
    "An alliance at 40 every time while nothing gets easier is a sign, is talked about, and is nothing to praise"
    page = lab.page()
    practice = own_practice(lab, page)
    rows = []
    for number in range(1, 8):
        day = today() - datetime.timedelta(days=7 * (8 - number))
        rows += [check("Ana", day, number, OUTCOME, [5, 5, 5, 5]), check("Ana", day, number, ALLIANCE, [10] * 4)]
    bring(page, practice, rows)
    page.goto(practice.url + "/today")
    told = page.locator("main").inner_text()
    expect("Always at the top" in told, f"Today does not speak of it:\n{told}")
    expect(page.locator("section[aria-labelledby=say]").count() == 0, "a high score is praised")
    talks = acts(page, "/talk")
    page.goto(practice.url + talks[0])
    lab.axe(page)
    page.fill("textarea[name=said]", "I did not want to hurt your feelings.")
    page.locator("form[action$='/talk'] button.btn--first").click()
    page.wait_for_url(re.compile(r"/concerns/[0-9a-f-]{36}$"))
    expect("I did not want to hurt your feelings." in page.locator("main").inner_text(), "the talk is not there")


def test_a_risk_answer(lab):
    "A risk answer of a Friday evening stands at the top for therapist and supervisor until one recorded what was done"
    practice = lab.start()
    admin = lab.page()
    lab.sign_in(admin, "ada", PASSWORD, practice)
    zone = zoneinfo.ZoneInfo("Europe/London")
    now = datetime.datetime.now(zone)
    friday = (now - datetime.timedelta(days=(now.weekday() - 4) % 7)).replace(hour=19, minute=30, second=0)
    if friday > now:
        friday -= datetime.timedelta(days=7)
    moment = friday.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    bring(admin, practice, [{
        "client": "ZZ-0001", "client-name": "Wilma Brand", "therapist": "Nora Lindqvist", "therapist-sign-in": "nora",
        "measure": "short-safety", "state": "answers", "answers": "1alone=n2\nharm=n2\nsleep=n3\n",
        "answered-at": moment}])
    pages = {}
    for name in ("nora", "sam"):
        page = pages[name] = lab.page()
        lab.sign_in(page, name, PASSWORD, practice)
        page.goto(practice.url + "/today")
        first = [row.inner_text() for row in page.locator("li.row").all()[:3]]
        expect(any("Wilma Brand" in text and "Risk answer" in text for text in first),
               f"not at the top for {name}: {first}")
    page = pages["sam"]
    page.goto(practice.url + "/supervision")
    expect("nobody has recorded yet" in page.locator("main").inner_text().lower().replace("\n", " ")
           or "Nobody has recorded yet" in page.locator("main").inner_text(), "it is not before the supervisor")
    page = pages["nora"]
    page.goto(practice.url + "/today")
    page.locator("li.row:has-text('Wilma Brand') a.btn").first.click()
    page.wait_for_url(re.compile(r"/concerns/.*/safety$"))
    lab.axe(page)
    told = page.locator("main").inner_text()
    expect("Duty supervisor" in told and "020 7946 0101" in told, "the practice's own procedure is not named")
    page.locator("textarea[name=words]").fill("Spoke with her; her sister is there until Sunday.")
    page.locator("form[action$='/safety'] button.btn--first").click()
    page.wait_for_url(re.compile(r"/concerns/[0-9a-f-]{36}$"))
    for name, page in pages.items():
        page.goto(practice.url + "/today")
        rows = [row.inner_text() for row in page.locator("li.row").all()]
        expect(not any("Wilma Brand" in text and "Risk answer" in text for text in rows), f"still there for {name}")


def test_an_old_record_corrected(lab):
    "A slip in an old record is corrected: the standing changes, and both what was typed and the concern stay readable"
    page = lab.page()
    practice = own_practice(lab, page)
    days = [today() - datetime.timedelta(days=days) for days in (21, 14)]
    rows = []
    for number, (day, lines) in enumerate(zip(days, ([9.5] * 4, [0.9, 9.5, 9.5, 9.5])), 1):
        rows += [check("Joel", day, number, OUTCOME, [6, 6, 6, 6]), check("Joel", day, number, ALLIANCE, lines)]
    bring(page, practice, rows)
    page.goto(practice.url + "/today")
    expect("Alliance fell" in page.locator("main").inner_text(), "the slip is no sign")
    concern = acts(page, "/talk")[0].removesuffix("/talk")
    page.goto(practice.url + concern)
    page.locator("a[href^='/sessions/']").first.click()
    page.wait_for_url(re.compile(r"/sessions/"))
    session = page.url
    page.locator("section[aria-labelledby='check-alliance'] a[href$='/correction']").first.click()
    page.wait_for_url(re.compile(r"/correction$"))
    for field in page.locator("form[action$='/correction'] input[inputmode=decimal]").all()[:4]:
        field.fill("9.5")
    page.locator("form[action$='/correction'] button.btn--first").first.click()
    page.wait_for_load_state()
    page.goto(practice.url + "/today")
    expect("Alliance fell" not in page.locator("main").inner_text(), "the standing has not changed")
    page.goto(practice.url + concern)
    told = page.locator("main").inner_text()
    expect("Alliance fell" in told and "corrected" in told, f"the concern does not say what became of it:\n{told}")
    page.goto(session)
    told = page.content()
    expect("29.4" in told and "38.0" in told, "what was typed first is not readable beside what it was corrected to")


def clock_change():
    "The last day on which the clocks changed in Paris, long enough ago for a session after it."
    day = today() - datetime.timedelta(days=8)
    while True:
        noon = datetime.datetime.combine(day, datetime.time(12), ZONE)
        before = noon - datetime.timedelta(days=1)
        if noon.utcoffset() != before.replace(tzinfo=ZONE).utcoffset():
            return day
        day -= datetime.timedelta(days=1)


def test_clocks_change(lab):
    "From a sign before the clocks change to a talk after it, the page counts days and working hours as people do"
    page = lab.page()
    practice = own_practice(lab, page)
    sunday = clock_change()
    before, after = sunday - datetime.timedelta(days=3), sunday + datetime.timedelta(days=4)
    rows = []
    for number, (day, line) in enumerate([(before - datetime.timedelta(days=7), 9.5), (before, 8), (after, 8)], 1):
        rows += [check("Mila", day, number, OUTCOME, [6] * 4), check("Mila", day, number, ALLIANCE, [line] * 4)]
    bring(page, practice, rows)
    page.goto(practice.url + "/clients")
    page.locator("a.who").first.click()
    page.locator("section[aria-labelledby=concerns] h3 a", has_text="Working together").first.click()
    page.wait_for_url(re.compile(r"/concerns/"))
    page.locator("input[name=where]").first.check(force=True)
    page.locator("form[action$='/talk'] button.btn--first").click()
    page.get_by_text("Recorded.").first.wait_for()
    told = page.locator("main").inner_text()
    # Thursday 14:00 to the next Thursday 14:00: four whole days of eight hours, 3 h and 5 h, whatever the clocks did.
    expect("7 days" in told, f"not seven days:\n{told}")
    expect("40 working hours" in told, f"not 40 working hours:\n{told}")
