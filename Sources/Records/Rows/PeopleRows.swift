internal import Clinic
internal import Practice

extension PersonRecord {
    /// `id, name, sign_in_name, roles, team_id, language, is_active, password_hash, pin_hash`.
    init(row: any SQLRow, isAsRecorded: Bool = true) throws {
        let roles = try row.text(3).split(separator: ",").map { name in
            guard let role = Role(rawValue: String(name)) else { throw StoreError.corrupt("an unknown role") }
            return role
        }
        self.init(
            person: Person(
                id: try row.key(0), name: try row.text(1), signInName: try row.text(2), roles: Set(roles),
                team: try row.optionalKey(4), language: try row.word(5), isActive: try row.flag(6)),
            passwordHash: try row.optionalText(7), pinHash: try row.optionalText(8),
            isAsRecorded: isAsRecorded)
    }

    var values: [SQLValue] {
        [
            .id(person.id), .text(person.name), .text(person.signInName),
            .text(person.roles.map(\.rawValue).sorted().joined(separator: ",")), .optional(person.team),
            .word(person.language), .flag(person.isActive), .optional(passwordHash), .optional(pinHash),
        ]
    }
}
