"""Statements, markup and formulas that come in as words."""
import collections
import csv
import html
import io
import os
import pathlib
import re
import shutil
import subprocess
import time
import urllib.parse

import forms
from browser import chromium, sign_in
from practice import Fault, Visitor, uuid7

ROOT = pathlib.Path(__file__).resolve().parent.parent
PEOPLE = ("nora", "finn", "sam", "ada")
BREAKERS = ["", "\">", "'>", "</title>", "</textarea>", "</script>", "-->", "]]>", "</style>", "</option></select>",
            "</svg>", "&quot;&gt;", "\u2028\">", "\\\">", "</b></p>"]
VECTORS = [
    "<script>rpwn()</script>", "<img src=x onerror=rpwn()>", "<svg onload=rpwn()>", "<details open ontoggle=rpwn()>",
    "<iframe srcdoc='<script>parent.rpwn()</script>'>", "<a href=javascript:rpwn()>x</a>", "<input autofocus onfocus=rpwn()>",
    "<svg><a xlink:href=javascript:rpwn()><text>x</text></a></svg>", "<style>*{background:url(//127.0.0.1:1/rpwn)}</style>",
    "<link rel=stylesheet href=//127.0.0.1:1/rpwn>", "<meta http-equiv=refresh content='0;url=javascript:rpwn()'>",
    "<object data=javascript:rpwn()></object>", "<base href=//127.0.0.1:1/>", "<body onload=rpwn()>", "javascript:rpwn()",
    "\" onmouseover=rpwn() autofocus onfocus=rpwn() x=\"", "<video><source onerror=rpwn()>", "{{constructor.constructor('rpwn()')()}}",
    "&lt;img src=x onerror=rpwn()&gt;", "%3Cscript%3Erpwn()%3C/script%3E",
]


def payloads():
    """Three hundred, each with a number of its own at its end."""
    made = [breaker + vector for breaker in BREAKERS for vector in VECTORS]
    return [f"{text}{number}" for number, text in enumerate(made)]


class Planter:
    """Fills every form of every page with words that would like to be scripts."""

    def __init__(self, server, words, each):
        self.server, self.words, self.each = server, words, each
        self.next = 0
        self.taken = collections.Counter()
        self.refusing = collections.defaultdict(set)
        self.faults = []

    def word(self):
        self.next += 1
        return self.words[self.next % len(self.words)]

    def send(self, visitor, form, button, texts):
        path = button[2] if button and button[2] else form.action
        status, page, headers = visitor.ask("POST", path, form.filled(texts, button))
        if status >= 500:
            self.faults.append(f"{status} at {form.kind}")
        return status in (303, 200), headers.get("Location")

    def plant(self, visitor, path, form, button):
        """One form of a page, sent until enough words are in every field of it that takes them."""
        kind = (form.kind, button[1] if button else "")
        fields = [name for name in dict.fromkeys(form.texts) if name not in self.refusing[kind]]
        if not fields:
            return
        ok, _ = self.send(visitor, form, button, {**form.plain, **{name: self.word() for name in fields}})
        if ok:
            for name in fields:
                self.taken[(*kind, name)] += 1
            return
        for name in fields:
            fresh = next((f for f in forms.read(visitor.ask("GET", path)[1])[0] if f.kind == form.kind), None)
            if fresh is None:
                return
            ok, _ = self.send(visitor, fresh, button, {**fresh.plain, name: self.word()})
            if ok:
                self.taken[(*kind, name)] += 1
            else:
                self.refusing[kind].add(name)

    def walk(self, name, most_pages, until):
        visitor = Visitor(self.server).sign_in(name)
        waiting, seen, count = ["/"], collections.Counter(), 0
        done = set()
        while waiting and count < most_pages and time.monotonic() < until:
            path = waiting.pop(0)
            kind = forms.ID.sub("…", path.split("?")[0])
            if path in done or seen[kind] >= 4 or re.search(r"\.(csv|json|html|ndjson)|/figures|/changes", path):
                continue
            done.add(path)
            seen[kind] += 1
            count += 1
            status, page, headers = visitor.ask("GET", path)
            if status == 303:
                waiting.insert(0, headers.get("Location", "/"))
                continue
            if status != 200:
                continue
            found, links = forms.read(page)
            waiting += links
            for number, form in enumerate(found):
                for button in (form.buttons or [None])[:4]:
                    self.plant(visitor, path, form, button)
                    again = forms.read(visitor.ask("GET", path)[1])[0]
                    if number >= len(again):
                        break
                    form = again[number]
        return visitor

    def repeat(self, name, until):
        """The forms that lists grow from, over and over with other words."""
        visitor = Visitor(self.server).sign_in(name)
        for path in ("/clients/new", "/resources/new", "/stock", "/settings/people"):
            for _ in range(self.each):
                if time.monotonic() > until:
                    return
                status, page, _ = visitor.ask("GET", path)
                if status != 200:
                    break
                for form in forms.read(page)[0]:
                    if form.texts:
                        self.plant(visitor, path, form, (form.buttons or [None])[0])


def bring_in(server, words):
    """Files whose every cell is such a word, and how many rows of them came in."""
    visitor = Visitor(server).sign_in("ada")
    rows = 0
    sessions, observations = io.StringIO(), io.StringIO()
    first, second = csv.writer(sessions), csv.writer(observations)
    first.writerow(["client", "client-name", "session", "date", "therapist", "treatment", "line-1", "line-2", "line-3",
                    "line-4"])
    second.writerow(["client", "session", "date", "topic", "value", "words"])
    for number, word in enumerate(words):
        first.writerow([f"I{number}", word, 1, "2026-11-02", word if number % 10 == 0 else "Nora Lindqvist", word,
                        5, 6, 7, 8])
        second.writerow([f"I{number}", 1, "2026-11-02", "spoke-up", "yes", word])
    first.writerow(["=HYPERLINK(1)", "@SUM(1)", 1, "2026-11-02", "Nora Lindqvist", "-1+2", 5, 6, 7, 8])
    for kind, text in (("sessions", sessions), ("observations", observations)):
        for path in ("/import", "/import/applied"):
            _, page, _ = visitor.ask("GET", "/import")
            visitor.read_csrf(page)
            mark = "rapportmark"
            parts = {"csrf": visitor.csrf, "once": uuid7(), "kind": kind, "columns": "", "measure": "outcome-adult",
                     "value": "10"}
            body = "".join(f"--{mark}\r\nContent-Disposition: form-data; name=\"{k}\"\r\n\r\n{v}\r\n" for k, v in parts.items())
            body += f"--{mark}\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"{'<img src=x onerror=rpwn()>'}\"" \
                f"\r\nContent-Type: text/csv\r\n\r\n{text.getvalue()}\r\n--{mark}--\r\n"
            status, page = server.ask("POST", path, body.encode(), {
                "Content-Type": f"multipart/form-data; boundary={mark}",
                "Cookie": "; ".join(f"{k}={v}" for k, v in visitor.cookies.items())}, timeout=120)
        found = re.search(r"<dt>Rows that bring something</dt>\s*<dd[^>]*>([\d,. ]+)<", page.decode("utf-8", "replace"))
        rows += int(re.sub(r"\D", "", found.group(1))) if found else 0
    return rows


WATCH = """
    window.__ran = []; window.rpwn = () => window.__ran.push('rpwn');
    for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => window.__ran.push(name);
    document.addEventListener('securitypolicyviolation', e => window.__ran.push('policy: ' + e.violatedDirective + ' ' +
        (e.blockedURI || '')));"""
LOOK = """() => {
    const found = [...window.__ran];
    for (const one of document.querySelectorAll('*'))
        for (const a of one.attributes) {
            if (/^on/i.test(a.name)) found.push('attribute ' + a.name);
            if (/^(href|src|action|formaction|data|xlink:href)$/i.test(a.name) && /^\\s*(javascript|data|vbscript):/i.test(a.value))
                found.push(a.name + ' ' + a.value.slice(0, 30));
        }
    for (const one of document.querySelectorAll('script:not([src^="/assets/"]), iframe, object, embed, base, style, ' +
        'meta[http-equiv], link[rel=stylesheet]:not([href^="/assets/"])')) found.push('element ' + one.localName);
    return found; }"""


def walked(server, most, until):
    """Every kind of page as each person, in Chromium; what ran or would have, and how many pages were seen."""
    ran, pages, kinds = [], 0, set()
    with chromium() as browser:
        for name in PEOPLE:
            context = browser.new_context()
            context.add_init_script(WATCH)
            page = context.new_page()
            url = f"http://127.0.0.1:{server.port}"
            sign_in(page, url, name)
            waiting, seen, done = [page.url], collections.Counter(), set()
            while waiting and pages < most * 4 and time.monotonic() < until:
                link = waiting.pop(0)
                path = urllib.parse.urlsplit(link).path
                kind = (name, forms.ID.sub("…", path))
                if link in done or seen[kind] >= max(3, most // 12) or re.search(r"\.(csv|json|ndjson|html)|/figures", path):
                    continue
                done.add(link)
                seen[kind] += 1
                pages += 1
                kinds.add(kind)
                page.goto(link)
                for told in page.evaluate(LOOK):
                    ran.append(f"{kind[1]} as {name}: {told}")
                if path.endswith("/file"):
                    given = page.evaluate("p => fetch(p).then(a => a.text())", path + ".html")
                    # As it is opened from a folder, without the policy of the product.
                    sheet = context.new_page()
                    sheet.set_content(given)
                    for told in sheet.evaluate(LOOK.replace(", style,", ",")):
                        ran.append(f"{kind[1]}.html: {told}")
                    sheet.close()
                for target in page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)"):
                    if target.startswith(url + "/"):
                        waiting.append(target.split("#")[0])
            context.close()
    return ran, pages, kinds


RULES = {
    "a statement put together at run time": r'(?:"{1,3})\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|ALTER TABLE|DROP|PRAGMA (?!busy_timeout))\b[^"]*\\\((?!Self\.|limit\b)',
    "markup put together by hand": r'"[^"\n]*<(?:script|img|svg|iframe|a |div|span|p>|input)[^"\n]*\\\((?!escaped)',
    "a command of the system": r"\b(?:Process\(\)|posix_spawn|popen\(|NSTask|/bin/sh)",
    "another machine asked": r"\bURLSession\b|\bAsyncHTTPClient\b",
    "an expression worked out from text": r"\bNSExpression\b|\bNSPredicate\(format|\bNSRegularExpression\(pattern: [^\"#]",
    "unsafe unwrapping": r"^(?!\s*//).*(?:\btry!|\bas!\s|fatalError\(|@unchecked Sendable)",
}
SCRIPT_RULES = {"markup or code from text in a script": r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc"}


def by_rules():
    """The sources against a few rules of ours; how many files, and what breaks them."""
    broken, files = [], 0
    for folder, pattern, rules in (("Sources", "*.swift", RULES), ("Sources/Pages/Scripts", "*.js", SCRIPT_RULES)):
        for file in sorted((ROOT / folder).rglob(pattern)):
            if file.name == "Generated.swift":
                continue
            files += 1
            text = file.read_text()
            for what, rule in rules.items():
                for match in re.finditer(rule, text, re.M):
                    broken.append(f"{file.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1} {what}")
    return files, broken


def by_sqlmap(server, is_long):
    """sqlmap on places that look things up; how many were tried, and what it could put in."""
    program = shutil.which("sqlmap")
    if not program:
        raise Fault("sqlmap is not installed")
    visitor = Visitor(server).sign_in("nora")
    cookie = "; ".join(f"{k}={v}" for k, v in visitor.cookies.items())
    places = ["/clients?search=a*", "/resources?q=a*&kinds=transport", "/appointments?day=2026-11-25*"] + (
        ["/today?of=a*", "/loop?since=2026-01-01*", "/audit?what=a*", "/clients/1*"] if is_long else [])
    found, settled, silent = [], set(), {}
    for place in places * 2:
        if place in settled:
            continue
        done = subprocess.run(
            [program, "-u", f"http://127.0.0.1:{server.port}{place}", "--cookie", cookie, "--batch", "--flush-session",
             "--level", "2" if is_long else "1", "--risk", "1", "--dbms", "sqlite", "--technique", "BEUS", "--threads", "4",
             "--disable-coloring", "--output-dir", str(pathlib.Path(str(server.data) + ".sqlmap"))],
            capture_output=True, text=True, timeout=900 if is_long else 150)
        if re.search(r"is vulnerable|Parameter: .*\n\s+Type:", done.stdout):
            found.append(place)
        # Where it could not make up its mind it is asked once more.
        elif "all tested parameters do not appear to be injectable" not in done.stdout:
            silent[place] = (re.findall(r"\[(?:CRITICAL|ERROR|WARNING)\] (.*)", done.stdout) or ["nothing"])[-1][:120]
            continue
        settled.add(place)
    return len(places), found + [f"{place}: no verdict ({silent[place]})" for place in places if place not in settled]


def by_wapiti(server, is_long):
    """wapiti over what somebody signed in reaches; its findings."""
    program = os.environ.get("TRIAL_WAPITI") or shutil.which("wapiti") or str(ROOT / ".venv" / "bin" / "wapiti")
    if not os.access(program, os.X_OK):
        raise Fault("wapiti is not installed")
    visitor = Visitor(server).sign_in("finn")
    cookie = "; ".join(f"{k}={v}" for k, v in visitor.cookies.items())
    report = pathlib.Path(str(server.data) + ".wapiti.json")
    url = f"http://127.0.0.1:{server.port}/"
    subprocess.run(
        [program, "-u", url, "--scope", "folder", "-H", f"Cookie: {cookie}", "-m",
         "sql,xss,crlf,exec,file,redirect,csp,http_headers,methods" + (",permanentxss" if is_long else ""),
         "--max-scan-time", "1200" if is_long else "60", "--max-attack-time", "120" if is_long else "12", "--max-links-per-page", "30", "-d", "3", "-x",
         url + "sign-out", "-f", "json", "-o", str(report), "--flush-session", "--no-bugreport",
         "--external-endpoint", url, "--internal-endpoint", url,
         "--store-session", str(server.data) + ".wapiti"],
        capture_output=True, text=True, timeout=3600 if is_long else 300)
    if not report.exists():
        raise Fault("wapiti gave no report")
    import json
    told = json.loads(report.read_text())["vulnerabilities"]
    serious = {k: len(v) for k, v in told.items() if v and k not in (
        "HTTP Strict Transport Security (HSTS)", "Secure Flag cookie", "HttpOnly Flag cookie", "Inconsistent Redirection")}
    return serious


def trial_13_injection(lab, is_long):
    """13. Injection: 300 script payloads in every stored field walked in Chromium, rules, sqlmap, wapiti: nothing runs"""
    files, broken = by_rules()
    if broken:
        raise Fault(f"{len(broken)} places against the rules: " + "; ".join(broken)[:300])
    server = lab.practice("injection")
    server.start()
    # Before the words are there, which would be taken for findings of its own.
    tried, found = by_sqlmap(server, is_long)
    words = payloads()
    began, minutes = time.monotonic(), (40 if is_long else 3)
    planter = Planter(server, words, 300 if is_long else 40)
    # Seconds of each minute: whoever has fewer forms comes first.
    for name, share in (("ada", 6), ("finn", 10), ("sam", 14), ("nora", 30)):
        planter.walk(name, 2000 if is_long else 150, began + minutes * share)
    for name, share in (("ada", 35), ("nora", 45)):
        planter.repeat(name, began + minutes * share)
    rows = bring_in(server, words)
    if planter.faults:
        raise Fault("; ".join(sorted(set(planter.faults))))
    ran, pages, kinds = walked(server, 400 if is_long else 60, began + minutes * 60 + 240)
    if ran:
        raise Fault(f"{len(ran)} on {pages} pages: " + "; ".join(sorted(set(ran)))[:400])
    fields = len(planter.taken)
    serious = by_wapiti(server, is_long)
    server.stop()
    if found or serious:
        raise Fault(f"sqlmap: {found or 'nothing'}; wapiti: {serious or 'nothing'}")
    return f"{len(words)} payloads, {sum(planter.taken.values())} times in {fields} fields and in {rows} rows of files; " \
        f"{pages} pages of {len(kinds)} kinds as {len(PEOPLE)} people: none runs, no policy report; sqlmap at {tried} " \
        f"places and wapiti: nothing; {files} sources by rules"
