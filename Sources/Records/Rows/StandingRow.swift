internal import Clinic
internal import FollowThrough
internal import Practice

extension Standing {
    /// `episode_id, owner_id, is_open, act, urgency, since_us, session_count, last_session_us, next_appointment_us,
    /// last_outcome, last_alliance, derived_at_us, recheck_at_us, signs, concerns`.
    init(row: any SQLRow) throws {
        let signs = try SignText.read(try row.text(13))
        let concerns = try ConcernsText.read(try row.text(14))
        self.init(
            episode: try row.key(0), owner: try row.optionalKey(1), isOpen: try row.flag(2),
            troubles: signs.troubles, onTrack: signs.onTrack, concerns: concerns.concerns,
            praises: concerns.praises, unanswered: concerns.unanswered, act: try row.word(3), urgency: try row.int(4),
            since: try row.optionalInstant(5), sessions: try row.count(6), lastSession: try row.optionalInstant(7),
            nextAppointment: try row.optionalInstant(8), lastOutcome: try row.optionalInt(9),
            lastAlliance: try row.optionalInt(10), derivedAt: try row.instant(11),
            recheckAt: try row.optionalInstant(12))
    }

    var values: [SQLValue] {
        [
            .id(episode), .optional(owner), .flag(isOpen), .word(act), .integer(urgency), .optional(since),
            .integer(sessions), .optional(lastSession), .optional(nextAppointment), .optional(lastOutcome),
            .optional(lastAlliance), .instant(derivedAt), .optional(recheckAt),
            .text(SignText.write(troubles: troubles, onTrack: onTrack)),
            .text(ConcernsText.write(concerns, praises, unanswered)),
        ]
    }
}

extension BoardRow {
    /// The standing's columns, then the client's, then the name of the person who owns the next act.
    init(_ row: any SQLRow, _ clients: ClientRows) throws {
        self.init(
            standing: try Standing(row: row), client: try clients.listed(row, from: 15),
            therapistName: try row.optionalText(20))
    }
}
