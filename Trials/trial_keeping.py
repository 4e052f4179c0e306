"""What is kept: the record of who looked, backups, and stores of earlier versions."""
import contextlib
import hashlib
import os
import pathlib
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

import practice
from practice import Fault, Server, Visitor, Writers, codes, uuid7
from trial_durability import HEAD, compiled


def rapport(*line, env=None, timeout=900):
    return subprocess.run(
        [practice.BINARY, *map(str, line)], capture_output=True, text=True, timeout=timeout,
        env={**os.environ, "SWIFT_BACKTRACE": "enable=no", **(env or {})})


@contextlib.contextmanager
def opened(data):
    """The database of a practice, for the trial to look into or to change behind the product's back."""
    with contextlib.closing(sqlite3.connect(f"{data}/rapport.sqlite", timeout=20)) as base, base:
        yield base


def as_id(value):
    text = value.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def places_of(base, client, episode):
    """Every place that shows something of one client, and lists that show many."""
    def ids(statement):
        return [as_id(row[0]) for row in base.execute(statement, (episode,))]

    e, c = as_id(episode), as_id(client)
    own = [f"/clients/{c}", f"/episodes/{e}", f"/episodes/{e}/concerns/new", f"/episodes/{e}/steps",
           f"/episodes/{e}/praise", f"/episodes/{e}/barriers", f"/clients/{c}/looks", f"/clients/{c}/file.json",
           f"/clients/{c}/file.csv", f"/clients/{c}/file.html", f"/clients/{c}/episodes/new",
           f"/clients/{c}/consents", f"/clients/{c}/consents/sheet"]
    for measure, in base.execute("SELECT DISTINCT measure_key FROM response WHERE episode_id = ?", (episode,)):
        own.append(f"/episodes/{e}/paper/{measure}")
    for one in ids("SELECT id FROM session WHERE episode_id = ? ORDER BY start_us DESC LIMIT 3"):
        own += [f"/sessions/{one}", f"/sessions/{one}/paper/outcome-adult"]
    for one in ids("SELECT id FROM response WHERE episode_id = ? ORDER BY recorded_at_us DESC LIMIT 3"):
        own.append(f"/responses/{one}/correction")
    for one in ids("SELECT id FROM concern WHERE episode_id = ?"):
        own += [f"/concerns/{one}{more}" for more in ("", "/talk", "/step", "/review", "/dismissal", "/safety")]
    for one in ids("SELECT id FROM barrier WHERE episode_id = ?"):
        own += [f"/barriers/{one}{more}" for more in ("", "/options", "/trial", "/giving", "/referrals")]
    for one in ids("SELECT id FROM referral WHERE episode_id = ?"):
        own += [f"/referrals/{one}", f"/referrals/{one}/news"]
    lists = ["/today", "/clients", "/appointments", "/appointments/new", "/supervision", "/loop", "/outcomes",
             "/export/sessions.csv", "/export/appointments.csv", "/export/concerns.csv", "/export/observations.csv",
             "/export/comments.csv"]
    return own, lists


def walked(server, limit):
    """Asks for every place about some clients; fails where the answer went out and no look was entered."""
    looked, silent = 0, set()
    for who in ("nora", "sam", "finn"):
        visitor = Visitor(server).sign_in(who)
        with opened(server.data) as base:
            rows = base.execute(
                "SELECT client_id, id FROM episode e ORDER BY (SELECT COUNT(*) FROM barrier WHERE episode_id = e.id)"
                " + (SELECT COUNT(*) FROM concern WHERE episode_id = e.id) DESC LIMIT ?", (limit,)).fetchall()
            asked = [(client, *places_of(base, client, episode)) for client, episode in rows]
        listed = False
        for client, own, lists in asked:
            for path in own + ([] if listed else lists):
                with opened(server.data) as base:
                    before = base.execute("SELECT COALESCE(MAX(place), 0) FROM audit_link").fetchone()[0]
                status, body, headers = visitor.ask("GET", path)
                if status != 200 or path == "/today":
                    continue
                with opened(server.data) as base:
                    entered = base.execute(
                        "SELECT client_id, episode_id FROM audit_event e JOIN audit_link l ON l.event_id = e.id"
                        " WHERE l.place > ?", (before,)).fetchall()
                looked += 1
                if path in own and not any(c == client for c, _ in entered) or not entered:
                    # A form without anything of the client in it shows nothing.
                    name = re.sub(r"[0-9a-f-]{36}", "…", path)
                    silent.add(f"{name} ({who})")
            listed = True
    return looked, sorted(silent)


def tamperings(chance):
    """Changes of the record behind the product's back, each with what it is called."""
    def some(base, table="audit_link"):
        end = base.execute("SELECT MAX(place) FROM audit_link").fetchone()[0]
        return chance.randint(1, end)

    def event(base, place):
        return base.execute("SELECT event_id FROM audit_link WHERE place = ?", (place,)).fetchone()[0]

    def edit(base):
        column, value = chance.choice([
            ("at_us", "at_us + 1"), ("person_id", "randomblob(16)"), ("action", "'sign out and in'"),
            ("action", "CASE action WHEN 'sign in' THEN 'sign out' ELSE 'sign in' END"), ("client_id", "randomblob(16)"),
            ("episode_id", "randomblob(16)"), ("person_id", "CASE WHEN person_id IS NULL THEN randomblob(16) END")])
        return base.execute(f"UPDATE audit_event SET {column} = {value} WHERE id = ?", (event(base, some(base)),)).rowcount

    def delete(base):
        place = some(base)
        base.execute("DELETE FROM audit_event WHERE id = ?", (event(base, place),))
        if chance.random() < 0.7:
            base.execute("DELETE FROM audit_link WHERE place = ?", (place,))
            if chance.random() < 0.5:
                base.execute("UPDATE audit_link SET place = -(place - 1) WHERE place > ?", (place,))
                base.execute("UPDATE audit_link SET place = -place WHERE place < 0")
        return 1

    def swap(base):
        first = some(base)
        second = first + 1 if base.execute(
            "SELECT COUNT(*) FROM audit_link WHERE place = ?", (first + 1,)).fetchone()[0] else first - 1
        one, other = event(base, first), event(base, second)
        base.execute("UPDATE audit_link SET event_id = ? WHERE place = ?", (other, first))
        base.execute("UPDATE audit_link SET event_id = ? WHERE place = ?", (one, second))
        return 1

    def insert(base):
        made = chance.randbytes(16)
        base.execute("INSERT INTO audit_event (id, at_us, person_id, action, client_id, episode_id) SELECT ?, at_us,"
                     " person_id, action, client_id, episode_id FROM audit_event WHERE id = ?",
                     (made, event(base, some(base))))
        if chance.random() < 0.5:
            base.execute("INSERT INTO audit_link (place, event_id, link) SELECT MAX(place) + 1, ?, ? FROM audit_link",
                         (made, chance.randbytes(32)))
        return 1

    def cut(base):
        place = some(base)
        base.execute("DELETE FROM audit_event WHERE id IN (SELECT event_id FROM audit_link WHERE place >= ?)", (place,))
        base.execute("DELETE FROM audit_link WHERE place >= ?", (place,))
        # Whoever is thorough takes the anchors in the database with it.
        base.execute("DELETE FROM audit_anchor WHERE place >= ?", (place,))
        return 1

    return {"edits": edit, "deletions": delete, "swaps": swap, "insertions": insert, "cut tails": cut}


def trial_19_looks(lab, is_long):
    """19. The record of who looked: edits, deletions, swaps, insertions, cut tails all found; every look is in it"""
    count = 1000 if is_long else 50
    anchors = lab.folder / "anchors"
    shutil.rmtree(anchors, ignore_errors=True)
    server = lab.practice("looks", arguments=["--anchors", str(anchors)])
    server.start()
    looked, silent = walked(server, 40 if is_long else 12)
    server.stop()
    if silent:
        raise Fault(f"{looked} looks; not entered in the record: " + ", ".join(silent))
    whole = rapport("verify", "--data", server.data, "--anchors", anchors)
    if whole.returncode != 0:
        raise Fault("an untouched record is found wanting: " + whole.stderr[-200:])
    chance, found, missed = random.Random(19), {}, []
    copy = lab.folder / "looks-changed"
    for number in range(count):
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(server.data, copy)
        kinds = tamperings(chance)
        kind = list(kinds)[number % len(kinds)]
        with opened(copy) as base:
            if kinds[kind](base) == 0:
                raise Fault(f"the trial changed nothing ({kind})")
        told = rapport("verify", "--data", copy, "--anchors", anchors)
        if told.returncode == 0:
            missed.append(kind)
        else:
            found[kind] = found.get(kind, 0) + 1
    if missed:
        raise Fault(f"{len(missed)} of {count} not found: {', '.join(sorted(set(missed)))}")
    return f"{looked} looks walked by three people, each entered; " + ", ".join(
        f"{n} {k}" for k, n in found.items()) + ": all found"


def writes_of(lab, name, folder, line):
    """How many writes and syncs of files in a folder a command makes."""
    log = lab.folder / f"{name}.writes"
    log.unlink(missing_ok=True)
    done = rapport(*line, env={"LD_PRELOAD": compiled(lab), "TRIAL_FOLDER": f"{folder}/", "TRIAL_LOG": str(log)})
    if done.returncode != 0:
        raise Fault(f"{name}: {done.stderr[-200:]}")
    count, kinds = 0, {b"w", b"s"}
    with open(log, "rb") as file:
        while len(head := file.read(HEAD.size)) == HEAD.size:
            kind, _, _, length = HEAD.unpack(head)
            count += kind in kinds
            if kind == b"w":
                file.seek(length, os.SEEK_CUR)
    return count


def killed(lab, folder, place, line):
    """Runs a command that is killed before its n-th write or sync in a folder; False where it ended before."""
    done = rapport(*line, env={"LD_PRELOAD": compiled(lab), "TRIAL_FOLDER": f"{folder}/", "TRIAL_KILL_AT": str(place)})
    if done.returncode not in (0, -signal.SIGKILL):
        raise Fault(f"{line[0]} killed at {place} ended with {done.returncode}: {done.stderr[-200:]}")
    return done.returncode != 0


def trial_20_backups(lab, is_long):
    """20. Backups under load are restored and found whole; cut, altered and foreign files refused; kills leave nothing half"""
    key, other = lab.folder / "backup.key", lab.folder / "other.key"
    for file in (key, other):
        file.unlink(missing_ok=True)
        rapport("backup", "key", file)
    folder, again = lab.folder / "copies", lab.folder / "again"
    shutil.rmtree(folder, ignore_errors=True)
    server = lab.practice("backups")
    server.start()
    writers = Writers(server, [Visitor(server).sign_in() for _ in range(8)], "b")
    rounds, found = (20 if is_long else 5), 0
    for _ in range(rounds):
        time.sleep(0.3)
        with writers.lock:
            before = {code for code, _ in writers.kept}
        made = rapport("backup", folder, "--data", server.data, "--key-file", key)
        if made.returncode != 0:
            raise Fault("no backup was made while others wrote: " + made.stderr[-200:])
        file = max(folder.iterdir())
        shutil.rmtree(again, ignore_errors=True)
        told = rapport("restore", file, "--data", again, "--key-file", key)
        if told.returncode != 0:
            raise Fault("a backup that was called good is not restored: " + told.stderr.strip()[-300:])
        with writers.lock:
            sent = list(writers.sent)
        there = codes(again, sent)
        if before - set(there) or len(there) != len(set(there)):
            raise Fault(f"{len(before - set(there))} acknowledged writes are not in the backup")
        found += len(before)
    writers.end()
    if writers.refused:
        raise Fault(f"{len(writers.refused)} writes were refused during backups")
    server.stop()
    if rapport("verify", "--data", again).returncode != 0:
        raise Fault("what was restored does not hold together")
    refused = refusals(lab, file, key, other, is_long)
    kills = kills_of_backups(lab, server.data, file, key, is_long)
    large = of_a_gigabyte(lab, key) if is_long else ""
    return f"{rounds} backups under 8 writers, {found} acknowledged writes looked for in them, 0 lost; " \
        f"{refused} changed files refused; {kills} kills in the middle, nothing half{large}"


def refusals(lab, file, key, other, is_long):
    """Restores files that are not what was made, and fails where one is taken or leaves anything."""
    chance, whole = random.Random(20), file.read_bytes()
    bad, target = lab.folder / "bad.backup", lab.folder / "bad-practice"
    tried = []
    for _ in range(200 if is_long else 20):
        tried.append(("cut", whole[:chance.randrange(len(whole))]))
    for _ in range(400 if is_long else 40):
        changed = bytearray(whole)
        place = chance.randrange(1000 if chance.random() < 0.4 else len(whole))
        changed[place] ^= 1 << chance.randrange(8)
        tried.append((f"bit at {place}", bytes(changed)))
    tried.append(("longer", whole + b"\0"))
    piece = 256 * 1024 + 17
    tried.append(("pieces swapped", whole[:-2 * piece] + whole[-piece:] + whole[-2 * piece:-piece]))
    tried.append(("another kind of file", os.urandom(5000)))
    tried.append(("empty", b""))
    newer = bytearray(whole)
    newer[len(b"RAPPORT BACKUP\n") + 1] = 99
    tried.append(("newer", bytes(newer)))
    tried.append(("newer schema", re.sub(rb'"schema":(\d+)', lambda m: b'"schema":' + b"9" * len(m.group(1)), whole, count=1)))
    for name, content in tried:
        bad.write_bytes(content)
        done = rapport("restore", bad, "--data", target, "--key-file", key)
        if done.returncode != 1 or not done.stderr.strip():
            raise Fault(f"{name}: ended with {done.returncode}")
        if target.exists() or list(lab.folder.glob(".rapport-restoring*")):
            raise Fault(f"{name}: something was left behind")
    if rapport("restore", file, "--data", target, "--key-file", other).returncode != 1 or target.exists():
        raise Fault("a backup is opened with another key")
    held = lab.folder / "held"
    held.mkdir(exist_ok=True)
    (held / "file").write_text("x")
    if rapport("restore", file, "--data", held, "--key-file", key).returncode != 1 or (held / "file").read_text() != "x":
        raise Fault("a restore into a folder that is not empty")
    return len(tried) + 2


def kills_of_backups(lab, data, file, key, is_long):
    """Kills the making of a backup and a restore before each write: every file with a good name is good."""
    places = 200 if is_long else 24
    folder = lab.folder / "killed-backups"
    shutil.rmtree(folder, ignore_errors=True)
    line = ("backup", folder, "--data", data, "--key-file", key)
    total, kills = writes_of(lab, "backup", folder, line), 0
    for number in range(places):
        shutil.rmtree(folder, ignore_errors=True)
        kills += killed(lab, folder, 1 + number * total // places, line)
        for left in folder.glob("*.backup"):
            if rapport("backup", "check", left, "--key-file", key).returncode != 0:
                raise Fault(f"a backup that was killed at write {1 + number * total // places} lies there as if it were good")
        if number % 6 == 0:
            done = rapport(*line)
            if done.returncode != 0:
                raise Fault("no backup can be made after a kill: " + done.stderr[-200:])
            if len(list(folder.iterdir())) > 2:
                raise Fault(f"left behind after a kill: {[p.name for p in folder.iterdir()]}")
    target = lab.folder / "killed-restore"
    shutil.rmtree(target, ignore_errors=True)
    line = ("restore", file, "--data", target, "--key-file", key)
    total = writes_of(lab, "restore", lab.folder, line)
    for number in range(places):
        shutil.rmtree(target, ignore_errors=True)
        kills += killed(lab, lab.folder, 1 + number * total // places, line)
        if target.exists() and rapport("verify", "--data", target).returncode != 0:
            raise Fault(f"a restore killed at write {1 + number * total // places} left half a practice under its name")
        if not target.exists() and number % 6 == 0:
            done = rapport(*line)
            if done.returncode != 0:
                raise Fault("no restore after a kill: " + done.stderr[-200:])
    shutil.rmtree(target, ignore_errors=True)
    return kills


def of_a_gigabyte(lab, key):
    data, folder, target = lab.folder / "large", lab.folder / "large-backups", lab.folder / "large-again"
    shutil.copytree(lab.first, data)
    file = pathlib.Path(data) / "rapport.sqlite"
    while file.stat().st_size < 1e9:
        done = rapport("simulate", "--data", data, "--sessions", 300_000, timeout=7200)
        if done.returncode != 0:
            raise Fault("no large practice could be made: " + done.stderr[-200:])
    began = time.monotonic()
    if rapport("backup", folder, "--data", data, "--key-file", key, timeout=3600).returncode != 0:
        raise Fault("a large practice is not backed up")
    made = time.monotonic() - began
    began = time.monotonic()
    if rapport("restore", max(folder.iterdir()), "--data", target, "--key-file", key, timeout=3600).returncode != 0:
        raise Fault("a large practice is not restored")
    back = time.monotonic() - began
    size = file.stat().st_size / 1e9
    for path in (data, folder, target):
        shutil.rmtree(path, ignore_errors=True)
    figure = f"; {size:.2f} GB made and verified in {made:.0f} s, restored in {back:.0f} s"
    if max(made, back) > 900:
        raise Fault("more than 15 minutes" + figure)
    return figure


def state(data):
    """How many migrations are in a store, and a digest of its schema and of all its rows."""
    with contextlib.closing(sqlite3.connect(f"{data}/rapport.sqlite")) as base:
        if base.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise Fault("a store that was killed in a migration is damaged")
        master = base.execute("SELECT name, type, sql FROM sqlite_master ORDER BY type, name").fetchall()
        sum_ = hashlib.sha256(repr(master).encode())
        tables = [name for name, kind, _ in master if kind == "table"]
        for table in tables:
            rows = base.execute(f"SELECT * FROM {table}").fetchall()
            if table == "schema_migration":
                rows = [row[:2] for row in rows]
            sum_.update(repr(sorted(map(repr, rows))).encode())
        applied = [row[0] for row in base.execute("SELECT number FROM schema_migration ORDER BY number")] \
            if "schema_migration" in tables else []
    if applied != list(range(1, len(applied) + 1)):
        raise Fault(f"migrations {applied} are in a store")
    return len(applied), sum_.hexdigest()


def fill(data, chance):
    """Rows in every table of an old store, as far as its own rules let them in; how many."""
    made = 0
    with contextlib.closing(sqlite3.connect(f"{data}/rapport.sqlite")) as base, base:
        base.execute("PRAGMA foreign_keys = OFF")
        person, client, episode = b"p" * 16, b"c" * 16, b"e" * 16
        shared = {"person_id": person, "therapist_id": person, "client_id": client, "episode_id": episode}
        for table, in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if table in ("schema_migration", "practice"):
                continue
            columns = base.execute(f"PRAGMA table_info({table})").fetchall()
            for number in range(3):
                values = []
                for _, name, kind, must, _, _ in columns:
                    if name in shared:
                        values.append(shared[name])
                    elif not must and chance.random() < 0.5:
                        values.append(None)
                    elif kind == "BLOB":
                        values.append(chance.randbytes(16))
                    elif kind == "TEXT":
                        values.append(f"{name} {number}")
                    else:
                        values.append(number + 1)
                with contextlib.suppress(sqlite3.IntegrityError):
                    base.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)
                    made += 1
    return made


def trial_22_migrations(lab, is_long):
    """22. Killed at every write of a migration, from nothing and from earlier stores with rows: old or new, never between"""
    # In memory where there is such a folder: a process that is killed is the same there, and syncing costs nothing.
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    base = pathlib.Path(tempfile.mkdtemp(prefix="rapport-trial-", dir=memory))
    try:
        return migrations(lab, base, is_long)
    finally:
        shutil.rmtree(base)


def beside_an_older_server(work):
    """While somebody else has an older store open, however idle, no command brings it up to date."""
    before = state(work)
    with contextlib.closing(sqlite3.connect(f"{work}/rapport.sqlite")) as held:
        held.execute("SELECT 1 FROM sqlite_master").fetchone()
        for line in (("migrate",), ("check",), ("serve", "--port", "0")):
            refused = rapport(*line, "--data", work, timeout=60)
            if refused.returncode == 0 or "stop it first" not in refused.stderr.replace("\n", " "):
                raise Fault(f"{line[0]} beside an older server: {refused.returncode}, {refused.stderr[:200]}")
            if state(work) != before:
                raise Fault(f"{line[0]} changed the store of an older server that runs")


def migrations(lab, base, is_long):
    chance, kills, rows = random.Random(22), 0, 0
    begin, work = base / "begin", base / "practice"
    stores = {}

    def fresh(source):
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(source, work)

    def every_write(source, name):
        """The digests of all states that a kill left, by how many migrations were in them."""
        nonlocal kills
        line = ("migrate", "--data", work)
        fresh(source)
        total = writes_of(lab, name, work, line)
        end = state(work)
        seen = {end[0]: end[1]}
        for place in range(1, total + 1, 1 if is_long or name == "from nothing" else max(1, total // 90)):
            fresh(source)
            kills += killed(lab, work, place, line)
            number, digest = state(work)
            if seen.setdefault(number, digest) != digest:
                raise Fault(f"{name}: killed at write {place}, a store between {number} and {number + 1}")
            if number not in stores:
                stores[number] = base / f"store-{number}"
                shutil.copytree(work, stores[number])
            if (is_long or place % 3 == 1) and (rapport(*line).returncode != 0 or state(work) != end):
                raise Fault(f"{name}: killed at write {place}, the migration does not go on to the same end")
        return seen

    shutil.rmtree(begin, ignore_errors=True)
    begin.mkdir()
    (begin / "rapport.sqlite").touch(0o600)
    seen = every_write(begin, "from nothing")
    last = max(seen)
    if sorted(seen) != list(range(last + 1)):
        raise Fault(f"only the versions {sorted(seen)} of {last} were met")
    first_of_each = [stores[n] for n in sorted(stores) if 0 < n < last]
    chosen = first_of_each if is_long else first_of_each[5::9]
    fresh(chosen[0])
    beside_an_older_server(work)
    for old in chosen:
        rows += fill(old, chance)
        every_write(old, old.name)
    return f"{kills} kills over {last} migrations, from nothing and from {len(chosen)} earlier stores with {rows} rows: " \
        "each time the version before or after, and then on to the same end"
