import Clinic
import FollowThrough
import Measures
import Signs

/// A small log of acts about one concern, put together act by act.
struct ConcernLog {
    static let owner = PersonID(high: 3, low: 1)
    static let therapist = PersonID(high: 3, low: 2)
    static let episode = EpisodeID(high: 1, low: 1)

    let id: ConcernID
    private(set) var acts: [ConcernAct] = []

    init(_ subject: ConcernSubject = .alliance, number: UInt64 = 1, at: Instant, by: PersonID? = nil) {
        id = ConcernID(high: 9, low: number)
        add(.opened(subject, owner: Self.owner, after: nil), at, by: by)
    }

    @discardableResult
    mutating func add(_ kind: ConcernActKind, _ at: Instant, by: PersonID? = nil) -> ConcernActID {
        let act = ConcernAct(
            id: ConcernActID(high: id.low, low: UInt64(acts.count)), concern: id, episode: Self.episode,
            place: acts.count, at: at, by: by, kind: kind)
        acts.append(act)
        return act.id
    }

    var concern: Concern? { Concern(acts) }
}

/// Ids that rise.
final class CountedIDs {
    private var count: UInt64 = 0

    func next() -> (high: UInt64, low: UInt64) {
        count += 1
        return (7, count)
    }
}
