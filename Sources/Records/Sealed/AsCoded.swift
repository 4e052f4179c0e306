internal import Clinic
internal import Practice

extension RecordsReading {
    /// Whether what the row holds goes with its code; `nil` where there is no such row.
    func isAsCoded(_ table: CodedTable, _ id: SQLValue) throws -> Bool? {
        guard let (values, code) = try sql.first(table.one, [id], table.values) else { return nil }
        if isTouched(table, id) { return true }
        guard let code else { return false }
        return sealing.isCode(code, of: table.content(try values + (table.also?(sql, id) ?? [])))
    }

    func isWayInAsRecorded(_ person: PersonID) throws -> Bool { try isAsCoded(.wayIn, .id(person)) == true }

    /// Of a row that was read with all its columns and the code after them.
    func isAsCoded(_ table: CodedTable, _ row: any SQLRow) throws -> Bool {
        let (values, code) = try table.values(row)
        if let id = values.first, isTouched(table, id) { return true }
        return code.map { sealing.isCode($0, of: table.content(values)) } ?? false
    }
}

extension RecordsTransaction {
    /// Before a setting is put there or taken away.
    func changingSettings() throws {
        let practice = try sql.first("SELECT id FROM practice", []) { try $0.id(0) }
        if let practice { try changing(.settings, .id(high: practice.high, low: practice.low)) }
    }

    /// Takes rows of people and settings as they are, where they do not go with their codes; what the clinical rows hold
    /// is never given another code.
    ///
    /// - Returns: which, one sentence each.
    func acceptChanged() throws -> (faults: [String], people: [PersonID]) {
        var (faults, people): ([String], [PersonID]) = ([], [])
        for table in CodedTable.all where table.since == 2 {
            let rows = try sql.all(table.some, [table.start, .integer(1_000_000)], table.values)
            for (values, code) in rows {
                guard let id = values.first else { continue }
                let whole = try values + (table.also?(sql, id) ?? [])
                if let code, sealing.isCode(code, of: table.content(whole)) { continue }
                faults.append(table.fault(id, code == nil ? .uncoded : .changed))
                if table.name == CodedTable.signIn.name {
                    // Whoever it is signs in again.
                    try run("DELETE FROM sign_in WHERE id = ?", [id])
                    continue
                }
                touch(table, id)
                if ["person", "way_in"].contains(table.name), case .id(let high, let low) = id {
                    people.append(PersonID(high: high, low: low))
                }
            }
        }
        return (faults, people)
    }
}
