import Clinic
import Practice

extension StoreContract {
    static let people: [StoreClause] = [
        StoreClause("a new store has no practice; one that was put is there, and put again it is replaced") { store in
            try requireEqual(try await store.read { try $0.practice() }, nil, "a new store's practice")
            guard let zone = Zone("Europe/Paris") else { throw ContractBreach(description: "no zone") }
            for name in ["Harbour Row", "Harbour Row and Hill"] {
                let practice = Practice(id: Samples.id(9), name: name, zone: zone, language: .french, isDemo: true)
                try await store.write { try $0.put(practice) }
                try requireEqual(try await store.read { try $0.practice() }, practice, "the practice")
            }
        },
        StoreClause("people, teams and sites are read as they were put, by name") { store in
            try await store.write { try Samples.put(into: $0) }
            try await store.read { store in
                try requireEqual(try store.teams(), [Samples.harbour, Samples.hill], "teams")
                try requireEqual(try store.sites(), [Samples.site], "sites")
                try requireEqual(try store.person(Samples.ruth.person.id), Samples.ruth, "a person by id")
                try requireEqual(try store.person(signInName: "sven"), Samples.sven, "a person by name")
                try requireEqual(try store.person(signInName: "Sven"), nil, "a name in other letters")
                try requireEqual(
                    try store.people().map(\.signInName), ["nora", "ruth", "sven"], "everybody by name")
            }
        },
        StoreClause("a sign-in name belongs to one person, who may be put again") { store in
            try await store.write { try Samples.put(into: $0) }
            let twin = Samples.record(13, "Nora Berg", "nora", [.frontDesk], nil)
            try await requireRefused(store, .duplicate("person.sign_in_name")) { try $0.put(twin) }
            let changed = Samples.record(10, "Nora Aalto", "nora", [], nil)
            try await store.write { try $0.put(changed) }
            try requireEqual(try await store.read { try $0.person(signInName: "nora") }, changed, "put again")
        },
        StoreClause("a person of a team that is not there is refused") { store in
            let person = Samples.record(13, "Ida Holm", "ida", [.therapist], Samples.id(99))
            try await requireRefused(store, .missing("team")) { try $0.put(person) }
        },
    ]
}
