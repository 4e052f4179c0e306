"""Holds our fits beside those that designs.R left in a folder; a table in Markdown: designs.py FOLDER BENCHMARKS"""
import json
import math
import subprocess
import sys

folder, program = sys.argv[1:3]
cases = json.loads(open(f"{folder}/cases.json", encoding="utf-8").read().replace(",\n]", "\n]"))


def relative(own, other):
    return max([abs(a / b - 1) for a, b in zip(own, other) if a is not None and b not in (None, 0)] or [math.nan])


def shown(value):
    return "" if math.isnan(value) else f"{value:.0e}"


worst = 0
for case in cases:
    method = "ML" if case["ml"] else "REML"
    done = subprocess.run([program, "fit", f"{folder}/{case['csv']}", case["formula"], method, case["weights"] or "-"],
                          capture_output=True, text=True)
    formula = case["formula"].replace("|", "\\|")
    if done.returncode:
        sys.exit(f"{case['name']}: {done.stderr}")
    own = json.loads(done.stdout)
    fixed = own["fixed"]
    if own["n"] != case["n"] or len(fixed) != len(case["fixef"]):
        sys.exit(f"{case['name']}: other rows or other coefficients")
    effects = max(abs(a["estimate"] - b) / s for a, b, s in zip(fixed, case["fixef"], case["se"]))
    errors = relative([a["se"] for a in fixed], case["se"])
    degrees = relative([a["df"] for a in fixed], case["df"])
    sigma = relative([own["sigma"]], [case["sigma"]])
    below = own["criterion"] - case["crit"]
    print(f"| {case['name']} | `` {formula} `` | {method} | {effects:.0e} | {errors:.0e} | {shown(sigma)} | {shown(degrees)} "
          f"| {below:+.0e} |")
