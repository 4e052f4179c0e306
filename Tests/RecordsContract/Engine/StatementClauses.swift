import Records

extension EngineContract {
    static let statements: [EngineClause] = [
        EngineClause("a change answers how many rows it changed") { engine in
            try await withTables(engine)
            let counts = try await engine.write { sql in
                for number in 1...3 { try addPerson(sql, UInt64(number), "\(number)") }
                return [
                    try sql.run("UPDATE person SET visit_count = 1"),
                    try sql.run("UPDATE person SET visit_count = 2 WHERE name = ?", [.text("none")]),
                    try sql.run(
                        "INSERT INTO person (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
                        [.id(high: 1, low: 1), .text("again")]),
                    try sql.run("DELETE FROM person WHERE name <> ?", [.text("1")]),
                ]
            }
            try requireEqual(counts, [3, 0, 0, 2], "the counts")
        },
        EngineClause("an insert can return what it wrote, and its row is there once") { engine in
            try await withTables(engine)
            let name = try await engine.write { sql in
                try sql.first(
                    """
                    INSERT INTO person (id, name) VALUES (?, ?)
                    ON CONFLICT (name) DO UPDATE SET visit_count = person.visit_count + 1
                    RETURNING name, visit_count
                    """, [.id(high: 0, low: 1), .text("Ana")]
                ) { "\(try $0.text(0)) \(try $0.int(1))" }
            }
            try requireEqual(name, "Ana 0", "what was returned")
            try requireEqual(try await names(engine), ["Ana"], "what is there")
        },
        EngineClause("a statement may be run again while its own rows are being read") { engine in
            try await withTables(engine)
            try await engine.write { sql in for number in 1...3 { try addPerson(sql, UInt64(number), "\(number)") } }
            let pairs = try await engine.read { sql in
                let people: SQL = "SELECT name FROM person ORDER BY id"
                var pairs: [String] = []
                try sql.query(people) { outer in
                    let name = try outer.text(0)
                    pairs += try sql.all(people) { name + (try $0.text(0)) }
                }
                return pairs
            }
            try requireEqual(pairs, ["11", "12", "13", "21", "22", "23", "31", "32", "33"], "the pairs")
        },
        EngineClause("the first row is had without the others, and none is nil") { engine in
            try await withTables(engine)
            try await engine.write { sql in for number in 1...3 { try addPerson(sql, UInt64(number), "\(number)") } }
            let found = try await engine.read { sql in
                [
                    try sql.first("SELECT name FROM person ORDER BY id DESC") { try $0.text(0) },
                    try sql.first("SELECT name FROM person WHERE name = ?", [.text("x")]) { try $0.text(0) },
                    try sql.exists("SELECT 1 FROM person WHERE name = ?", [.text("2")]) ? "there" : "not there",
                ]
            }
            try requireEqual(found, ["3", nil, "there"], "what was found")
        },
        EngineClause("the dialect's words mean the same: null-safe comparison, casts, windows, nulls last") { engine in
            try await withTables(engine)
            try await engine.write { sql in
                for (number, day) in [(1, 5), (2, nil), (3, 7)] as [(Int, Int?)] {
                    try sql.run(
                        "INSERT INTO person (id, name, born_day) VALUES (?, ?, ?)",
                        [.id(high: 1, low: UInt64(number)), .text("\(number)"), .optional(day)])
                }
            }
            let answers = try await engine.read { sql in
                let withoutDay = try sql.all(
                    "SELECT name FROM person WHERE born_day IS NOT DISTINCT FROM ?", [.null]
                ) { try $0.text(0) }
                let sum = try sql.all("SELECT CAST(SUM(born_day) AS BIGINT) FROM person") { "\(try $0.int64(0))" }
                let mean = try sql.all("SELECT CAST(AVG(born_day) AS DOUBLE PRECISION) FROM person") {
                    "\(try $0.real(0))"
                }
                let ranked = try sql.all(
                    """
                    SELECT name, ROW_NUMBER() OVER (ORDER BY born_day DESC NULLS LAST) AS place
                    FROM person ORDER BY place
                    """
                ) { try $0.text(0) }
                return withoutDay + sum + mean + ranked
            }
            try requireEqual(answers, ["2", "12", "6.0", "3", "1", "2"], "the answers")
        },
    ]
}
