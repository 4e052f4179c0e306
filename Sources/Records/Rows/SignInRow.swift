internal import Clinic
internal import Measures
internal import Practice

extension SignIn {
    /// `id, token_hash, person_id, created_at_us, last_seen_at_us, wrong_pins`, then the hand-over's, `stage, browser`.
    init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), tokenHash: try row.blob(1), person: try row.key(2), createdAt: try row.instant(3),
            lastSeenAt: try row.instant(4), handOver: try row.isNull(6) ? nil : try HandOver(row: row),
            wrongPINs: try row.count(5), stage: try Self.isAhead(row) ? .ownPhone : row.word(14),
            browser: try row.text(15))
    }

    var values: [SQLValue] {
        let own: [SQLValue] = [
            .id(id), .blob(tokenHash), .id(person), .instant(createdAt), .instant(lastSeenAt), .integer(wrongPINs),
        ]
        let stage: SQLValue = handOver?.appointment == nil ? .word(stage) : .text(Self.ahead)
        return own + (handOver?.values ?? Array(repeating: .null, count: 8)) + [stage, .text(browser)]
    }

    /// The stage of a link to a check before the session of an appointment: `handed_session_id` is the appointment's.
    static let ahead = "own-phone-ahead"

    fileprivate static func isAhead(_ row: any SQLRow) throws -> Bool { try row.text(14) == ahead }
}

extension HandOver {
    /// From the seventh column: `handed_episode_id, …_session_id, …_measure_key, …_measure_version, …_language,
    /// …_at_us, …_response_id, …_is_sent`.
    fileprivate init(row: any SQLRow) throws {
        let isAhead = try SignIn.isAhead(row)
        self.init(
            episode: try row.key(6), session: isAhead ? nil : try row.optionalKey(7),
            appointment: isAhead ? try row.optionalKey(7) : nil,
            measure: MeasureVersion(MeasureKey(try row.text(8)), try row.int(9)), language: try row.word(10),
            startedAt: try row.instant(11), response: try row.key(12), isSent: try row.flag(13))
    }

    fileprivate var values: [SQLValue] {
        [
            .id(episode), appointment.map { .id($0) } ?? .optional(session), .text(measure.key.name),
            .integer(measure.version), .word(language),
            .instant(startedAt), .id(response), .flag(isSent),
        ]
    }
}
