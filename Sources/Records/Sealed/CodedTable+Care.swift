extension CodedTable {
    static let client = CodedTable(
        name: "client",
        shape: [.id, .text, .text, .text, .whole, .text, .bytes, .bytes, .bytes, .whole],
        one: """
            SELECT id, code, name, called_name, born_day, language, identity, data_key, talk_key, erased_at_us, seal
            FROM client WHERE id = ?
            """,
        some: """
            SELECT id, code, name, called_name, born_day, language, identity, data_key, talk_key, erased_at_us, seal
            FROM client WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE client SET seal = ? WHERE id = ?")

    static let episode = CodedTable(
        name: "episode",
        shape: [.id, .id, .whole, .id, .whole, .text],
        one: """
            SELECT id, client_id, intake_day, therapist_id, ended_day, ended_reason, seal
            FROM episode WHERE id = ?
            """,
        some: """
            SELECT id, client_id, intake_day, therapist_id, ended_day, ended_reason, seal
            FROM episode WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE episode SET seal = ? WHERE id = ?",
        also: spells)

    static let appointment = CodedTable(
        name: "appointment",
        shape: [.id, .id, .id, .id, .whole, .whole, .text, .whole, .text],
        one: """
            SELECT id, episode_id, therapist_id, site_id, start_us, minutes, attendance, attendance_amount,
                attendance_by, seal
            FROM appointment WHERE id = ?
            """,
        some: """
            SELECT id, episode_id, therapist_id, site_id, start_us, minutes, attendance, attendance_amount,
                attendance_by, seal
            FROM appointment WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE appointment SET seal = ? WHERE id = ?")

    static let attendance = CodedTable(
        name: "attendance",
        shape: [.id, .id, .whole, .text, .whole, .text, .whole, .id, .id],
        one: """
            SELECT id, appointment_id, place, attendance, attendance_amount, attendance_by, recorded_at_us,
                recorded_by_id, replaces_id, seal
            FROM attendance WHERE id = ?
            """,
        some: """
            SELECT id, appointment_id, place, attendance, attendance_amount, attendance_by, recorded_at_us,
                recorded_by_id, replaces_id, seal
            FROM attendance WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE attendance SET seal = ? WHERE id = ?")

    static let session = CodedTable(
        name: "session",
        shape: [.id, .id, .id, .id, .whole, .whole, .whole, .whole],
        one: """
            SELECT id, episode_id, therapist_id, appointment_id, start_us, end_us, is_dated, source_number, seal
            FROM session WHERE id = ?
            """,
        some: """
            SELECT id, episode_id, therapist_id, appointment_id, start_us, end_us, is_dated, source_number, seal
            FROM session WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE session SET seal = ? WHERE id = ?")
}
