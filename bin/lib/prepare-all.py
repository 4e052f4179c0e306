"""Applies every migration to the PostgreSQL that the environment names and prepares every statement of Sources/Records.

    prepare-all.py PSQL [--self-test]

Statements are found where they stand in the sources, so that one written tomorrow is among them; the types of columns
come from the table in TypeWord.swift. Each statement is prepared, planned, and asked for the types of its places and of
its result, which must be such as the engine's port binds and reads.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LITERAL = re.compile(
    r'(?P<skip>//[^\n]*|/\*(?:.|\n)*?\*/)|(?P<hashes>\#*)(?P<quotes>"""|")(?P<text>(?:\\(?:.|\n)|(?!(?P=quotes)(?P=hashes)).|\n)*?)'
    r"(?P=quotes)(?P=hashes)")
DEFINITION = re.compile(r"\s*(CREATE|ALTER|DROP)\s+(UNIQUE\s+)?(TABLE|INDEX)\b")
STATEMENT = re.compile(
    r"\s*(SELECT\b(?=.*\S)|INSERT\s+INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|WITH\s+\w+\s+AS\b)", re.DOTALL)
# What the port can bind, and what it can read.
BOUND = {"uuid", "bigint", "double precision", "text", "bytea"}
READ = BOUND | {"integer"}


def type_words(source):
    """The types of PostgreSQL by the words of migrations: the first and the last column of the table."""
    rows = re.findall(r"^/// \| `([A-Z]+)` \|.*\| ([a-z ]+) \|$", source, re.MULTILINE)
    if not rows:
        sys.exit("check-postgres: no table of types in TypeWord.swift")
    return dict(rows)


def unescaped(text):
    return re.sub(r'\\(\n\s*|.)', lambda found: {"n": " ", "t": " ", "r": " "}.get(found[1], found[1].strip()), text)


def literals(source):
    for found in LITERAL.finditer(source):
        if found["skip"] is None:
            yield source.count("\n", 0, found.start()) + 1, found["text"] if found["hashes"] else unescaped(found["text"])


def pieces(sql):
    """The text in turns: what is SQL, what is quoted or a comment."""
    return re.split(r"('(?:[^']|'')*'|--[^\n]*)", sql)


def rendered(sql, types):
    parts = pieces(sql)
    word = re.compile(r"\b(" + "|".join(types) + r")\b")
    return "".join(part if place % 2 else word.sub(lambda found: types[found[1]], part)
                   for place, part in enumerate(parts))


def numbered(sql):
    count = 0

    def number(_):
        nonlocal count
        count += 1
        return f"${count}"
    parts = ["" if place % 2 and part.startswith("--") else part if place % 2 else re.sub(r"\?", number, part)
             for place, part in enumerate(pieces(sql))]
    return re.sub(r"\s+", " ", "".join(parts)).strip().rstrip(";"), count


def read(folder):
    """Migrations by their numbers, then statements: each with the place where it stands."""
    migrations, statements, ledger = [], [], []
    for file in sorted(folder.rglob("*.swift")):
        source = file.read_text()
        number = re.search(r"Migration\(\s*number:\s*(\d+)", source)
        for line, text in literals(source):
            place = f"{os.path.relpath(file, ROOT)}:{line}"
            if DEFINITION.match(text):
                # The ledger of migrations comes first, indexes that are made anew come last.
                last = 1_000_000 if " INDEX " in text else 0
                (migrations if number else ledger).append((int(number[1]) if number else last, place, text))
            elif STATEMENT.match(text):
                # A statement of a migration sees the schema of its time, so it is applied and not prepared.
                if number:
                    migrations.append((int(number[1]), place, text))
                else:
                    statements.append((place, text))
    return sorted(ledger + migrations, key=lambda held: held[0]), statements


class Psql:
    def __init__(self, program):
        self.program = program

    def run(self, script):
        done = subprocess.run(
            [self.program, "-X", "-q", "-A", "-t", "-F", "|", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=terse"],
            input=script, capture_output=True, text=True)
        return (done.stdout, None) if done.returncode == 0 else (done.stdout, done.stderr.strip())


def reason(error):
    return re.sub(r"^(?:psql:)?<stdin>:\d+: ", "", error.splitlines()[0])


def complaints(psql, sql):
    text, count = numbered(sql)
    values = f"({', '.join(['NULL'] * count)})" if count else ""
    described = f"{text} \\gdesc\n" if re.match(r"SELECT|WITH", text) or " RETURNING " in text else ""
    out, error = psql.run(
        f"SET plan_cache_mode = force_generic_plan;\nPREPARE held AS {text};\n"
        "SELECT 'P|' || type FROM pg_prepared_statements, unnest(parameter_types::text[]) AS type WHERE name = 'held';\n"
        f"\\o /dev/null\nEXPLAIN EXECUTE held{values};\n\\o\n{described}")
    if error:
        return [reason(error)]
    found = []
    for line in out.splitlines():
        column, _, kind = line.rpartition("|")
        if column == "P" and kind not in BOUND:
            found.append(f"a value is taken as {kind}, which is not bound")
        elif column != "P" and kind not in READ:
            found.append(f"the column {column} is {kind}, which is not read")
    return found


def check(psql, folder):
    """What is refused, and how many definitions and statements there were."""
    types = type_words((ROOT / "Sources/Records/Engine/TypeWord.swift").read_text())
    migrations, statements = read(folder)
    if not statements or not migrations:
        sys.exit(f"check-postgres: no statement or no migration under {folder}")
    refused = []
    psql.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public;")
    for _, place, text in migrations:
        _, error = psql.run(rendered(text, types) + ";\n")
        if error:
            refused.append(f"{place}: {reason(error)}")
    for place, text in statements:
        refused += [f"{place}: {complaint}" for complaint in complaints(psql, text)]
    return refused, len(migrations), len(statements)


def self_test(psql):
    table = 'Migration(number: 1, name: "A", statements: ["CREATE TABLE a (id ID PRIMARY KEY, n WHOLE NOT NULL, t TEXT)"])'
    right = ["SELECT n FROM a WHERE id = ? AND t = 'what?'", "INSERT INTO a (id, n) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
             "SELECT CAST(SUM(n) AS BIGINT) FROM a", "UPDATE a SET n = ? WHERE id = ?", "SELECT 1 FROM a -- why?"]
    wrong = ["SELECT m FROM a", "SELECT n, COUNT(*) FROM a", "INSERT INTO a (id, n) VALUES (?, ?) ON CONFLICT (n) DO NOTHING",
             "SELECT SUM(n) FROM a", "SELECT n FROM a WHERE t = n", "INSERT INTO a (id, n) VALUES (?, ?, ?)"]
    failures = []
    for statement, is_right in [(s, True) for s in right] + [(s, False) for s in wrong]:
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "A.swift").write_text(table)
            (pathlib.Path(folder) / "B.swift").write_text(f'let s: SQL = "{statement}"\n')
            refused, _, _ = check(psql, pathlib.Path(folder))
        if (not refused) != is_right:
            failures.append(f"{statement}: {refused or 'was taken'}")
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "A.swift").write_text(table.replace("WHOLE NOT NULL", "INTEGER AUTOINCREMENT"))
        (pathlib.Path(folder) / "B.swift").write_text('let s: SQL = "SELECT 1"\n')
        if not check(psql, pathlib.Path(folder))[0]:
            failures.append("a migration of SQLite's alone was taken")
    return failures, len(right) + len(wrong) + 1


def main():
    psql = Psql(sys.argv[1])
    if "--self-test" in sys.argv[2:]:
        failures, count = self_test(psql)
        print("\n".join(failures) if failures else f"check-postgres: {count} made-up statements judged as they should be")
        sys.exit(1 if failures else 0)
    refused, migrations, statements = check(psql, ROOT / "Sources/Records")
    version, _ = psql.run("SHOW server_version;")
    for line in refused:
        print(line)
    print(f"PostgreSQL {version.split()[0]}: {migrations} statements of migrations applied, {statements} prepared, "
          f"{len(refused)} refused")
    sys.exit(1 if refused else 0)


main()
