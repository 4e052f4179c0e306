package import Clinic

/// It is no longer needed: the record closes before its hour is over. By whoever opened it.
package struct EndEmergency: Sendable {
    package let emergency: EmergencyID
    package init(emergency: EmergencyID) { self.emergency = emergency }
}

/// Somebody who was told of an opening says that they saw it; it leaves their Today.
package struct AcknowledgeEmergency: Sendable {
    package let emergency: EmergencyID
    package init(emergency: EmergencyID) { self.emergency = emergency }
}

extension PracticeService {
    package func perform(_ command: EndEmergency, as actor: Actor) async throws(PracticeError) {
        let viewer = try actor.requireViewer()
        try await write { store in
            guard let held = try store.emergency(command.emergency), held.person == viewer.person else {
                throw PracticeError.notFound
            }
            let now = chance.now()
            guard held.isOpen(at: now) else { return }
            try store.end(held.id, at: now)
            try note(.endEmergency, by: viewer.person, client: held.client, in: store)
        }
    }

    package func perform(_ command: AcknowledgeEmergency, as actor: Actor) async throws(PracticeError) {
        let viewer = try actor.requireViewer()
        try await write { store in
            guard let held = try store.emergency(command.emergency),
                let notice = try store.notices(of: held.id).first(where: { $0.person == viewer.person })
            else { throw PracticeError.notFound }
            guard notice.seenAt == nil else { return }
            try store.markSeen(held.id, by: viewer.person, at: chance.now())
            try note(.sawEmergency, by: viewer.person, client: held.client, in: store)
        }
    }
}
