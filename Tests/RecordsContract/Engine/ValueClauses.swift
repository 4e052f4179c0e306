import Records

extension EngineContract {
    static let values: [EngineClause] = [
        EngineClause("whole numbers come back as they went, to the last bit") { engine in
            try await withTables(engine)
            for number: Int64 in [0, 1, -1, .max, .min, 1 << 53 + 1] {
                let back = try await engine.write { sql in
                    try sql.run("DELETE FROM person")
                    try sql.run(
                        "INSERT INTO person (id, name, seen_at_us) VALUES (?, ?, ?)",
                        [.id(high: 0, low: 1), .text("a"), .integer(number)])
                    return try sql.first("SELECT seen_at_us FROM person") { try $0.int64(0) }
                }
                try requireEqual(back, number, "the number")
            }
        },
        EngineClause("ids come back as they went and sort by their bytes") { engine in
            try await withTables(engine)
            let ids: [(high: UInt64, low: UInt64)] = [
                (0, 0), (0, .max), (1, 0), (0x7FFF_FFFF_FFFF_FFFF, 1), (0x8000_0000_0000_0000, 0), (.max, .max),
            ]
            try await engine.write { sql in
                for (index, id) in ids.enumerated().reversed() {
                    try sql.run(
                        "INSERT INTO person (id, name) VALUES (?, ?)",
                        [.id(high: id.high, low: id.low), .text("\(index)")])
                }
            }
            let back = try await engine.read { sql in
                try sql.all("SELECT id FROM person ORDER BY id") { try $0.id(0) }
            }
            try require(
                back.count == ids.count && zip(back, ids).allSatisfy { $0 == $1 }, "\(back) instead of \(ids)")
        },
        EngineClause("text of every script and bytes of every value come back, empty ones as empty") { engine in
            try await withTables(engine)
            let texts = ["", "it's \"quoted\"; --", "Zoë çà ñ", "日本語", "👩‍👩‍👧", "e\u{301}", "\u{1}\u{7F}\u{FFFD}"]
            let bytes: [[UInt8]] = [[], [0], Array(0...255), [UInt8](repeating: 7, count: 300_000)]
            for text in texts {
                let back = try await storedAndRead(engine, name: text, photo: .null)
                try require(
                    Array((back.name ?? "").utf8) == Array(text.utf8) && back.photo == nil, "the text \(text)")
            }
            for blob in bytes {
                let back = try await storedAndRead(engine, name: "a", photo: .blob(blob))
                try require(back.photo == blob, "\(blob.count) bytes came back as \(back.photo?.count ?? -1)")
            }
        },
        EngineClause("decimals come back as they went") { engine in
            try await withTables(engine)
            for number in [0.1, -0.0, 3.0, 1e300, .leastNonzeroMagnitude, .pi] {
                let back = try await engine.write { sql in
                    try sql.run("DELETE FROM person")
                    try sql.run(
                        "INSERT INTO person (id, name, weight) VALUES (?, ?, ?)",
                        [.id(high: 0, low: 1), .text("a"), .real(number)])
                    return try sql.first("SELECT weight FROM person") { try $0.real(0) }
                }
                try requireEqual(back, number, "the decimal")
            }
        },
        EngineClause("NULL is nil where it may be, and an error where it may not") { engine in
            try await withTables(engine)
            try await engine.write { sql in
                try sql.run(
                    "INSERT INTO person (id, name, born_day, photo, weight) VALUES (?, ?, ?, ?, ?)",
                    [.id(high: 0, low: 1), .text("a"), .optional(nil as Int?), .null, .optional(nil as Double?)])
            }
            let allNil = try await engine.read { sql in
                try sql.first("SELECT born_day, photo, weight, NULL, seen_at_us FROM person") { row in
                    try row.optionalInt64(0) == nil && row.optionalBlob(1) == nil && row.isNull(2)
                        && row.optionalText(3) == nil && row.optionalInt(4) == nil
                }
            }
            try requireEqual(allNil, true, "all are nil")
            let error = try await engineError {
                _ = try await engine.read { sql in try sql.first("SELECT born_day FROM person") { try $0.int64(0) } }
            }
            try requireEqual(error, .unexpected(column: 0, wanted: "a whole number"), "reading NULL as a number")
        },
        EngineClause("a value of another kind than is read, or a column that is not there, is an error") { engine in
            let text = try await engineError {
                _ = try await engine.read { sql in try sql.first("SELECT 'seven'") { try $0.int64(0) } }
            }
            try requireEqual(text, .unexpected(column: 0, wanted: "a whole number"), "reading text as a number")
            let beyond = try await engineError {
                _ = try await engine.read { sql in try sql.first("SELECT 'seven'") { try $0.text(1) } }
            }
            try requireEqual(beyond, .unexpected(column: 1, wanted: "there"), "reading past the last column")
        },
        EngineClause("text with U+0000 is refused, not cut short") { engine in
            try await withTables(engine)
            let error = try await engineError { try await engine.write { try addPerson($0, 1, "a\u{0}b") } }
            guard case .misuse = error else { throw ContractBreach(description: "\(error)") }
            try requireEqual(try await names(engine), [], "what was stored")
        },
    ]

    private static func storedAndRead(
        _ engine: any SQLEngine, name: String, photo: SQLValue
    ) async throws -> (name: String?, photo: [UInt8]?) {
        try await engine.write { sql in
            try sql.run("DELETE FROM person")
            try sql.run(
                "INSERT INTO person (id, name, photo) VALUES (?, ?, ?)", [.id(high: 0, low: 1), .text(name), photo])
        }
        return try await engine.read { sql in
            let row = try sql.first("SELECT name, photo FROM person") { (try $0.text(0), try $0.optionalBlob(1)) }
            return (row?.0, row?.1)
        }
    }
}
