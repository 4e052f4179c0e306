"""Nothing that was acknowledged is lost: killed, without power, with a disk that fails."""
import errno
import os
import pathlib
import random
import shutil
import struct
import subprocess
import time

from practice import Fault, Visitor, Writers, codes, is_sound

HERE = pathlib.Path(__file__).resolve().parent


def compiled(lab):
    made = lab.folder / "disk.so"
    if not made.exists():
        compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
        if not compiler:
            raise Fault("there is no C compiler for the failing disk")
        subprocess.run(
            [compiler, "-O2", "-shared", "-fPIC", "-o", made, HERE / "disk.c", "-ldl", "-lpthread"], check=True)
    return str(made)


def trial_1_kill(lab, is_long):
    """1. Killed under 8 writers: no acknowledged write lost, none twice, up again in 2 s"""
    rounds = 1000 if is_long else 50
    server = lab.practice("kill")
    kept, slowest, unanswered = [], 0.0, 0
    server.start()
    visitors = [Visitor(server).sign_in() for _ in range(8)]
    for turn in range(rounds):
        for visitor in visitors:
            visitor.link = None
        writers = Writers(server, visitors, str(turn))
        time.sleep(random.uniform(0.1, 0.5))
        server.kill()
        writers.end()
        kept += [code for code, _ in writers.kept]
        there = codes(server.data, writers.sent)
        lost = set(code for code, _ in writers.kept) - set(there)
        if lost:
            raise Fault(f"{len(lost)} acknowledged writes lost in round {turn}")
        if len(there) != len(set(there)):
            raise Fault(f"a client twice in round {turn}")
        unanswered += len(set(writers.sent) & set(there)) - len(writers.kept)
        slowest = max(slowest, server.start())
    server.stop()
    sound, text = is_sound(server.data)
    if not sound:
        raise Fault("rapport check: " + text[:200])
    if slowest > 2:
        raise Fault(f"up again only after {slowest:.2f} s")
    return f"{rounds} kills, {len(kept)} acknowledged, 0 lost, 0 twice; {unanswered} kept without an answer; " \
        f"up again in {slowest * 1000:.0f} ms at most"


HEAD = struct.Struct("=c63sQQ")


def cut(first, log, into, chance, until):
    """Plays the first `until` bytes of the log on the files of `first`: what was synced stays, of the rest each sector by
    chance."""
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(first, into)
    for stale in pathlib.Path(into).glob("*-shm"):
        stale.unlink()
    pending = {}
    synced = unsynced = 0

    def apply(name, entry):
        kind, offset, bytes_ = entry
        path = pathlib.Path(into) / name
        if not path.exists():
            path.touch(0o600)
        with open(path, "r+b") as file:
            if kind == b"t":
                file.truncate(offset)
            else:
                file.seek(offset)
                file.write(bytes_)

    with open(log, "rb") as file:
        while True:
            head = file.read(HEAD.size)
            if len(head) < HEAD.size or file.tell() > until:
                break
            kind, name, offset, count = HEAD.unpack(head)
            name = name.rstrip(b"\0").decode()
            body = file.read(count) if kind == b"w" else b""
            if kind == b"w" and len(body) < count:
                break
            if kind == b"s":
                for entry in pending.pop(name, []):
                    apply(name, entry)
                    synced += 1
            else:
                pending.setdefault(name, []).append((kind, offset, body))
    for name, entries in pending.items():
        for kind, offset, body in entries:
            unsynced += 1
            if kind == b"t":
                if chance.random() < 0.5:
                    apply(name, (kind, offset, body))
                continue
            fate = chance.random()
            if fate < 0.4:
                continue
            if fate < 0.7:
                apply(name, (kind, offset, body))
                continue
            for place in range(0, len(body), 512):
                if chance.random() < 0.5:
                    apply(name, (b"w", offset + place, body[place:place + 512]))
    return synced, unsynced


def trial_2_power(lab, is_long):
    """2. Power cut, unsynced writes dropped or torn: no acknowledged write lost, no file that cannot be opened"""
    cuts = 2000 if is_long else 40
    shim = compiled(lab)
    chance = random.Random(20261125)
    kept_count = dropped = 0
    each = 20 if is_long else 5
    rounds = cuts // each
    for turn in range(rounds):
        server = lab.practice("power")
        before = lab.folder / "power-before"
        shutil.rmtree(before, ignore_errors=True)
        shutil.copytree(server.data, before)
        log = str(lab.folder / "power.writes")
        if os.path.exists(log):
            os.unlink(log)
        server.env |= {"LD_PRELOAD": shim, "TRIAL_FOLDER": str(server.data) + "/", "TRIAL_LOG": log}
        server.start()
        # How long the log of writes was when an answer had come: a cut after that place must keep what was acknowledged.
        visitors = [Visitor(server).sign_in() for _ in range(8)]
        began = os.path.getsize(log)
        writers = Writers(server, visitors, f"p{turn}", mark=lambda: os.path.getsize(log))
        time.sleep(random.uniform(0.4, 1.2))
        server.kill()
        writers.end()
        if not writers.kept:
            raise Fault("nothing was written before the cut")
        for number in range(each):
            after = lab.folder / "power-after"
            # The last where the process was killed, the others anywhere.
            until = os.path.getsize(log) if number == each - 1 else chance.randint(began, os.path.getsize(log))
            kept = [code for code, _ in writers.kept if writers.marks[code] <= until]
            synced, unsynced = cut(before, log, after, chance, until)
            dropped += unsynced
            server_after = type(server)(after)
            server_after.start()
            server_after.stop()
            lost = set(kept) - set(codes(after, kept))
            if lost:
                raise Fault(f"{len(lost)} of {len(kept)} acknowledged writes lost")
            kept_count += len(kept)
        sound, text = is_sound(after)
        if not sound:
            raise Fault("rapport check: " + text[:200])
    if not dropped:
        raise Fault("no cut found a write that was not synced: nothing was tried")
    return f"{rounds * each} cuts, {kept_count} acknowledged looked for, 0 lost, 0 unopenable; " \
        f"{dropped} unsynced writes dropped, torn or kept"


def trial_3_disk(lab, is_long):
    """3. I/O error and full disk at the n-th write or sync: a clear answer, none that is false, and it recovers"""
    shim = compiled(lab)
    most = 400 if is_long else 24
    tried = refused = 0
    for kind, number, length in (("error", errno.EIO, 1), ("full", errno.ENOSPC, 12)):
        for place in range(1, most + 1, 1 if is_long else 2):
            server = lab.practice("disk")
            server.start()
            visitor = Visitor(server).sign_in()
            server.stop()
            visitor.link = None
            server.env |= {
                "LD_PRELOAD": shim, "TRIAL_FOLDER": str(server.data) + "/", "TRIAL_FAIL_AT": str(place),
                "TRIAL_FAIL_FOR": str(length), "TRIAL_FAIL_WITH": str(number),
            }
            try:
                server.start()
            except Fault:
                # It failed while opening: it says so and ends, and the next start must do.
                server.env.pop("LD_PRELOAD")
                server.start()
                server.stop()
                tried += 1
                continue
            kept = []
            for count in range(40):
                code = f"T-{kind}-{place}-{count}"
                status = visitor.add_client(code)
                if status == 303:
                    kept.append(code)
                    if len(kept) == 4:
                        break
                elif status in (500, 503, 507):
                    refused += 1
                else:
                    raise Fault(f"{kind} at {place}: answered with {status}")
            if len(kept) < 4:
                raise Fault(f"{kind} at {place}: it did not recover: {len(kept)} of 40 kept")
            server.kill()
            lost = set(kept) - set(codes(server.data, kept))
            if lost:
                raise Fault(f"{kind} at {place}: {len(lost)} acknowledged writes lost")
            tried += 1
    return f"{tried} places, {refused} writes refused with an error page, 0 false answers, each recovered"
