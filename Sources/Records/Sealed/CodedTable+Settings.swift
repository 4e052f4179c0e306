/// What counts as a sign, what is asked, and what the practice has set.
extension CodedTable {
    static let threshold = CodedTable(
        name: "threshold",
        shape: [.text, .text, .text, .text, .whole, .whole, .text, .text, .whole, .id, .whole],
        one: """
            SELECT name || ' ' || measure_key || ' ' || ages || ' ' || version, name, measure_key, ages, version, amount,
                grade, source, is_override, set_by_id, set_at_us, seal
            FROM threshold WHERE name || ' ' || measure_key || ' ' || ages || ' ' || version = ?
            """,
        some: """
            SELECT name || ' ' || measure_key || ' ' || ages || ' ' || version, name, measure_key, ages, version, amount,
                grade, source, is_override, set_by_id, set_at_us, seal
            FROM threshold WHERE name || ' ' || measure_key || ' ' || ages || ' ' || version > ?
            ORDER BY name || ' ' || measure_key || ' ' || ages || ' ' || version LIMIT ?
            """,
        put: """
            UPDATE threshold SET seal = ? WHERE name || ' ' || measure_key || ' ' || ages || ' ' || version = ?
            """,
        since: 2)

    static let measure = CodedTable(
        name: "measure",
        shape: [.text, .text, .whole, .bytes, .id, .whole],
        one: """
            SELECT measure_key || ' ' || version, measure_key, version, document, added_by_id, added_at_us, seal
            FROM measure WHERE measure_key || ' ' || version = ?
            """,
        some: """
            SELECT measure_key || ' ' || version, measure_key, version, document, added_by_id, added_at_us, seal
            FROM measure WHERE measure_key || ' ' || version > ? ORDER BY measure_key || ' ' || version LIMIT ?
            """,
        put: "UPDATE measure SET seal = ? WHERE measure_key || ' ' || version = ?",
        since: 2)

    static let measureSwitch = CodedTable(
        name: "measure_switch",
        shape: [.text, .whole],
        one: "SELECT measure_key, is_on, seal FROM measure_switch WHERE measure_key = ?",
        some: "SELECT measure_key, is_on, seal FROM measure_switch WHERE measure_key > ? ORDER BY measure_key LIMIT ?",
        put: "UPDATE measure_switch SET seal = ? WHERE measure_key = ?",
        since: 2)

    static let practiceSetting = CodedTable(
        name: "practice_setting",
        shape: [.text, .text, .whole, .text, .id, .whole],
        one: """
            SELECT name || ' ' || version, name, version, content, set_by_id, set_at_us, seal
            FROM practice_setting WHERE name || ' ' || version = ?
            """,
        some: """
            SELECT name || ' ' || version, name, version, content, set_by_id, set_at_us, seal
            FROM practice_setting WHERE name || ' ' || version > ? ORDER BY name || ' ' || version LIMIT ?
            """,
        put: "UPDATE practice_setting SET seal = ? WHERE name || ' ' || version = ?",
        since: 2)

    /// Which settings there are, so that one that was taken away is missed: without it the product's own would hold.
    static let settings = CodedTable(
        name: "settings",
        shape: [.id],
        one: "SELECT id, settings_seal FROM practice WHERE id = ?",
        some: "SELECT id, settings_seal FROM practice WHERE id > ? ORDER BY id LIMIT ?",
        put: "UPDATE practice SET settings_seal = ? WHERE id = ?",
        also: settingsThere, since: 2)

    private static func settingsThere(_ sql: any SQLReading, _ practice: SQLValue) throws -> [SQLValue] {
        let lists: [SQL] = [
            "SELECT name || ' ' || measure_key || ' ' || ages || ' ' || version FROM threshold",
            "SELECT measure_key || ' ' || version FROM measure",
            "SELECT measure_key FROM measure_switch",
            "SELECT name || ' ' || version FROM practice_setting",
        ]
        return try lists.flatMap { list -> [SQLValue] in
            let keys = try sql.all(list, []) { try $0.text(0) }
            // Databases put text in order by rules of their own.
            return [.integer(keys.count)] + keys.sorted().map { .text($0) }
        }
    }
}
