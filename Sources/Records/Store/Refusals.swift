internal import Clinic
internal import Practice

extension RecordsReading {
    func refusalTally(of action: AuditAction) throws -> RefusalTally? {
        try sql.first(
            "SELECT action, hour_us, singles, minute_us, more FROM refusal_tally WHERE action = ?", [.word(action)],
            RefusalTally.init(row:))
    }

    func refusalTallies() throws -> [RefusalTally] {
        try sql.all(
            "SELECT action, hour_us, singles, minute_us, more FROM refusal_tally ORDER BY action", [],
            RefusalTally.init(row:))
    }
}

extension RecordsTransaction {
    func put(_ tally: RefusalTally) throws {
        try run(
            """
            INSERT INTO refusal_tally (action, hour_us, singles, minute_us, more) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (action) DO UPDATE SET hour_us = excluded.hour_us, singles = excluded.singles,
                minute_us = excluded.minute_us, more = excluded.more
            """,
            [
                .word(tally.action), .instant(tally.hour), .integer(tally.singles), .instant(tally.minute),
                .integer(tally.more),
            ])
    }
}

extension RefusalTally {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            action: try row.word(0), hour: try row.instant(1), singles: try row.count(2), minute: try row.instant(3),
            more: try row.count(4))
    }
}
