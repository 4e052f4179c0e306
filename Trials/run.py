#!/usr/bin/env python3
"""Runs the trials of the promises in docs/trust.md and prints one table.

    bin/trial [--long] [--only N,N] [--write]
"""
import argparse
import datetime
import importlib
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from practice import Fault, Laboratory, Server  # noqa: E402


def discover():
    found = []
    for file in sorted(HERE.glob("trial_*.py")):
        module = importlib.import_module(file.stem)
        for name, trial in vars(module).items():
            if name.startswith("trial_") and callable(trial) and trial.__module__ == file.stem:
                number, bar = (trial.__doc__ or name).strip().split("\n")[0].split(". ", 1)
                found.append((int(number), bar, trial))
    return sorted(found, key=lambda one: one[0])


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "")
    system = next((line.split('"')[1] for line in open("/etc/os-release") if line.startswith("PRETTY_NAME")), "")
    return f"{os.cpu_count()} cores, {model}, {system}"


def main():
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--long", action="store_true", help="with the numbers of a release")
    wanted.add_argument("--only", default="", help="numbers of trials")
    wanted.add_argument("--write", action="store_true", help="write the table into docs/trust.md")
    chosen = wanted.parse_args()
    only = {int(n) for n in chosen.only.split(",") if n}
    failed, ran, rows = 0, 0, []
    with tempfile.TemporaryDirectory(prefix="rapport-trial-") as folder:
        lab = Laboratory(folder)
        for number, bar, trial in discover():
            if only and number not in only:
                continue
            began, ran = time.monotonic(), ran + 1
            try:
                figure, kept = trial(lab, chosen.long), "kept"
            except Fault as fault:
                figure, kept, failed = str(fault), "missed", failed + 1
            except Exception as error:  # noqa: BLE001
                traceback.print_exc()
                figure, kept, failed = f"the trial itself failed: {error!r}", "missed", failed + 1
            for left in Server.started:
                if left.poll() is None:
                    left.kill()
                    left.wait()
            Server.started.clear()
            took = time.monotonic() - began
            print(f"{kept:7} {number:3}. {bar}\n            {figure} ({took:.0f} s)", flush=True)
            rows.append(f"| {number} | {bar} | {figure} | {kept} |")
    if chosen.write:
        path = HERE.parent / "docs" / "trust.md"
        text = path.read_text()
        start, end = "<!-- trials -->\n", "<!-- end of trials -->"
        soak = os.environ.get("TRIAL_SOAK_MINUTES")
        command = (f"TRIAL_SOAK_MINUTES={soak} " if soak else "") + "bin/trial" + (" --long" if chosen.long else "")
        only_these = f" --only {chosen.only}" if only else ""
        head = [f"Measured by `{command}{only_these} --write` on {datetime.date.today()}: {machine()}."]
        if only:
            # The rows of other trials stay, with the lines that say how they were measured.
            held = text.split(start)[1].split(end)[0].splitlines()
            head = [line for line in held if line.startswith("Measured") and f"`{command}{only_these} " not in line] + head
            new = {row.split("|")[1].strip() for row in rows}
            rows += [line for line in held if line.startswith("| ") and line[2].isdigit() and line.split("|")[1].strip() not in new]
            rows.sort(key=lambda row: int(row.split("|")[1]))
        table = "\n\n".join(head) + "\n\n| # | bar | figure | |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"
        path.write_text(text.split(start)[0] + start + table + end + text.split(end, 1)[1])
    print(f"{ran - failed} kept, {failed} missed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
