extension CodedTable {
    static let response = CodedTable(
        name: "response",
        shape: [
            .id, .id, .id, .text, .whole, .text, .text, .bytes, .whole, .text, .text, .whole, .whole, .id, .id, .text,
            .whole, .text,
        ],
        one: """
            SELECT id, episode_id, session_id, measure_key, measure_version, purpose, content, answers, paper_total, way,
                language, answered_at_us, recorded_at_us, recorded_by_id, replaces_id, status, total, score, seal
            FROM response WHERE id = ?
            """,
        some: """
            SELECT id, episode_id, session_id, measure_key, measure_version, purpose, content, answers, paper_total, way,
                language, answered_at_us, recorded_at_us, recorded_by_id, replaces_id, status, total, score, seal
            FROM response WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE response SET seal = ? WHERE id = ?")

    static let checkBefore = CodedTable(
        name: "check_before",
        shape: [.id, .id],
        one: "SELECT response_id, appointment_id, seal FROM check_before WHERE response_id = ?",
        some: """
            SELECT response_id, appointment_id, seal FROM check_before WHERE response_id > ? ORDER BY response_id LIMIT ?
            """,
        put: "UPDATE check_before SET seal = ? WHERE response_id = ?")

    static let observation = CodedTable(
        name: "observation",
        shape: [.id, .id, .id, .whole, .text, .text, .whole, .id, .id],
        one: """
            SELECT id, episode_id, session_id, place, topic, value, recorded_at_us, recorded_by_id, replaces_id, seal
            FROM observation WHERE id = ?
            """,
        some: """
            SELECT id, episode_id, session_id, place, topic, value, recorded_at_us, recorded_by_id, replaces_id, seal
            FROM observation WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE observation SET seal = ? WHERE id = ?")

    static let comment = CodedTable(
        name: "comment",
        shape: [.id, .id, .whole, .text, .whole, .whole, .whole, .whole],
        one: """
            SELECT response_id, episode_id, written_at_us, language, suggested_from, suggested_to, reader_version,
                is_doubt, seal
            FROM comment WHERE response_id = ?
            """,
        some: """
            SELECT response_id, episode_id, written_at_us, language, suggested_from, suggested_to, reader_version,
                is_doubt, seal
            FROM comment WHERE response_id > ? ORDER BY response_id LIMIT ?
            """,
        put: "UPDATE comment SET seal = ? WHERE response_id = ?")

    static let commentAnswer = CodedTable(
        name: "comment_answer",
        shape: [.id, .id, .whole, .whole, .whole, .id],
        one: """
            SELECT id, response_id, place, is_doubt, answered_at_us, answered_by_id, seal
            FROM comment_answer WHERE id = ?
            """,
        some: """
            SELECT id, response_id, place, is_doubt, answered_at_us, answered_by_id, seal
            FROM comment_answer WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE comment_answer SET seal = ? WHERE id = ?")
}
