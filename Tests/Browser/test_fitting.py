"""What has to fit: a record to be given on a telephone, the languages on a small window, a table on a sheet of paper."""
import re

from test_first_day import PASSWORD, RANGE, expect, hand_over, open_a_session, take_back

LANGUAGES = ("en", "es", "fr")
# What each line asks, where the sign that it is marked lies over the words.
COVERED = """[...document.querySelectorAll('.line')].filter(line => {
    const words = document.createRange(), mark = line.querySelector('.marked').getBoundingClientRect()
    words.selectNodeContents(line.querySelector('label'))
    return [...words.getClientRects()].some(word => word.right > mark.left + 1 && word.left < mark.right - 1
        && word.bottom > mark.top + 1 && word.top < mark.bottom - 1)
}).map(line => line.querySelector('label').innerText)"""
# The content of an A4 page with margins of 15 mm.
PAPER = 680


def clients(page, practice, most):
    page.goto(practice.url + "/clients")
    links = page.locator("main a.who").evaluate_all("links => links.map((link) => link.href)")
    expect(links, "there is no client")
    return links[:most]


def speak(page, practice, language):
    page.goto(practice.url + "/settings/me")
    page.locator("#language-title ~ * select[name=language], select[name=language]").first.select_option(language)
    page.locator("section[aria-labelledby=language-title] form button.btn").click()
    page.wait_for_function("(language) => document.documentElement.lang === language", arg=language)


def overflowing(page):
    """Tables that reach beyond their page, and words of theirs that stand on two lines."""
    return page.evaluate("""() => [...document.querySelectorAll('.scroll table')].flatMap((table) => {
        const wide = document.documentElement.clientWidth
        const found = table.getBoundingClientRect().right > wide + .5 ? [`a table of ${table.offsetWidth} px`] : []
        const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT)
        for (let node; (node = walker.nextNode());) {
            for (const word of node.data.matchAll(/[\\p{L}\\p{N}.]+/gu)) {
                const range = document.createRange()
                range.setStart(node, word.index)
                range.setEnd(node, word.index + word[0].length)
                const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)))
                if (lines.size > 1) found.push(word[0])
            }
        }
        for (const head of table.querySelectorAll('tbody th[scope=row].num')) {
            const range = document.createRange()
            range.selectNodeContents(head)
            const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)))
            if (lines.size > 1) found.push(head.innerText)
        }
        return found
    })""")


def test_a_table_on_paper(lab):
    "The table of a course of care fits on paper: no column cut off, no word in two, each day on one line"
    practice = lab.start()
    page = lab.page(width=PAPER)
    lab.sign_in(page, "nora", PASSWORD, practice)
    for number, address in enumerate(clients(page, practice, 6)):
        language = LANGUAGES[number % len(LANGUAGES)]
        speak(page, practice, language)
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)")
        page.emulate_media(media="print")
        found = overflowing(page)
        lab.shot(page, f"fitting-paper-{number}-{language}", whole=False)
        page.emulate_media(media="screen")
        expect(not found, f"{address} on paper in {language}: {found}")


def test_the_record_on_a_small_screen(lab):
    "The record that a client is given does not scroll sideways on a small screen, in any language"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    address = clients(page, practice, 1)[0]
    page.goto(address)
    page.click("main a[href$='/consents']")
    for language in LANGUAGES:
        speak(page, practice, language)
        page.goto(address)
        page.click("a[href$='/file']")
        page.locator("section[aria-labelledby=file] [name=language]").select_option(language)
        with page.expect_download() as download:
            page.locator("section[aria-labelledby=file] button.btn--first").click()
        record = lab.page(width=320, height=640)
        text = download.value.path().read_text()
        record.set_content(text.replace("Nora Lindqvist", "Wilhelmina Featherstonehaugh"))
        expect(record.locator("html").get_attribute("lang") == language, "the record is in another language")
        lab.fits(record)
        lab.shot(record, f"fitting-record-{language}-320", whole=False)


def test_the_languages_of_a_check(lab):
    "The languages above a client's check stand within a small window, each as high as a finger"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    open_a_session(page, practice.url, keyboard=False)
    hand_over(page, keyboard=False)
    page.set_viewport_size({"width": 320, "height": 640})
    lab.fits(page)
    for button in page.locator(".tongues button").all():
        box = button.bounding_box()
        expect(box["x"] >= 0 and box["x"] + box["width"] <= 320, f"{button.inner_text()} is cut off: {box}")
        expect(box["height"] >= 44 and box["width"] >= 44, f"{button.inner_text()} is small: {box}")
    lab.shot(page, "fitting-languages-320")


def test_the_lines_of_a_check(lab):
    "The lines of both checks with the words at their ends stand within a small window, in any language, marked and not"
    practice = lab.start()
    page = lab.page()
    lab.sign_in(page, "nora", PASSWORD, practice)
    session = open_a_session(page, practice.url, keyboard=False)
    for purpose in ("outcome", "alliance"):
        page.goto(practice.url + session)
        page.locator(f"section[aria-labelledby='check-{purpose}'] form[action$='/hand-over'] button").first.click()
        page.wait_for_url(re.compile(r"/check$"))
        page.set_viewport_size({"width": 320, "height": 640})
        for language in LANGUAGES:
            page.locator(f".tongues button[lang={language}]").click()
            page.wait_for_selector(f"html[lang={language}]")
            lab.fits(page)
        for index in range(4):
            page.locator(RANGE).nth(index).focus()
            page.keyboard.type("5")
        lab.fits(page)
        lab.shot(page, f"fitting-lines-{purpose}-320")
        for width, height in ((700, 900), (768, 1024), (1024, 768), (1280, 900)):
            page.set_viewport_size({"width": width, "height": height})
            covered = page.evaluate(COVERED)
            expect(not covered, f"at {width} px the sign of a mark lies over {covered}")
        page.set_viewport_size({"width": 1280, "height": 900})
        page.locator("button[name=do][value=send]").click()
        page.wait_for_url(re.compile(r"/check/thanks"))
        take_back(lab, page, session, keyboard=False)


def test_printed_for_the_file(lab):
    "A record is printed for the file, whole or without what people said and wrote, and says whose it is"
    practice = lab.start()
    page = lab.page()
    page.add_init_script("window.print = () => { window.isPrinted = true }")
    lab.sign_in(page, "nora", PASSWORD, practice)
    page.goto(clients(page, practice, 1)[0])
    for way in ("whole", "without-words"):
        page.locator(f"a[href$='?print={way}']").click()
        page.wait_for_function("() => window.isPrinted")
        lab.axe(page)
        page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)")
        page.emulate_media(media="print")
        typed = page.locator("main :is(.free, .words):visible").count()
        expect((typed > 0) == (way == "whole"), f"{typed} typed texts are printed {way}")
        expect(page.locator(".print-head").is_visible(), "it does not say whose it is")
        expect(not page.locator(".no-print:visible").count(), "it prints what is not for paper")
        page.emulate_media(media="screen")
        page.locator("main .notice a").first.click()
