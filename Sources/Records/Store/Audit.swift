internal import Clinic
internal import Practice

extension RecordsReading {
    func auditEvents(client: ClientID?, limit: Int) throws -> [AuditEvent] {
        guard let client else {
            return try sql.all(
                """
                SELECT id, at_us, person_id, action, client_id, episode_id FROM audit_event
                ORDER BY at_us DESC, id DESC LIMIT ?
                """, [.integer(limit)], AuditEvent.init(row:))
        }
        return try sql.all(
            """
            SELECT id, at_us, person_id, action, client_id, episode_id FROM audit_event
            WHERE client_id = ? ORDER BY at_us DESC, id DESC LIMIT ?
            """, [.id(client), .integer(limit)], AuditEvent.init(row:))
    }
}

extension RecordsTransaction {
    func add(_ event: AuditEvent) throws {
        try run(
            """
            INSERT INTO audit_event (id, at_us, person_id, action, client_id, episode_id) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .id(event.id), .instant(event.at), .optional(event.person), .word(event.action),
                .optional(event.client), .optional(event.episode),
            ])
    }
}

extension AuditEvent {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), at: try row.instant(1), person: try row.optionalKey(2), action: try row.word(3),
            client: try row.optionalKey(4), episode: try row.optionalKey(5))
    }
}
