internal import Clinic
internal import Practice

extension MemoryTransaction {
    func practice() -> Practice? { records.practice }
    func sites() -> [Site] { records.sites.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) } }
    func teams() -> [Team] { records.teams.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) } }
    func person(_ id: PersonID) -> PersonRecord? { records.people[id] }

    func person(signInName: String) -> PersonRecord? {
        records.people.values.first { $0.person.signInName == signInName }
    }

    func people() -> [Person] { records.people.values.map(\.person).sorted { ($0.name, $0.id) < ($1.name, $1.id) } }

    func put(_ practice: Practice) { records.practice = practice }
    func put(_ site: Site) { records.sites[site.id] = site }
    func put(_ team: Team) { records.teams[team.id] = team }

    func put(_ record: PersonRecord) throws {
        if let held = person(signInName: record.person.signInName), held.person.id != record.person.id {
            throw StoreError.duplicate("person.sign_in_name")
        }
        if let team = record.person.team, records.teams[team] == nil { throw StoreError.missing("team") }
        records.people[record.person.id] = record
    }
}
