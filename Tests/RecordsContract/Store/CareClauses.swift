import Clinic
import Practice

extension StoreContract {
    static let care: [StoreClause] = [
        StoreClause("clients and episodes are read as they were put, with spells in order and the ending") { store in
            try await store.write { try Samples.put(into: $0) }
            try await store.read { store in
                try requireEqual(try store.client(Samples.ana.id), Samples.ana, "a client by id")
                try requireEqual(try store.client(code: "HR-0002"), Samples.joel, "a client by code")
                try requireEqual(try store.client(code: "hr-0002"), nil, "a code in other letters")
                try requireEqual(try store.episode(Samples.anas.id), Samples.anas, "an open episode")
                try requireEqual(try store.episode(Samples.joels.id), Samples.joels, "a closed episode")
                try requireEqual(try store.episode(Samples.id(99)), nil, "an episode that is not there")
                try requireEqual(
                    try store.ownership(of: Samples.anas.id),
                    EpisodeOwnership(therapist: Samples.nora.person.id, team: Samples.harbour.id), "whose it is now")
                try requireEqual(try store.ownership(of: Samples.id(99)), nil, "whose no episode is")
            }
        },
        StoreClause("a client's episodes come by intake, the newest first") { store in
            try await store.write { try Samples.put(into: $0) }
            let later = Episode(
                id: Samples.id(32), client: Samples.ana.id, intake: Day(number: 20_500),
                therapists: [TherapistSpell(therapist: Samples.sven.person.id, from: Day(number: 20_500))])
            try await store.write { try $0.put(later) }
            try requireEqual(
                try await store.read { try $0.episodes(of: Samples.ana.id) }, [later, Samples.anas], "the episodes")
        },
        StoreClause("an episode put again replaces its spells and its ending") { store in
            try await store.write { try Samples.put(into: $0) }
            let reopened = Episode(
                id: Samples.joels.id, client: Samples.joel.id, intake: Samples.joels.intake,
                therapists: [TherapistSpell(therapist: Samples.ruth.person.id, from: Day(number: 20_200))])
            try await store.write { try $0.put(reopened) }
            try requireEqual(try await store.read { try $0.episode(reopened.id) }, reopened, "the episode")
            try requireEqual(
                try await store.read { try $0.ownership(of: reopened.id) }?.team, Samples.harbour.id, "its team")
        },
        StoreClause("a client's code is unique, and free again when it was changed") { store in
            try await store.write { try Samples.put(into: $0) }
            let other = Client(id: Samples.id(22), code: "HR-0001", name: "Mila", calledName: "Mila", born: nil)
            try await requireRefused(store, .duplicate("client.code")) { try $0.put(other) }
            let moved = Client(
                id: Samples.ana.id, code: "HR-0100", name: Samples.ana.name, calledName: "Ana", born: nil)
            try await store.write {
                try $0.put(moved)
                try $0.put(other)
            }
            try requireEqual(try await store.read { try $0.client(code: "HR-0001") }, other, "who has the code")
        },
        StoreClause("a code is found in whichever form its accents are written, whichever it was kept in") { store in
            let (composed, decomposed) = ("\u{C9}-1", "E\u{301}-2")
            let first = Client(id: Samples.id(22), code: composed, name: "Mila", calledName: "Mila", born: nil)
            let second = Client(id: Samples.id(23), code: decomposed, name: "Ida", calledName: "Ida", born: nil)
            try await store.write { store in
                try Samples.put(into: store)
                try store.put(first)
                try store.put(second)
            }
            for (code, client) in [
                (composed, first), ("E\u{301}-1", first), (decomposed, second), ("\u{C9}-2", second),
            ] { try requireEqual(try await store.read { try $0.client(code: code) }, client, "who has the code") }
        },
        StoreClause("a refusal that is caught leaves the rest of the write to go on") { store in
            try await store.write { store in
                try Samples.put(into: store)
                let other = Client(id: Samples.id(22), code: "HR-0001", name: "Mila", calledName: "", born: nil)
                do { try store.put(other) } catch StoreError.duplicate {}
                do { try store.add(Samples.appointment(40, start: 5)) } catch StoreError.duplicate {}
                do { try store.add(Samples.appointment(40, start: 9)) } catch StoreError.duplicate {}
            }
            let held = try await store.read { try $0.appointment(Samples.id(40)) }
            try requireEqual(held?.start, Samples.at(5), "the first appointment of that id")
        },
        StoreClause("episodes of clients or therapists that are not there are refused") { store in
            try await store.write { try Samples.put(into: $0) }
            let therapist = TherapistSpell(therapist: Samples.id(98), from: Day(number: 1))
            let nobodys = Episode(id: Samples.id(33), client: Samples.id(99), intake: Day(number: 1), therapists: [])
            let without = Episode(
                id: Samples.id(33), client: Samples.ana.id, intake: Day(number: 1), therapists: [therapist])
            try await requireRefused(store, .missing("client")) { try $0.put(nobodys) }
            try await requireRefused(store, .missing("person")) { try $0.put(without) }
        },
        StoreClause("all episode ids come in pages, in their order") { store in
            try await store.write { try Samples.put(into: $0) }
            try await store.read { store in
                let first = try store.episodeIDs(after: nil, limit: 1)
                try requireEqual(first, [Samples.anas.id], "the first page")
                try requireEqual(
                    try store.episodeIDs(after: first.last, limit: 5), [Samples.joels.id], "the second page")
                try requireEqual(try store.episodeIDs(after: Samples.joels.id, limit: 5), [], "after the last")
            }
        },
    ]
}
