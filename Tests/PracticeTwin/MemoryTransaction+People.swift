internal import Clinic
internal import Practice

extension MemoryTransaction {
    func practice() -> Practice? { records.practice }
    func sites() -> [Site] { NameOrder.sorted(Array(records.sites.values), by: \.name, then: \.id) }
    func teams() -> [Team] { NameOrder.sorted(Array(records.teams.values), by: \.name, then: \.id) }
    func person(_ id: PersonID) -> PersonRecord? { records.people[id] }

    func person(signInName: String) -> PersonRecord? {
        records.people.values.first { $0.person.signInName == signInName }
    }

    func people() -> [Person] { NameOrder.sorted(records.people.values.map(\.person), by: \.name, then: \.id) }

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
