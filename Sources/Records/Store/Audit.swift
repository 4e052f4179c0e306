internal import Clinic
internal import Practice

extension RecordsReading {
    func auditEvents(client: ClientID?, limit: Int) throws -> [AuditEvent] {
        guard let client else {
            return try sql.all(
                """
                SELECT id, at_us, person_id, action, client_id, episode_id, subject_id, detail FROM audit_event
                ORDER BY at_us DESC, id DESC LIMIT ?
                """, [.integer(limit)], { try AuditEvent(row: $0) })
        }
        return try sql.all(
            """
            SELECT id, at_us, person_id, action, client_id, episode_id, subject_id, detail FROM audit_event
            WHERE client_id = ? ORDER BY at_us DESC, id DESC LIMIT ?
            """, [.id(client), .integer(limit)]
        ) { try AuditEvent(row: $0) }
    }
}

extension RecordsTransaction {
    func add(_ event: AuditEvent) throws {
        try run(
            """
            INSERT INTO audit_event (id, at_us, person_id, action, client_id, episode_id, subject_id, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .id(event.id), .instant(event.at), .optional(event.person), .word(event.action),
                .optional(event.client), .optional(event.episode), .optional(event.subject), .optional(event.detail),
            ])
    }
}

extension AuditEvent {
    /// `id, at_us, person_id, action, client_id, episode_id, subject_id, detail`, from that column on.
    init(row: any SQLRow, from first: Int = 0) throws {
        self.init(
            id: try row.key(first), at: try row.instant(first + 1), person: try row.optionalKey(first + 2),
            action: try row.word(first + 3), client: try row.optionalKey(first + 4),
            episode: try row.optionalKey(first + 5), subject: try row.optionalKey(first + 6),
            detail: try row.optionalText(first + 7))
    }
}
