"""A client with the tablet, who would like to see what else is on it."""
import http.client
import re
import urllib.parse

from browser import chromium, sign_in
from practice import PASSWORD, Fault, Visitor, uuid7

PIN = "2580"
ID = r"[0-9a-f-]{36}"


class Tablet:
    """A therapist's browser that has been handed over, with what was open in it before."""

    def __init__(self, browser, server):
        self.url = f"http://127.0.0.1:{server.port}"
        self.server = server
        self.context = browser.new_context(viewport={"width": 820, "height": 1180}, reduced_motion="reduce")
        self.context.set_default_timeout(8000)
        self.page = self.context.new_page()
        sign_in(self.page, self.url, "nora")
        self.page.goto(self.url + "/clients")
        names = self.page.locator("ol.rows a.who").all_inner_texts()
        self.paths = re.findall(rf'href="(/(?:clients|episodes)/{ID})"', self.page.content())
        self.page.locator("ol.rows a.who").first.click()
        self.page.wait_for_load_state()
        self.other = self.context.new_page()
        self.other.goto(self.url + "/today")
        self.page.goto(self.url + "/today")
        self.before = {c["name"]: c["value"] for c in self.context.cookies()}
        self.csrf = self.page.locator("input[name=csrf]").first.get_attribute("value")
        hand_over = self.begin()
        self.session = urllib.parse.urlsplit(self.page.url).path
        self.concerns = re.findall(rf"/concerns/{ID}", self.page.content())
        hand_over.first.click()
        self.page.wait_for_url(re.compile("/check$"))
        shown = self.page.content()
        self.secrets = [name.strip() for name in names if name.strip() and name.strip() not in shown]
        if len(self.secrets) < 3:
            raise Fault("too few names to look for")

    def begin(self):
        """Opens a session that waits for its check, one that was begun before where there is one; its button."""
        hand_over = self.page.locator("section[aria-labelledby='check-outcome'] form[action$='/hand-over'] button:not([name=way])")
        if self.server.sessions:
            self.page.goto(self.url + self.server.sessions[-1])
            if hand_over.count():
                return hand_over
        self.page.goto(self.url + "/today")
        self.page.locator("button[formaction$='/start']").first.click()
        self.page.wait_for_url(re.compile("/sessions/"))
        self.server.sessions.append(urllib.parse.urlsplit(self.page.url).path)
        return hand_over

    def close(self):
        self.context.close()

    def tells(self, page):
        """What of the record stands on a page, or nothing."""
        try:
            text = page.content()
        except Exception:  # noqa: BLE001  nothing can be read of a page that is gone
            return ""
        return self.tells_text(text)

    def tells_text(self, text):
        found = next((name for name in self.secrets if name in text), "")
        # The navigation of somebody who is signed in is on no page of the client's.
        return found or ("the navigation" if 'href="/clients"' in text else "")

    def cookies(self):
        return {c["name"]: c["value"] for c in self.context.cookies()}

    def raw(self, method, path, fields=None, headers=None, cookies=None):
        """Asked past the browser, with its cookies."""
        link = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=8)
        sent = {"Cookie": "; ".join(f"{k}={v}" for k, v in (cookies or self.cookies()).items()), **(headers or {})}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            link.putrequest(method, path, skip_host=False)
            for name, value in sent.items():
                link.putheader(name, value)
            if body is not None:
                link.putheader("Content-Length", str(len(body)))
            link.endheaders(body.encode() if body is not None else None)
            answer = link.getresponse()
            content = b""
            try:
                content = answer.read(200_000)
            except OSError:
                pass
            return answer.status, content.decode("utf-8", "replace"), answer.headers
        finally:
            link.close()

    def leads(self, method, path, fields=None, headers=None, cookies=None):
        """What was won by asking: a word of the record, or an answer that is not one of the client's."""
        status, text, answered = self.raw(method, path, fields, headers, cookies)
        where = answered.get("Location", "")
        if told := self.tells_text(text):
            return f"{method} {path}: {told}"
        if method != "GET" and status in (200, 303) and not where.startswith(("/check", "/sign-in")) \
                and not (status == 200 and method in ("HEAD", "OPTIONS")):
            return f"{method} {path}: {status} {where}"
        # A board that is open somewhere learns that it is locked, and nothing else.
        is_told_locked = re.fullmatch(r"retry: \d+\nevent: locked\ndata: 1\n\n", text or "") is not None
        if method == "GET" and status == 200 and "text/html" not in answered.get("Content-Type", "") \
                and not is_told_locked and not path.startswith(("/assets", "/health", "/ready")):
            return f"{method} {path}: {answered.get('Content-Type')}"
        return ""


def settle(page):
    try:
        page.wait_for_load_state("load", timeout=4000)
        page.wait_for_timeout(150)
    except Exception:  # noqa: BLE001  a page that never loads shows nothing
        pass


def goes(tablet, url):
    page = tablet.context.new_page()
    try:
        page.goto(url)
        settle(page)
        return tablet.tells(page)
    except Exception:  # noqa: BLE001  an address that the browser itself refuses
        return tablet.tells(page)
    finally:
        page.close()


def scripted(tablet, script):
    """What a script on the client's page is told."""
    try:
        return tablet.tells_text(str(tablet.page.evaluate(script)))
    except Exception:  # noqa: BLE001  refused by the browser or by the policy
        return ""


def history(tablet, *steps):
    told = []
    for step in steps:
        try:
            tablet.page.evaluate(f"history.go({step})")
        except Exception:  # noqa: BLE001
            pass
        settle(tablet.page)
        told.append(tablet.tells(tablet.page))
    return next((one for one in told if one), "")


def keys(tablet, *pressed):
    for key in pressed:
        tablet.page.keyboard.press(key)
        settle(tablet.page)
        if told := tablet.tells(tablet.page):
            return told
    return ""


def fetches(path, method="GET"):
    return f"fetch({path!r}, {{method: {method!r}}}).then(a => a.text())"


def first(values):
    return next((value for value in values if value), "")


def forged(tablet, path, **fields):
    own = tablet.page.locator("input[name=csrf]").first.get_attribute("value")
    won = []
    for csrf in (own, tablet.csrf):
        for headers in ({}, {"Sec-Fetch-Site": "same-origin", "Origin": tablet.url}):
            won.append(tablet.leads("POST", path, {"csrf": csrf, "once": uuid7(), **fields}, headers))
    return first(won)


def guesses(tablet):
    for guess in ("0000", "1234", "1111", PASSWORD, "", "258"):
        tablet.page.goto(tablet.url + "/check/take-back")
        if tablet.page.locator("input[name=pin]").count() == 0:
            break
        tablet.page.fill("input[name=pin]", guess[:8])
        tablet.page.locator("form[action='/check/take-back'] button").click()
        settle(tablet.page)
        if told := tablet.tells(tablet.page):
            return told
    return "" if tablet.leads("GET", tablet.session) == "" else "the session after five wrong PINs"


def right_after_wrong(tablet):
    """The right PIN after five wrong ones at once."""
    token = tablet.page.locator("input[name=csrf]").first.get_attribute("value")
    for guess in ("0000", "1234", "1111", "2222", "3333", PIN):
        status, text, headers = tablet.raw("POST", "/check/take-back", {"csrf": token, "once": uuid7(), "pin": guess})
    return "the sixth PIN" if status == 303 and headers.get("Location", "").startswith("/sessions") else ""


def stored(tablet):
    """What the browser itself keeps for whoever knows where to look."""
    return scripted(tablet, """(async () => {
        const kept = {...localStorage, ...sessionStorage};
        const names = await caches.keys();
        for (const name of names) for (const one of await (await caches.open(name)).keys()) kept[one.url] =
            await (await caches.match(one)).text();
        kept.databases = indexedDB.databases ? await indexedDB.databases() : [];
        return JSON.stringify(kept) + document.cookie; })()""")


def worker(tablet):
    return scripted(tablet, """navigator.serviceWorker.register('/today').then(() => 'href="/clients"', () => '')""") \
        or scripted(tablet, """navigator.serviceWorker.register('data:text/javascript,1').then(() => 'href="/clients"', () => '')""")


def framed(tablet):
    told = tablet.page.evaluate("""() => new Promise(done => {
        const frame = document.createElement('iframe'); frame.src = '/today'; document.body.append(frame);
        const read = () => { try { done(frame.contentDocument?.documentElement.outerHTML || '') } catch { done('') } };
        frame.onload = read; setTimeout(read, 1500); })""")
    return tablet.tells_text(told)


def printed(tablet):
    """What comes out of the printer is the client's page."""
    tablet.page.emulate_media(media="print")
    told = tablet.tells(tablet.page) or tablet.tells_text(tablet.page.inner_text("body"))
    tablet.page.emulate_media(media="screen")
    return told


def open_tab(tablet):
    """A tab of the therapist's that was left open beside."""
    tablet.other.bring_to_front()
    tablet.other.wait_for_timeout(3500)
    return tablet.tells(tablet.other)


def reloaded_tab(tablet):
    tablet.other.reload()
    settle(tablet.other)
    return tablet.tells(tablet.other)


def streamed(tablet):
    return tablet.leads("GET", "/today/changes", headers={"Accept": "text/event-stream"})


def idle(tablet):
    """Three minutes in which nobody touches it, and nothing is to be read on it."""
    page = tablet.context.new_page()
    page.clock.install()
    page.goto(tablet.url + "/check")
    word = page.locator("h1").first.inner_text()
    page.clock.fast_forward(190_000)
    page.wait_for_timeout(200)
    told = word if word in page.inner_text("body") and page.locator("h1").first.is_visible() else ""
    page.close()
    return told and "the check after three minutes"


def back_from_thanks(tablet):
    token = tablet.page.locator("input[name=csrf]").first.get_attribute("value")
    tablet.page.locator("button[name=do][value=decline]").click()
    tablet.page.wait_for_url(re.compile("/check/thanks"))
    won = tablet.leads("POST", "/check", {"csrf": token, "once": uuid7(), "do": "send", "typed.life": "5"})
    return won or history(tablet, -1, -1, -1, -1)


def other_person(tablet):
    """Signing in with a name alone, by a link, or as the one who is signed in."""
    return first([
        tablet.leads("POST", "/sign-in", {"csrf": tablet.csrf, "name": "nora", "password": PIN}),
        tablet.leads("POST", "/unlock", {"csrf": tablet.csrf, "password": PIN}),
        tablet.leads("POST", "/unlock", {"csrf": tablet.page.locator("input[name=csrf]").first.get_attribute("value"),
                                         "password": PIN}),
        tablet.leads("GET", "/welcome"), tablet.leads("POST", "/welcome", {"csrf": tablet.csrf, "code": "A" * 43}),
        tablet.leads("GET", "/set-up"),
        tablet.leads("GET", "/my-check"), tablet.leads("POST", "/my-check", {"csrf": tablet.csrf, "code": "A" * 43}),
        tablet.leads("GET", "/sign-in?next=/today"), tablet.leads("GET", "/unlock?next=/today")])


def ways(tablet):
    """Names of ways out, and what each wins: nothing, or a word of the record."""
    t, url = tablet, tablet.url
    client = next(p for p in t.paths)
    spellings = ["//today", "/Today", "/today/", "/today%2f", "/./today", "/check/../today", "/check/%2e%2e/today",
                 "/today;x=1", "/check//../today", "/%74oday", "/today?x=1", "/check/take-back/../../clients", "/today%00",
                 "/check?next=/today", "/check/thanks/../../today"]
    return [
        ("Back", lambda: history(t, -1)),
        ("Back again and again", lambda: history(t, -1, -1, -1, -1, -1)),
        ("Back, then reload", lambda: history(t, -1) or keys(t, "F5")),
        ("Forward and Back", lambda: history(t, -2, 1, 1, -3)),
        ("Back by keyboard", lambda: keys(t, "Alt+ArrowLeft", "Alt+ArrowLeft", "Alt+ArrowLeft", "Backspace", "Escape")),
        ("reload", lambda: keys(t, "F5", "Control+r", "Control+Shift+r")),
        ("other keys", lambda: keys(t, "Control+h", "Control+u", "Control+t", "Control+Shift+t", "Control+l", "F6", "F12",
                                    "Alt+Home", "Control+p", "Control+s", "Control+o", "g", "t", "/", "?")),
        ("new tab at Today", lambda: goes(t, url + "/today")),
        ("new tab at the first page", lambda: goes(t, url + "/")),
        ("typed address of a client", lambda: goes(t, url + client)),
        ("typed address of the session", lambda: goes(t, url + t.session)),
        ("typed address of a concern", lambda: first(goes(t, url + c) for c in t.concerns[:3])),
        ("the source of Today", lambda: goes(t, "view-source:" + url + "/today")),
        ("a tab left open", lambda: open_tab(t)),
        ("a tab left open, loaded again", lambda: reloaded_tab(t)),
        ("settings, people, audit", lambda: first(goes(t, url + p) for p in (
            "/settings/me", "/settings", "/settings/people", "/audit", "/import", "/supervision", "/loop", "/outcomes"))),
        ("downloads", lambda: first(t.leads("GET", p) for p in (
            "/export/sessions.csv", "/export/comments.csv", "/audit/audit.csv", client + "/file.json",
            client + "/file.html", "/loop/loop.csv", "/outcomes/figures"))),
        ("the live stream", lambda: streamed(t)),
        ("fetch by script", lambda: first(scripted(t, fetches(p)) for p in ("/today", client, t.session, "/clients?show=all"))),
        ("other methods", lambda: first(
            t.leads(m, p) for m in ("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "QUERY")
            for p in ("/today", client, t.session))),
        ("spellings of addresses", lambda: first([t.leads("GET", s) for s in spellings])),
        ("heads that proxies set", lambda: first(t.leads("GET", "/check", headers=h) for h in (
            {"X-Original-URL": "/today"}, {"X-Rewrite-URL": "/today"}, {"X-HTTP-Method-Override": "PUT"},
            {"X-Forwarded-Prefix": "/today"}, {"X-Forwarded-Host": "x", "X-Forwarded-For": "127.0.0.1"},
            {"Range": "bytes=0-"}, {"Accept": "application/json"}, {"Upgrade": "h2c", "Connection": "Upgrade"}))),
        ("a window of the page's own", lambda: scripted(t, """new Promise(done => { const w = open('/today');
            setTimeout(() => { try { done(w.document.documentElement.outerHTML) } catch { done('') } }, 1500) })""")),
        ("a frame", lambda: framed(t)),
        ("a service worker", lambda: worker(t)),
        ("what the browser stores", lambda: stored(t)),
        ("print", lambda: printed(t)),
        ("forged forms of the therapist's", lambda: first([
            forged(t, t.session + "/observations", topic="engagement", value="low"),
            forged(t, "/clients/new", **{"client-name": "X", "code": "X"}),
            forged(t, "/settings/me", language="fr"), forged(t, t.session + "/hand-over", purpose="alliance"),
            forged(t, "/sign-out"), forged(t, "/appointments/new"), forged(t, client + "/episodes/new")])),
        ("the session's cookie from before", lambda: first([
            t.leads("GET", p, cookies=t.before) for p in ("/today", client, t.session)])),
        ("every cookie thrown away", lambda: first([
            t.leads("GET", p, cookies={"x": "y"}) for p in ("/today", client, "/check")])),
        ("other doors", lambda: other_person(t)),
        ("sent, then Back", lambda: back_from_thanks(t)),
        ("three minutes of nothing", lambda: idle(t)),
        ("guessing the PIN", lambda: guesses(t)),
        ("the right PIN too late", lambda: right_after_wrong(t)),
    ]


def trial_18_tablet(lab, is_long):
    """18. Ways out for a client with the tablet, in Chromium: 0 succeed"""
    server = lab.practice("tablet")
    server.start()
    server.sessions = []
    won, tried = [], 0
    with chromium() as browser:
        names = None
        while names is None or tried < len(names):
            tablet = Tablet(browser, server)
            try:
                all_ways = ways(tablet)
                names = [name for name, _ in all_ways]
                name, way = all_ways[tried]
                if told := way():
                    won.append(f"{name} ({told})")
            finally:
                tablet.close()
            tried += 1
    server.stop()
    if won:
        raise Fault(f"{len(won)} of {tried} ways out: " + "; ".join(won))
    return f"{tried} ways tried, each on a tablet just handed over: 0 succeed"
