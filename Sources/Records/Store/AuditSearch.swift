internal import Clinic
internal import Practice

extension RecordsReading {
    func auditEvents(
        matching filter: AuditFilter, before: AuditPosition?, limit: Int
    ) throws -> [AuditEvent] {
        let (from, until) = (filter.from?.microseconds ?? .min, filter.until?.microseconds ?? .max)
        // One moment and id before which everything is: the end of time where no page came before.
        let place: [SQLValue] =
            if let before { [.instant(before.at), .instant(before.at), .id(before.id)] } else {
                [.integer(Int64.max), .integer(Int64.max), .id(high: .max, low: .max)]
            }
        let bounds: [SQLValue] = [.integer(from), .integer(until)] + place
        let rest: [SQLValue] = [
            .flag(filter.person == nil), .id(high: filter.person?.high ?? 0, low: filter.person?.low ?? 0),
            .flag(filter.action == nil), .text(filter.action?.rawValue ?? ""), .integer(limit),
        ]
        if let client = filter.client {
            let named = try sql.all(
                """
                SELECT id, at_us, person_id, action, client_id, episode_id, subject_id, detail FROM audit_event
                WHERE client_id = ? AND at_us >= ? AND at_us < ? AND (at_us < ? OR (at_us = ? AND id < ?))
                    AND (CAST(? AS BIGINT) = 1 OR person_id = ?) AND (CAST(? AS BIGINT) = 1 OR action = ?)
                ORDER BY at_us DESC, id DESC LIMIT ?
                """, [.id(client)] + bounds + rest
            ) { try AuditEvent(row: $0) }
            let unnamed = try unnamedAuditEvents(of: client, bounds + rest)
            if unnamed.isEmpty { return named }
            return Array((named + unnamed).sorted { ($0.at, $0.id) > ($1.at, $1.id) }.prefix(limit))
        }
        return try sql.all(
            """
            SELECT id, at_us, person_id, action, client_id, episode_id, subject_id, detail FROM audit_event
            WHERE at_us >= ? AND at_us < ? AND (at_us < ? OR (at_us = ? AND id < ?))
                AND (CAST(? AS BIGINT) = 1 OR person_id = ?) AND (CAST(? AS BIGINT) = 1 OR action = ?)
            ORDER BY at_us DESC, id DESC LIMIT ?
            """, bounds + rest
        ) { try AuditEvent(row: $0) }
    }
    /// Those that name a course of care of the client and nobody: one question for each course, as of several at once
    /// SQLite takes the index by client, where all that name nobody stand together.
    ///
    /// - Parameter values: what follows the course of care, up to how many there may be.
    private func unnamedAuditEvents(of client: ClientID, _ values: [SQLValue]) throws -> [AuditEvent] {
        let episodes: [EpisodeID] = try sql.all("SELECT id FROM episode WHERE client_id = ?", [.id(client)]) {
            try $0.key(0)
        }
        return try episodes.flatMap { episode in
            try sql.all(
                """
                SELECT id, at_us, person_id, action, client_id, episode_id, subject_id, detail FROM audit_event
                WHERE client_id IS NULL AND episode_id IS NOT NULL AND episode_id = ?
                    AND at_us >= ? AND at_us < ? AND (at_us < ? OR (at_us = ? AND id < ?))
                    AND (CAST(? AS BIGINT) = 1 OR person_id = ?) AND (CAST(? AS BIGINT) = 1 OR action = ?)
                ORDER BY at_us DESC, id DESC LIMIT ?
                """, [.id(episode)] + values
            ) { try AuditEvent(row: $0) }
        }
    }
}
