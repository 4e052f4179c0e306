"""What other tools find: parsers under libFuzzer, races under the thread sanitizer."""
import os
import pathlib
import re
import subprocess

from practice import Fault

ROOT = pathlib.Path(__file__).resolve().parent.parent


def trial_9_fuzz(lab, is_long):
    """9. Every parser of what comes from outside under libFuzzer and ASan: no crash, no trap, nothing hangs"""
    seconds = int(os.environ.get("TRIAL_FUZZ_SECONDS", 3600 if is_long else 20))
    done = subprocess.run([ROOT / "bin" / "fuzz", str(seconds)], capture_output=True, text=True)
    kept = re.findall(r"^kept +(\S+): (\d+) runs", done.stdout, re.M)
    found = re.findall(r"^found +(.*)$", done.stdout, re.M)
    if found:
        raise Fault(f"{len(found)} parsers ended: " + "; ".join(found)[:400])
    if done.returncode != 0 or not kept:
        raise Fault("the fuzzing was not built: " + done.stderr.strip()[-300:])
    runs = sum(int(count) for _, count in kept)
    return f"{len(kept)} parsers, {seconds} s each, {runs} runs: no crash; fewest " \
        + min((int(c), p) for p, c in kept)[1] + f" with {min(int(c) for _, c in kept)}"
