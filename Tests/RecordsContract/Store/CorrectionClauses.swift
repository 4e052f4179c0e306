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
    ]

    private static func correction(
        _ number: UInt64, _ was: Client, at minutes: Int, by person: PersonID?
    ) -> ClientCorrection {
        ClientCorrection(id: Samples.id(number), was: was, at: Samples.at(minutes), by: person)
    }
}
