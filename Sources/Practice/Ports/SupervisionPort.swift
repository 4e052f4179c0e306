package import Clinic
package import FollowThrough

/// An entry as it is kept. Words about a client stand in `SealedText`; those on the meeting as a whole, which belong to no
/// episode, stand sealed here.
package struct SupervisionRecord: Hashable, Sendable {
    package let entry: SupervisionEntry
    package let note: SealedNote?

    package init(entry: SupervisionEntry, note: SealedNote? = nil) {
        self.entry = entry
        self.note = note
    }
}

/// Words that belong to no episode, encrypted.
package struct SealedNote: Hashable, Sendable {
    package let keyVersion: Int
    package let sealed: [UInt8]

    package init(keyVersion: Int, sealed: [UInt8]) {
        self.keyVersion = keyVersion
        self.sealed = sealed
    }
}

extension SupervisionEntry {
    /// Where its own words are sealed for: bytes that are moved to another entry, day or therapist do not open.
    package var notePlace: SealedPlace {
        SealedPlace(table: "supervision_entry", row: id.description, column: "sealed of \(therapist) on \(day)")
    }
}

package protocol ReadsSupervision {
    /// All of that therapist, replaced ones too; by the meeting, then as they were written.
    func supervisionEntries(of therapist: PersonID) throws -> [SupervisionRecord]
    /// The same of one episode, whoever its therapist was.
    func supervisionEntries(about episode: EpisodeID) throws -> [SupervisionRecord]
    func supervisionEntry(_ id: SupervisionEntryID) throws -> SupervisionRecord?
    /// Of each concern in review of an open episode in the scope: the reviews since it was last opened again.
    func reviewTallies(_ scope: BoardScope) throws -> [ConcernID: ReviewTally]
    /// What that person said in praise and did not take back, and the concerns that were theirs, of `from..<to`.
    func praiseBalance(of therapist: PersonID, from: Instant, to: Instant) throws -> PraiseBalance
}

package protocol WritesSupervision {
    /// Throws `StoreError.duplicate("supervision_entry.id")` for an id that is taken, `.duplicate(
    /// "supervision_entry.replaces")` where another has replaced the same one.
    func add(_ record: SupervisionRecord) throws
}
