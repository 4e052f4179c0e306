import Records

extension EngineContract {
    private struct Refusal: Error, Equatable {
        let reason: String
    }

    static let writes: [EngineClause] = [
        EngineClause("what a write throws reaches its caller unchanged, and nothing of it is kept") { engine in
            try await withTables(engine)
            do {
                try await engine.write { sql in
                    try addPerson(sql, 1, "Ana")
                    throw Refusal(reason: "not today")
                }
                throw ContractBreach(description: "no error at all")
            } catch let refusal as Refusal {
                try requireEqual(refusal, Refusal(reason: "not today"), "the error")
            }
            try requireEqual(try await names(engine), [], "what was kept")
        },
        EngineClause("of writes that come together only the bad ones fail") { engine in
            try await withTables(engine)
            let failed = try await withThrowingTaskGroup(of: Int?.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            try await engine.write { sql in
                                try addPerson(sql, UInt64(number), "\(number)")
                                if number % 3 == 0 { throw Refusal(reason: "a third") }
                                if number % 5 == 0 { try addPerson(sql, UInt64(number), "twice") }
                            }
                            return nil
                        } catch {
                            return number
                        }
                    }
                }
                return try await group.reduce(into: Set<Int>()) { found, number in
                    if let number { found.insert(number) }
                }
            }
            let bad = Set((0..<200).filter { $0 % 3 == 0 || $0 % 5 == 0 })
            try requireEqual(failed, bad, "the writes that failed")
            let kept = Set(try await names(engine).compactMap(Int.init))
            try requireEqual(kept, Set(0..<200).subtracting(bad), "the writes that were kept")
        },
        EngineClause("a statement that failed fails its write, even where the error is caught") { engine in
            try await withTables(engine)
            try await engine.write { try addPerson($0, 1, "Ana") }
            let error = try await engineError {
                try await engine.write { sql in
                    try? addPerson(sql, 2, "Ana")
                    try? addPerson(sql, 3, "Ben")
                }
            }
            try requireEqual(error, .constraint(.unique, "person.name"), "the error")
            try requireEqual(try await names(engine), ["Ana"], "what was kept")
        },
        EngineClause("a write sees its own changes, and a later read sees them too") { engine in
            try await withTables(engine)
            let own = try await engine.write { sql in
                try sql.lock(high: 1, low: 1)
                try addPerson(sql, 1, "Ana")
                return try sql.first("SELECT COUNT(*) FROM person") { try $0.int(0) }
            }
            try requireEqual(own, 1, "what the write saw")
            try requireEqual(try await names(engine), ["Ana"], "what the read saw")
        },
        EngineClause("a read cannot change anything") { engine in
            try await withTables(engine)
            let error = try await engineError {
                _ = try await engine.read { sql in
                    try sql.first(
                        "INSERT INTO person (id, name) VALUES (?, ?) RETURNING name",
                        [.id(high: 0, low: 1), .text("Ana")]
                    ) { try $0.text(0) }
                }
            }
            try requireEqual(error, .readOnly, "the error")
            try requireEqual(try await names(engine), [], "what was kept")
        },
        EngineClause("a write cannot end the transaction that it shares, nor change the engine's settings") { engine in
            try await withTables(engine)
            let bad: [SQL] = [
                "COMMIT", "rollback", "\n  END", "BEGIN", "SAVEPOINT a", "RELEASE one_write",
                "PRAGMA synchronous = OFF", "ATTACH 'x' AS y", "VACUUM",
            ]
            for statement in bad {
                let error = try await engineError {
                    try await engine.write { sql in
                        try addPerson(sql, 1, "Ana")
                        try sql.run(statement)
                    }
                }
                guard case .misuse = error else { throw ContractBreach(description: "\(statement): \(error)") }
            }
            try requireEqual(try await names(engine), [], "what was kept")
        },
        EngineClause("a closed engine finishes what it accepted and refuses the rest") { engine in
            try await withTables(engine)
            try await engine.write { try addPerson($0, 1, "Ana") }
            await engine.close()
            try requireEqual(try await engineError { _ = try await names(engine) }, .closed, "a read")
            try requireEqual(
                try await engineError { try await engine.write { try addPerson($0, 2, "Ben") } }, .closed, "a write")
        },
        EngineClause("a database that is well has nothing to say when it is checked") { engine in
            try await withTables(engine)
            try await engine.write { try addPerson($0, 1, "Ana") }
            try requireEqual(try await engine.check(), [], "the check")
        },
    ]
}
