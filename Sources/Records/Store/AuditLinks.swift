internal import Clinic
internal import Practice

extension RecordsReading {
    func auditTail() throws -> AuditLink? {
        try sql.first(
            "SELECT place, event_id, link FROM audit_link ORDER BY place DESC LIMIT 1", [], AuditLink.init(row:))
    }

    func auditEntries(after place: Int, limit: Int) throws -> [AuditEntry] {
        try sql.all(
            """
            SELECT audit_link.place, audit_link.event_id, audit_link.link, audit_event.id, at_us, person_id, action,
                client_id, episode_id, subject_id, detail
            FROM audit_link LEFT JOIN audit_event ON audit_event.id = audit_link.event_id
            WHERE audit_link.place > ? ORDER BY audit_link.place LIMIT ?
            """, [.integer(place), .integer(limit)]
        ) { row in
            let event: AuditEvent? =
                // An action that nobody knows is a change like any other.
                if try row.isNull(3) { nil } else { try? AuditEvent(row: row, from: 3) }
            return AuditEntry(link: try AuditLink(row: row), event: event)
        }
    }

    func unlinkedAuditEvents() throws -> [AuditEvent] {
        try sql.all(
            """
            SELECT id, at_us, person_id, action, client_id, episode_id, subject_id, detail FROM audit_event
            WHERE id NOT IN (SELECT event_id FROM audit_link) ORDER BY at_us, id
            """, []
        ) { try AuditEvent(row: $0) }
    }

    func auditAnchors() throws -> [AuditAnchor] {
        try sql.all(
            "SELECT practice_id, place, link, at_us, signature FROM audit_anchor ORDER BY place", [],
            AuditAnchor.init(row:))
    }

    func lastAuditAnchor() throws -> AuditAnchor? {
        try sql.first(
            "SELECT practice_id, place, link, at_us, signature FROM audit_anchor ORDER BY place DESC LIMIT 1", [],
            AuditAnchor.init(row:))
    }
}

extension RecordsTransaction {
    func link(_ link: AuditLink) throws {
        try insert(
            "INSERT INTO audit_link (place, event_id, link) VALUES (?, ?, ?) ON CONFLICT (place) DO NOTHING",
            [.integer(link.place), .id(link.event), .blob(link.link)], orDuplicate: "audit_link.place")
    }

    func add(_ anchor: AuditAnchor) throws {
        try run(
            """
            INSERT INTO audit_anchor (practice_id, place, link, at_us, signature) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (place) DO NOTHING
            """,
            [
                .id(anchor.practice), .integer(anchor.place), .blob(anchor.link), .instant(anchor.at),
                .blob(anchor.signature),
            ])
    }
}

extension AuditLink {
    fileprivate init(row: any SQLRow) throws {
        self.init(place: try row.count(0), event: try row.key(1), link: try row.blob(2))
    }
}

extension AuditAnchor {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            practice: try row.key(0), place: try row.count(1), link: try row.blob(2), at: try row.instant(3),
            signature: try row.blob(4))
    }
}
