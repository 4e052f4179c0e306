import Clinic
import Practice

extension StoreContract {
    static let consents: [StoreClause] = [
        StoreClause("what a client agreed to is kept answer after answer, each client's apart") { store in
            try await store.read { try require(!$0.holdsConsents(), "nothing is answered yet") }
            let kept = [
                consent(70, .sharing, .given, at: 10, by: Samples.nora.person.id),
                consent(71, .measures, .refused, at: 20, giver: .guardian, by: nil),
                consent(72, .sharing, .withdrawn, at: 30, by: Samples.nora.person.id),
            ]
            let other = consent(73, .messages, .given, at: 5, of: Samples.joel.id, by: nil)
            try await store.write { store in
                try Samples.put(into: store)
                for one in [kept[2], other, kept[0], kept[1]] { try store.add(one) }
            }
            try await store.read { store in
                try requireEqual(try store.consents(of: Samples.ana.id), kept, "Ana's, as they were recorded")
                try requireEqual(try store.consents(of: Samples.joel.id), [other], "Joel's")
                try requireEqual(try store.holdsConsents(), true, "something is answered")
            }
        },
        StoreClause("an answer names who is there, and its id is its own") { store in
            try await store.write { store in
                try Samples.put(into: store)
                try store.add(consent(70, .measures, .given, at: 10, by: nil))
            }
            try await requireRefused(store, .duplicate("consent.id")) {
                try $0.add(consent(70, .measures, .refused, at: 20, by: nil))
            }
            try await requireRefused(store, .missing("client")) {
                try $0.add(consent(71, .measures, .given, at: 10, of: Samples.id(99), by: nil))
            }
            try await requireRefused(store, .missing("person")) {
                try $0.add(consent(71, .measures, .given, at: 10, by: Samples.id(99)))
            }
        },
    ]

    private static func consent(
        _ number: UInt64, _ matter: ConsentMatter, _ answer: ConsentAnswer, at minutes: Int,
        of client: ClientID = Samples.ana.id, giver: ConsentGiver = .client, by person: PersonID?
    ) -> ConsentRecord {
        ConsentRecord(
            id: Samples.id(number), client: client, matter: matter, answer: answer, giver: giver,
            day: Day(number: 20_100), recordedBy: person, recordedAt: Samples.at(minutes))
    }
}
