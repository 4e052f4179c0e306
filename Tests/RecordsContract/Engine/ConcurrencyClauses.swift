import Records

extension EngineContract {
    static let concurrency: [EngineClause] = [
        EngineClause("load, decide and commit are one: counting up from many callers loses nothing") { engine in
            try await withTables(engine)
            try await engine.write { try addPerson($0, 1, "Ana") }
            let answers = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        var mine: [Int] = []
                        for _ in 0..<20 { mine.append(try await countUp(engine)) }
                        return mine
                    }
                }
                return try await group.reduce(into: [[Int]]()) { $0.append($1) }
            }
            try requireEqual(answers.flatMap(\.self).sorted(), Array(1...320), "the counts")
            for mine in answers { try requireEqual(mine, mine.sorted(), "one caller's counts, in its order") }
        },
        EngineClause("readers see what was committed, whole, and never anything between") { engine in
            try await withTables(engine)
            try await engine.write { sql in
                try addPerson(sql, 1, "Ana")
                try addPerson(sql, 2, "Ben")
                try sql.run("UPDATE person SET visit_count = 500")
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for mover in 0..<4 {
                    group.addTask { for step in 0..<50 { try await move(engine, back: (mover + step) % 2 == 0) } }
                    group.addTask {
                        for _ in 0..<50 {
                            let (one, two, both) = try await sums(engine)
                            try requireEqual(both, 1000, "the sum in one statement")
                            try requireEqual(one + two, 1000, "the sum over two statements of one read")
                        }
                    }
                }
                try await group.waitForAll()
            }
        },
        EngineClause("a write that failed is never seen by a reader") { engine in
            try await withTables(engine)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        try? await engine.write { sql in
                            try addPerson(sql, UInt64(number), "ghost \(number)")
                            throw ContractBreach(description: "on purpose")
                        }
                    }
                    group.addTask { try requireEqual(try await names(engine), [], "what a reader saw") }
                }
                try await group.waitForAll()
            }
        },
    ]

    private static func countUp(_ engine: any SQLEngine) async throws -> Int {
        try await engine.write { sql in
            try sql.lock(high: 1, low: 1)
            let count = (try sql.first("SELECT visit_count FROM person") { try $0.int(0) } ?? 0) + 1
            try sql.run("UPDATE person SET visit_count = ?", [.integer(count)])
            return count
        }
    }

    private static func move(_ engine: any SQLEngine, back: Bool) async throws {
        let amount = back ? -1 : 1
        try await engine.write { sql in
            try sql.lock(high: 1, low: 1)
            try sql.run("UPDATE person SET visit_count = visit_count - ? WHERE name = 'Ana'", [.integer(amount)])
            try sql.run("UPDATE person SET visit_count = visit_count + ? WHERE name = 'Ben'", [.integer(amount)])
        }
    }

    private static func sums(_ engine: any SQLEngine) async throws -> (Int, Int, Int) {
        try await engine.read { sql in
            let one = try sql.first("SELECT visit_count FROM person WHERE name = 'Ana'") { try $0.int(0) } ?? 0
            let both =
                try sql.first("SELECT CAST(SUM(visit_count) AS BIGINT) FROM person") { try $0.int(0) } ?? 0
            let two = try sql.first("SELECT visit_count FROM person WHERE name = 'Ben'") { try $0.int(0) } ?? 0
            return (one, two, both)
        }
    }
}
