"""A practice of its own and a real Chromium for the tests in this folder.

A test is a function `test_*(lab)` in a file `test_*.py`; its docstring is the sentence that is printed. It gets a Lab:

    def test_the_door(lab):
        "A visitor sees the door, and nothing behind it"
        page = lab.page(width=320, touch=True)
        page.goto(lab.practice.url + "/today")
        lab.axe(page)

Whatever a page complains about (console errors, uncaught errors, policy reports, answers of 500 and above, a request to
any other machine) fails the test that opened it, unless the test expected it with `lab.expect("part of the message")`.
"""
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
REPORT_POLICY = """document.addEventListener('securitypolicyviolation', event =>
    console.error('policy: ' + event.violatedDirective + ' refused ' + (event.blockedURI || 'inline')))"""


class Skip(Exception):
    """Raised by a test that cannot run here; the text says why."""


class Fault(AssertionError):
    """What a page or the program complained about."""


def binary():
    for path in (os.environ.get("RAPPORT_BINARY"), ROOT / ".build-test/debug/rapport", ROOT / ".build/debug/rapport",
                 ROOT / ".build/release/rapport"):
        if path and os.access(path, os.X_OK):
            return str(path)
    raise Fault("there is no rapport binary; build it, or name it in RAPPORT_BINARY")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Practice:
    """A running rapport on a free port with a folder of its own."""

    def __init__(self, command="demo", *options, data=None, seconds=60):
        self.folder = None if data else tempfile.mkdtemp(prefix="rapport-test-")
        self.data = str(data or self.folder)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.command, self.options = command, options
        self.lines = []
        self._begin([], {}, seconds)

    def _begin(self, before, clock, seconds):
        self.process = subprocess.Popen(
            [*before, binary(), self.command, "--port", str(self.port), "--data", self.data, *self.options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no", **clock})
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        try:
            self._wait_until_ready(seconds)
        except BaseException:
            self.stop()
            raise

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    def _wait_until_ready(self, seconds):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                self.reader.join(5)
                raise Fault(f"rapport ended with {self.process.returncode} before it was ready:\n{self.printed}")
            try:
                with urllib.request.urlopen(self.url + "/health", timeout=2):
                    return
            except urllib.error.HTTPError as error:
                if error.code < 500:
                    return
            except OSError:
                pass
            self._pause()
        raise Fault(f"rapport was not ready after {seconds} s:\n{self.printed}")

    def _pause(self):
        """Until the program prints or ends, at most a twentieth of a second."""
        try:
            self.process.wait(0.05)
        except subprocess.TimeoutExpired:
            pass

    @property
    def printed(self):
        """Everything that the program has printed, such as the sign-ins of the demo."""
        return "\n".join(self.lines)

    def later(self, days, seconds=60):
        """The same practice so many days from now: it ends and begins again, and its clock is ahead of the machine's."""
        library = next((str(path) for path in pathlib.Path("/usr/lib").rglob("libfaketimeMT.so.1")), None)
        if not library:
            raise Skip("faketime is not installed; it sets the clock ahead")
        self._end()
        # The preloaded clock moves the environment of the process that sets it up, where Swift looks for arguments.
        clock = {"LD_PRELOAD": library, "FAKETIME": f"+{days}d", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        self._begin(["timeout", "0"], clock, seconds)

    def stop(self):
        self._end()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.reader.join(5)
        self.process.stdout.close()


class Lab:
    """What one test works with. Pages and practices that it opened are closed after it."""

    def __init__(self, chromium, shared):
        self._chromium = chromium
        self._shared = shared
        self._contexts, self._practices, self._faults, self._expected = [], [], [], []
        self.pages = []

    @property
    def practice(self):
        """The demo practice that all tests share. What a test changes in it, the next one sees."""
        if "practice" not in self._shared:
            self._shared["practice"] = Practice("demo")
        return self._shared["practice"]

    def start(self, command="demo", *options, data=None):
        """A practice for this test alone; `lab.start("serve")` is an empty one."""
        practice = Practice(command, *options, data=data)
        self._practices.append(practice)
        return practice

    def page(self, width=1280, height=900, *, touch=False, script=True, dark=False, language="en-GB", context=None,
             **more):
        """A new page, in a browser of its own (no cookies) unless a `context` of another page is given."""
        if context is None:
            context = self._chromium.new_context(
                viewport={"width": width, "height": height}, has_touch=touch, is_mobile=touch, java_script_enabled=script,
                color_scheme="dark" if dark else "light", locale=language, reduced_motion="reduce", **more)
            context.set_default_timeout(10_000)
            if script:
                context.add_init_script(REPORT_POLICY)
            context.on("console", lambda message: message.type == "error" and self._fault("console", message.text))
            context.on("weberror", lambda error: self._fault("uncaught", str(error.error)))
            context.on("request", self._on_request)
            context.on("response", self._on_response)
            self._contexts.append(context)
        page = context.new_page()
        self.pages.append(page)
        return page

    def sign_in(self, page, name, password, practice=None):
        """Fills the door in and waits until the page behind it is there."""
        page.goto((practice or self.practice).url + "/sign-in")
        page.fill("[name=name]", name)
        page.fill("[name=password]", password)
        page.press("[name=password]", "Enter")
        page.wait_for_url(re.compile(r"^(?!.*/sign-in).*$"))

    def axe(self, page, **options):
        """Fails with each rule that axe finds broken and where; that of how large a target is among them."""
        from axe_playwright_python.sync_playwright import Axe

        rules = {"rules": {"target-size": {"enabled": True}}}
        violations = Axe().run(page, **{"options": rules, **options}).response["violations"]
        if violations:
            found = [f"{rule['id']} ({rule['impact']}): {node['html'][:160]}" for rule in violations
                     for node in rule["nodes"][:3]]
            raise Fault(f"axe on {page.url}:\n  " + "\n  ".join(found))

    def fits(self, page):
        """Fails if the page is wider than its window, so that it would scroll sideways."""
        # A phone's window grows with a page that is too wide, so what it was opened with is what counts.
        wide = page.evaluate("document.documentElement.scrollWidth")
        window = page.viewport_size["width"]
        if wide > window:
            raise Fault(f"{page.url} is {wide} px wide in a window of {window} px")

    def shot(self, page, name, whole=True):
        """A picture in RAPPORT_SHOTS, or .build-test/shots."""
        folder = pathlib.Path(os.environ.get("RAPPORT_SHOTS") or ROOT / ".build-test/shots")
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.png"
        page.screenshot(path=path, full_page=whole)
        return path

    def expect(self, text):
        """Complaints with this text in them are what the test is about."""
        self._expected.append(text)

    def check(self):
        """Fails with all that the pages complained about so far."""
        left = [fault for fault in self._faults if not any(text in fault for text in self._expected)]
        if left:
            raise Fault("\n  ".join(dict.fromkeys(left)))

    def close(self):
        for context in self._contexts:
            context.close()
        for practice in self._practices:
            practice.stop()

    def _fault(self, kind, text):
        self._faults.append(f"{kind}: {text}")

    def _on_request(self, request):
        if not re.match(r"(http://127\.0\.0\.1:\d+/|data:|blob:|about:)", request.url):
            self._fault("left the machine", request.url)

    def _on_response(self, response):
        if response.status >= 500:
            self._fault("answer", f"{response.status} {response.url}")
