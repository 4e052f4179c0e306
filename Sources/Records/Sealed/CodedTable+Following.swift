extension CodedTable {
    static let concern = CodedTable(
        name: "concern",
        shape: [
            .id, .id, .text, .text, .id, .id, .whole, .whole, .text, .text, .whole, .whole, .whole, .whole, .whole,
            .whole, .whole, .whole, .whole, .whole,
        ],
        one: """
            SELECT id, episode_id, subject, state, owner_id, after_id, urgency, needs_safety, dismiss_reason, sign_kinds,
                opened_at_us, first_sign_us, first_talk_us, first_step_us, first_review_us, closed_at_us, step_count,
                step_reported_count, step_kept_count, act_count, seal
            FROM concern WHERE id = ?
            """,
        some: """
            SELECT id, episode_id, subject, state, owner_id, after_id, urgency, needs_safety, dismiss_reason, sign_kinds,
                opened_at_us, first_sign_us, first_talk_us, first_step_us, first_review_us, closed_at_us, step_count,
                step_reported_count, step_kept_count, act_count, seal
            FROM concern WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE concern SET seal = ? WHERE id = ?")

    static let concernAct = CodedTable(
        name: "concern_act",
        shape: [.id, .id, .id, .whole, .whole, .id, .text, .text],
        one: """
            SELECT id, concern_id, episode_id, place, at_us, by_id, kind, content, seal
            FROM concern_act WHERE id = ?
            """,
        some: """
            SELECT id, concern_id, episode_id, place, at_us, by_id, kind, content, seal
            FROM concern_act WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE concern_act SET seal = ? WHERE id = ?")

    static let praise = CodedTable(
        name: "praise",
        shape: [.id, .id, .text, .text, .text, .whole, .id],
        one: """
            SELECT id, episode_id, kind, record, answer, at_us, by_id, seal
            FROM praise WHERE id = ?
            """,
        some: """
            SELECT id, episode_id, kind, record, answer, at_us, by_id, seal
            FROM praise WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE praise SET seal = ? WHERE id = ?",
        also: takenBack)

    /// When and by whom a praise was taken back. Nothing while it stands, so that its code is as it was before there was
    /// this.
    private static func takenBack(_ sql: any SQLReading, _ praise: SQLValue) throws -> [SQLValue] {
        try sql.all(
            """
            SELECT taken_back_at_us, taken_back_by_id FROM praise
            WHERE id = ? AND (taken_back_at_us IS NOT NULL OR taken_back_by_id IS NOT NULL)
            """, [praise]
        ) { [SQLValue.optional(try $0.optionalInt64(0)), .optional(try $0.optionalID(1))] }.flatMap { $0 }
    }

    static let supervisionEntry = CodedTable(
        name: "supervision_entry",
        shape: [.id, .id, .id, .whole, .whole, .id, .id, .text, .text, .text, .whole, .id, .whole, .bytes],
        one: """
            SELECT id, therapist_id, by_id, meeting_day, at_us, episode_id, concern_id, sign_kind, mark, who, due_day,
                replaces_id, key_version, sealed, seal
            FROM supervision_entry WHERE id = ?
            """,
        some: """
            SELECT id, therapist_id, by_id, meeting_day, at_us, episode_id, concern_id, sign_kind, mark, who, due_day,
                replaces_id, key_version, sealed, seal
            FROM supervision_entry WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE supervision_entry SET seal = ? WHERE id = ?")
}
