"""What a stolen or altered store tells: rows that were changed, keys that change, records that were erased."""
import csv
import io
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import time

from practice import BINARY, Fault, Visitor, uuid7
from trial_secrets import bytes_of, take_measure_in_words

# Every clinical table with its key; the codes themselves are flipped as well.
TABLES = {
    "client": "id", "episode": "id", "appointment": "id", "attendance": "id", "session": "id", "response": "id",
    "observation": "id", "comment": "response_id", "concern": "id", "concern_act": "id", "praise": "id",
    "supervision_entry": "id", "barrier": "id", "barrier_act": "id", "referral": "id", "referral_act": "id",
    "stock_move": "id", "person": "id", "site": "id", "team": "id", "practice_setting": "name version",
    "threshold": "name measure_key ages version", "measure_switch": "measure_key",
}
KEYS = {"id", "episode_id", "client_id", "session_id", "appointment_id", "concern_id", "barrier_id", "referral_id",
        "response_id", "stock_id", "resource_id", "resource_version_id", "therapist_id", "by_id", "owner_id",
        "recorded_by_id", "taken_back_by_id", "replaces_id", "undoes_id", "after_id", "site_id", "option_id", "set_by_id", "team_id",
        # Codes of what belongs to the row and stands elsewhere.
        "way_in_seal"}


def run(*arguments, timeout=600, env=None):
    return subprocess.run([BINARY, *arguments], capture_output=True, text=True, timeout=timeout, env={**os.environ, **(env or {})})


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


def named(key):
    """As `rapport verify` names a row, without the dashes of ids."""
    return " ".join(part.hex() if isinstance(part, bytes) else str(part) for part in key).replace("-", "").lower()


def trial_4_bit_flips(lab, is_long):
    """4. One bit turned over in each of 1,000 rows of clients, people and settings: every row is named by `rapport verify`"""
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
            keys = TABLES[table].split()
            row = link.execute(f"SELECT * FROM {table} ORDER BY random() LIMIT 1")
            names, found = [part[0] for part in row.description], row.fetchone()
            key = tuple(found[names.index(part)] for part in keys) if found else None
            if found is None or (table, key) in rows:
                continue
            column = chance.choice([name for name in names if name not in KEYS and name not in keys])
            value = flip(found[names.index(column)], chance)
            if value is None:
                continue
            try:
                link.execute(f"UPDATE {table} SET {column} = ? WHERE " + " AND ".join(f"{part} = ?" for part in keys),
                             (value, *key))
            except sqlite3.IntegrityError:
                continue
            rows.add((table, key))
        link.commit()
        link.close()
        code, told = verified(data)
        if code == 0:
            raise Fault("a changed store passed")
        lines = told.replace("-", "").lower()
        missed += [(table, named(key)) for table, key in rows if f"{table} {named(key)}" not in lines]
        flipped += len(rows)
        shutil.rmtree(data)
    if missed:
        raise Fault(f"{len(missed)} of {flipped} were not named: {missed[:3]}")
    promoted(lab)
    return f"{flipped} of {flipped} named, in {len(TABLES)} tables; a role changed by a statement is named and comes in no more"


def promoted(lab):
    """Somebody who makes themselves an administrator in the file: named, exit 1, and not let in."""
    server = lab.practice("promoted")
    link = sqlite3.connect(server.data / "rapport.sqlite")
    key = link.execute("SELECT id FROM person WHERE sign_in_name = 'nora'").fetchone()[0]
    link.execute("UPDATE person SET roles = 'administrator,therapist' WHERE id = ?", (key,))
    link.commit()
    link.close()
    code, told = verified(server.data)
    if code != 1 or f"person {named([key])} (nora) was changed" not in told.replace("-", ""):
        raise Fault(f"a role that was changed in the file: exit {code}, {told[-200:]}")
    server.start()
    try:
        Visitor(server).sign_in("nora")
        raise Fault("who was made an administrator in the file is let in")
    except Fault as fault:
        if "signing in was answered with 422" not in str(fault) and "signing in was answered with 40" not in str(fault):
            raise
    Visitor(server).sign_in("sam")
    server.stop()


def names_of(data, env=None):
    told = run("export", "--data", str(data), "--format", "csv", env=env)
    if told.returncode != 0:
        raise Fault(f"the export ended with {told.returncode}: {told.stderr[-300:]}")
    return told.stdout


def keys_elsewhere(data, before):
    """The keys on another disk, and under a passphrase: read with them as before, and not without."""
    away, gone = data.with_name("keys-away"), data.with_name("keys-gone")
    secret = data.with_name("keys.passphrase")
    secret.write_text("a quiet place to sit\n")
    secret.chmod(0o400)
    known = {"RAPPORT_KEYS_PASSPHRASE_FILE": str(secret)}

    def done(*arguments, env=None):
        told = run("keys", *arguments, "--data", str(data), env=env)
        if told.returncode != 0:
            raise Fault(f"keys {arguments[0]}: {told.stderr[-200:]}")

    def stays_shut(what):
        if run("export", "--data", str(data)).returncode == 0:
            raise Fault(f"the practice opens {what}")

    done("move", str(away))
    if (data / "practice.key").exists() or names_of(data) != before:
        raise Fault("the keys were not moved, or the practice reads otherwise with them elsewhere")
    away.rename(gone)
    stays_shut("without the folder of its keys")
    gone.rename(away)
    done("lock", env=known)
    stays_shut("without the passphrase")
    if names_of(data, known) != before:
        raise Fault("under a passphrase the practice reads otherwise")
    done("rotate", env=known)
    stays_shut("without the passphrase, after a change of keys")
    done("unlock", env=known)
    done("move", "--home")
    if away.exists() and list(away.iterdir()) or names_of(data) != before:
        raise Fault("the keys did not come home")


def somebody_who_wrote(server):
    """Erases a client who answered in words and whose name was corrected; what of it is still to be found in a file."""
    name, new, answer = "Quillon Marshwarbler", "Quillon Reedwarbler", "cobblemoth happened"
    take_measure_in_words(server)
    server.start()
    visitor = Visitor(server).sign_in("nora")

    def send(path, fields):
        status, body, headers = visitor.ask("POST", path, {"csrf": visitor.csrf, "once": uuid7(), **fields})
        if status != 303:
            raise Fault(f"{path} was answered with {status}")
        return headers["Location"]

    today = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 86_400))
    client = send("/clients/new", {
        "client-name": name, "called-name": "", "code": "T-wrote", "born": "", "language": "en", "phone": "", "email": "",
        "intake": today, "therapist": visitor.therapist, "treatment": ""}).rsplit("/", 1)[1]
    page = visitor.ask("GET", f"/clients/{client}")[1]
    episode = re.search(rb"/episodes/([0-9a-f-]{36})/barriers", page).group(1).decode()
    send(f"/episodes/{episode}/paper/week-words", {
        "item.mark": "1", "item.happened": answer, "total": "", "answered-on": "", "do": "send"})
    page = visitor.ask("GET", f"/clients/{client}/details")[1]
    base = re.search(rb'name="base" value="([^"]+)"', page).group(1).decode()
    send(f"/clients/{client}/details", {
        "base": base, "client-name": new, "called-name": "", "code": "T-wrote", "born": "", "language": "en", "phone": "",
        "email": ""})
    send(f"/episodes/{episode}/ending", {"reason": "agreed", "date": today})
    link = sqlite3.connect(server.data / "rapport.sqlite")
    sealed = [bytes(row[0]) for row in link.execute(
        "SELECT answers FROM response WHERE episode_id = ? UNION ALL SELECT sealed FROM client_correction WHERE client_id = ?",
        (bytes.fromhex(episode.replace("-", "")), bytes.fromhex(client.replace("-", ""))))]
    link.close()
    server.stop()
    if len(sealed) != 2 or answer not in run("export", "--data", str(server.data)).stdout:
        raise Fault("an answer in words and a corrected name were not kept")
    # Sealed words begin after what can be read without a key.
    sealed = [whole[-40:] for whole in sealed]
    if not all(part in bytes_of(server) for part in sealed):
        raise Fault("what was sealed was not found before the erasure")
    told = run("erase", "--data", str(server.data), "--client", "T-wrote", "--because", "asked", "--apply")
    if told.returncode != 0:
        raise Fault(f"who wrote was not erased: {told.stderr[-200:]}")
    if answer in run("export", "--data", str(server.data)).stdout:
        raise Fault("the answer in words of somebody who was erased is exported")
    held = bytes_of(server)
    return sum(part in held for part in [name.encode(), new.encode(), answer.encode(), *sealed])


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
    keys_elsewhere(source.data, before)
    code, told = verified(source.data)
    if code != 0:
        raise Fault(f"after the changes of keys: {told[-300:]}")
    versions = [line for line in (source.data / "practice.key").read_text().splitlines()[1:] if line[:1].isdigit()]
    if len(versions) != 1:
        raise Fault("old keys are still in the file")
    server = lab.practice("erase")
    left = somebody_who_wrote(server)
    if left:
        raise Fault(f"of somebody who wrote and was erased {left} texts can still be found in a file")
    link = sqlite3.connect(server.data / "rapport.sqlite")
    erased, kept = 0, []
    closed = link.execute(
        "SELECT DISTINCT c.id, c.identity, c.data_key, c.talk_key FROM client c JOIN episode e ON e.client_id = c.id "
        "WHERE NOT EXISTS (SELECT 1 FROM episode x WHERE x.client_id = c.id AND x.ended_day IS NULL)").fetchall()
    link.close()
    wanted = min(8, len(closed))
    codes = {row[0] for row in list(csv.reader(io.StringIO(names_of(server.data))))[1:] if row}
    for code in sorted(codes):
        if erased == wanted:
            break
        process = subprocess.Popen(
            [BINARY, "erase", "--data", str(server.data), "--client", code, "--because", "asked", "--apply"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if erased % 2:
            time.sleep(chance.uniform(0, 0.3))
            process.send_signal(signal.SIGKILL)
        process.wait()
        again = run("erase", "--data", str(server.data), "--client", code, "--because", "asked", "--apply")
        if "is still open" in again.stderr:
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
            kept += [1 for secret in (identity, data, talk) if secret is not None and bytes(secret) in held]
    if erased < wanted or len(gone) < wanted:
        raise Fault(f"only {len(gone)} of {wanted} clients could be erased")
    if kept:
        raise Fault(f"{len(kept)} keys or names of {len(gone)} erased clients can still be found")
    code, told = verified(server.data)
    if code != 0:
        raise Fault(f"after erasing: {told[-300:]}")
    return (f"{interrupted} changes of keys killed: all names and words read as before, one key left; "
            f"{len(gone)} clients erased, half of them killed at it: no key, name or word left in any file, "
            "nor an answer in words and a corrected name")
