package import Clinic

/// That a client's names and words were made unreadable for good, and why. What remains carries an id and no name.
package struct Erasure: Hashable, Sendable {
    package let id: ID<Erasure>
    package let client: ClientID
    package let at: Instant
    /// `nil` for the machine's operator and for what came by itself.
    package let by: PersonID?
    package let because: ErasureReason
    package let kept: KeptByLaw?

    package init(
        id: ID<Erasure>, client: ClientID, at: Instant, by: PersonID?, because: ErasureReason, kept: KeptByLaw? = nil
    ) {
        self.id = id
        self.client = client
        self.at = at
        self.by = by
        self.because = because
        self.kept = kept
    }
}

/// What a law wants kept of somebody whose record is erased: name, code, birthday and the appointments with what came of
/// them, apart from everything else and sealed with the practice’s own key.
package struct KeptByLaw: Hashable, Sendable {
    /// The last day that it is kept.
    package let until: Day
    /// Which law or duty, in the practice's words.
    package let why: String
    package let sealed: [UInt8]

    package init(until: Day, why: String, sealed: [UInt8]) {
        self.until = until
        self.why = why
        self.sealed = sealed
    }
}

extension Erasure {
    package static func place(_ id: ID<Erasure>) -> SealedPlace {
        SealedPlace(table: "erasure", row: id.description, column: "kept")
    }
}

/// What came of one look at what need not be kept any longer.
package struct RetentionRun: Hashable, Sendable {
    package let at: Instant
    package let erased: Int
    /// What was kept by law until then.
    package let letGo: Int
    /// Whose time is up too, and who could not be read: left as they are until somebody has looked.
    package let unread: Int

    package init(at: Instant, erased: Int, letGo: Int, unread: Int = 0) {
        self.at = at
        self.erased = erased
        self.letGo = letGo
        self.unread = unread
    }
}

package protocol ReadsErasures {
    /// The newest first.
    func erasures(limit: Int) throws -> [Erasure]
    /// Clients who have had a course of care, and whose last one ended on that day or before.
    func clients(endedBy day: Day, limit: Int) throws -> [ClientID]
    /// Whose time to be kept by law ended before that day.
    func erasuresKept(before day: Day) throws -> [Erasure]
    func retentionRuns(limit: Int) throws -> [RetentionRun]
}

package protocol WritesErasures {
    /// Destroys the client's keys, names and words, and keeps that it was done. Throws `StoreError.missing("client")` for
    /// one that is not there or was erased before.
    func erase(_ erasure: Erasure) throws
    /// What was kept by law is gone; that it was kept stays.
    func letGo(_ erasure: ID<Erasure>) throws
    func add(_ run: RetentionRun) throws
}
