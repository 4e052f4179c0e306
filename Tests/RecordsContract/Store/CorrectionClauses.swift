import Clinic
import Practice

extension StoreContract {
    static let corrections: [StoreClause] = [
        StoreClause("what stood in a client's data before each correction is kept whole, in the order of corrections") {
            store in
            let first = correction(70, Samples.ana, at: 30, by: Samples.nora.person.id)
            let moved = Client(
                id: Samples.ana.id, code: "HR-0099", name: "Ana \\ Duarte\nLima", calledName: "", born: nil,
                language: .french, phone: "+34 600 000 000", email: "ana@example.org")
            let second = correction(71, moved, at: 20, by: nil)
            let other = correction(72, Samples.joel, at: 25, by: nil)
            try await store.write { store in
                try Samples.put(into: store)
                for one in [first, second, other] { try store.add(one) }
                try store.put(moved)
            }
            try await store.read { store in
                try requireEqual(try store.corrections(of: Samples.ana.id), [first, second], "Ana's")
                try requireEqual(try store.corrections(of: Samples.joel.id), [other], "Joel's")
                try requireEqual(try store.client(Samples.ana.id), moved, "how to reach Ana")
            }
        },
        StoreClause("a correction names who is there, its id is its own, and erasing leaves nothing of it") { store in
            let held = correction(70, Samples.ana, at: 10, by: nil)
            try await store.write { store in
                try Samples.put(into: store)
                try store.add(held)
            }
            try await requireRefused(store, .duplicate("client_correction.id")) { try $0.add(held) }
            try await requireRefused(store, .missing("person")) {
                try $0.add(correction(71, Samples.ana, at: 10, by: Samples.id(99)))
            }
            let nobody = Client(id: Samples.id(99), code: "X", name: "X", calledName: "X", born: nil)
            try await requireRefused(store, .missing("client")) { try $0.add(correction(71, nobody, at: 10, by: nil)) }
            try await store.write { store in
                try store.erase(
                    Erasure(
                        id: Samples.id(80), client: Samples.ana.id, at: Samples.at(40), by: nil, because: .mistake))
            }
            try await store.read { try requireEqual(try $0.corrections(of: Samples.ana.id), [], "after erasing") }
            try await requireRefused(store, .missing("client")) {
                try $0.add(correction(71, Samples.ana, at: 10, by: nil))
            }
        },
        StoreClause("what a course of care was before each correction is kept whole; its id is its own") { store in
            try await store.write { try Samples.put(into: $0) }
            let now = try await store.read { try $0.episodes(of: Samples.ana.id).first }
            guard let now else { throw StoreError.missing("episode") }
            let ended = Episode(
                id: now.id, client: now.client, intake: now.intake,
                therapists: now.therapists
                    + [TherapistSpell(therapist: Samples.nora.person.id, from: now.intake.adding(days: 9))],
                treatments: [TreatmentSpell(treatment: "Two words \\ \n", from: now.intake)],
                ending: Ending(day: now.intake.adding(days: 90), reason: .droppedOut))
            let first = EpisodeCorrection(
                id: Samples.id(70), was: ended, became: now, at: Samples.at(30), by: Samples.nora.person.id)
            let second = EpisodeCorrection(id: Samples.id(71), was: now, became: ended, at: Samples.at(20), by: nil)
            try await store.write { store in for one in [first, second] { try store.add(one) } }
            try await store.read { try requireEqual(try $0.corrections(of: now.id), [first, second], "in order") }
            try await requireRefused(store, .duplicate("episode_correction.id")) { try $0.add(first) }
            try await requireRefused(store, .missing("person")) {
                try $0.add(
                    EpisodeCorrection(
                        id: Samples.id(72), was: now, became: ended, at: Samples.at(1), by: Samples.id(99)))
            }
        },
        StoreClause("erasing takes out what a course of care was, and every treatment that not two others have") {
            store in
            let mila = Client(id: Samples.id(22), code: "HR-0003", name: "Mila Novak", calledName: "Mila", born: nil)
            let own = episode(32, of: Samples.ana, "CBT", "EMDR", "for Ana alone")
            try await store.write { store in
                try Samples.put(into: store)
                try store.put(mila)
                try store.put(own)
                try store.put(episode(33, of: Samples.joel, "CBT", "EMDR"))
                try store.put(episode(34, of: Samples.joel, "EMDR"))
                try store.put(episode(35, of: mila, "CBT"))
                try store.add(EpisodeCorrection(id: Samples.id(70), was: own, became: own, at: Samples.at(30), by: nil))
                try store.erase(
                    Erasure(
                        id: Samples.id(80), client: Samples.ana.id, at: Samples.at(40), by: nil, because: .mistake))
            }
            try await store.read { store in
                try requireEqual(
                    try store.episode(own.id)?.treatments.map(\.treatment), ["CBT", "", ""], "EMDR is one other's")
                try requireEqual(
                    try store.episode(Samples.id(33))?.treatments.map(\.treatment), ["CBT", "EMDR"], "another's")
                try requireEqual(try store.corrections(of: own.id), [], "what it was before")
            }
        },
    ]

    private static func episode(_ number: UInt64, of client: Client, _ treatments: String...) -> Episode {
        Episode(
            id: Samples.id(number), client: client.id, intake: Day(number: 20_000), therapists: [],
            treatments: treatments.map { TreatmentSpell(treatment: $0, from: Day(number: 20_000)) })
    }

    private static func correction(
        _ number: UInt64, _ was: Client, at minutes: Int, by person: PersonID?
    ) -> ClientCorrection {
        ClientCorrection(id: Samples.id(number), was: was, at: Samples.at(minutes), by: person)
    }
}
