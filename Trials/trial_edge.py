"""Slow, wrong and hostile clients; TLS; a clock that jumps; a long day."""
import asyncio
import http.client
import os
import pathlib
import random
import re
import shutil
import socket
import ssl
import statistics
import subprocess
import threading
import time

import practice
from practice import Fault, Visitor, Server, free_port


def trial_5_clock(lab, is_long):
    """5. The clock a year off, at daylight saving, in 2038, an hour back: no session revived, no crash"""
    library = next((str(path) for path in pathlib.Path("/usr/lib").rglob("libfaketime.so.1")), None)
    if not library:
        raise Fault("faketime is not installed")
    stamp = lab.folder / "clock"
    # Clients are added with today's date as intake, which is not taken from more than a year ahead.
    year = [time.strftime("%Y-%m-%d 10:00:00", time.gmtime(time.time() + 86_400 * days)) for days in (-364, 364)]
    moments = [*year, "2026-10-25 00:59:50", "2027-03-28 00:59:50",
               "2038-01-19 03:14:05"]
    for number, moment in enumerate(moments):
        server = lab.practice(f"clock{number}")
        stamp.write_text("@" + moment)
        server.env |= {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": str(stamp), "FAKETIME_NO_CACHE": "1",
                       "TZ": "UTC", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        server.start()
        visitor = Visitor(server).sign_in()
        for _ in range(30):
            status, _, _ = visitor.ask("GET", "/today")
            if status != 200:
                raise Fault(f"{moment}: Today answered {status}")
            time.sleep(0.1)
        if visitor.add_client(f"T-clock-{number}") != 303:
            raise Fault(f"{moment}: a client could not be added")
        server.stop()
    server = lab.practice("clockback")
    stamp.write_text("@2026-11-25 10:00:00")
    server.env |= {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": str(stamp), "FAKETIME_NO_CACHE": "1",
                   "TZ": "UTC", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    server.start()
    visitor = Visitor(server).sign_in()
    stamp.write_text("@2026-11-25 09:00:00")
    status, _, _ = visitor.ask("GET", "/today")
    if status not in (200, 303):
        raise Fault(f"an hour back: Today answered {status}")
    stamp.write_text("@2026-11-25 23:30:00")
    status, _, headers = visitor.ask("GET", "/today")
    if status == 200:
        raise Fault("a session lives on after 12 hours")
    cookies = dict(visitor.cookies)
    stamp.write_text("@2026-11-25 10:05:00")
    visitor.cookies = cookies
    status, page, _ = visitor.ask("GET", "/today")
    server.stop()
    if status == 200:
        raise Fault("a session that was over is revived by a clock that goes back")
    return f"{len(moments)} moments, 30 pages each, a write each; an hour back and 13 on: asked to sign in, not revived"


async def _drip(port, kind, stop, states):
    """One slow connection after the other: part of the head, part of a body, or an answer that is not read."""
    while time.monotonic() < stop:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(1)
            continue
        states["open"] += 1
        states["most"] = max(states["most"], states["open"])
        try:
            if kind == "head":
                writer.write(b"GET /sign-in HTTP/1.1\r\nHost: x\r\n")
                while time.monotonic() < stop:
                    writer.write(b"X-A: b\r\n")
                    await writer.drain()
                    if reader.at_eof():
                        break
                    await asyncio.sleep(2)
            elif kind == "body":
                writer.write(b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n"
                             b"Content-Type: application/x-www-form-urlencoded\r\n\r\n")
                while time.monotonic() < stop:
                    writer.write(b"a=b&")
                    await writer.drain()
                    if reader.at_eof():
                        break
                    await asyncio.sleep(2)
            else:
                for _ in range(50):
                    writer.write(b"GET /sign-in HTTP/1.1\r\nHost: x\r\n\r\n")
                await writer.drain()
                while time.monotonic() < stop and not reader.at_eof():
                    await reader.read(50)
                    await asyncio.sleep(1)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            states["open"] -= 1
            writer.close()


def trial_7_slow(lab, is_long):
    """7. Slow heads, bodies and readers, 2,000 connections: honest p99 under 500 ms, under 256 MB"""
    seconds = 120 if is_long else 30
    server = lab.practice("slow", arguments=[])
    server.start()
    stop = time.monotonic() + seconds
    states = {"open": 0, "most": 0}

    def drip():
        async def all_of_them():
            kinds = ["head"] * 800 + ["body"] * 800 + ["reader"] * 400
            await asyncio.gather(*(_drip(server.port, kind, stop, states) for kind in kinds))
        asyncio.run(all_of_them())

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    time.sleep(3)
    times, failed, memory = [], 0, 0.0
    while time.monotonic() < stop - 1:
        began = time.monotonic()
        try:
            status, _ = server.ask("GET", "/sign-in", timeout=5)
            failed += status != 200
        except (OSError, http.client.HTTPException):
            failed += 1
        times.append(time.monotonic() - began)
        memory = max(memory, server.resident_mb())
        time.sleep(0.02)
    thread.join(15)
    server.stop()
    times.sort()
    p99 = times[int(len(times) * 0.99) - 1] * 1000
    figure = f"{len(times)} honest answers, p99 {p99:.0f} ms, {failed} failed; {states['most']} slow at once, " \
        f"{memory:.0f} MB"
    if p99 > 500 or memory > 256 or failed:
        raise Fault(figure)
    return figure


def fill_caches(server):
    """Asks until memory stands still: each look writes an entry, and the database keeps its pages up to a limit."""
    people = [Visitor(server).sign_in() for _ in range(4)]
    stop = time.monotonic() + 400
    asked = [0] * len(people)

    def work(person, number, until):
        while time.monotonic() < until:
            person.ask("GET", "/appointments")
            asked[number] += 1

    still, before = 0, server.resident_mb()
    while still < 2 and time.monotonic() < stop:
        until = time.monotonic() + 20
        threads = [threading.Thread(target=work, args=(p, n, until), daemon=True) for n, p in enumerate(people)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        now = server.resident_mb()
        still = still + 1 if now - before < 0.3 else 0
        before = now
    return before, sum(asked)


def trial_8_soak(lab, is_long):
    """8. Soak: at most 1 MB more an hour, no descriptor left open, log under 64 MB"""
    minutes = 480 if is_long else 5
    minutes = float(os.environ.get("TRIAL_SOAK_MINUTES", minutes))
    server = lab.practice("soak")
    server.start()
    warm, filled = fill_caches(server)
    people = [Visitor(server).sign_in(name) for name in ("nora", "sam", "finn", "nora")]
    stop = time.monotonic() + minutes * 60
    samples, wal, answers = [], 0, 0
    lock = threading.Lock()

    def work(person, number):
        nonlocal answers
        count = 0
        while time.monotonic() < stop:
            count += 1
            for path in ("/today", "/clients", "/appointments"):
                status, _, _ = person.ask("GET", path)
                if status != 200:
                    raise Fault(f"{path} answered {status}")
            if number == 0 and count % 20 == 0:
                person.add_client(f"T-soak-{count}")
            with lock:
                answers += 3
            time.sleep(0.02)

    threads = [threading.Thread(target=work, args=(p, n), daemon=True) for n, p in enumerate(people)]
    for thread in threads:
        thread.start()
    first_files = None
    while time.monotonic() < stop:
        time.sleep(5)
        samples.append((time.monotonic(), server.resident_mb()))
        log = pathlib.Path(server.data) / "rapport.sqlite-wal"
        wal = max(wal, log.stat().st_size / 1e6 if log.exists() else 0)
        if first_files is None:
            first_files = server.descriptors()
    for thread in threads:
        thread.join(10)
    last_files = server.descriptors()
    server.stop()
    half = samples[len(samples) // 2:]
    slope = 0.0
    if len(half) > 3:
        slope = statistics.linear_regression([t / 3600 for t, _ in half], [m for _, m in half]).slope
    grown = statistics.mean(m for _, m in half[-5:]) - statistics.mean(m for _, m in half[:5])
    figure = f"after {filled} answers that filled the caches to {warm:.0f} MB: {minutes:g} min, {answers} answers: {slope:+.1f} MB an hour over the second half ({grown:+.2f} MB), " \
        f"{samples[-1][1]:.0f} MB, descriptors {first_files} to {last_files}, log {wal:.0f} MB at most"
    if wal > 64 or last_files > first_files + 8 or (slope > 1 and grown > 1):
        raise Fault(figure)
    return figure


ROUTES = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "Routes"
# What stands in a path besides an id.
PARTS = {"measure": "outcome-adult", "key": "outcome-adult", "token": "A" * 43, "name": "rapport.css"}


def places():
    """Every path that the product prints, as its route table has it, and one that nobody has."""
    printed = re.compile(r'case (?:let )?\.\w+[^:]*: "(/[^"]*)"')
    found = set()
    for path in ROUTES.glob("*.swift"):
        found |= set(printed.findall(path.read_text()))
    found = {re.sub(r"\\\((\w+)\)", lambda part: PARTS.get(part[1], "{id}"), path) for path in found}
    if len(found) < 100 or not {"/audit", "/emergency", "/today", "/clients/{id}/erasure"} <= found:
        raise Fault(f"only {len(found)} places were read from the routes")
    return sorted(found) + ["/nowhere"]


def hostile(chance):
    """Paths' parts, heads and bodies that no browser sends."""
    bad_ids = ["0", "..", "%2e%2e", "%00", "'", "\"><script>alert(1)</script>", "1 OR 1=1", "a" * 3000, "%ff%fe",
               "-1", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "%0d%0aX: y",
               "\u202e", "{{7*7}}", "$(id)", "../../etc/passwd"]
    bodies = [b"", b"csrf", b"=", b"&&&&", b"a=%", b"a=%zz", b"a=%00", b"\xff\xfe\x00", b"a=" + b"x" * 70000,
              b"csrf=a&csrf=b", b"a=b" * 30000, b"{\"a\":1}", b"<xml/>", b"once=nope&csrf=x", b"item.social=1e309",
              b"date=9999-99-99", b"name=%F0%9F%92%A9", b"a[]=1&a[]=2", b"&" * 5000]
    kinds = ["application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=",
             "multipart/form-data; boundary=" + "x" * 300, "application/json", "text/plain", "", "\x01", None]
    methods = ["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"]
    queries = ["", "?", "?q=%00", "?q=" + "a" * 4000, "?q='%20OR%201=1", "?view=nope&view=day", "?day=2026-02-31", "?%",
               "?page=-1", "?page=99999999999999999999", "?q=%E0%80%80"]
    return (chance.choice(bad_ids), chance.choice(bodies), chance.choice(kinds), chance.choice(methods),
            chance.choice(queries))


def raw(port, head, body, timeout=5):
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as link:
        link.sendall(head + body)
        link.settimeout(timeout)
        got = b""
        try:
            while len(got) < 200_000:
                part = link.recv(65536)
                if not part:
                    break
                got += part
                if b"\r\n\r\n" in got and b"onnection: close" in head:
                    continue
        except (TimeoutError, socket.timeout):
            pass
        return got


UPLOADS = ("/import", "/import/applied", "/settings/measures", "/resources/import", "/resources/import/applied")


def early_ends(server, cookies, csrf):
    """Sends files and ends the connection at every point of it that a browser, a proxy or a stranger may end it at."""
    count = 0
    for path in UPLOADS:
        for cookie in (cookies, ""):
            table = b"client,date,line-1\r\n" + b"".join(b"P%d,2026-01-05,9\r\n" % row for row in range(4000))
            body = b"".join(
                b"--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n" % pair
                for pair in ((b"csrf", csrf.encode()), (b"kind", b"sessions")))
            body += b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + table + b"\r\n--x--\r\n"
            head = (f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n"
                    f"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: {len(body)}\r\n"
                    + (f"Cookie: {cookie}\r\n" if cookie else "") + "\r\n").encode()
            whole = head + body
            for end in ("half-closed", "closed", "reset", "cut", "followed", "followed and closed"):
                with socket.create_connection(("127.0.0.1", server.port), timeout=10) as link:
                    follows = b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" if "followed" in end else b""
                    try:
                        link.sendall(whole[:len(whole) // 2] if end == "cut" else whole + follows)
                        if end == "half-closed":
                            link.shutdown(socket.SHUT_WR)
                        if end in ("half-closed", "followed"):
                            link.settimeout(3)
                            link.recv(4096)
                        if end == "reset":
                            link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                    except OSError:
                        pass
                if server.process.poll() is not None:
                    raise Fault(f"the server ended at {path}, {end}, {'signed in' if cookie else 'a stranger'}")
                count += 1
    return count


def trial_10_bad_inputs(lab, is_long):
    """10. Bad inputs on every place of the route table, 40 each, before a release 200: no 5xx, nothing of the inside told, none over 1 s"""
    each = 200 if is_long else 40
    paths = places()
    chance = random.Random(7)
    server = lab.practice("bad")
    server.start()
    visitor = Visitor(server).sign_in()
    leaks = re.compile(rb"SELECT |sqlite|GRDB|Fatal error|\.swift|/home/|Backtrace|Stack trace", re.I)
    slowest, counts = 0.0, {}
    for place in paths:
        # One of the inputs before may have signed out, as it should; a connection that rested was closed meanwhile.
        visitor.link = None
        if visitor.ask("GET", "/appointments")[0] != 200:
            visitor = Visitor(server).sign_in()
        cookie = "; ".join(f"{k}={v}" for k, v in visitor.cookies.items())
        for number in range(each):
            bad, body, kind, method, query = hostile(chance)
            path = place.replace("{id}", urllib_quote(bad)) + query
            signed = number % 2 == 0
            head = f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
            if signed:
                head += f"Cookie: {cookie}\r\n"
            sends = method in ("POST", "PUT", "PATCH") and number % 3
            if sends:
                if kind is not None:
                    head += f"Content-Type: {kind}\r\n"
                if method == "POST" and number % 5 == 0:
                    body = b"csrf=" + visitor.csrf.encode() + b"&once=" + practice.uuid7().encode() + b"&" + body[:60000]
                    head += "Sec-Fetch-Site: same-origin\r\n"
                head += f"Content-Length: {len(body)}\r\n"
            if number % 37 == 0:
                head = head.replace("Host: 127.0.0.1\r\n", "")
            began = time.monotonic()
            try:
                got = raw(server.port, (head + "\r\n").encode("utf-8", "surrogateescape"), body if sends else b"")
            except OSError:
                got = b""
            took = time.monotonic() - began
            if server.process.poll() is not None:
                raise Fault(f"the server ended at {method} {path[:80]}")
            status = got.split(b" ", 2)[1:2]
            status = int(status[0]) if status and status[0].isdigit() else 0
            if path.startswith("/today/changes") and status == 200:
                continue
            counts[status // 100] = counts.get(status // 100, 0) + 1
            slowest = max(slowest, took)
            if status >= 500:
                raise Fault(f"{status} at {method} {path[:80]} with {body[:40]!r} as {kind!r}")
            text = got.split(b"\r\n\r\n", 1)[-1]
            if status >= 400 and leaks.search(text):
                raise Fault(f"the inside is told at {method} {path[:80]}: {leaks.search(text).group()!r}")
    visitor = Visitor(server).sign_in("ada")
    ends = early_ends(server, "; ".join(f"{k}={v}" for k, v in visitor.cookies.items()), visitor.csrf)
    if Visitor(server).sign_in().ask("GET", "/today")[0] != 200:
        raise Fault("after files that ended early nobody can work")
    server.stop()
    figure = f"{sum(counts.values())} answers, {each} inputs on each of {len(paths)} places: " + ", ".join(
        f"{n} {k}xx" if k else f"{n} hung up on" for k, n in sorted(counts.items())) + (
        f"; slowest {slowest * 1000:.0f} ms; {ends} files sent and ended early")
    if slowest > 1:
        raise Fault(figure)
    return figure


def urllib_quote(text):
    import urllib.parse
    return text if text.startswith("%") or text in ("..",) else urllib.parse.quote(text, safe="")


def trial_14_sessions(lab, is_long):
    """14. A form from another site is refused always; a new session at each sign-in; signed out is over"""
    server = lab.practice("sessions")
    server.start()
    visitor = Visitor(server)
    _, page, _ = visitor.ask("GET", "/sign-in")
    visitor.read_csrf(page)
    before = dict(visitor.cookies)
    visitor.sign_in()
    held = dict(visitor.cookies)
    if any(before.get(name) == value for name, value in held.items()):
        raise Fault("a cookie from before signing in is the session")
    tried = 0
    for headers in ({"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}):
        for path in ("/clients/new", "/sign-out", "/settings/me", "/appointments/new"):
            status, _, _ = visitor.ask("POST", path, {"csrf": visitor.csrf, "once": practice.uuid7()}, headers)
            tried += 1
            if status not in (400, 403, 404):
                raise Fault(f"{path} from another site was answered with {status}")
    for csrf in ("", "a", visitor.csrf[:-1], visitor.csrf[::-1]):
        status, _, _ = visitor.ask("POST", "/clients/new", {"csrf": csrf, "once": practice.uuid7()})
        tried += 1
        if status not in (400, 403):
            raise Fault(f"a form with the token {csrf!r} was answered with {status}")
    visitor.ask("POST", "/sign-out", {"csrf": visitor.csrf, "once": practice.uuid7()})
    visitor.cookies = held
    status, _, _ = visitor.ask("GET", "/today")
    server.stop()
    if status == 200:
        raise Fault("the session lives on after signing out")
    return f"{tried} forms refused; the session is a new one after signing in and over after signing out"


def trial_23_tls(lab, is_long):
    """23. TLS and headers: nothing in plain text beyond this machine unless told, 1.2 and 1.3, policy on every answer"""
    folder = lab.folder
    if not shutil.which("openssl"):
        raise Fault("openssl is not installed")
    chain, key = folder / "chain.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                    "-keyout", key, "-out", chain], check=True, capture_output=True)
    done = subprocess.run([practice.BINARY, "demo", "--data", str(folder / "demo"), "--host", "0.0.0.0", "--port",
                           str(free_port())], capture_output=True, timeout=20)
    if done.returncode == 0:
        raise Fault("it listens on all addresses in plain text")
    server = lab.practice("tls")
    port = free_port()
    process = subprocess.Popen([practice.BINARY, "demo", "--data", str(server.data), "--host", "0.0.0.0", "--port",
                                str(port), "--certificate", chain, "--key", key],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        versions = []
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        for name, version in (("1.0", ssl.TLSVersion.TLSv1), ("1.1", ssl.TLSVersion.TLSv1_1),
                              ("1.2", ssl.TLSVersion.TLSv1_2), ("1.3", ssl.TLSVersion.TLSv1_3)):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            try:
                context.minimum_version = context.maximum_version = version
                with socket.create_connection(("127.0.0.1", port), timeout=5) as link:
                    with context.wrap_socket(link, server_hostname="localhost") as secure:
                        versions.append(name)
                        secure.sendall(b"GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        got = b""
                        while part := secure.recv(65536):
                            got += part
                        head = got.split(b"\r\n\r\n")[0].lower()
            except (ssl.SSLError, OSError, ValueError):
                continue
        if versions != ["1.2", "1.3"]:
            raise Fault(f"it speaks {versions}")
        for weak in ("AES128-SHA", "AES128-GCM-SHA256", "ECDHE-RSA-AES128-SHA", "ECDHE-RSA-AES128-SHA256"):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            context.maximum_version = ssl.TLSVersion.TLSv1_2
            context.set_ciphers(weak + ":@SECLEVEL=0")
            try:
                with socket.create_connection(("127.0.0.1", port), timeout=5) as link:
                    with context.wrap_socket(link, server_hostname="localhost"):
                        raise Fault(f"it speaks {weak}")
            except (ssl.SSLError, OSError):
                pass
        wanted = [b"strict-transport-security", b"content-security-policy: default-src 'none'", b"referrer-policy",
                  b"x-content-type-options: nosniff", b"cache-control: no-store", b"; secure"]
        absent = [w.decode() for w in wanted if w not in head]
        if absent:
            raise Fault("absent over TLS: " + ", ".join(absent))
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as link:
                link.sendall(b"GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n")
                if b"200 OK" in link.recv(1000):
                    raise Fault("it answers in plain text on the port of TLS")
        except OSError:
            pass
    finally:
        process.terminate()
        process.wait(20)
    return "refused without TLS on 0.0.0.0; TLS 1.2 and 1.3 spoken, 1.0 and 1.1 not, no cipher without forward secrecy; all headers there; cookies secure"
