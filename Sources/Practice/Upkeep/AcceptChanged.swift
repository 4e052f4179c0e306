package import Clinic

/// Takes rows of people and settings that were changed behind the product's back as they are from now on. Whoever's row
/// it was must choose another password, and has no second step and no session left: what stands there may be somebody
/// else's.
package struct AcceptChanged: Sendable {
    package struct Result: Hashable, Sendable {
        /// Which rows, one sentence each.
        package let faults: [String]
        /// Whose they were.
        package let withoutPassword: [Person]
    }

    /// Of these rows alone; those of clients' records are told of and never taken.
    package static let tables: Set<String> = [
        "practice", "settings", "site", "team", "person", "way_in", "sign_in", "threshold", "measure", "measure_switch",
        "practice_setting",
    ]
    package init() {}
}

extension PracticeService {
    package func perform(_ command: AcceptChanged, as actor: Actor) async throws(PracticeError) -> AcceptChanged.Result
    {
        try actor.requireUpkeep()
        return try await write { store in
            let (faults, people) = try store.acceptChanged()
            var withoutPassword: [Person] = []
            for id in Set(people).sorted() {
                guard let record = try store.person(id) else { continue }
                withoutPassword.append(record.person)
                try store.put(PersonRecord(person: record.person, passwordHash: nil, pinHash: nil))
                try store.removeSecondFactor(of: id)
                try store.endInvitations(of: id)
                try store.endSignIns(of: id)
                try store.forgetDevices(of: id, keeping: 0)
                try note(.acceptChanged, by: actor.personID, to: id, in: store)
            }
            if people.isEmpty, !faults.isEmpty { try note(.acceptChanged, by: actor.personID, in: store) }
            return AcceptChanged.Result(faults: faults, withoutPassword: withoutPassword)
        }
    }
}
