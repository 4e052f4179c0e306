"""What a stolen file tells, and what an answer tells whoever may not have it."""
import pathlib
import re

from practice import Fault, Visitor, uuid7


def bytes_of(server):
    return b"".join(file.read_bytes() for file in
                    [*pathlib.Path(server.data).iterdir(), pathlib.Path(str(server.data) + ".log")])


def trial_11_not_yours(lab, is_long):
    """11. What is not yours and what does not exist: one status, one body, one head, but for the reference"""
    server = lab.practice("yours")
    server.start()
    visitor, other = Visitor(server).sign_in("nora"), Visitor(server).sign_in("sam")
    mine = set(re.findall(rb"/(?:clients|episodes)/([0-9a-f-]{36})", visitor.ask("GET", "/clients")[1]))
    theirs = set()
    _, page, _ = other.ask("GET", "/today?of=everybody")
    for source in (page, other.ask("GET", "/clients")[1]):
        theirs |= set(re.findall(rb"/(?:clients|episodes)/([0-9a-f-]{36})", source)) - mine
    if not theirs:
        raise Fault("no client of somebody else was found to ask for")
    asked = 0
    for place in ("/clients/{}", "/episodes/{}", "/episodes/{}/concerns/new", "/episodes/{}/barriers",
                  "/clients/{}/file", "/clients/{}/looks"):
        missing = visitor.ask("GET", place.format(uuid7()))
        for known in sorted(theirs)[:20]:
            got = visitor.ask("GET", place.format(known.decode()))
            asked += 1

            def plain(answer):
                status, body, head = answer
                body = re.sub(rb"[0-9A-F]{8}", b"", re.sub(rb'value="[^"]*"', b"", body))
                kept = sorted(f"{k}: {v}" for k, v in head.items() if k.lower() not in ("date", "set-cookie"))
                return status, body, kept

            if plain(got) != plain(missing):
                raise Fault(f"{place}: {got[0]} and {missing[0]}, or another body or head")
    server.stop()
    return f"{asked} asked for at 6 places: each as what does not exist"


def trial_17_canaries(lab, is_long):
    """17. Unique names and words: none in the database, its log or the server's log"""
    server = lab.practice("canary")
    server.start()
    visitor = Visitor(server).sign_in()
    name, words = "Zyxwvut Canarybird", "quartzfeather confides"
    status, _, headers = visitor.ask("POST", "/clients/new", {
        "csrf": visitor.csrf, "once": uuid7(), "client-name": name, "called-name": "", "code": "T-canary", "born": "",
        "language": "en", "intake": "2026-11-20", "therapist": visitor.therapist, "treatment": ""})
    if status != 303:
        raise Fault(f"the client was answered with {status}")
    _, page, _ = visitor.ask("GET", headers["Location"])
    form = re.search(rb"/episodes/[0-9a-f-]{36}/barriers", page)
    if not form:
        raise Fault("the client's page leads to no barrier")
    status, answer, headers = visitor.ask("POST", form.group().decode(), {
        "csrf": visitor.csrf, "once": uuid7(), "kind": "transport", "title": words, "words": words, "place": "",
        "language": "", "cost": ""})
    if status != 303:
        raise Fault(f"the words were answered with {status}")
    _, page, _ = visitor.ask("GET", headers["Location"])
    if words.encode() not in page:
        raise Fault("the words were not kept")
    server.stop()
    held = bytes_of(server)
    figure = f"the name stands there {held.count(name.encode())} times, the words {held.count(words.encode())} times"
    if name.encode() in held or words.encode() in held:
        raise Fault(figure)
    return figure
