"""Who tries names, and who tries passwords."""
import base64
import contextlib
import hashlib
import hmac
import http.client
import math
import random
import re
import sqlite3
import statistics
import struct
import threading
import time
import urllib.parse

from practice import PASSWORD, Fault, Visitor, uuid7


def welch(left, right):
    """Welch's t of two samples."""
    spread = statistics.variance(left) / len(left) + statistics.variance(right) / len(right)
    return (statistics.fmean(left) - statistics.fmean(right)) / math.sqrt(spread or 1e-30)


def worst(left, right):
    """The largest t: of all answers, and of those without the slowest tenth, where a small difference hides less."""
    limit = sorted(left + right)[int(0.9 * (len(left) + len(right)))]
    cropped = welch([x for x in left if x <= limit], [x for x in right if x <= limit])
    return max(welch(left, right), cropped, key=abs)


def pairs_of(count, chance, first, second):
    """Seconds that two ways of asking take, in pairs, whichever comes first by chance."""
    left, right = [], []
    for number in range(count):
        for kind in random.Random(chance.random()).sample((0, 1), 2):
            began = time.perf_counter()
            (first, second)[kind](number)
            (left, right)[kind].append(time.perf_counter() - began)
    return left, right


def trial_15_names(lab, is_long):
    """15. Enumeration by time: a known and an unknown name with wrong passwords, t under 4.5"""
    count = 10_000 if is_long else 700
    server = lab.practice("names")
    server.start()
    chance = random.Random(15)
    visitor = Visitor(server)
    _, page, _ = visitor.ask("GET", "/sign-in")
    visitor.read_csrf(page)
    bodies = set()

    def forget():
        # Tries are limited for each name, known or not; the trial is about time, not about that.
        with contextlib.closing(sqlite3.connect(f"{server.data}/rapport.sqlite", timeout=20)) as base, base:
            base.execute("DELETE FROM failed_attempt")

    def attempt(name):
        status, body, _ = visitor.ask("POST", "/sign-in", {
            "csrf": visitor.csrf, "name": name, "password": f"wrong {chance.random():.15f}"})
        bodies.add((status, re.sub(rb'value="[^"]*"', b"", body)))

    def known(number):
        attempt("nora")

    def unknown(number):
        attempt("nobo")

    left, right = [], []
    for _ in range(max(1, count // 8)):
        forget()
        for sample, more in zip((left, right), pairs_of(8, chance, known, unknown)):
            sample += more
    if len(bodies) != 1:
        raise Fault(f"{len(bodies)} answers that differ by more than the name typed")
    t = worst(left, right)

    nora, sam = Visitor(server).sign_in("nora"), Visitor(server).sign_in("sam")
    found = re.compile(rb"/clients/([0-9a-f-]{36})")
    own = set(found.findall(nora.ask("GET", "/clients")[1]))
    theirs = sorted(set(found.findall(sam.ask("GET", "/clients")[1])) - own) or sorted(
        set(found.findall(sam.ask("GET", "/today?of=everybody")[1])) - own)

    def other(number):
        nora.ask("GET", "/clients/" + theirs[number % len(theirs)].decode())

    def missing(number):
        nora.ask("GET", f"/clients/{uuid7()}")

    apart = ""
    if theirs:
        here, nowhere = pairs_of(1000, chance, other, missing)
        gap = abs(statistics.median(here) - statistics.median(nowhere)) * 1000
        apart = f"; a client of somebody else and one that is not: medians {gap:.2f} ms apart"
        if gap > 1:
            raise Fault("what is not yours takes another time" + apart)
    server.stop()
    figure = f"{len(left)} pairs, {statistics.fmean(left) * 1000:.1f} and {statistics.fmean(right) * 1000:.1f} ms, " \
        f"t {t:+.2f}{apart}"
    if abs(t) >= 4.5:
        raise Fault(figure)
    return figure


def from_address(server, address, fields, cookies):
    """One sign-in from an address of this machine; the status."""
    link = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60, source_address=(address, 0))
    try:
        link.request("POST", "/sign-in", urllib.parse.urlencode(fields), {
            "Content-Type": "application/x-www-form-urlencoded", "X-Forwarded-For": address, "Cookie": cookies})
        answer = link.getresponse()
        answer.read()
        return answer.status
    finally:
        link.close()


def code(secret, later=0):
    """What an authenticator app shows now."""
    key = base64.b32decode(secret.replace(" ", ""))
    mac = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + later), hashlib.sha1).digest()
    start = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[start:start + 4])[0] & 0x7FFFFFFF) % 1000000:06d}"


def trial_16_guessing(lab, is_long):
    """16. Guessing: 10 tries for an account in 10 minutes from any number of addresses, the owner is not locked out"""
    server = lab.practice("guessing")
    server.start()
    owner = Visitor(server).sign_in("nora")
    devices = {k: v for k, v in owner.cookies.items() if "device" in k}
    if not devices:
        raise Fault("no device is known after signing in")
    stranger = Visitor(server)
    _, page, _ = stranger.ask("GET", "/sign-in")
    stranger.read_csrf(page)
    cookies = "; ".join(f"{k}={v}" for k, v in stranger.cookies.items())

    def guess(number, password, name="nora", more=""):
        return from_address(server, f"127.0.{number % 200 + 1}.{number % 250 + 1}", {
            "csrf": stranger.csrf, "name": name, "password": password}, cookies + more)

    # Nine wrong ones are forgiven; the count begins again.
    for number in range(9):
        guess(number, f"wrong guess number {number}")
    if guess(9, PASSWORD) != 303:
        raise Fault("the right password is refused at the tenth try")
    statuses, lock = [], threading.Lock()

    def many(first):
        for number in range(first, 200, 8):
            status = guess(number, f"wrong guess number {number}")
            with lock:
                statuses.append(status)

    threads = [threading.Thread(target=many, args=(n,), daemon=True) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(300)
    if set(statuses) - {422, 503}:
        raise Fault(f"guesses were answered with {sorted(set(statuses))}")
    got_in = [spelling for spelling in ("nora", "NORA", " nora ", "Nora") if guess(7, PASSWORD, spelling) == 303]
    if got_in:
        raise Fault(f"the right password is taken after 200 guesses, as {got_in}")
    forged = "; ".join(f"{k}={'A' * len(v)}" for k, v in devices.items())
    if guess(8, PASSWORD, more="; " + forged) == 303:
        raise Fault("a made-up device is taken for a known one")
    known = "; " + "; ".join(f"{k}={v}" for k, v in devices.items())
    if guess(9, PASSWORD, more=known) != 303:
        raise Fault("the owner is locked out on a known device")
    if guess(9, PASSWORD, "sam", known) != 303:
        raise Fault("guesses at one account lock another")
    # A stolen device's own tries end too.
    for number in range(12):
        guess(number, f"wrong guess number {number}", more=known)
    if guess(9, PASSWORD, more=known) == 303:
        raise Fault("a known device has tries without end")
    second = second_step(server)
    server.stop()
    return f"200 guesses at one name from 200 addresses by 8 at once: after them the right password is refused under " \
        f"every spelling, taken on a known device; that has 10 tries of its own; {second}"


def second_step(server):
    """Whoever has the password has few tries at the code, however often they begin again."""
    owner = Visitor(server).sign_in("finn")
    _, page, _ = owner.ask("GET", "/settings/me/second-step")
    owner.read_csrf(page)
    _, page, _ = owner.ask("POST", "/settings/me/second-step", {
        "csrf": owner.csrf, "once": uuid7(), "do": "begin", "password": PASSWORD})
    secret = re.search(rb"<code[^>]*>([A-Z2-7 ]{32,60})</code>", page)
    if not secret:
        raise Fault("no second step could be set up")
    secret = secret.group(1).decode()
    owner.ask("POST", "/settings/me/second-step", {"csrf": owner.csrf, "once": uuid7(), "do": "confirm",
                                                 "code": code(secret)})
    tried, taken = 0, 0
    for _ in range(6):
        thief = Visitor(server)
        _, page, _ = thief.ask("GET", "/sign-in")
        thief.read_csrf(page)
        status, _, headers = thief.ask("POST", "/sign-in", {"csrf": thief.csrf, "name": "finn", "password": PASSWORD})
        if status != 303:
            break
        if "/sign-in/code" not in thief.ask("GET", "/today")[2].get("Location", ""):
            raise Fault("the password alone opens a way in that needs a second step")
        while True:
            _, page, _ = thief.ask("GET", "/sign-in/code")
            thief.read_csrf(page)
            if b"/sign-in/code" not in page:
                break
            status, _, _ = thief.ask("POST", "/sign-in/code", {"csrf": thief.csrf, "code": f"{tried:06d}"})
            tried += 1
            if status == 303 and thief.ask("GET", "/today")[0] == 200:
                taken += 1
                break
            if status == 303 or tried > 60:
                break
    if tried > 11 or taken:
        raise Fault(f"{tried} codes could be tried, {taken} taken")
    return f"with the password {tried} codes could be tried before the account was closed to guesses"
