internal import Clinic
internal import Practice

struct MemoryEmergencies: Sendable {
    var openings: [EmergencyOpening] = []
    var notices: [EmergencyNotice] = []
}

extension MemoryTransaction {
    func emergency(_ id: EmergencyID) -> EmergencyOpening? {
        records.emergencies.openings.first { $0.id == id }
    }

    func emergencies(of client: ClientID, since: Instant) -> [EmergencyOpening] {
        newestFirst { $0.client == client && $0.openedAt >= since }
    }

    func emergencies(by person: PersonID, since: Instant) -> [EmergencyOpening] {
        newestFirst { $0.person == person && $0.openedAt >= since }
    }

    func notices(of emergency: EmergencyID) -> [EmergencyNotice] {
        records.emergencies.notices.filter { $0.emergency == emergency }.sorted { $0.person < $1.person }
    }

    func unseenEmergencies(by person: PersonID) -> [EmergencyOpening] {
        let unseen = records.emergencies.notices.filter { $0.person == person && $0.seenAt == nil }.map(\.emergency)
        return Array(newestFirst { unseen.contains($0.id) }.reversed())
    }

    func add(_ opening: EmergencyOpening, telling people: [PersonID]) throws {
        guard records.clients[opening.client] != nil else { throw StoreError.missing("client") }
        for person in people + [opening.person] where records.people[person] == nil {
            throw StoreError.missing("person")
        }
        guard emergency(opening.id) == nil else { throw StoreError.duplicate("emergency_opening.id") }
        records.emergencies.openings.append(opening)
        records.emergencies.notices += people.map { EmergencyNotice(emergency: opening.id, person: $0) }
    }

    func tell(_ people: [PersonID], of emergency: EmergencyID) throws {
        let told = Set(notices(of: emergency).map(\.person))
        for person in people where records.people[person] == nil { throw StoreError.missing("person") }
        records.emergencies.notices += people.filter { !told.contains($0) }.map {
            EmergencyNotice(emergency: emergency, person: $0)
        }
    }

    func end(_ emergency: EmergencyID, at: Instant) {
        records.emergencies.openings = records.emergencies.openings.map { held in
            guard held.id == emergency, held.endedAt == nil else { return held }
            return EmergencyOpening(
                id: held.id, client: held.client, person: held.person, kind: held.kind, openedAt: held.openedAt,
                endedAt: at)
        }
    }

    func markSeen(_ emergency: EmergencyID, by person: PersonID, at: Instant) {
        records.emergencies.notices = records.emergencies.notices.map { held in
            guard held.emergency == emergency, held.person == person, held.seenAt == nil else { return held }
            return EmergencyNotice(emergency: emergency, person: person, seenAt: at)
        }
    }

    private func newestFirst(_ isMeant: (EmergencyOpening) -> Bool) -> [EmergencyOpening] {
        records.emergencies.openings.filter(isMeant).sorted { ($0.openedAt, $0.id) > ($1.openedAt, $1.id) }
    }
}
