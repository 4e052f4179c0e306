"""What stays on the device: words that are being written, and what a client sent while there was no network."""
import json
import re

from test_first_day import PASSWORD, expect, hand_over, open_a_session, shows, take_back

WORDS = "She says the evenings are long since the move"


def kept(page):
    """Everything that the browser itself holds, as text."""
    return page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")


def a_concern(page, practice):
    """The page on which somebody opens a concern by hand."""
    page.goto(practice.url + "/clients")
    page.locator("main a.who").first.click()
    page.locator("a[href$='/concerns/new']").first.click()
    page.wait_for_selector("textarea[data-draft]")


def typed(page, text):
    page.locator("textarea[data-draft]").first.fill(text)
    page.wait_for_function("() => Object.keys(localStorage).some((key) => key.startsWith('rapport.draft.'))")


def test_what_is_being_written(lab):
    "Words that were not sent are there again after a reload, readable to nobody else, and gone after signing out"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    a_concern(page, practice)
    typed(page, WORDS)
    page.wait_for_function("() => document.querySelector('[data-draft-note]:not([hidden])')")
    lab.axe(page)
    expect(WORDS not in kept(page) and "evenings" not in kept(page), f"the device tells: {kept(page)}")
    key = page.locator("meta[name=device-key]").get_attribute("content")
    expect(len(key) == 43 and key not in kept(page), "the key is on the device")

    typed(page, WORDS + " to her sister's.")
    page.reload()
    box = page.locator("textarea[data-draft]").first
    page.wait_for_function("() => document.querySelector('textarea[data-draft]').value !== ''")
    expect(box.input_value() == WORDS + " to her sister's.", f"after a reload it says {box.input_value()!r}")

    other = lab.page(context=page.context)
    other.goto(page.url)
    other.wait_for_selector("[data-draft-note]:not([hidden]) button:not([hidden])")
    expect(other.locator("textarea[data-draft]").first.input_value() == "", "an open window's words were taken away from it")
    other.locator("[data-draft-note] button").first.click()
    expect(other.locator("textarea[data-draft]").first.input_value() == WORDS + " to her sister's.", "the other's are not shown")
    other.close()

    page.evaluate("window.held = JSON.stringify({...localStorage})")
    held = page.evaluate("window.held")
    page.locator("form[data-draft-clear] button").first.click()
    page.wait_for_url(re.compile(r"/sign-in"))
    expect("rapport.draft." not in kept(page), f"signing out leaves {kept(page)}")

    # A copy of the browser's files is of no use to a colleague who signs in here.
    page.evaluate("held => Object.entries(JSON.parse(held)).forEach(([key, value]) => localStorage.setItem("
                  "key.replace('Nora', 'Jun'), value))", held)
    lab.sign_in(page, "jun", PASSWORD, practice)
    a_concern(page, practice)
    foreign = page.evaluate(
        "async held => Promise.all(Object.values(JSON.parse(held)).map((kept) => JSON.parse(kept).sealed)"
        ".filter(Boolean).map((sealed) => vault.open(sealed)))", held)
    expect(foreign and all(text is None for text in foreign), f"a colleague's page opened {foreign}")


def test_what_an_earlier_version_kept(lab):
    "Words that an earlier version kept in the clear are offered once more, and are sealed at once"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    a_concern(page, practice)
    name = page.locator("textarea[data-draft]").first.get_attribute("data-draft")
    page.evaluate("([name, text]) => localStorage.setItem(`rapport.draft.${name}#old`, "
                  "JSON.stringify({text, at: Date.now() - 5000, open: false}))", [name, WORDS])
    page.reload()
    page.wait_for_function("() => document.querySelector('textarea[data-draft]').value !== ''")
    expect(page.locator("textarea[data-draft]").first.input_value() == WORDS, "it is not there")
    page.wait_for_function("() => !JSON.stringify({...localStorage}).includes('evenings')")


def sent_without_network(lab):
    """A check that a client marked and sent while there was no network: the page, the practice, the session's path."""
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    session = open_a_session(page, practice.url, keyboard=False)
    hand_over(page, keyboard=False)
    for line, value in zip(page.locator("[data-line] input[type=range]").all(), ("5", "4", "6", "7.5")):
        line.focus()
        page.keyboard.type(value)
    lab.expect("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(True)
    page.locator("button[name=do][value=send]").click()
    page.wait_for_selector("[data-queue-kept]:not([hidden])")
    return page, practice, session


def test_a_check_without_network(lab):
    "Without network the marks wait on the tablet, sealed, go out once it is back, and are scored"
    page, practice, session = sent_without_network(lab)
    entry = json.loads(kept(page))
    expect(len(entry) == 1 and all(word not in kept(page) for word in ("item.", "csrf", "/check")), f"kept in the clear: {entry}")
    page.context.set_offline(False)
    page.wait_for_selector("[data-queue-sent]:not([hidden])")
    expect("rapport.queue." not in kept(page), "what was sent is still kept")
    page.goto(practice.url + "/check/thanks")
    take_back(lab, page, session, keyboard=False)
    shows(page, 22.5)


def test_a_tablet_taken_back_before_the_marks_went_out(lab):
    "Whoever takes the tablet back as soon as the network is there finds the marks recorded"
    page, _, session = sent_without_network(lab)
    # The window hears nothing of the network's return before it is left.
    page.evaluate("addEventListener('online', (event) => event.stopImmediatePropagation(), true)")
    page.context.route("**/check", lambda route: route.abort() if route.request.method == "POST" and
                       page.url.endswith("/check") else route.continue_())
    lab.expect("ERR_FAILED")
    page.context.set_offline(False)
    take_back(lab, page, session, keyboard=False)
    shows(page, 22.5)


def test_marks_that_were_not_sent(lab):
    "Marks and words that were not sent are there after a reload, readable to nobody, and gone once they are or the PIN is"
    lab.expect("ERR_INTERNET_DISCONNECTED")
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    session = open_a_session(page, practice.url, keyboard=False)

    def mark(words):
        page.locator("section[aria-labelledby='check-alliance'] form[action$='/hand-over'] button").first.click()
        page.wait_for_url(re.compile(r"/check$"))
        page.locator("[data-line] input[type=range]").first.focus()
        page.keyboard.type("7,5")
        page.fill("textarea[name=comment]", words)
        page.wait_for_function("() => Object.keys(localStorage).some((key) => key.startsWith('rapport.marks.'))")

    mark(WORDS)
    expect("evenings" not in kept(page) and "item." not in kept(page), f"the device tells: {kept(page)}")
    page.reload()
    page.wait_for_function("() => document.querySelector('textarea[name=comment]').value !== ''")
    expect(page.locator("textarea[name=comment]").input_value() == WORDS, "the words are gone")
    expect(page.locator("[data-line] input[type=range]").first.input_value() == "75", "the mark is gone")
    page.context.set_offline(True)
    page.locator(".tongues button[lang=es]").click()
    page.wait_for_selector("[data-queue-held]:not([hidden])")
    page.context.set_offline(False)
    take_back(lab, page, session, keyboard=False)
    gone = "() => !Object.keys(localStorage).some((key) => key.startsWith('rapport.marks.'))"
    page.wait_for_function(gone)

    mark(WORDS)
    page.locator("button[name=do][value=decline]").click()
    page.wait_for_url(re.compile(r"/check/thanks"))
    page.wait_for_function(gone)


def unsent(route):
    """The page as it is after the PIN: with the notice."""
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace('id="main"', 'id="main" data-unsent', 1))


def test_words_sent_while_the_page_was_locked(lab):
    "A talk sent after the page had locked itself is back in its fields after the PIN, with a word that it was not recorded"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    a_concern(page, practice)
    address = page.url
    typed(page, WORDS)
    page.wait_for_function("() => document.querySelector('[data-draft-note]:not([hidden])')")
    # What the server answers while it is locked, and what the page is after the PIN.
    page.context.route("**" + address.removeprefix(practice.url), lambda route: route.fulfill(
        status=303, headers={"location": "/today"}) if route.request.method == "POST" else route.continue_())
    page.locator("main button.btn--first").click()
    page.wait_for_url(re.compile(r"/today"))
    page.goto(address)
    expect(page.locator("textarea[data-draft]").first.input_value() == "", "what went out is put back by itself")
    page.wait_for_selector("[data-draft-note]:not([hidden]) button:not([hidden])")
    page.context.route(address, lambda route: unsent(route))
    page.goto(address)
    page.wait_for_function("() => document.querySelector('textarea[data-draft]').value !== ''")
    expect(page.locator("textarea[data-draft]").first.input_value() == WORDS, "the words are not back")


def test_words_sent_after_signing_out_in_another_tab(lab):
    "Words sent after signing out in another tab are not recorded, and are back in their field after signing in"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    a_concern(page, practice)
    address = page.url
    typed(page, WORDS)
    page.wait_for_function("() => document.querySelector('[data-draft-note]:not([hidden])')")
    other = lab.page(context=page.context)
    other.goto(practice.url + "/today")
    other.locator("form[data-draft-clear] button").first.click()
    other.wait_for_url(re.compile(r"/sign-in"))
    other.close()

    lab.expect("403")
    page.locator("main button.btn--first").click()
    page.wait_for_selector("[data-unsent]")
    lab.axe(page)
    expect(WORDS not in kept(page), f"kept in the clear: {kept(page)}")
    page.wait_for_function("() => Object.entries(localStorage).some(([key, kept]) => "
                           "key.startsWith('rapport.draft.') && JSON.parse(kept).sent === false)")
    page.locator("[data-unsent] a.btn--first").click()
    page.wait_for_url(re.compile(r"/sign-in"))
    page.fill("[name=name]", "nora")
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_url(address)
    page.wait_for_function("() => document.querySelector('textarea[data-draft]').value !== ''")
    expect(page.locator("textarea[data-draft]").first.input_value() == WORDS, "the words are not back")


def a_talk(lab, practice):
    """The page of a talk, in which everything is filled in otherwise than it comes."""
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    page.goto(practice.url + "/today")
    page.goto(practice.url + page.locator("main a[href$='/talk']").first.get_attribute("href"))
    page.fill("textarea[name=said]", WORDS)
    page.fill("input[name=what]", "Call her sister")
    page.select_option("select[name=who]", "client")
    page.fill("input[name=by]", "2099-12-31")
    page.check("input[name=for-client]")
    page.wait_for_function("() => Object.keys(localStorage).filter((key) => key.startsWith('rapport.draft.')).length === 5")
    return page


def is_whole(page):
    """Waits until the talk is filled in as it was."""
    page.wait_for_function(
        "() => ['said', 'what', 'who', 'by'].map((name) => document.querySelector(`[name=${name}]`).value).join('|') === "
        f"'{WORDS}|Call her sister|client|2099-12-31' && document.querySelector('[name=for-client]').checked")


def test_what_is_chosen_beside_the_words(lab):
    "Who, by when and for whom come back with the words of a step, after a reload and after signing out in another tab"
    practice = lab.start()
    page = a_talk(lab, practice)
    address = page.url
    page.reload()
    is_whole(page)
    lab.axe(page)
    other = lab.page(context=page.context)
    other.goto(practice.url + "/today")
    other.locator("form[data-draft-clear] button").first.click()
    other.wait_for_url(re.compile(r"/sign-in"))
    other.close()
    lab.expect("403")
    page.locator("form[action$='/talk'] button.btn--first").click()
    page.wait_for_selector("[data-unsent] a.btn--first")
    page.wait_for_function("() => Object.entries(localStorage).filter(([key, kept]) => "
                           "key.startsWith('rapport.draft.') && JSON.parse(kept).sent === false).length === 5")
    page.locator("[data-unsent] a.btn--first").click()
    page.wait_for_url(re.compile(r"/sign-in"))
    page.fill("[name=name]", "nora")
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_url(address)
    is_whole(page)


def test_words_sent_without_network(lab):
    "Words that were sent while there was no network are offered for days, with what was chosen beside them"
    practice = lab.start()
    page = a_talk(lab, practice)
    address = page.url
    lab.expect("ERR_INTERNET_DISCONNECTED")
    page.context.set_offline(True)
    with page.expect_event("requestfailed"):
        page.locator("form[action$='/talk'] button.btn--first").click()
    page.context.set_offline(False)
    page.goto(practice.url + "/today")
    page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('rapport.draft.')).forEach((key) => {"
                  "const kept = JSON.parse(localStorage.getItem(key)); kept.at -= 3 * 86400000;"
                  "localStorage.setItem(key, JSON.stringify(kept)); })")
    page.goto(address)
    note = page.locator("[data-draft-note*='/said-']")
    note.locator("button:not([hidden])").wait_for()
    expect(page.locator("textarea[name=said]").input_value() == "", "what went out is put back by itself")
    expect(page.locator("select[name=who]").input_value() == "together", "what was chosen is put back without its words")
    note.locator("button").click()
    page.locator("[data-draft-note*='/what-'] button").click()
    is_whole(page)


def test_what_is_being_written_in_a_session(lab):
    "Words beside one thing that was seen, and what a talk is about, outlive a tap of another line"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    open_a_session(page, practice.url, keyboard=False)
    doubt = "form:has(input[name=topic][value=doubt]) input[data-draft]"
    page.locator(doubt).fill(WORDS)
    page.wait_for_function("() => Object.keys(localStorage).some((key) => key.startsWith('rapport.draft.'))")
    expect("evenings" not in kept(page), f"the device tells: {kept(page)}")
    about = page.locator("fieldset[data-draft] input[type=checkbox]")
    ticks = about.count()
    if ticks:
        page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))")
        about.first.check(force=True)
    page.locator("button.tap[value=engaged]").first.click()
    page.wait_for_selector("button.tap[value=engaged][aria-pressed=true]")
    page.wait_for_function(f"() => document.querySelector('{doubt}').value !== ''")
    expect(page.locator(doubt).input_value() == WORDS, "the words are lost by a tap of another line")
    if ticks:
        page.wait_for_function("() => document.querySelector('fieldset[data-draft] input[type=checkbox]').checked")
    page.reload()
    page.wait_for_function(f"() => document.querySelector('{doubt}').value !== ''")
    page.locator("form:has(input[name=topic][value=doubt]) button.tap").first.click()
    page.wait_for_selector("form:has(input[name=topic][value=doubt]) button[aria-pressed=true]")
    page.wait_for_function("() => Object.keys(localStorage).every((key) => !key.includes('/doubt#'))")
    expect(page.locator(doubt).input_value() == "", "what was taken is put back")
