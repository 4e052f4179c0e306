internal import Clinic
internal import Practice

extension RecordsTransaction {
    func put(_ practice: Practice) throws {
        try changing(.practice, practice.id)
        try changing(.settings, practice.id)
        try run("DELETE FROM practice WHERE id <> ?", [.id(practice.id)])
        try run(
            """
            INSERT INTO practice (id, name, zone, language, is_demo) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, zone = excluded.zone,
                language = excluded.language, is_demo = excluded.is_demo
            """,
            [
                .id(practice.id), .text(practice.name), .text(practice.zone.name), .word(practice.language),
                .flag(practice.isDemo),
            ])
    }

    func put(_ site: Site) throws {
        try changing(.site, site.id)
        try run(
            "INSERT INTO site (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            [.id(site.id), .text(site.name)])
    }

    func put(_ team: Team) throws {
        try changing(.team, team.id)
        try run(
            "INSERT INTO team (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            [.id(team.id), .text(team.name)])
    }

    func put(_ record: PersonRecord) throws {
        let person = record.person
        let isTaken = try sql.exists(
            "SELECT 1 FROM person WHERE sign_in_name = ? AND id <> ?", [.text(person.signInName), .id(person.id)])
        guard !isTaken else { throw StoreError.duplicate("person.sign_in_name") }
        try changing(.person, person.id)
        if try !sql.exists("SELECT 1 FROM person WHERE id = ?", [.id(person.id)]) { touch(.wayIn, person.id) }
        if let team = person.team { try require("team", "SELECT 1 FROM team WHERE id = ?", team) }
        try run(
            """
            INSERT INTO person
                (id, name, sign_in_name, roles, team_id, language, is_active, password_hash, pin_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, sign_in_name = excluded.sign_in_name,
                roles = excluded.roles, team_id = excluded.team_id, language = excluded.language,
                is_active = excluded.is_active, password_hash = excluded.password_hash, pin_hash = excluded.pin_hash
            """, record.values)
    }
}
