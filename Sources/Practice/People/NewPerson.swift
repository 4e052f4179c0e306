internal import Clinic

extension PracticeService {
    /// Checks what a new person needs and hashes the secrets; throws all problems at once, together with those in
    /// `checks`.
    ///
    /// - Parameter practice: what it is called, where it is only being set up.
    func newPerson(
        _ checks: inout Checks, id: PersonID? = nil, name: String, signInName: String, password: String?, pin: String?,
        roles: Set<Role>, team: TeamID?, language: Language, nameField: String = "person-name",
        practice: String? = nil
    ) async throws(PracticeError) -> PersonRecord {
        let name = checks.text(name, nameField)
        let signInName = Checks.signInName(checks.text(signInName, "name", longest: Checks.longestSignInName))
        if roles.isEmpty { checks.add("role", "problem.choose-role") }
        if let password {
            let house: [String] =
                if let practice { [practice] } else { try await read { try houseNames(team, in: $0) } }
            check(newPassword: password, "password", personal: [name, signInName] + house, &checks)
        }
        if let pin { check(newPIN: pin, &checks) }
        try checks.done()
        var hashes: (password: String?, pin: String?) = (nil, nil)
        if let password { hashes.password = try await hash(password) }
        if let pin { hashes.pin = try await hash(pin) }
        let person = Person(
            id: id ?? chance.id(), name: name, signInName: signInName, roles: roles, team: team, language: language)
        return PersonRecord(person: person, passwordHash: hashes.password, pinHash: hashes.pin)
    }

    /// Names of somebody's own that an attacker would try.
    func personalNames(_ person: Person, in store: any StoreReading) throws -> [String] {
        try [person.name, person.signInName] + houseNames(person.team, in: store)
    }

    /// The practice's and the team's.
    private func houseNames(_ team: TeamID?, in store: any StoreReading) throws -> [String] {
        let practice = try store.practice().map { [$0.name] } ?? []
        guard let team else { return practice }
        return try practice + store.teams().filter { $0.id == team }.map(\.name)
    }

    func check(newPassword: String, _ field: String, personal: [String], _ checks: inout Checks) {
        for problem in passwords.problems(ofNew: newPassword, personal: personal) {
            checks.add(field, problem.key, problem.arguments)
        }
    }

    func check(newPIN: String, _ checks: inout Checks) {
        if !passwords.accepts(newPIN: newPIN) { checks.add("pin", "problem.pin") }
    }
}
