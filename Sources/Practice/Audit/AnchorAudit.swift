internal import Clinic

/// Signs where the record of who looked ends now, in the store and with every witness.
package struct AnchorAudit: Sendable {
    package typealias Result = AuditAnchor?
    package let anchoring: Anchoring

    package init(_ anchoring: Anchoring) { self.anchoring = anchoring }
}

extension PracticeService {
    /// `nil` where nothing was recorded since the last one.
    package func perform(_ command: AnchorAudit, as actor: Actor) async throws(PracticeError) -> AuditAnchor? {
        try actor.requireUpkeep()
        let anchor = try await write { store -> AuditAnchor? in
            try tellRefusals(in: store)
            guard let practice = try store.practice()?.id, let tail = try store.auditTail(),
                try store.lastAuditAnchor()?.place != tail.place
            else { return nil }
            let now = chance.now()
            let message = AuditAnchor.message(practice, tail.place, tail.link, now)
            let anchor = AuditAnchor(
                practice: practice, place: tail.place, link: tail.link, at: now,
                signature: try command.anchoring.signing.sign(message))
            try store.add(anchor)
            return anchor
        }
        guard let anchor else { return nil }
        do {
            for witness in command.anchoring.witnesses {
                try witness.keep(anchor, signedBy: command.anchoring.signing.publicKey)
            }
        } catch { throw .store(.unavailable("the anchor could not be written to its folder")) }
        return anchor
    }
}
