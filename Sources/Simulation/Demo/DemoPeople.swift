internal import Clinic
internal import Practice

/// The members of the invented practice "Harbour Row".
struct DemoPeople: Sendable {
    let practice: Practice
    let site: Site
    let teams: [Team]
    let records: [PersonRecord]

    /// In the order of the truth's therapists.
    var therapists: [Person] { records.map(\.person).filter { $0.roles.contains(.therapist) } }

    static let password = "rapport demo only"
    static let pin = "2580"

    init(ids: inout SimulatedIDs, now: Instant, passwordHash: String, pinHash: String, language: Language = .english) {
        let opened = now.adding(days: -740)
        practice = Practice(
            id: ids.next(at: opened), name: "Harbour Row", zone: Zone("Europe/London") ?? .utc, language: language,
            isDemo: true)
        site = Site(id: ids.next(at: opened), name: "Harbour Row 12")
        let harbour = Team(id: ids.next(at: opened), name: "Harbour")
        let quay = Team(id: ids.next(at: opened), name: "Quay")
        teams = [harbour, quay]
        let rows: [(name: String, signIn: String, role: Role, team: TeamID?)] = [
            ("Nora Lindqvist", "nora", .therapist, harbour.id), ("Mateo Rivas", "mateo", .therapist, harbour.id),
            ("Aisha Bello", "aisha", .therapist, harbour.id), ("Jun Morita", "jun", .therapist, quay.id),
            ("Claire Fabre", "claire", .therapist, quay.id), ("Tom Hale", "tom", .therapist, quay.id),
            ("Sam Whitlock", "sam", .supervisor, harbour.id), ("Ines Carvalho", "ines", .supervisor, quay.id),
            ("Finn Gallagher", "finn", .frontDesk, nil), ("Ada Nwosu", "ada", .administrator, nil),
        ]
        var records: [PersonRecord] = []
        for row in rows {
            let person = Person(
                id: ids.next(at: opened), name: row.name, signInName: row.signIn, roles: [row.role], team: row.team,
                language: language)
            records.append(PersonRecord(person: person, passwordHash: passwordHash, pinHash: pinHash))
        }
        self.records = records
    }

    func put(in store: any StoreWriting) throws {
        try store.put(practice)
        try store.put(site)
        for team in teams { try store.put(team) }
        for record in records { try store.put(record) }
    }
}
