internal import Clinic

/// Signs where the record of who looked ends now, in the store and with every witness.
package struct AnchorAudit: Sendable {
    package typealias Result = AuditAnchor?
    package let anchoring: Anchoring

    package init(_ anchoring: Anchoring) { self.anchoring = anchoring }
}

extension PracticeService {
    /// `nil` where nothing was recorded since the last one. Each witness is handed what it lacks, so that one that could
    /// not be written to for a while, or was named later, holds them all.
    package func perform(_ command: AnchorAudit, as actor: Actor) async throws(PracticeError) -> AuditAnchor? {
        try actor.requireUpkeep()
        let newest = try await signEnd(command.anchoring.signing)
        if command.anchoring.witnesses.isEmpty { return newest }
        let anchors = try await read { try $0.auditAnchors() }
        do {
            for witness in command.anchoring.witnesses {
                try witness.keep(anchors, newest: newest, signedBy: command.anchoring.signing)
            }
        } catch { throw .store(.unavailable("the anchor could not be written to its folder")) }
        return newest
    }

    private func signEnd(_ signing: any AnchorSigning) async throws(PracticeError) -> AuditAnchor? {
        try await write { store -> AuditAnchor? in
            try tellRefusals(in: store)
            guard let practice = try store.practice()?.id, let tail = try store.auditTail(),
                try store.lastAuditAnchor()?.place != tail.place
            else { return nil }
            let now = chance.now()
            let message = AuditAnchor.message(practice, tail.place, tail.link, now)
            let anchor = AuditAnchor(
                practice: practice, place: tail.place, link: tail.link, at: now, signature: try signing.sign(message))
            try store.add(anchor)
            return anchor
        }
    }
}
