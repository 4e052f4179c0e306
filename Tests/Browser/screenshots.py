"""Pictures of every page of a running demo, for people to look at."""
import argparse
import pathlib

from playwright.sync_api import sync_playwright

SHAPES = {"1280": dict(width=1280, height=900), "768": dict(width=768, height=1024), "320": dict(width=320, height=640)}


def sign_in(page, base, name):
    page.goto(base + "/sign-in")
    page.fill("input[name=name]", name)
    page.fill("input[name=password]", "rapport demo only")
    page.click("main form button[type=submit], main form button:not([type])")
    page.wait_for_load_state()


def first(page, base, start, pattern):
    page.goto(base + start)
    found = page.eval_on_selector_all("main a[href]", "links => links.map(a => a.getAttribute('href'))")
    matching = [link for link in found if link and link.startswith(pattern) and len(link) > len(pattern) + 30]
    return matching[0] if matching else None


def check(page, base, out):
    """The client's page, from the first check that Today lets somebody start."""
    page.goto(base + "/today")
    start = page.locator("button[formaction$='/start']").first
    if not start.count():
        return
    start.click()
    page.locator("form[action$='/hand-over'] button").first.click()
    page.wait_for_url("**/check")
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        for width, shape in SHAPES.items():
            page.set_viewport_size(shape)
            page.screenshot(path=out / f"check-{width}-{theme}.png", full_page=True)
    print("check", page.url)


def main():
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--base", default="http://127.0.0.1:8080")
    wanted.add_argument("--out", default="docs/pictures")
    wanted.add_argument("--only", default="")
    chosen = wanted.parse_args()
    out = pathlib.Path(chosen.out)
    out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for person, pages in {
            None: {"signin": "/sign-in"},
            "nora": {
                "today": "/today", "clients": "/clients", "client": "CLIENT", "session": "SESSION",
                "appointments": "/appointments", "week": "/appointments?view=week", "new-client": "/clients/new",
                "settings": "/settings", "thresholds": "/settings/thresholds", "measures": "/settings/measures",
                "me": "/settings/me", "export": "/export", "resources": "/resources", "resource": "RESOURCE",
                "barrier": "BARRIER", "referral": "REFERRAL", "stock": "/stock",
            },
            "sam": {"team": "/today"},
            "finn": {"front-desk": "/today"},
            "ada": {"people": "/settings/people", "import": "/import"},
        }.items():
            state = browser.new_context()
            page = state.new_page()
            if person:
                sign_in(page, chosen.base, person)
            for name, path in pages.items():
                if chosen.only and chosen.only != name:
                    continue
                if path == "CLIENT":
                    path = first(page, chosen.base, "/today", "/clients/") or first(page, chosen.base, "/clients", "/clients/") \
                        or first(page, chosen.base, "/today", "/episodes/")
                if path == "SESSION":
                    path = first(page, chosen.base, "/today", "/sessions/")
                if path in ("BARRIER", "REFERRAL"):
                    path = first(page, chosen.base, "/today", f"/{path.lower()}s/")
                if path == "RESOURCE":
                    path = first(page, chosen.base, "/resources", "/resources/")
                if not path:
                    print("nothing to show for", name)
                    continue
                for theme in ("light", "dark"):
                    page.emulate_media(color_scheme=theme)
                    for width, shape in SHAPES.items():
                        page.set_viewport_size(shape)
                        page.goto(chosen.base + path)
                        page.screenshot(path=out / f"{name}-{width}-{theme}.png", full_page=True)
                page.emulate_media(media="print", color_scheme="light")
                page.set_viewport_size(SHAPES["768"])
                page.screenshot(path=out / f"{name}-print.png", full_page=True)
                page.emulate_media(media="screen")
                print(name, path)
            if person == "nora" and not chosen.only:
                check(page, chosen.base, out)
            state.close()
        browser.close()


main()
