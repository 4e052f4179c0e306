"""What a stolen file tells, and what an answer tells whoever may not have it."""
import json
import pathlib
import re
import subprocess

from practice import BINARY, Fault, Visitor, uuid7


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


# A measure that asks for words beside a mark.
IN_WORDS = {
    "resourceType": "Questionnaire", "status": "active", "title": "Week in words", "language": "en", "item": [
        {"linkId": "mark", "type": "choice", "text": "How was the week?", "required": True, "answerOption": [
            {"valueCoding": {"code": code, "display": display}, "extension": [
                {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": int(code)}]}
            for code, display in (("0", "Hard"), ("1", "Good"))]},
        {"linkId": "happened", "type": "text", "text": "What happened?"}]}


def take_measure_in_words(server):
    file = pathlib.Path(server.data).with_suffix(".json")
    file.write_text(json.dumps(IN_WORDS))
    told = subprocess.run(
        [BINARY, "import", "measure", str(file), "--data", str(server.data), "--key", "week-words", "--method", "sum",
         "--direction", "higher-is-better", "--apply"], capture_output=True, text=True)
    if told.returncode != 0:
        raise Fault(f"the measure was not taken: {told.stdout}{told.stderr}")


def links(page):
    """Every address in a page, and every form that would put its fields into one."""
    found = [one.decode() for one in re.findall(rb'(?:href|action|src)="([^"]*)"', page)]
    return found + [part.decode() for part in re.findall(rb'<form[^>]*method="get".*?</form>', page, re.S)]


def trial_17_canaries(lab, is_long):
    """17. Unique names and words: none in the database, its log, the server's log or any address"""
    server = lab.practice("canary")
    take_measure_in_words(server)
    server.start()
    visitor = Visitor(server).sign_in()
    name, words, answer = "Zyxwvut Canarybird", "quartzfeather confides", "marblewhistle happened"
    status, _, headers = visitor.ask("POST", "/clients/new", {
        "csrf": visitor.csrf, "once": uuid7(), "client-name": name, "called-name": "", "code": "T-canary", "born": "",
        "language": "en", "intake": "2026-11-20", "therapist": visitor.therapist, "treatment": ""})
    if status != 303:
        raise Fault(f"the client was answered with {status}")
    client = headers["Location"].rsplit("/", 1)[1]
    _, page, _ = visitor.ask("GET", headers["Location"])
    form = re.search(rb"/episodes/([0-9a-f-]{36})/barriers", page)
    if not form:
        raise Fault("the client's page leads to no barrier")
    status, _, headers = visitor.ask("POST", form.group().decode(), {
        "csrf": visitor.csrf, "once": uuid7(), "kind": "transport", "title": words, "words": words, "place": "",
        "language": "", "cost": ""})
    if status != 303:
        raise Fault(f"the words were answered with {status}")
    _, page, _ = visitor.ask("GET", headers["Location"])
    if words.encode() not in page:
        raise Fault("the words were not kept")
    paper = f"/episodes/{form.group(1).decode()}/paper/week-words"
    status, _, _ = visitor.ask("POST", paper, {
        "csrf": visitor.csrf, "once": uuid7(), "item.mark": "1", "item.happened": answer, "total": "", "answered-on": "",
        "do": "send"})
    if status != 303:
        raise Fault(f"the answer in words was answered with {status}")
    new, phone = "Qwertz Canarybird", "+99 7531 864 209"
    place = f"/clients/{client}/details"
    _, page, _ = visitor.ask("GET", place)
    base = re.search(rb'name="base" value="([^"]+)"', page).group(1).decode()
    status, _, headers = visitor.ask("POST", place, {
        "csrf": visitor.csrf, "once": uuid7(), "base": base, "client-name": new, "called-name": "", "code": "T-canary",
        "born": "", "language": "en", "phone": phone, "email": ""})
    if status != 303:
        raise Fault(f"the correction was answered with {status}")
    addresses = [headers["Location"]]
    _, page, _ = visitor.ask("GET", place)
    if name.encode() not in page or new.encode() not in page:
        raise Fault("not both versions of a corrected name can be read")
    addresses += links(page)
    for typed in (name.split()[0], new):
        status, _, headers = visitor.ask("POST", "/clients", {"csrf": visitor.csrf, "q": typed, "show": "all"})
        if status != 303:
            raise Fault(f"the search was answered with {status}")
        addresses.append(headers["Location"])
        _, page, _ = visitor.ask("GET", headers["Location"])
        addresses += links(page)
    if new.encode() not in page:
        raise Fault("the client was not found by the name")
    shown = sum(word in address for address in addresses for word in ("Zyxwvut", "Qwertz", "Canarybird", "canary"))
    server.stop()
    told = subprocess.run([BINARY, "export", "--data", str(server.data)], capture_output=True, text=True)
    if answer not in told.stdout:
        raise Fault(f"the answer in words was not kept: {told.stderr[-300:]}")
    held = bytes_of(server)
    times = [sum(held.count(text.encode()) for text in texts)
             for texts in ((name, new, phone), (words,), (answer,))] + [shown]
    figure = ("the names and the telephone number stand there {} times, the words {} times, an answer in words {} times, "
              f"and {{}} times in {len(addresses)} addresses").format(*times)
    if any(times):
        raise Fault(figure)
    return figure
