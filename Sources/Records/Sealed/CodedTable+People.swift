/// Who works here, who may do what, and how they come in.
extension CodedTable {
    static let practice = CodedTable(
        name: "practice",
        shape: [.id, .text, .text, .text, .whole],
        one: "SELECT id, name, zone, language, is_demo, seal FROM practice WHERE id = ?",
        some: "SELECT id, name, zone, language, is_demo, seal FROM practice WHERE id > ? ORDER BY id LIMIT ?",
        put: "UPDATE practice SET seal = ? WHERE id = ?",
        since: 2)

    static let site = CodedTable(
        name: "site",
        shape: [.id, .text],
        one: "SELECT id, name, seal FROM site WHERE id = ?",
        some: "SELECT id, name, seal FROM site WHERE id > ? ORDER BY id LIMIT ?",
        put: "UPDATE site SET seal = ? WHERE id = ?",
        since: 2)

    static let team = CodedTable(
        name: "team",
        shape: [.id, .text],
        one: "SELECT id, name, seal FROM team WHERE id = ?",
        some: "SELECT id, name, seal FROM team WHERE id > ? ORDER BY id LIMIT ?",
        put: "UPDATE team SET seal = ? WHERE id = ?",
        since: 2)

    static let person = CodedTable(
        name: "person",
        shape: [.id, .text, .text, .text, .id, .text, .whole, .text, .text],
        one: """
            SELECT id, name, sign_in_name, roles, team_id, language, is_active, password_hash, pin_hash, seal
            FROM person WHERE id = ?
            """,
        some: """
            SELECT id, name, sign_in_name, roles, team_id, language, is_active, password_hash, pin_hash, seal
            FROM person WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE person SET seal = ? WHERE id = ?",
        since: 2)

    /// A person's second step, recovery codes, link to choose a password, and sites: whether they are there, and what
    /// they hold.
    static let wayIn = CodedTable(
        name: "way_in",
        shape: [.id],
        one: "SELECT id, way_in_seal FROM person WHERE id = ?",
        some: "SELECT id, way_in_seal FROM person WHERE id > ? ORDER BY id LIMIT ?",
        put: "UPDATE person SET way_in_seal = ? WHERE id = ?",
        also: waysIn, since: 2)

    static let signIn = CodedTable(
        name: "sign_in",
        shape: [
            .id, .bytes, .id, .whole, .whole, .whole, .id, .id, .text, .whole, .text, .whole, .id, .whole, .text, .text,
        ],
        one: """
            SELECT id, token_hash, person_id, created_at_us, last_seen_at_us, wrong_pins, handed_episode_id,
                handed_session_id, handed_measure_key, handed_measure_version, handed_language, handed_at_us,
                handed_response_id, handed_is_sent, stage, browser, seal
            FROM sign_in WHERE id = ?
            """,
        some: """
            SELECT id, token_hash, person_id, created_at_us, last_seen_at_us, wrong_pins, handed_episode_id,
                handed_session_id, handed_measure_key, handed_measure_version, handed_language, handed_at_us,
                handed_response_id, handed_is_sent, stage, browser, seal
            FROM sign_in WHERE id > ? ORDER BY id LIMIT ?
            """,
        put: "UPDATE sign_in SET seal = ? WHERE id = ?",
        since: 2)

    private static func waysIn(_ sql: any SQLReading, _ person: SQLValue) throws -> [SQLValue] {
        let factors = try sql.all(
            "SELECT sealed, is_confirmed, last_step FROM second_factor WHERE person_id = ?", [person]
        ) { [SQLValue.blob(try $0.blob(0)), .integer(try $0.int64(1)), .integer(try $0.int64(2))] }
        let codes = try sql.all(
            "SELECT code_hash FROM recovery_code WHERE person_id = ? ORDER BY code_hash", [person]
        ) { SQLValue.blob(try $0.blob(0)) }
        let links = try sql.all("SELECT token_hash, expires_at_us FROM invitation WHERE person_id = ?", [person]) {
            [SQLValue.blob(try $0.blob(0)), .integer(try $0.int64(1))]
        }
        let sites = try sql.all("SELECT site_id FROM person_site WHERE person_id = ? ORDER BY site_id", [person]) {
            SQLValue.optional(try $0.optionalID(0))
        }
        let counts = [factors.count, codes.count, links.count, sites.count].map { SQLValue.integer($0) }
        return counts + factors.flatMap { $0 } + codes + links.flatMap { $0 } + sites
    }
}
