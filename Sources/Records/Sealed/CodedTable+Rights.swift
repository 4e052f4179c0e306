extension CodedTable {
    static let emergencyOpening = CodedTable(
        name: "emergency_opening",
        shape: [.id, .id, .id, .text, .whole, .whole],
        one: """
            SELECT id, client_id, person_id, kind, opened_at_us, ended_at_us, seal
            FROM emergency_opening WHERE id = ?
            """,
        some: """
            SELECT id, client_id, person_id, kind, opened_at_us, ended_at_us, seal
            FROM emergency_opening WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE emergency_opening SET seal = ? WHERE id = ?")

    static let consent = CodedTable(
        name: "consent",
        shape: [.id, .id, .text, .text, .text, .whole, .id, .whole],
        one: """
            SELECT id, client_id, matter, answer, giver, day, recorded_by_id, recorded_at_us, seal
            FROM consent WHERE id = ?
            """,
        some: """
            SELECT id, client_id, matter, answer, giver, day, recorded_by_id, recorded_at_us, seal
            FROM consent WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE consent SET seal = ? WHERE id = ?")

    static let clientCorrection = CodedTable(
        name: "client_correction",
        shape: [.id, .id, .whole, .whole, .id, .bytes],
        one: """
            SELECT id, client_id, place, at_us, by_id, sealed, seal
            FROM client_correction WHERE id = ?
            """,
        some: """
            SELECT id, client_id, place, at_us, by_id, sealed, seal
            FROM client_correction WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE client_correction SET seal = ? WHERE id = ?")

    static let episodeCorrection = CodedTable(
        name: "episode_correction",
        shape: [.id, .id, .whole, .whole, .id, .text, .text],
        one: """
            SELECT id, episode_id, place, at_us, by_id, was, became, seal
            FROM episode_correction WHERE id = ?
            """,
        some: """
            SELECT id, episode_id, place, at_us, by_id, was, became, seal
            FROM episode_correction WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE episode_correction SET seal = ? WHERE id = ?")
}
