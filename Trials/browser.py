"""A Chromium for the trials; the back-forward cache is on, as it is for people."""
import contextlib
import os
import shutil

from practice import PASSWORD, Fault


@contextlib.contextmanager
def chromium():
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise Fault("playwright is not installed: bin/trial installs it") from None
    path = os.environ.get("RAPPORT_CHROMIUM") or shutil.which("chromium") or None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox"], ignore_default_args=["--disable-back-forward-cache"])
        try:
            yield browser
        finally:
            browser.close()


def sign_in(page, url, name):
    page.goto(url + "/sign-in")
    page.fill("[name=name]", name)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_function("!location.pathname.startsWith('/sign-in')")
