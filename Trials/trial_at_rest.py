"""What a stolen or altered store tells: rows that were changed, keys that change, records that were erased."""
import random
import shutil
import signal
import sqlite3
import subprocess
import time

from practice import BINARY, Fault

# Every clinical table with its key; the codes themselves are flipped as well.
TABLES = {
    "client": "id", "episode": "id", "appointment": "id", "attendance": "id", "session": "id", "response": "id",
    "observation": "id", "comment": "response_id", "concern": "id", "concern_act": "id", "praise": "id",
    "supervision_entry": "id", "barrier": "id", "barrier_act": "id", "referral": "id", "referral_act": "id",
    "stock_move": "id",
}
KEYS = {"id", "episode_id", "client_id", "session_id", "appointment_id", "concern_id", "barrier_id", "referral_id",
        "response_id", "stock_id", "resource_id", "resource_version_id", "therapist_id", "by_id", "owner_id",
        "recorded_by_id", "replaces_id", "undoes_id", "after_id", "site_id", "option_id"}


def run(*arguments, timeout=600):
    return subprocess.run([BINARY, *arguments], capture_output=True, text=True, timeout=timeout)


def verified(data):
    told = run("verify", "--data", str(data))
    return told.returncode, told.stdout + told.stderr


def flip(value, random_):
    """One bit of a stored value turned over; None where that kind has none that can be."""
    if isinstance(value, int):
        return value ^ 1 << random_.randrange(40)
    if isinstance(value, bytes) and value:
        at = random_.randrange(len(value) * 8)
        changed = bytearray(value)
        changed[at // 8] ^= 1 << at % 8
        return bytes(changed)
    if isinstance(value, str) and value:
        at = random_.randrange(len(value))
        return value[:at] + chr(ord(value[at]) ^ 1 << random_.randrange(3)) + value[at + 1:]
    return None


def trial_4_bit_flips(lab, is_long):
    """4. One bit turned over in each of 1,000 clinical rows: every row is named by `rapport verify`"""
    wanted, seed = (1000, 4) if is_long else (300, 4)
    source = lab.practice("flips")
    code, told = verified(source.data)
    if code != 0:
        raise Fault(f"the untouched practice is not whole: {told[-300:]}")
    chance, flipped, missed, round_ = random.Random(seed), 0, [], 0
    while flipped < wanted:
        round_ += 1
        data = source.data.with_name(f"flips-{round_}")
        shutil.copytree(source.data, data)
        link = sqlite3.connect(data / "rapport.sqlite")
        link.execute("PRAGMA foreign_keys = OFF")
        rows = set()
        while len(rows) < min(100, wanted - flipped):
            table = chance.choice(list(TABLES))
            key = TABLES[table]
            row = link.execute(f"SELECT * FROM {table} ORDER BY random() LIMIT 1")
            names, found = [part[0] for part in row.description], row.fetchone()
            if found is None or (table, bytes(found[names.index(key)])) in rows:
                continue
            column = chance.choice([name for name in names if name not in KEYS])
            value = flip(found[names.index(column)], chance)
            if value is None:
                continue
            try:
                link.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (value, found[names.index(key)]))
            except sqlite3.IntegrityError:
                continue
            rows.add((table, bytes(found[names.index(key)])))
        link.commit()
        link.close()
        code, told = verified(data)
        if code == 0:
            raise Fault("a changed store passed")
        lines = told.replace("-", "").lower()
        missed += [(table, key.hex()) for table, key in rows if f"{table} {key.hex()}" not in lines]
        flipped += len(rows)
        shutil.rmtree(data)
    if missed:
        raise Fault(f"{len(missed)} of {flipped} were not named: {missed[:3]}")
    return f"{flipped} of {flipped} named, in {len(TABLES)} tables"


def names_of(data):
    told = run("export", "--data", str(data), "--format", "csv")
    if told.returncode != 0:
        raise Fault(f"the export ended with {told.returncode}: {told.stderr[-300:]}")
    return told.stdout


def trial_21_keys_and_erasure(lab, is_long):
    """21. Keys changed and records erased, killed at any moment: no row unreadable, nothing recoverable after erasure"""
    source = lab.practice("rotate")
    before = names_of(source.data)
    kills, interrupted = (60 if is_long else 12), 0
    began = time.monotonic()
    if run("keys", "rotate", "--data", str(source.data)).returncode != 0:
        raise Fault("keys rotate failed")
    whole = time.monotonic() - began
    chance = random.Random(21)
    for _ in range(kills):
        process = subprocess.Popen([BINARY, "keys", "rotate", "--data", str(source.data)],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, whole * 1.1))
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            interrupted += 1
        process.wait()
    if names_of(source.data) != before:
        raise Fault("after the changes of keys the practice reads otherwise")
    code, told = verified(source.data)
    if code != 0:
        raise Fault(f"after the changes of keys: {told[-300:]}")
    versions = [line for line in (source.data / "practice.key").read_text().splitlines()[1:] if line]
    if len(versions) != 1:
        raise Fault("old keys are still in the file")
    server = lab.practice("erase")
    link = sqlite3.connect(server.data / "rapport.sqlite")
    erased, kept = 0, []
    closed = link.execute(
        "SELECT DISTINCT c.id, c.identity, c.data_key, c.talk_key FROM client c JOIN episode e ON e.client_id = c.id "
        "WHERE NOT EXISTS (SELECT 1 FROM episode x WHERE x.client_id = c.id AND x.ended_day IS NULL) LIMIT 8").fetchall()
    link.close()
    codes = {line.split(",")[0] for line in names_of(server.data).splitlines()[1:]}
    for code in sorted(codes):
        if erased == len(closed):
            break
        process = subprocess.Popen(
            [BINARY, "erase", "--data", str(server.data), "--client", code, "--because", "asked", "--apply"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if erased % 2:
            time.sleep(chance.uniform(0, 0.3))
            process.send_signal(signal.SIGKILL)
        process.wait()
        again = run("erase", "--data", str(server.data), "--client", code, "--because", "asked", "--apply")
        if "course of care is still open" in again.stderr or "conflict" in again.stderr:
            continue
        erased += 1
    link = sqlite3.connect(server.data / "rapport.sqlite")
    gone = {bytes(row[0]) for row in link.execute("SELECT id FROM client WHERE data_key IS NULL")}
    left = link.execute(
        "SELECT COUNT(*) FROM sealed_text t JOIN episode e ON e.id = t.episode_id JOIN client c ON c.id = e.client_id "
        "WHERE c.data_key IS NULL").fetchone()[0]
    link.close()
    if left:
        raise Fault(f"{left} texts of erased clients are still there")
    held = b"".join(file.read_bytes() for file in server.data.iterdir() if file.is_file())
    for client, identity, data, talk in closed:
        if bytes(client) in gone:
            kept += [1 for secret in (identity, data, talk) if bytes(secret) in held]
    if kept or not gone:
        raise Fault(f"{len(kept)} keys or names of {len(gone)} erased clients can still be found")
    code, told = verified(server.data)
    if code != 0:
        raise Fault(f"after erasing: {told[-300:]}")
    return (f"{interrupted} changes of keys killed: all names and words read as before, one key left; "
            f"{len(gone)} clients erased, half of them killed at it: no key, name or word left in any file")
