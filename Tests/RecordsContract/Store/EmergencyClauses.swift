import Clinic
import Practice

extension StoreContract {
    static let emergencies: [StoreClause] = [
        StoreClause("a record opened in an emergency is found by its client and by who opened it, the newest first") {
            store in
            let (first, second) = (opening(60, at: 100), opening(61, at: 130))
            let other = opening(62, at: 140, of: Samples.joel.id, by: Samples.ruth.person.id)
            try await store.write { store in
                try Samples.put(into: store)
                for opening in [first, second, other] { try store.add(opening, telling: []) }
            }
            try await store.read { store in
                let (ana, sven) = (Samples.ana.id, Samples.sven.person.id)
                try requireEqual(
                    try store.emergencies(of: ana, since: Samples.at(100)), [second, first], "Ana's from then on")
                try requireEqual(try store.emergencies(of: ana, since: Samples.at(101)), [second], "Ana's later on")
                try requireEqual(try store.emergencies(by: sven, since: Samples.at(0)), [second, first], "Sven's")
                try requireEqual(try store.emergency(other.id), other, "Joel's")
                try requireEqual(try store.notices(of: first.id), [], "nobody was told")
            }
        },
        StoreClause("whoever is told of an opening is told until they have seen it, each on their own") { store in
            let opening = opening(60, at: 100)
            let (nora, ruth) = (Samples.nora.person.id, Samples.ruth.person.id)
            try await store.write { store in
                try Samples.put(into: store)
                try store.add(opening, telling: [ruth, nora])
                try store.markSeen(opening.id, by: nora, at: Samples.at(110))
                try store.markSeen(opening.id, by: nora, at: Samples.at(120))
            }
            try await store.read { store in
                try requireEqual(try store.unseenEmergencies(by: nora), [], "Nora has seen it")
                try requireEqual(try store.unseenEmergencies(by: ruth), [opening], "Ruth has not")
                try requireEqual(
                    try store.notices(of: opening.id),
                    [
                        EmergencyNotice(emergency: opening.id, person: nora, seenAt: Samples.at(110)),
                        EmergencyNotice(emergency: opening.id, person: ruth),
                    ], "the first time stays")
            }
        },
        StoreClause("who becomes responsible later is told, too, and nobody twice") { store in
            let opening = opening(60, at: 100)
            let (nora, ruth) = (Samples.nora.person.id, Samples.ruth.person.id)
            try await store.write { store in
                try Samples.put(into: store)
                try store.add(opening, telling: [nora])
                try store.markSeen(opening.id, by: nora, at: Samples.at(110))
                try store.tell([nora, ruth], of: opening.id)
            }
            try await store.read { store in
                try requireEqual(try store.unseenEmergencies(by: nora), [], "Nora has seen it")
                try requireEqual(try store.unseenEmergencies(by: ruth), [opening], "Ruth is told")
            }
        },
        StoreClause("an opening ends once") { store in
            let opening = opening(60, at: 100)
            try await store.write { store in
                try Samples.put(into: store)
                try store.add(opening, telling: [])
                try store.end(opening.id, at: Samples.at(110))
                try store.end(opening.id, at: Samples.at(120))
            }
            try await store.read { store in
                try requireEqual(try store.emergency(opening.id)?.endedAt, Samples.at(110), "the end")
            }
        },
        StoreClause("an opening names what is there, and its id is its own") { store in
            try await store.write { store in
                try Samples.put(into: store)
                try store.add(opening(60, at: 100), telling: [])
            }
            try await requireRefused(store, .duplicate("emergency_opening.id")) {
                try $0.add(opening(60, at: 200), telling: [])
            }
            try await requireRefused(store, .missing("client")) {
                try $0.add(opening(61, at: 100, of: Samples.id(99)), telling: [])
            }
            try await requireRefused(store, .missing("person")) {
                try $0.add(opening(61, at: 100, by: Samples.id(99)), telling: [])
            }
            try await requireRefused(store, .missing("person")) {
                try $0.add(opening(61, at: 100), telling: [Samples.id(99)])
            }
        },
    ]

    private static func opening(
        _ number: UInt64, at minutes: Int, of client: ClientID = Samples.ana.id,
        by person: PersonID = Samples.sven.person.id
    ) -> EmergencyOpening {
        EmergencyOpening(
            id: Samples.id(number), client: client, person: person, kind: .danger, openedAt: Samples.at(minutes))
    }
}
