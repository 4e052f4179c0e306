import Clinic
import Practice

extension StoreContract {
    static let observed: [StoreClause] = [
        StoreClause("every observation is read as it was recorded, and corrections keep both") { store in
            let session = try await heldSession(store)
            var kept: [Observation] = []
            for (index, value) in allValues.enumerated() {
                let observation = Observation(
                    id: Samples.id(200 - UInt64(index)), session: session.id, value, recordedAt: Samples.at(index),
                    recordedBy: Samples.nora.person.id)
                kept.append(observation)
            }
            if let taken = Observation(
                id: Samples.id(90), session: session.id, topic: .doubt, value: nil, recordedAt: Samples.at(99),
                recordedBy: nil, replaces: kept.last?.id)
            {
                kept.append(taken)
            }
            let all = kept
            try await store.write { store in for observation in all { try store.add(observation) } }
            try requireEqual(
                try await store.read { try $0.observations(in: session.id) }, all, "in the order of recording")
            let records = try await store.read { try $0.records(of: session.episode) }
            try requireEqual(records?.observations, all, "with the episode")
        },
        StoreClause("an observation is added once, to a session that is there") { store in
            let session = try await heldSession(store)
            let one = Observation(
                id: Samples.id(90), session: session.id, .confronting, recordedAt: Samples.at(1), recordedBy: nil)
            try await store.write { try $0.add(one) }
            try await requireRefused(store, .duplicate("observation.id")) { try $0.add(one) }
            let nowhere = Observation(
                id: Samples.id(91), session: Samples.id(999), .spokeUp, recordedAt: Samples.at(1), recordedBy: nil)
            try await requireRefused(store, .missing("session")) { try $0.add(nowhere) }
            let replacing = Observation(
                id: Samples.id(92), session: session.id, .confronting, recordedAt: Samples.at(1), recordedBy: nil,
                replaces: Samples.id(998))
            try await requireRefused(store, .missing("observation")) { try $0.add(replacing) }
            try await requireRefused(store, .duplicate("observation")) { try $0.remove(session.id) }
        },
    ]

    private static let allValues: [ObservationValue] =
        Engagement.allCases.map { .engagement($0) } + AssignmentOutcome.allCases.map { .assignment($0) }
        + [.confronting, .assignmentGiven, .spokeUp] + SaidBy.allCases.map { .doubt(saidBy: $0) }

    private static func heldSession(_ store: any Store) async throws -> Session {
        let appointment = Samples.appointment(40)
        let session = Samples.session(50, of: appointment)
        try await store.write { store in
            try Samples.put(into: store)
            try store.add(appointment)
            try store.add(session)
        }
        return session
    }
}
