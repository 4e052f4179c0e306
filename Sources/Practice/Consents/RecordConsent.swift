package import Clinic

/// What a client, or a parent or guardian, answered on one day.
package struct RecordConsent: Sendable {
    package typealias Result = ConsentID
    /// Made with the page.
    package let id: ConsentID
    package let client: ClientID
    package let matter: ConsentMatter
    package let answer: ConsentAnswer?
    package let giver: ConsentGiver?
    /// `nil` for one that could not be read.
    package let day: Day?

    package init(
        id: ConsentID, client: ClientID, matter: ConsentMatter, answer: ConsentAnswer?, giver: ConsentGiver?, day: Day?
    ) {
        self.id = id
        self.client = client
        self.matter = matter
        self.answer = answer
        self.giver = giver
        self.day = day
    }
}

extension PracticeService {
    /// Every open course of care is judged anew: what is asked for may have changed.
    package func perform(_ command: RecordConsent, as actor: Actor) async throws(PracticeError) -> ConsentID {
        try await write { store -> Announced<ConsentID> in
            let episodes = try store.episodes(of: command.client)
            let isAllowed = try episodes.contains { episode in
                try store.ownership(of: episode.id).map { actor.allows(AccessPolicy.mayWriteAppointments, $0) } ?? false
            }
            guard isAllowed, let client = try store.client(command.client) else { throw PracticeError.notFound }
            let held = try consents(of: client.id, in: store)
            if let there = held.records.first(where: { $0.id == command.id }) {
                guard there.matter == command.matter, there.answer == command.answer, there.giver == command.giver,
                    there.day == command.day
                else { throw PracticeError.idTaken }
                return Announced(there.id, [])
            }
            let consent = try consent(command, held, by: actor.personID, in: store)
            do { try store.add(consent) } catch StoreError.duplicate { throw PracticeError.idTaken }
            if try !consents(of: client.id, in: store).allows(.measures) {
                try endCheckLinks(of: episodes.map(\.id), in: store)
            }
            try note(.recordConsent, by: actor.personID, client: client.id, in: store)
            let judged = try episodes.filter { $0.ending == nil }.map { try judge($0.id, in: store).announcement }
            return Announced(consent.id, judged)
        }.announced(by: self)
    }

    private func consent(
        _ command: RecordConsent, _ held: Consents, by person: PersonID?, in store: any StoreReading
    ) throws -> ConsentRecord {
        var checks = Checks()
        let today = try store.requirePractice().zone.day(of: chance.now())
        if command.answer == nil { checks.add("answer", "problem.choose") }
        if command.giver == nil { checks.add("given", "problem.choose") }
        if command.day == nil { checks.add("consent-day", "problem.day") }
        if let day = command.day, day > today { checks.add("consent-day", "problem.in-future") }
        if command.answer == .withdrawn, held.answer(to: command.matter)?.answer != .given {
            checks.add("answer", "problem.nothing-to-withdraw")
        }
        try checks.done()
        guard let answer = command.answer, let giver = command.giver, let day = command.day else {
            throw PracticeError.notFound
        }
        return ConsentRecord(
            id: command.id, client: command.client, matter: command.matter, answer: answer, giver: giver, day: day,
            recordedBy: person, recordedAt: chance.now())
    }
}
