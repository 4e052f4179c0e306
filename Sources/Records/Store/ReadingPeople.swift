internal import Clinic
internal import Practice

extension RecordsReading {
    func practice() throws -> Practice? {
        try sql.first("SELECT id, name, zone, language, is_demo FROM practice") { row in
            guard let zone = Zone(try row.text(2)) else { throw StoreError.corrupt("an unknown time zone") }
            return Practice(
                id: try row.key(0), name: try row.text(1), zone: zone, language: try row.word(3),
                isDemo: try row.flag(4))
        }
    }

    func sites() throws -> [Site] {
        NameOrder.sorted(
            try sql.all("SELECT id, name FROM site") { Site(id: try $0.key(0), name: try $0.text(1)) }, by: \.name,
            then: \.id)
    }

    func teams() throws -> [Team] {
        NameOrder.sorted(
            try sql.all("SELECT id, name FROM team") { Team(id: try $0.key(0), name: try $0.text(1)) }, by: \.name,
            then: \.id)
    }

    func person(_ id: PersonID) throws -> PersonRecord? {
        try sql.first(
            """
            SELECT id, name, sign_in_name, roles, team_id, language, is_active, password_hash, pin_hash, seal
            FROM person WHERE id = ?
            """, [.id(id)]
        ) { try PersonRecord(row: $0, isAsRecorded: isAsCoded(.person, $0)) }
    }

    func person(signInName: String) throws -> PersonRecord? {
        try sql.first(
            """
            SELECT id, name, sign_in_name, roles, team_id, language, is_active, password_hash, pin_hash, seal
            FROM person WHERE sign_in_name = ?
            """, [.text(signInName)]
        ) { try PersonRecord(row: $0, isAsRecorded: isAsCoded(.person, $0)) }
    }

    func people() throws -> [Person] {
        let people = try sql.all(
            """
            SELECT id, name, sign_in_name, roles, team_id, language, is_active, password_hash, pin_hash FROM person
            """, []
        ) { try PersonRecord(row: $0) }.map(\.person)
        return NameOrder.sorted(people, by: \.name, then: \.id)
    }
}
