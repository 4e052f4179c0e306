internal import Clinic

/// Walks the whole record of who looked and holds it against every anchor.
package struct VerifyAudit: Sendable {
    package typealias Result = [String]
    package let anchoring: Anchoring
    package let progress: @Sendable (Int) -> Void

    package init(_ anchoring: Anchoring, progress: @escaping @Sendable (Int) -> Void = { _ in }) {
        self.anchoring = anchoring
        self.progress = progress
    }
}

extension PracticeService {
    /// What is wrong and at which entry, one sentence each; no more than a hundred.
    package func perform(_ command: VerifyAudit, as actor: Actor) async throws(PracticeError) -> [String] {
        try actor.requireUpkeep()
        guard let practice = try await practice()?.id else { throw .notFound }
        let held = try await read { try $0.auditAnchors() }
        var walk = AuditWalk(digest)
        let anchors = AnchorCheck(practice, command.anchoring.signing)
        anchors.add(held, from: "the database")
        for witness in command.anchoring.witnesses {
            do {
                let elsewhere = try witness.anchors(of: practice.description)
                // What vouches for nothing must not read as a witness that agrees.
                if elsewhere.isEmpty, isOwed(held) {
                    walk.add("the anchor folder holds no anchor of this practice; the database holds \(held.count)")
                }
                anchors.add(elsewhere, from: "the anchor folder")
            } catch {
                walk.add("the folder of anchors cannot be read")
            }
        }
        while !walk.isFull {
            let last = walk.lastPlace
            let some = try await read { try $0.auditEntries(after: last, limit: 2000) }
            if some.isEmpty { break }
            for entry in some { walk.take(entry) { anchors.meet(place: $0, link: $1) } }
            command.progress(walk.lastPlace)
        }
        let unlinked = try await read { try $0.unlinkedAuditEvents() }
        if walk.lastPlace > 0 || !held.isEmpty {
            for event in unlinked { walk.add("entry \(event.id) stands outside of the chain") }
        }
        return Array((anchors.faults(end: walk.lastPlace) + walk.faults).prefix(AuditWalk.mostFaults))
    }
}

extension PracticeService {
    /// Whether a witness must have some of these by now: the server hands them over every hour, and a backup may have
    /// made one in between.
    private func isOwed(_ anchors: [AuditAnchor]) -> Bool {
        guard let oldest = anchors.map(\.at).min() else { return false }
        return !(0..<75 * 60).contains(chance.now().seconds(since: oldest))
    }
}

/// An entry as it is read back: its link, and the event where it is still there.
package struct AuditEntry: Hashable, Sendable {
    package let link: AuditLink
    package let event: AuditEvent?

    package init(link: AuditLink, event: AuditEvent?) {
        self.link = link
        self.event = event
    }
}

/// Goes along the chain. After a break it goes on from the link as it stands, so that one change is one fault.
private struct AuditWalk {
    static let mostFaults = 100
    private let digest: ([UInt8]) -> [UInt8]
    private var previous = AuditChain.start
    private(set) var lastPlace = 0
    private(set) var faults: [String] = []

    init(_ digest: @escaping ([UInt8]) -> [UInt8]) { self.digest = digest }

    var isFull: Bool { faults.count >= Self.mostFaults }

    mutating func add(_ fault: String) { faults.append(fault) }

    mutating func take(_ entry: AuditEntry, _ meet: (Int, [UInt8]) -> Void) {
        let place = entry.link.place
        if place == lastPlace + 2 { add("entry \(place - 1) is missing") }
        if place > lastPlace + 2 { add("entries \(lastPlace + 1) to \(place - 1) are missing") }
        let follows = place == lastPlace + 1
        if let event = entry.event {
            // After a gap the link before is not known, and the gap has been told.
            if follows, AuditChain.link(after: previous, place, event, digest) != entry.link.link {
                add("entry \(place) (\(event.action.rawValue)) was changed, or something was put before it")
            }
        } else {
            add("entry \(place) has lost what it tells of")
        }
        meet(place, entry.link.link)
        (previous, lastPlace) = (entry.link.link, place)
    }
}

/// Anchors waiting for the walk to come to the places that they name.
private final class AnchorCheck {
    private let practice: PracticeID
    private let signing: any AnchorSigning
    private var waiting: [Int: [(AuditAnchor, String)]] = [:]
    private var found: [String] = []

    init(_ practice: PracticeID, _ signing: any AnchorSigning) { (self.practice, self.signing) = (practice, signing) }

    func add(_ anchors: [AuditAnchor], from source: String) {
        for anchor in anchors {
            if anchor.practice != practice || !signing.isSigned(anchor.message, anchor.signature) {
                found.append("an anchor in \(source) at entry \(anchor.place) is not signed by this practice")
            } else {
                waiting[anchor.place, default: []].append((anchor, source))
            }
        }
    }

    func meet(place: Int, link: [UInt8]) {
        for (anchor, source) in waiting.removeValue(forKey: place) ?? [] where anchor.link != link {
            found.append("entry \(place) is not what the anchor in \(source) says; changed at or before it")
        }
    }

    func faults(end: Int) -> [String] {
        let missed = waiting.keys.sorted().map { place in
            "an anchor in \(waiting[place]?.first?.1 ?? "") names entry \(place), which is gone; the record ends at \(end)"
        }
        return found + missed
    }
}
