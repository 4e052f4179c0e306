extension CodedTable {
    static let barrier = CodedTable(
        name: "barrier",
        shape: [.id, .id, .id, .text, .text, .whole, .whole, .whole],
        one: """
            SELECT id, episode_id, concern_id, kind, state, opened_at_us, closed_at_us, try_from_day, seal
            FROM barrier WHERE id = ?
            """,
        some: """
            SELECT id, episode_id, concern_id, kind, state, opened_at_us, closed_at_us, try_from_day, seal
            FROM barrier WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE barrier SET seal = ? WHERE id = ?")

    static let barrierAct = CodedTable(
        name: "barrier_act",
        shape: [.id, .id, .whole, .text, .whole, .id, .text, .text, .text, .id, .whole, .text, .id],
        one: """
            SELECT id, barrier_id, place, change, at_us, by_id, kind, language, cost, option_id, from_day, outcome,
                undoes_id, seal
            FROM barrier_act WHERE id = ?
            """,
        some: """
            SELECT id, barrier_id, place, change, at_us, by_id, kind, language, cost, option_id, from_day, outcome,
                undoes_id, seal
            FROM barrier_act WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE barrier_act SET seal = ? WHERE id = ?")

    static let referral = CodedTable(
        name: "referral",
        shape: [.id, .id, .id, .id, .id, .text, .whole],
        one: """
            SELECT id, episode_id, barrier_id, resource_id, resource_version_id, state, hear_by_day, seal
            FROM referral WHERE id = ?
            """,
        some: """
            SELECT id, episode_id, barrier_id, resource_id, resource_version_id, state, hear_by_day, seal
            FROM referral WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE referral SET seal = ? WHERE id = ?")

    static let referralAct = CodedTable(
        name: "referral_act",
        shape: [.id, .id, .whole, .text, .whole, .id, .whole, .text, .text, .whole, .text, .id],
        one: """
            SELECT id, referral_id, place, change, at_us, by_id, hear_by_day, way, given, consent_day, shares, undoes_id,
                seal
            FROM referral_act WHERE id = ?
            """,
        some: """
            SELECT id, referral_id, place, change, at_us, by_id, hear_by_day, way, given, consent_day, shares, undoes_id,
                seal
            FROM referral_act WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE referral_act SET seal = ? WHERE id = ?")

    static let stock = CodedTable(
        name: "stock",
        shape: [.id, .text, .text, .whole, .text, .whole, .whole],
        one: """
            SELECT id, name, kind, piece_worth, currency, balance, is_closed, seal
            FROM stock WHERE id = ?
            """,
        some: """
            SELECT id, name, kind, piece_worth, currency, balance, is_closed, seal
            FROM stock WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE stock SET seal = ? WHERE id = ?")

    static let stockMove = CodedTable(
        name: "stock_move",
        shape: [.id, .id, .whole, .text, .whole, .id, .id, .id, .text, .whole, .id],
        one: """
            SELECT id, stock_id, place, change, quantity, episode_id, barrier_id, replaces_id, note, at_us, by_id, seal
            FROM stock_move WHERE id = ?
            """,
        some: """
            SELECT id, stock_id, place, change, quantity, episode_id, barrier_id, replaces_id, note, at_us, by_id, seal
            FROM stock_move WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE stock_move SET seal = ? WHERE id = ?")
}
