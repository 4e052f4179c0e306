/// Why somebody’s record was made unreadable.
package enum ErasureReason: String, Hashable, Sendable, CaseIterable {
    /// The client wished it.
    case asked
    /// The time that the practice keeps records for is over.
    case timeIsUp = "time-is-up"
    /// The record should never have been made.
    case mistake
}
