"""The first day: a check-in from Today to the score, what each role reaches, and what a front desk never sees."""
import re
from urllib.parse import parse_qsl, urljoin, urlsplit

from harness import Fault

PASSWORD = "rapport demo only"
PIN = "2580"
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
RANGE = "[data-line] input[type=range]"


def expect(holds, what):
    if not holds:
        raise Fault(what)


def open_a_session(page, url, keyboard):
    """From Today into the first session that can begin; its path."""
    page.goto(url + "/today")
    start = page.locator("button[formaction$='/start']").first
    expect(start.count() == 1, "Today offers no check-in to start")
    if keyboard:
        start.focus()
        page.keyboard.press("Enter")
    else:
        start.click()
    page.wait_for_url(re.compile(r"/sessions/"))
    return urlsplit(page.url).path


def hand_over(page, keyboard):
    button = page.locator("section[aria-labelledby='check-outcome'] form[action$='/hand-over'] button").first
    if keyboard:
        button.focus()
        page.keyboard.press("Enter")
    else:
        button.click()
    page.wait_for_url(re.compile(r"/check$"))


def take_back(lab, page, session, keyboard):
    """With the PIN, from the client's page to the page of the session."""
    page.locator("a[href^='/check/take-back'], button[formaction='/check/take-back']").first.click()
    page.wait_for_url(re.compile(r"/check/take-back"))
    page.fill("input[name=pin]", PIN)
    if keyboard:
        lab.axe(page)
        page.press("input[name=pin]", "Enter")
    else:
        page.locator("form[action='/check/take-back'] button").click()
    page.wait_for_url(re.compile(re.escape(session) + "$"))


def shows(page, total):
    told = page.locator("section[aria-labelledby='check-outcome']").inner_text()
    expect(f"{total:.1f}" in told, f"the session page does not tell {total:.1f}:\n{told}")


def test_a_check_in(lab):
    "A therapist starts a check-in from Today, hands over, the client marks and sends, and the PIN shows the score"
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD)
    session = open_a_session(page, lab.practice.url, keyboard=True)
    hand_over(page, keyboard=True)

    lines = page.locator(RANGE)
    expect(lines.count() == 4, f"the check has {lines.count()} lines that can be marked")
    expect(page.locator("[data-line][data-marked]").count() == 0, "a line is marked before anybody marked it")
    for index, typed in enumerate(["5", "4.2", "6.1", "3"]):
        lines.nth(index).focus()
        page.keyboard.type(typed)
    lines.nth(2).focus()
    page.keyboard.press("ArrowRight")
    # The last one again, by mouse: the mark moves to where it was put.
    box = lines.nth(3).bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.75, box["y"] + box["height"] / 2)
    values = [int(lines.nth(index).input_value()) for index in range(4)]
    expect(values[:3] == [50, 42, 62], f"the keys marked {values}")
    expect(60 <= values[3] <= 85, f"the mouse marked {values[3]}")
    lab.axe(page)

    send = page.locator("button[name=do][value=send]")
    send.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/check/thanks"))
    lab.axe(page)
    page.goto(lab.practice.url + "/today")
    expect(urlsplit(page.url).path.startswith("/check"), f"{page.url} is open while the client has the tablet")
    page.goto(lab.practice.url + "/check/thanks")
    take_back(lab, page, session, keyboard=True)
    shows(page, sum(values) / 10)


def test_a_check_in_without_scripts(lab):
    "The same with JavaScript off on a phone of 320 px: four numbers are typed, sent, and the score is there"
    page = lab.page(width=320, height=640, touch=True, script=False)
    lab.sign_in(page, "nora", PASSWORD)
    lab.fits(page)
    session = open_a_session(page, lab.practice.url, keyboard=False)
    lab.fits(page)
    hand_over(page, keyboard=False)
    lab.fits(page)

    typed = page.locator("input[name^='typed.']")
    expect(typed.count() == 4, f"the check has {typed.count()} fields to type in")
    if not typed.first.is_visible():
        page.locator("details:has(input[name^='typed.']) > summary").click()
    for index, value in enumerate(["5", "4.2", "6.1", "7.3"]):
        typed.nth(index).fill(value)
    lab.fits(page)
    page.locator("button[name=do][value=send]").click()
    page.wait_for_url(re.compile(r"/check/thanks"))
    lab.fits(page)
    take_back(lab, page, session, keyboard=False)
    shows(page, 22.6)
    lab.fits(page)


def marks_on_the_way(lab, script):
    practice = lab.start()
    page = lab.page(width=320, height=640, touch=True, script=script)
    lab.sign_in(page, "nora", PASSWORD, practice)
    session = open_a_session(page, practice.url, keyboard=False)
    page.locator("section[aria-labelledby='check-alliance'] form[action$='/hand-over'] button").first.click()
    page.wait_for_url(re.compile(r"/check$"))
    typed = page.locator("input[name^='typed.']")
    page.locator("details:has(input[name^='typed.']) > summary").click()
    typed.nth(0).fill("5")
    typed.nth(2).fill("6.1")
    page.fill("textarea[name=comment]", "You are kind.")

    def are_there(where):
        expect(float(typed.nth(0).input_value()) == 5 and float(typed.nth(2).input_value()) == 6.1,
               f"the marks are gone {where}")
        expect(typed.nth(1).input_value() == "", f"a line was marked {where}")
        expect(page.locator("textarea[name=comment]").input_value() == "You are kind.", f"the words are gone {where}")

    page.locator(".tongues button[lang=es]").click()
    page.wait_for_selector("html[lang=es]")
    are_there("in Spanish")
    lab.fits(page)
    if script:
        lab.axe(page)
    page.locator("button[formaction='/check/take-back']").click()
    page.wait_for_url(re.compile(r"/check/take-back"))
    page.locator("button[formaction='/check/language']").click()
    # Where a script runs, the page goes on under the address of its own form.
    page.wait_for_url(re.compile(r"/check(/language)?$"))
    are_there("after the page with the PIN")
    return page, session


def test_numbers_out_of_range(lab):
    "A number with a comma is read as it is; one above 10, typed or by the keys of a line, marks nothing and says so"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    open_a_session(page, practice.url, keyboard=False)
    hand_over(page, keyboard=False)
    page.locator("details:has(input[name^='typed.']) > summary").click()
    line, typed = page.locator(RANGE).first, page.locator("input[name^='typed.']").first
    for text, value in (("8,5", "85"), ("75", "-5"), ("9.9", "99"), ("11", "-5"), ("10", "100")):
        typed.fill(text)
        page.locator("h1").first.click()
        expect(line.input_value() == value, f"{text} marks {line.input_value()}")
        expect(typed.input_value() == text, f"{text} was rewritten to {typed.input_value()}")
        expect((typed.get_attribute("aria-invalid") == "true") == (value == "-5"), f"{text} is told wrongly")
    line.focus()
    page.keyboard.type("75")
    expect(line.input_value() == "-5", f"the keys leave {line.input_value()}")
    expect("From 0 to 10" in page.locator("[data-line] .wrong").first.inner_text(), "the keys are not told of")
    lab.axe(page)


def test_marks_on_the_way(lab):
    "Marks and words stay on the way to another language and to the PIN and back; a line left empty is asked about once"
    page, session = marks_on_the_way(lab, script=True)
    expect(page.locator("[data-line][data-marked]").count() == 2, "the lines do not show what was marked")
    lab.expect("422")
    # Return in a field sends; it neither changes the language nor leads to the PIN.
    page.locator("details:has(input[name^='typed.'])").evaluate("(details) => { details.open = true; }")
    page.locator("input[name^='typed.']").first.press("Enter")
    page.wait_for_selector("#missing")
    lab.axe(page)
    lab.fits(page)
    lab.shot(page, "check-missing-320")
    page.locator("#missing button[value=incomplete]").click()
    page.wait_for_url(re.compile(r"/check/thanks"))
    take_back(lab, page, session, keyboard=False)


def test_marks_on_the_way_without_scripts(lab):
    "The same with JavaScript off"
    page, _ = marks_on_the_way(lab, script=False)
    lab.expect("422")
    page.locator("button[name=do][value=send]").click()
    page.wait_for_selector("#missing")
    lab.fits(page)
    page.locator(".send button[name=do][value=incomplete]").click()
    page.wait_for_url(re.compile(r"/check/thanks"))


def kind(path, query):
    """The page that a link leads to, whichever client or session it is about."""
    names = [(name, value if name in ("view", "show") else "") for name, value in parse_qsl(query)]
    place = ID.sub(":id", path)
    place = re.sub(r"/(paper|measures)/[a-z0-9-]+", r"/\1/:key", place)
    return place, tuple(sorted(names))


def with_axe(lab, page):
    """As it comes, and with all that is folded open."""
    lab.axe(page)
    if page.locator("details:not([open])").count():
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
        lab.axe(page)


def walk(lab, name, must):
    """Every kind of page that leads from one to the next, wide and at 320 px."""
    page = lab.page()
    lab.sign_in(page, name, PASSWORD)
    start = page.url
    waiting, seen = [start], {}
    troubles = []
    while waiting:
        url = waiting.pop(0)
        parts = urlsplit(url)
        what = kind(parts.path, parts.query)
        if what in seen or parts.path.endswith((".csv", ".ndjson", ".json", ".html", "/figures")) or parts.path.startswith("/assets/"):
            continue
        answer = page.goto(url, timeout=60000)
        seen[what] = answer.status
        expect(answer.status == 200, f"{name} is led to {url}, which answers {answer.status}")
        for check in (with_axe, at_320):
            try:
                check(lab, page)
            except Fault as fault:
                troubles.append(str(fault))
        for link in page.eval_on_selector_all("a[href]", "all => all.map(a => a.getAttribute('href'))"):
            target = urljoin(url, link).split("#")[0]
            if target.startswith(lab.practice.url + "/"):
                waiting.append(target)
    if troubles:
        raise Fault(f"as {name}:\n" + "\n".join(troubles))
    places = {place for place, _ in seen}
    missing = [place for place in must if place not in places]
    expect(not missing, f"{name} did not reach {missing} but {sorted(places)}")


def at_320(lab, page):
    page.set_viewport_size({"width": 320, "height": 640})
    try:
        lab.fits(page)
    finally:
        page.set_viewport_size({"width": 1280, "height": 900})


def test_pages_of_a_therapist(lab):
    "Every page that a therapist reaches is without a violation and fits into 320 px"
    walk(lab, "nora", ["/today", "/clients", "/clients/:id", "/clients/new", "/appointments", "/sessions/:id",
                       "/settings/me"])


def test_pages_of_a_supervisor(lab):
    "Every page that a supervisor reaches is without a violation and fits into 320 px"
    walk(lab, "sam", ["/today", "/clients", "/clients/:id", "/appointments", "/settings/me"])


def test_pages_of_a_front_desk(lab):
    "Every page that a front desk reaches is without a violation and fits into 320 px"
    walk(lab, "finn", ["/today", "/clients", "/clients/:id", "/appointments", "/settings/me"])


def test_pages_of_an_administrator(lab):
    "Every page that an administrator reaches is without a violation and fits into 320 px"
    walk(lab, "ada", ["/settings", "/settings/people", "/settings/thresholds", "/settings/measures", "/settings/me"])


def test_the_door_and_what_is_not_there(lab):
    "The door and the page for what is not there are without a violation and fit into 320 px"
    lab.expect("404")
    page = lab.page()
    for path in ("/sign-in", "/nowhere"):
        page.goto(lab.practice.url + path)
        lab.axe(page)
        at_320(lab, page)


def test_a_front_desk_sees_no_scores(lab):
    "A front desk sees who comes and when, and no score, no sign, no session"
    lab.expect("404")
    nora = lab.page()
    lab.sign_in(nora, "nora", PASSWORD)
    nora.goto(lab.practice.url + "/clients")
    client = nora.locator("main a[href^='/clients/']:not([href$='/new'])").first.get_attribute("href")
    nora.goto(lab.practice.url + client)
    expect(nora.locator("#chart").count() == 1, "the therapist sees no chart to compare with")
    closed = nora.eval_on_selector_all(
        "a[href^='/sessions/'], a[href^='/episodes/']", "all => all.map(a => a.getAttribute('href'))")

    finn = lab.page()
    lab.sign_in(finn, "finn", PASSWORD)
    for path in ("/today", "/clients", client, "/appointments"):
        answer = finn.goto(lab.practice.url + path)
        expect(answer.status == 200, f"{path} answers {answer.status} to the front desk")
        told = finn.locator("main").inner_text()
        score = re.search(r"(?<![\d.])\d{1,2}\.\d(?![\d.])", told)
        expect(not score, f"{path} tells the front desk {score and score.group()}:\n{told}")
        for part in ("#chart", "#signs", "#act", "#say", "#check-outcome", "a[href^='/sessions/']"):
            expect(finn.locator(part).count() == 0, f"{path} shows {part} to the front desk")
    for path in dict.fromkeys(closed):
        answer = finn.goto(lab.practice.url + path)
        expect(answer.status == 404, f"{path} answers {answer.status} to the front desk")
