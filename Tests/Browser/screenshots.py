"""Pictures of every page of a running demo that a link leads to, for people to look at."""
import argparse
import os
import pathlib
import re
import shutil
import urllib.parse

from playwright.sync_api import sync_playwright

SHAPES = {"1280": dict(width=1280, height=900), "768": dict(width=768, height=1024), "320": dict(width=320, height=640)}
PEOPLE = {"nora": "therapist", "sam": "supervisor", "finn": "front-desk", "ada": "administrator"}
ID = re.compile(r"[0-9a-fA-F-]{36}")
FILES = re.compile(r"\.(csv|json|ndjson|html)$|/figures$|^/assets/|^/sign-out")


def sign_in(page, base, name):
    page.goto(base + "/sign-in")
    page.fill("input[name=name]", name)
    page.fill("input[name=password]", "rapport demo only")
    page.click("main form button[type=submit], main form button:not([type])")
    page.wait_for_load_state()


def shape_of(path):
    """One picture for all clients, one for all sessions: the path without its ids and without what was chosen."""
    return ID.sub("id", path.split("?")[0]).strip("/").replace("/", ".") or "home"


def links(page, base):
    found = page.eval_on_selector_all("a[href]", "links => links.map(a => a.href)")
    for link in found:
        address = urllib.parse.urlsplit(link)
        if link.startswith(base + "/") and not FILES.search(address.path):
            yield address.path + ("?" + address.query if address.query else "")


def take(page, out, name, is_open):
    if is_open:
        page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true })")
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        for width, shape in SHAPES.items():
            page.set_viewport_size(shape)
            page.screenshot(path=out / f"{name}-{width}-{theme}.png", full_page=True)
    page.emulate_media(media="print", color_scheme="light")
    page.set_viewport_size(SHAPES["768"])
    page.screenshot(path=out / f"{name}-print.png", full_page=True)
    page.emulate_media(media="screen")
    page.set_viewport_size(SHAPES["1280"])


def walk(page, base, out, who, chosen, start="/today"):
    """Follows links from page to page; of each kind of page the first one is taken."""
    waiting, seen = [start], set()
    while waiting:
        path = waiting.pop(0)
        shape = shape_of(path)
        if shape in seen:
            continue
        seen.add(shape)
        page.goto(base + path)
        waiting += links(page, base)
        name = f"{who}.{shape}"
        if chosen.only in name:
            take(page, out, name, chosen.open)
            print(name, path)


def check(page, base, out):
    """The client's page, from the first check that Today lets somebody start."""
    page.goto(base + "/today")
    start = page.locator("button[formaction$='/start']").first
    if not start.count():
        return
    start.click()
    page.locator("form[action$='/hand-over'] button").first.click()
    page.wait_for_url("**/check")
    take(page, out, "client.check", False)
    print("client.check", page.url)


def main():
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--base", default="http://127.0.0.1:8080")
    wanted.add_argument("--out", default="pictures")
    wanted.add_argument("--only", default="", help="pages whose name has this in it, such as nora or sessions.id")
    wanted.add_argument("--open", action="store_true", help="with everything unfolded that folds")
    chosen = wanted.parse_args()
    out = pathlib.Path(chosen.out)
    out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=os.environ.get("RAPPORT_CHROMIUM") or shutil.which("chromium") or None, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(chosen.base + "/sign-in")
        if chosen.only in "nobody.sign-in":
            take(page, out, "nobody.sign-in", chosen.open)
        for name, who in PEOPLE.items():
            state = browser.new_context()
            page = state.new_page()
            sign_in(page, chosen.base, name)
            walk(page, chosen.base, out, who, chosen)
            if who == "therapist" and chosen.only in "client.check":
                check(page, chosen.base, out)
            state.close()
        browser.close()


main()
