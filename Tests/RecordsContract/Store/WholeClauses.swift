import Clinic
import Practice

extension StoreContract {
    static let whole: [StoreClause] = [
        StoreClause("a write that throws leaves nothing, and its error reaches the caller unchanged") { store in
            struct OnPurpose: Error {}
            do {
                try await store.write { store in
                    try Samples.put(into: store)
                    try store.add(Samples.appointment(40))
                    throw OnPurpose()
                }
                throw ContractBreach(description: "no error at all")
            } catch is OnPurpose {}
            try await store.read { store in
                try requireEqual(try store.people(), [], "people")
                try requireEqual(try store.client(Samples.ana.id), nil, "a client")
                try requireEqual(try store.appointment(Samples.id(40)), nil, "an appointment")
                try requireEqual(try store.episodeIDs(after: nil, limit: 9), [], "episodes")
            }
        },
        StoreClause("a write sees its own changes") { store in
            let seen = try await store.write { store in
                try Samples.put(into: store)
                return try store.records(of: Samples.anas.id)?.client
            }
            try requireEqual(seen, Samples.ana, "what the write saw")
        },
        StoreClause("of many who take one code at once, one has it") { store in
            let won = await withTaskGroup(of: Bool.self) { group in
                for number in UInt64(0)..<16 {
                    group.addTask {
                        let client = Client(
                            id: Samples.id(200 + number), code: "HR-1", name: "N\(number)", calledName: "", born: nil)
                        do { try await store.write { try $0.put(client) } } catch { return false }
                        return true
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            try requireEqual(won, 1, "how many had the code")
        },
    ]
}
