internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice

/// Brings everything in the store under the newest keys, in small transactions: it may be killed anywhere, and goes on
/// from there the next time.
package struct SealingUp: Sendable {
    private let store: RecordsStore
    private let sealing: any Sealing
    private let batch: Int

    package init(_ store: RecordsStore, batch: Int = 500) {
        self.store = store
        sealing = store.sealing
        self.batch = batch
    }

    /// - Parameter progress: rows done, and of how many.
    /// - Returns: what could not be brought along, since it was changed from outside; one sentence each.
    package func run(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws -> [String] {
        guard sealing.stage != .settled else { return [] }
        let total = try await total()
        var (done, faults): (Int, [String]) = (0, [])
        if sealing.stage == .first {
            try await sealNames {
                done += $0; progress(done, total)
            }
        }
        faults += try await sealWords { progress(done, total) }
        _ = try await sealAnswers()
        if sealing.stage == .rotating { faults += try await rewrapKeys() }
        faults += try await resealNotes()
        for (index, table) in CodedTable.all.enumerated() {
            faults += try await code(table, index) {
                done += $0; progress(min(done, total), total)
            }
        }
        return faults
    }

    /// Codes for the rows of before in tables that got them later, once. May be killed anywhere, and goes on there.
    package func codeNewTables() async throws -> [String] {
        var faults: [String] = []
        for (index, table) in CodedTable.all.enumerated() where table.since > sealing.coded {
            faults += try await code(table, index) { _ in }
        }
        return faults
    }

    private func total() async throws -> Int {
        try await store.engine.read { sql in
            let rows = try CodedTable.counts.map { count in try sql.first(count) { try $0.int(0) } ?? 0 }.reduce(0, +)
            let plain = try sql.first("SELECT COUNT(*) FROM client WHERE data_key IS NULL AND erased_at_us IS NULL") {
                try $0.int(0)
            }
            return rows + (plain ?? 0)
        }
    }

    /// Names that stand in the clear.
    private func sealNames(_ done: (Int) -> Void) async throws {
        while true {
            let count = try await store.transact { [batch] transaction in
                let plain = try transaction.sql.all(
                    """
                    SELECT id, code, name, called_name, born_day, language FROM client
                    WHERE data_key IS NULL AND erased_at_us IS NULL LIMIT ?
                    """, [.integer(batch)]
                ) { row in
                    Client(
                        id: try row.key(0), code: try row.text(1), name: try row.text(2), calledName: try row.text(3),
                        born: try row.optionalDay(4), language: try row.word(5))
                }
                for client in plain { try transaction.seal(plain: client) }
                return plain.count
            }
            if count == 0 { return }
            done(count)
        }
    }

    /// Words that were sealed before clients had keys. Those that do not open stay as they are, and keep nobody from the
    /// rest.
    private func sealWords(_ done: () -> Void) async throws -> [String] {
        var (after, faults): (ID<SealedText>, [String]) = (ID(high: 0, low: 0), [])
        while true {
            let from = after
            let (last, some) = try await store.transact { [batch] transaction -> (ID<SealedText>?, [String]) in
                let texts = try transaction.oldTexts(after: from, limit: batch)
                return (texts.last?.id, try texts.compactMap { try transaction.seal(old: $0) })
            }
            faults += some
            guard let last else { return faults }
            done()
            after = last
        }
    }

    /// What clients wrote on measures of the practice's own, from before it was sealed; no other has room for words. Goes
    /// on where it was killed, and can be run at every start.
    ///
    /// - Returns: how many rows had words in the clear.
    package func sealAnswers() async throws -> Int {
        let hasOwn = try await store.engine.read { try $0.exists("SELECT 1 FROM measure LIMIT 1") }
        guard hasOwn else { return 0 }
        var (after, sealed): (ResponseID, Int) = (ResponseID(high: 0, low: 0), 0)
        while true {
            let from = after
            let (last, count) = try await store.transact { [batch] transaction -> (ResponseID?, Int) in
                let rows = try transaction.sql.all(
                    """
                    SELECT id, episode_id, answers FROM response
                    WHERE answers IS NOT NULL AND id > ? AND measure_key IN (SELECT m.measure_key FROM measure m)
                    ORDER BY id LIMIT ?
                    """, [.id(from), .integer(batch)]
                ) { row in
                    (id: try row.key(0) as ResponseID, episode: try row.key(1) as EpisodeID, answers: try row.blob(2))
                }
                let count = try rows.count { try transaction.sealWords(in: $0.answers, of: $0.id, $0.episode) }
                return (rows.last?.id, count)
            }
            sealed += count
            guard let last else { return sealed }
            after = last
        }
    }

    private func rewrapKeys() async throws -> [String] {
        var (after, faults): (ClientID, [String]) = (ClientID(high: 0, low: 0), [])
        while true {
            let from = after
            let (last, some) = try await store.transact { [batch, sealing] transaction -> (ClientID?, [String]) in
                let keys = try transaction.sql.all(
                    """
                    SELECT id, data_key, talk_key FROM client WHERE data_key IS NOT NULL AND id > ? ORDER BY id LIMIT ?
                    """, [.id(from), .integer(batch)]
                ) { row -> (ClientID, ClientKey) in
                    let client: ClientID = try row.key(0)
                    let key = ClientKey(client: client.description, data: try row.blob(1), talk: try row.blob(2))
                    return (client, key)
                }
                var faults: [String] = []
                for (client, key) in keys {
                    do {
                        if let new = try sealing.rewrapped(key) { try transaction.put(new, of: client) }
                    } catch is SealingError {
                        faults.append("the keys of client \(client) were changed from outside")
                    }
                }
                return (keys.last?.0, faults)
            }
            faults += some
            guard let last else { return faults }
            after = last
        }
    }

    /// What is sealed with the practice's own key: notes on meetings and what makes codes at the door. Few.
    private func resealNotes() async throws -> [String] {
        try await store.transact { [sealing] transaction in
            var faults: [String] = []
            let records = try transaction.sealedSupervision()
            for record in records {
                guard let note = record.note, !sealing.isNewest(note.sealed) else { continue }
                let place = record.entry.notePlace
                guard let words = try? sealing.open(note.sealed, place) else {
                    faults.append("the note of meeting entry \(record.entry.id) was changed from outside")
                    continue
                }
                try transaction.run(
                    "UPDATE supervision_entry SET sealed = ?, key_version = ? WHERE id = ?",
                    [.blob(try sealing.seal(words, place)), .integer(sealing.keyVersion), .id(record.entry.id)])
                transaction.touch(.supervisionEntry, record.entry.id)
            }
            let notes = StockNotes(sealing: sealing)
            for (id, held) in try transaction.stockNotes() where !notes.isNewest(held) {
                guard let note = try? notes.opened(held, of: id) else {
                    faults.append("the note of stock movement \(id) was changed from outside")
                    continue
                }
                try transaction.run(
                    "UPDATE stock_move SET note = ? WHERE id = ?", [.text(try notes.sealed(note, of: id)), .id(id)])
                transaction.touch(.stockMove, id)
            }
            for (id, sealed) in try transaction.keptByLaw() where !sealing.isNewest(sealed) {
                guard let text = try? sealing.open(sealed, Erasure.place(id)) else {
                    faults.append("what was kept by law with erasure \(id) was changed from outside")
                    continue
                }
                try transaction.run(
                    "UPDATE erasure SET kept = ? WHERE id = ?",
                    [.blob(try sealing.seal(text, Erasure.place(id))), .id(id)])
            }
            let factors = try transaction.sql.all("SELECT person_id, sealed FROM second_factor", []) { row in
                (person: try row.key(0) as PersonID, sealed: try row.blob(1))
            }
            for factor in factors where !sealing.isNewest(factor.sealed) {
                let place = SecondFactor.place(factor.person)
                guard
                    try sealing.stage == .first || sealing.coded < CodedTable.wayIn.since
                        || transaction.isWayInAsRecorded(factor.person)
                else { continue }
                guard let secret = try? sealing.open(factor.sealed, place) else {
                    faults.append("the second step of person \(factor.person) was changed from outside")
                    continue
                }
                try transaction.run(
                    "UPDATE second_factor SET sealed = ? WHERE person_id = ?",
                    [.blob(try sealing.seal(secret, place)), .id(factor.person)])
                transaction.touch(.wayIn, factor.person)
            }
            return faults
        }
    }

    private func code(_ table: CodedTable, _ index: Int, _ done: (Int) -> Void) async throws -> [String] {
        var (after, faults): (SQLValue, [String]) = (table.start, [])
        while true {
            let from = after
            let (last, count, some) = try await store.transact {
                [batch, sealing] transaction -> (SQLValue?, Int, [String]) in
                let rows = try transaction.sql.all(table.some, [from, .integer(batch)], table.values)
                var faults: [String] = []
                for (values, code) in rows {
                    let isKnown = code.map { sealing.isNewest(code: $0) } ?? false
                    guard !isKnown, let id = values.first else { continue }
                    let whole = try values + (table.also?(transaction.sql, id) ?? [])
                    if let code, !sealing.isCode(code, of: table.content(whole)) {
                        faults.append(table.fault(id, .changed))
                    } else if code == nil, sealing.stage != .first, table.since <= sealing.coded {
                        faults.append(table.fault(id, .uncoded))
                    } else {
                        transaction.touch(table, id)
                    }
                }
                return (rows.last?.values.first, rows.count, faults)
            }
            faults += some
            done(count)
            guard let last else { return faults }
            after = last
        }
    }
}

extension RecordsStore {
    fileprivate func transact<Result: Sendable>(
        _ body: @Sendable @escaping (RecordsTransaction) throws -> Result
    ) async throws -> Result {
        try await engine.write { [sealing] in
            let transaction = RecordsTransaction(writing: $0, sealing: sealing)
            let result = try body(transaction)
            try transaction.codeTouched()
            return result
        }
    }
}

extension RecordsTransaction {
    fileprivate func seal(plain client: Client) throws {
        let key = try sealing.makeKey(of: client.id.description)
        try run(
            """
            UPDATE client SET code = ?, name = '', called_name = '', born_day = NULL, identity = ?, data_key = ?,
                talk_key = ? WHERE id = ?
            """,
            [
                .text(sealing.lookUps(of: client.code).first ?? ""),
                .blob(try ClientRows(sealing: sealing).sealed(client, under: key)), .blob(key.data), .blob(key.talk),
                .id(client.id),
            ])
        touch(.client, client.id)
    }

    /// Answers what is wrong with words that cannot be brought along.
    fileprivate func seal(old held: OldText) throws -> String? {
        let fault = "words \(held.id) of episode \(held.episode) cannot be opened, and stay as they are"
        guard let text = held.text, let key = try clientKey(of: text.episode) else { return fault }
        let sealed: [UInt8]
        do {
            let words = try sealing.open(text.sealed, text.place)
            sealed = try sealing.seal(words, text.place, under: key, text.purpose.part)
        } catch is SealingError { return fault }
        try run("UPDATE sealed_text SET key_version = 0, sealed = ? WHERE id = ?", [.blob(sealed), .id(text.id)])
        return nil
    }

    /// Other wrapping, and the word that the newest key finds the code by.
    fileprivate func put(_ key: ClientKey, of id: ClientID) throws {
        guard let client = try client(id) else { return }
        try run(
            "UPDATE client SET code = ?, data_key = ?, talk_key = ? WHERE id = ?",
            [
                .text(sealing.lookUps(of: client.code).first ?? ""), .blob(key.data), .blob(key.talk), .id(id),
            ])
        touch(.client, id)
    }
}
