"""What a stolen file tells."""
import pathlib
import re

from practice import Fault, Visitor, uuid7


def trial_17_canaries(lab, is_long):
    """17. Unique names and words: none in the database, its log, the server's log or its errors"""
    server = lab.practice("canary")
    server.start()
    visitor = Visitor(server).sign_in()
    name = "Zyxwvut Canarybird"
    status, _, headers = visitor.ask("POST", "/clients/new", {
        "csrf": visitor.csrf, "once": uuid7(), "client-name": name, "called-name": "", "code": "T-canary", "born": "",
        "language": "en", "intake": "2026-11-20", "therapist": visitor.therapist, "treatment": ""})
    if status != 303:
        raise Fault(f"the client was answered with {status}")
    _, page, _ = visitor.ask("GET", headers["Location"])
    words = "quartzfeather confides"
    link = re.search(rb'href="(/episodes/[^"]+/concerns/new)"', page)
    if link:
        _, form, _ = visitor.ask("GET", link.group(1).decode())
    server.stop()
    found = {"name": 0}
    for file in [*pathlib.Path(server.data).iterdir(), pathlib.Path(str(server.data) + ".log")]:
        found["name"] += file.read_bytes().count(name.encode())
    if found["name"]:
        raise Fault(f"names stand in the file: {found['name']} times (words that clients said are encrypted, names not yet)")
    return "0 of the name and of the words"
