#!/usr/bin/env python3
"""Runs the tests in this folder in a real Chromium.

    .venv/bin/python Tests/Browser/run.py [--filter PATTERN] [--list]

Prints the sentence of each test and at the end "N passed, N failed, N skipped". Exits 1 if one failed, 2 if there is
none. The binary is named by RAPPORT_BINARY, the browser by RAPPORT_CHROMIUM.
"""
import argparse
import importlib
import os
import pathlib
import re
import shutil
import sys
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from harness import Fault, Lab, Skip  # noqa: E402


def discover(pattern):
    for file in sorted(HERE.glob("test_*.py")):
        module = importlib.import_module(file.stem)
        for name, test in vars(module).items():
            if name.startswith("test_") and callable(test) and test.__module__ == file.stem:
                sentence = (test.__doc__ or name.replace("_", " ")).strip().split("\n")[0]
                if not pattern or re.search(pattern, f"{file.stem}.{name} {sentence}"):
                    yield f"{file.stem}.{name}", sentence, test


def launch(playwright):
    path = os.environ.get("RAPPORT_CHROMIUM") or shutil.which("chromium") or None
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])


def run(name, sentence, test, chromium, shared):
    """Returns "passed", "failed" or "skipped"."""
    started = time.monotonic()
    lab = Lab(chromium, shared)
    outcome, report = "passed", ""
    try:
        test(lab)
        lab.check()
    except Skip as reason:
        outcome, report = "skipped", str(reason)
    except Fault as fault:
        outcome, report = "failed", str(fault)
    except Exception:
        outcome, report = "failed", traceback.format_exc()
    if outcome == "failed":
        for number, page in enumerate(lab.pages):
            try:
                report += f"\n  at {page.url}: {lab.shot(page, f'failed-{name}-{number}')}"
            except Exception:
                report += "\n  (no picture could be taken)"
    try:
        lab.close()
    except Exception:
        outcome, report = "failed", report + "\n" + traceback.format_exc()
    mark = {"passed": "ok  ", "failed": "FAIL", "skipped": "skip"}[outcome]
    print(f"{mark} {sentence} ({time.monotonic() - started:.1f} s)", flush=True)
    if report:
        print("     " + report.replace("\n", "\n     "), flush=True)
    return outcome


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--filter")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    tests = list(discover(options.filter))
    if options.list:
        for name, sentence, _ in tests:
            print(f"{name}: {sentence}")
        return 0
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    if tests:
        from playwright.sync_api import sync_playwright

        shared = {}
        with sync_playwright() as playwright:
            chromium = launch(playwright)
            try:
                for name, sentence, test in tests:
                    counts[run(name, sentence, test, chromium, shared)] += 1
            finally:
                if "practice" in shared:
                    shared["practice"].stop()
                chromium.close()
    elif not options.filter:
        print("no test was found in Tests/Browser")
    print(f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped")
    return 1 if counts["failed"] else 2 if not tests and not options.filter else 0


if __name__ == "__main__":
    sys.exit(main())
