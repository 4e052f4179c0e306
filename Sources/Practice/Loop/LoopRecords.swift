internal import Clinic
internal import FollowThrough

/// What was read for the numbers of one loop, before they are worked out.
struct LoopRecords: Sendable {
    let practice: Practice
    let scope: BoardScope
    let reader: LoopReader
    let from: Day
    let to: Day
    let asOf: Instant
    let choices: [LoopChoice]
    let others: [LoopConcern]
    /// Of the reader's own team, where there are others too.
    let own: [LoopConcern]
    let endings: [LoopEnding]
    let ownEndings: [LoopEnding]
}
