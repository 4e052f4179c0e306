import Records

extension EngineContract {
    static let errors: [EngineClause] = [
        EngineClause("a broken promise of the schema is told by its kind") { engine in
            try await withTables(engine)
            try await engine.write { try addPerson($0, 1, "Ana") }
            let broken: [(SQLConstraint, SQL, [SQLValue])] = [
                (.unique, "INSERT INTO person (id, name) VALUES (?, ?)", [.id(high: 1, low: 1), .text("Ben")]),
                (.unique, "INSERT INTO person (id, name) VALUES (?, ?)", [.id(high: 1, low: 2), .text("Ana")]),
                (
                    .foreignKey, "INSERT INTO pet (id, person_id, name) VALUES (?, ?, ?)",
                    [.id(high: 2, low: 1), .id(high: 9, low: 9), .text("Rex")]
                ),
                (.notNull, "INSERT INTO person (id, name) VALUES (?, ?)", [.id(high: 1, low: 3), .null]),
                (.check, "UPDATE person SET visit_count = ?", [.integer(-1)]),
                (.check, "UPDATE person SET is_active = ?", [.integer(2)]),
            ]
            for (kind, statement, values) in broken {
                let error = try await engineError { _ = try await engine.write { try $0.run(statement, values) } }
                guard case .constraint(kind, let text) = error else {
                    throw ContractBreach(description: "\(statement): \(error) instead of \(kind)")
                }
                try require(!text.contains("Ana") && !text.contains("Ben"), "a stored value stands in: \(text)")
            }
        },
        EngineClause("a row that is referred to cannot be deleted") { engine in
            try await withTables(engine)
            try await engine.write { sql in
                try addPerson(sql, 1, "Ana")
                try sql.run(
                    "INSERT INTO pet (id, person_id, name) VALUES (?, ?, ?)",
                    [.id(high: 2, low: 1), .id(high: 1, low: 1), .text("Rex")])
            }
            let error = try await engineError {
                _ = try await engine.write { sql in try sql.run("DELETE FROM person") }
            }
            guard case .constraint(.foreignKey, _) = error else { throw ContractBreach(description: "\(error)") }
        },
        EngineClause("a value of another kind than its column's is refused") { engine in
            try await withTables(engine)
            let error = try await engineError {
                try await engine.write { sql in
                    try sql.run(
                        "INSERT INTO person (id, name, visit_count) VALUES (?, ?, ?)",
                        [.id(high: 1, low: 1), .text("Ana"), .text("many")])
                }
            }
            guard case .constraint(.kind, _) = error else { throw ContractBreach(description: "\(error)") }
            try requireEqual(try await names(engine), [], "what was kept")
        },
        EngineClause("too few or too many values are an error, and so is a statement that is not SQL") { engine in
            try await withTables(engine)
            for values in [[], [.text("a"), .text("b")]] as [[SQLValue]] {
                _ = try await engineError {
                    _ = try await engine.read { sql in
                        try sql.all("SELECT name FROM person WHERE name = ?", values) { try $0.text(0) }
                    }
                }
            }
            _ = try await engineError { _ = try await engine.write { try $0.run("INSRT INTO person") } }
            try requireEqual(try await names(engine), [], "the engine still answers with")
        },
    ]
}
