internal import Clinic
internal import FollowThrough
internal import Practice
internal import Signs

/// A moment of a course at which something is known that was not known before.
struct DemoMoment: Sendable {
    enum Kind: Sendable {
        case session(Session)
        /// Somebody stayed away.
        case missed
        /// Another measure was answered.
        case answer
        /// Nobody was seen for long.
        case quiet
    }

    let at: Instant
    let kind: Kind

    static func all(of course: SimulatedCourse, _ results: [TimelineResult], until now: Instant) -> [DemoMoment] {
        var moments = course.sessions.map { DemoMoment(at: $0.end.adding(minutes: 5), kind: .session($0)) }
        moments += course.appointments.filter { $0.attendance?.wasSeen == false }
            .map { DemoMoment(at: $0.end.adding(minutes: 10), kind: .missed) }
        moments += results.map { DemoMoment(at: $0.answeredAt.adding(minutes: 1), kind: .answer) }
        moments += quiet(course, now)
        return moments.filter { $0.at < now }.sorted { $0.at < $1.at }
    }

    /// Now and then in a gap, from two weeks on and for a month, while care goes on.
    private static func quiet(_ course: SimulatedCourse, _ now: Instant) -> [DemoMoment] {
        let ends = course.sessions.map(\.end).sorted()
        return ends.enumerated().flatMap { index, end -> [DemoMoment] in
            let next = ends.indices.contains(index + 1) ? ends[index + 1] : course.episode.ending == nil ? now : end
            return stride(from: 14, through: 44, by: 5).map { end.adding(days: $0) }.filter { $0 < next }
                .map { DemoMoment(at: $0, kind: .quiet) }
        }
    }
}

/// Words that somebody said or wrote, and what they belong to.
struct DemoSaid: Sendable {
    let text: String
    let purpose: SealedPurpose
    let of: (high: UInt64, low: UInt64)

    init<Subject>(_ text: String, _ purpose: SealedPurpose, of record: ID<Subject>) {
        self.text = text
        self.purpose = purpose
        of = (record.high, record.low)
    }

    func put(
        of episode: EpisodeID, _ ids: inout SimulatedIDs, in store: any StoreWriting, _ sealing: any Sealing
    ) throws {
        try store.keep(text, purpose, of: of, episode, as: ids.next(at: Instant(microseconds: 0)), sealing)
    }
}

extension ConcernActKind {
    /// What the words beside such an act are.
    var demoPurpose: SealedPurpose {
        switch self {
        case .talked: .talkNote
        case .stepAgreed: .stepWords
        case .stepReported, .reviewed: .reviewNote
        case .safetyDone: .safetyNote
        default: .concernWords
        }
    }
}

/// Ids for what the rules ask for, the same for the same seed.
final class DemoIDs {
    private var ids: SimulatedIDs

    init(_ seed: UInt64) { ids = SimulatedIDs(random: SimulatedRandom(seed: seed)) }

    func next(at: Instant) -> () -> (high: UInt64, low: UInt64) {
        {
            let id: ConcernActID = self.ids.next(at: at)
            return (id.high, id.low)
        }
    }
}
