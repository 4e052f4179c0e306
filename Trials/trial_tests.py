"""Trials that are tests of the project, run with the numbers of a release."""
import os
import pathlib
import re
import subprocess
import time

from practice import Fault

ROOT = pathlib.Path(__file__).resolve().parent.parent
# As bin/test builds, so that what it built is used.
FLAGS = ["-Xswiftc", "-warnings-as-errors", "--explicit-target-dependency-import-check", "error"]


def swift_test(suite, numbers, more=(), scratch=None):
    """Runs one suite; seconds that it took."""
    scratch = scratch or os.environ.get("TRIAL_SCRATCH", str(ROOT / ".build-test"))
    built = subprocess.run(["swift", "build", "--scratch-path", scratch, "--build-tests", *FLAGS, *more], cwd=ROOT,
                           capture_output=True, text=True)
    if built.returncode != 0:
        raise Fault("the tests were not built: " + (re.findall(r"error: .*", built.stdout + built.stderr) or ["?"])[0])
    began = time.monotonic()
    done = subprocess.run(["swift", "test", "--scratch-path", scratch, "--skip-build", *more, "--filter", suite], cwd=ROOT,
                          capture_output=True, text=True, env={**os.environ, **numbers})
    text = done.stdout + done.stderr
    if done.returncode != 0 or not re.search(r"Test run with [1-9]\d* tests?", text):
        told = re.findall(r"(?:recorded an issue|Fatal error|WARNING: ThreadSanitizer).*", text) or [text[-200:]]
        raise Fault(f"{suite}: {told[0][:200]}")
    return time.monotonic() - began, text


def trial_6_replay(lab, is_long):
    """6. Forms twice, late, in another order, replayed offline: each kept once, another body under its key refused"""
    count = 10_000 if is_long else 1000
    took, _ = swift_test("DeliveringOverAndOver", {"RAPPORT_HISTORIES": str(count)})
    return f"{count} histories, on the twin and on SQLite, beside a model: each form kept exactly once, others refused ({took:.0f} s)"


def trial_12_scope(lab, is_long):
    """12. Random acts and looks in random practices: nobody receives a row that is not theirs"""
    count = 100_000 if is_long else 20_000
    took, _ = swift_test("NobodyReceivesWhatIsNotTheirs", {"RAPPORT_SCOPE_OPERATIONS": str(count)})
    return f"{count} operations in {count // 400} practices: nobody received what is not theirs ({took:.0f} s)"


def trial_25_ledger(lab, is_long):
    """25. ASVS 5.0: each requirement of levels 1 and 2 names tests that exist, or why it does not apply"""
    for more in ((), ("--self-test",)):
        done = subprocess.run([ROOT / "bin" / "check-ledger", *more], capture_output=True, text=True)
        if done.returncode != 0:
            raise Fault(done.stdout.strip()[:300])
    rows = [line.split("\t") for line in (ROOT / "docs" / "asvs.tsv").read_text().splitlines()[1:]]
    count = {state: sum(row[3] == state for row in rows) for state in ("kept", "not applicable", "not kept")}
    figure = f"{len(rows)} requirements: {count['kept']} kept, each by a test or a document that is there; " \
        f"{count['not applicable']} do not apply; {count['not kept']} are not kept"
    left = [row[0] for row in rows if row[3] == "not kept"]
    if left:
        raise Fault(f"{figure}: {', '.join(left)}")
    return figure


# What runs on several threads: the writer's line and its commits, the chain, the pool of passwords, ids, keys, open boards,
# backups while others write, forms that come at once.
RACING = "GroupCommitTests|EngineContractTests|HoldingTheRecordTogether|PasswordQueueing|IdMaking|KeepingTheSealingKey|" \
    "SendingAFormTwice|TheFirstDay|BackingUp|FormsAndBoards|ReceivingSlowly|DurabilityTests|StoreContractTests"


def believed(lab, options):
    """Whether the sanitizer finds a race in a small program that has one, and none in one that has not."""
    for flag, wanted in (("BARE", True), ("GUARDED", False)):
        program = lab.folder / f"races-{flag.lower()}"
        subprocess.run(["swiftc", "-swift-version", "6", "-parse-as-library", "-sanitize=thread", "-D", flag, "-o", program,
                        ROOT / "Trials" / "races.swift"], check=True, capture_output=True)
        found = any("WARNING: ThreadSanitizer" in subprocess.run(
            [program], capture_output=True, text=True, env={**os.environ, "TSAN_OPTIONS": options}).stderr for _ in range(5))
        if found != wanted:
            raise Fault(f"the thread sanitizer finds {'a race where there is none' if found else 'no race where there is one'}")


def trial_24_races(lab, is_long):
    """24. Races: the tests of what runs on several threads, under the thread sanitizer, report none"""
    options = f"suppressions={ROOT / 'Trials' / 'races.supp'} halt_on_error=0 exitcode=66"
    believed(lab, options)
    took, text = swift_test(RACING, {"TSAN_OPTIONS": options}, ["--sanitize=thread"], str(ROOT / ".build-races"))
    found = text.count("WARNING: ThreadSanitizer")
    if found:
        raise Fault(f"{found} reports; the first: " + re.search(r"SUMMARY: .*", text).group()[:200])
    tests = re.search(r"Test run with (\d+) tests?", text).group(1)
    return f"{tests} tests under the thread sanitizer: none ({took:.0f} s); a race put into ten lines is found"
