"""A practice that the trials start, kill, fill and look into, by HTTP and by its database file."""
import base64
import hmac
import http.client
import os
import pathlib
import re
import secrets
import shutil
import signal
import socket
import sqlite3
import subprocess
import threading
import time
import urllib.parse

BINARY = os.environ.get("RAPPORT_BINARY", "")
PASSWORD = "rapport demo only"


class Fault(Exception):
    """A bar that was not kept; its text goes into the table."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def uuid7():
    moment = int(time.time() * 1000)
    text = f"{moment:012x}7{secrets.token_hex(2)[:3]}{'89ab'[secrets.randbelow(4)]}{secrets.token_hex(8)[:15]}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:32]}"


class Server:
    """One process over one data folder. `demo` data is made once and copied, since making it takes a while."""

    started = []

    def __init__(self, data, env=None, arguments=(), command="demo"):
        self.data = pathlib.Path(data)
        self.env = {**os.environ, "SWIFT_BACKTRACE": "enable=no", **(env or {})}
        self.arguments = list(arguments)
        self.command = command
        self.process = None
        self.port = None
        # What stands before the command, such as a wrapper.
        self.before = []

    def start(self, patience=60.0, port=None):
        self.port = port or free_port()
        began = time.monotonic()
        self.log = open(str(self.data) + ".log", "ab")
        self.process = subprocess.Popen(
            [*self.before, BINARY, self.command, "--data", str(self.data), "--port", str(self.port), *self.arguments],
            env=self.env, stdout=self.log, stderr=self.log)
        Server.started.append(self.process)
        while True:
            if self.process.poll() is not None:
                raise Fault(f"the server ended with {self.process.returncode} at its start")
            try:
                status, _ = self.ask("GET", "/health", timeout=1)
                if status == 200:
                    return time.monotonic() - began
            except OSError:
                pass
            if time.monotonic() - began > patience:
                raise Fault("the server did not answer")
            time.sleep(0.01)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()
                raise Fault("the server did not stop when told to") from None

    def ask(self, method, path, body=None, headers=None, timeout=20):
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            link.request(method, path, body, headers or {})
            answer = link.getresponse()
            return answer.status, answer.read()
        finally:
            link.close()

    def resident_mb(self):
        with open(f"/proc/{self.process.pid}/statm") as file:
            return int(file.read().split()[1]) * 4096 / 1e6

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))


class Visitor:
    """Somebody signed in; a connection is kept open where the server keeps it."""

    def __init__(self, server):
        self.server = server
        self.cookies = {}
        self.link = None
        self.csrf = ""

    def ask(self, method, path, fields=None, headers=None, timeout=20):
        if self.link is None:
            self.link = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=timeout)
        sent = dict(headers or {})
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            self.link.request(method, path, body, sent)
            answer = self.link.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException):
            self.link.close()
            self.link = None
            raise
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            if value and "Max-Age=0" not in line:
                self.cookies[name] = value
            else:
                self.cookies.pop(name, None)
        if answer.headers.get("Connection", "").lower() == "close":
            self.link.close()
            self.link = None
        return answer.status, text, answer.headers

    def read_csrf(self, page):
        found = re.search(rb'name="csrf" value="([^"]*)"', page)
        if found:
            self.csrf = found.group(1).decode()

    def sign_in(self, name="nora", password=PASSWORD):
        _, page, _ = self.ask("GET", "/sign-in")
        self.read_csrf(page)
        status, _, _ = self.ask("POST", "/sign-in", {"csrf": self.csrf, "name": name, "password": password})
        if status != 303:
            raise Fault(f"signing in was answered with {status}")
        _, page, _ = self.ask("GET", "/clients/new")
        self.read_csrf(page)
        found = re.search(rb'<select id="therapist"[^>]*>(.*?)</select>', page, re.S)
        values = re.findall(rb'value="([^"]+)"', found.group(1)) if found else []
        self.therapist = values[0].decode() if values else ""
        return self

    def add_client(self, code, once=None):
        """A client with an episode: several rows, one act. The status, or None where no answer came."""
        fields = {
            "csrf": self.csrf, "once": once or uuid7(), "client-name": f"Trial {code}", "called-name": "",
            "code": code, "born": "", "language": "en", "intake": time.strftime("%Y-%m-%d"),
            "therapist": self.therapist, "treatment": "",
        }
        return self.ask("POST", "/clients/new", fields)[0]


def look_up(key, code):
    """What stands in the file in place of a client's code, by the key of the practice."""
    prk = hmac.digest(bytes(32), key, "sha256")
    own = hmac.digest(prk, b"rapport: looking up\x01", "sha256")
    return base64.urlsafe_b64encode(hmac.digest(own, code.encode(), "sha256")).decode().rstrip("=")


def codes(data, sent):
    """Which of the codes that were sent are in the file, each as often as it is there."""
    line = (pathlib.Path(data) / "practice.key").read_text().splitlines()[1]
    version, key = line.split(" ")[:2]
    key = base64.urlsafe_b64decode(key + "=" * (-len(key) % 4))
    words = {f"{version}.{look_up(key, code)}": code for code in sent}
    with sqlite3.connect(f"file:{data}/rapport.sqlite?mode=ro", uri=True) as base:
        return [words[row[0]] for row in base.execute("SELECT code FROM client") if row[0] in words]


def is_sound(data):
    done = subprocess.run([BINARY, "check", "--data", str(data)], capture_output=True, text=True)
    return done.returncode == 0, (done.stdout + done.stderr).strip()


class Laboratory:
    """A folder for the data of trials, with a demo practice to begin from."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.first = self.folder / "demo"
        if not self.first.exists():
            server = Server(self.first)
            server.start(patience=300)
            server.stop()

    def practice(self, name, **settings):
        data = self.folder / name
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(self.first, data)
        return Server(data, **settings)


class Writers:
    """Threads that each add clients one after the other and keep which were acknowledged, and `mark()` right after."""

    def __init__(self, server, visitors, prefix, mark=None):
        self.server, self.visitors, self.prefix, self.mark = server, visitors, prefix, mark
        self.marks = {}
        self.sent, self.kept, self.refused = [], [], []
        self.going = True
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.work, args=(n, v), daemon=True) for n, v in enumerate(visitors)]
        for thread in self.threads:
            thread.start()

    def work(self, number, visitor):
        count = 0
        while self.going:
            count += 1
            code = f"T-{self.prefix}-{number}-{count}"
            with self.lock:
                self.sent.append(code)
            try:
                status = visitor.add_client(code)
            except (OSError, http.client.HTTPException):
                return
            if self.mark and status == 303:
                self.marks[code] = self.mark()
            with self.lock:
                (self.kept if status == 303 else self.refused).append((code, status))

    def end(self):
        self.going = False
        for thread in self.threads:
            thread.join(30)
