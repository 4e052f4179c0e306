package import Clinic
package import Signs

/// What is talked over in supervision: one concern, or a sign that has none that is open.
package struct AgendaMatter: Hashable, Sendable {
    package enum About: Hashable, Sendable {
        case concern(ConcernID)
        case sign(SignKind)
    }

    package let episode: EpisodeID
    package let about: About

    package init(episode: EpisodeID, about: About) {
        self.episode = episode
        self.about = about
    }

    package var concern: ConcernID? { if case .concern(let id) = about { id } else { nil } }
    package var sign: SignKind? { if case .sign(let kind) = about { kind } else { nil } }
}

/// Why something stands on the agenda, the gravest first. Each says since when.
package enum AgendaReason: Hashable, Sendable {
    /// A risk answer, and nobody has recorded what was done.
    case riskUnanswered
    /// A session went by, or a week, and nobody has talked about it.
    case talkOverdue
    /// The same of one that was talked about before, was closed, and came back.
    case talkOverdueAgain
    case stepOverdue(StepDue)
    /// Since the session at which it was due.
    case reviewOverdue
    /// Reviewed so often without being settled.
    case stuck(reviews: Int)
    /// No reliable change by the checkpoint session, or a perfect alliance without any.
    case noProgress(Sign)
    case allianceFalling(Sign)
    /// What was agreed in supervision is due.
    case agreedDue(Day)
    /// Carried over from the meeting of that day.
    case carried(Day)

    /// 0 is the gravest.
    package var rank: Int {
        switch self {
        case .riskUnanswered: 0
        case .talkOverdue, .talkOverdueAgain: 1
        case .stepOverdue: 2
        case .reviewOverdue: 3
        case .stuck: 4
        case .noProgress: 5
        case .allianceFalling: 6
        case .agreedDue: 7
        case .carried: 8
        }
    }
}

/// A reason with the moment since when it holds.
package struct DatedReason: Hashable, Sendable {
    package let reason: AgendaReason
    package let since: Instant

    package init(_ reason: AgendaReason, since: Instant) {
        self.reason = reason
        self.since = since
    }
}

/// Something to talk over, with every reason that it has.
package struct AgendaItem: Hashable, Sendable {
    package let matter: AgendaMatter
    package let title: ConcernTitle
    /// The gravest first; at least one.
    package let reasons: [DatedReason]

    package init(matter: AgendaMatter, title: ConcernTitle, reasons: [DatedReason]) {
        self.matter = matter
        self.title = title
        self.reasons = reasons.sorted { ($0.reason.rank, $0.since) < ($1.reason.rank, $1.since) }
    }

    package var rank: Int { reasons.first?.reason.rank ?? .max }
    /// Since when the gravest reason holds.
    package var since: Instant? { reasons.first?.since }
    package var isRisk: Bool { rank == AgendaReason.riskUnanswered.rank }

    /// The gravest first, then the oldest.
    package static func comesFirst(_ left: AgendaItem, _ right: AgendaItem) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        if left.since != right.since { return (left.since?.microseconds ?? 0) < (right.since?.microseconds ?? 0) }
        return left.matter.order < right.matter.order
    }
}

extension AgendaMatter {
    /// The same order everywhere for what is alike in everything else.
    fileprivate var order: String {
        switch about {
        case .concern(let id): "\(episode) \(id)"
        case .sign(let kind): "\(episode) \(kind.rawValue)"
        }
    }
}
