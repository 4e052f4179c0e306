internal import Clinic

/// How one entry of the record of who looked holds on to the one before: a digest over that one's link and everything
/// that the entry says, so that nothing in between can be changed, left out, added or moved unseen.
enum AuditChain {
    /// The link before the first.
    static let start = [UInt8](repeating: 0, count: 32)
    private static let title = Array("rapport audit 1".utf8)
    /// Of entries that say to whom something was done, or what changed. Those of before say neither, and neither must be
    /// put to them later: with either an entry is spelt in this way, and no longer goes with its link.
    private static let longerTitle = Array("rapport audit 2".utf8)

    static func link(
        after previous: [UInt8], _ place: Int, _ event: AuditEvent, _ digest: ([UInt8]) -> [UInt8]
    ) -> [UInt8] {
        let isLonger = event.subject != nil || event.detail != nil
        var bytes = isLonger ? longerTitle : title
        bytes.reserveCapacity(192)
        bytes += previous
        add(UInt64(bitPattern: Int64(place)), to: &bytes)
        add(event.id.high, to: &bytes)
        add(event.id.low, to: &bytes)
        add(UInt64(bitPattern: event.at.microseconds), to: &bytes)
        add(event.person.map { ($0.high, $0.low) }, to: &bytes)
        add(event.client.map { ($0.high, $0.low) }, to: &bytes)
        add(event.episode.map { ($0.high, $0.low) }, to: &bytes)
        let action = Array(event.action.rawValue.utf8)
        if isLonger {
            add(event.subject.map { ($0.high, $0.low) }, to: &bytes)
            add(UInt64(action.count), to: &bytes)
        }
        bytes += action
        if let detail = event.detail { bytes += Array("\0\(detail)".utf8) }
        return digest(bytes)
    }

    /// Whether there is one stands before it, so that two entries are never spelt alike.
    private static func add(_ id: (high: UInt64, low: UInt64)?, to bytes: inout [UInt8]) {
        bytes.append(id == nil ? 0 : 1)
        add(id?.high ?? 0, to: &bytes)
        add(id?.low ?? 0, to: &bytes)
    }

    private static func add(_ number: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}

extension PracticeService {
    /// Keeps an entry and its link in the transaction of what it tells of.
    func append(_ event: AuditEvent, in store: any StoreWriting) throws { try append([event], in: store) }

    /// Several at once: where the chain ends is asked once for all of them.
    func append(_ events: [AuditEvent], in store: any StoreWriting) throws {
        var tail = try store.auditTail() ?? adoptEarlierEvents(in: store)
        for event in events {
            let place = (tail?.place ?? 0) + 1
            let link = AuditChain.link(after: tail?.link ?? AuditChain.start, place, event, digest)
            let next = AuditLink(place: place, event: event.id, link: link)
            try store.add(event, next)
            tail = next
        }
    }

    /// Entries of before there was a chain become its beginning, once, in the order in which they were made.
    private func adoptEarlierEvents(in store: any StoreWriting) throws -> AuditLink? {
        var tail: AuditLink?
        for event in try store.unlinkedAuditEvents() {
            let place = (tail?.place ?? 0) + 1
            let link = AuditChain.link(after: tail?.link ?? AuditChain.start, place, event, digest)
            let next = AuditLink(place: place, event: event.id, link: link)
            try store.link(next)
            tail = next
        }
        return tail
    }
}
