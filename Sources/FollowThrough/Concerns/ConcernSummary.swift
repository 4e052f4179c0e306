package import Clinic
package import Signs

/// What a board shows of an open concern; kept in the standing, so that a board is one read.
package struct ConcernSummary: Hashable, Sendable {
    package let id: ConcernID
    package let subject: ConcernSubject
    package let state: ConcernState
    package let owner: PersonID
    /// Since when what waits is there; when its first sign was there, where nothing waits.
    package let since: Instant
    package let urgency: Int
    /// A risk answer for which nobody has recorded yet what was done.
    package let needsSafety: Bool
    /// What waits, the latest of each kind, the most urgent first: all signs while nobody has talked about it, afterwards
    /// those that came since; none where nothing waits.
    package let signs: [Sign]
    /// Steps of which nobody has said what came of them, the first due first.
    package let steps: [StepDue]
    /// Since when a review is due: the start of the first session after what there is to review.
    package let reviewSince: Instant?
    /// Its review comes up at the next appointment: false where that is still the session in which somebody acted.
    package let isReviewNext: Bool
    package let actCount: Int
    /// What it is called; also once somebody has talked about it, when its signs are not kept here any more.
    package let title: ConcernTitle

    /// - Parameter title: read from the subject and the signs if left out.
    package init(
        id: ConcernID, subject: ConcernSubject, state: ConcernState, owner: PersonID, since: Instant, urgency: Int,
        needsSafety: Bool, signs: [Sign], steps: [StepDue], reviewSince: Instant?, isReviewNext: Bool = true,
        actCount: Int, title: ConcernTitle? = nil
    ) {
        self.isReviewNext = isReviewNext
        self.id = id
        self.subject = subject
        self.state = state
        self.owner = owner
        self.since = since
        self.urgency = urgency
        self.needsSafety = needsSafety
        self.signs = signs
        self.steps = steps
        self.reviewSince = reviewSince
        self.actCount = actCount
        self.title = title ?? ConcernTitle(subject, signs.map(\.kind))
    }

    /// - Parameter troubles: the signs that hold; with them, what was corrected away, of a sign or all of it, and somebody
    ///   not being seen who has been since, is left out. A risk answer never is.
    package init(_ concern: Concern, in timeline: Timeline, holding troubles: [Sign]? = nil) {
        let isWhole = !concern.isClosed && (concern.state == .open || concern.needsSafety)
        let corrected = troubles.map { concern.corrected(in: timeline, holding: $0) } ?? []
        let isSeen = troubles.map { held in !held.contains { $0.kind == .notSeen } } ?? false
        let shown = concern.signs.filter { !corrected.contains($0.kind) }
        let signs = (isWhole ? concern.signs : concern.waits ? concern.news : []).filter { sign in
            !corrected.contains(sign.kind) && !(isSeen && sign.kind == .notSeen)
        }.map { troubles == nil ? $0 : timeline.parts(of: $0).shown }
        self.init(
            id: concern.id, subject: concern.subject, state: concern.state, owner: concern.owner,
            since: concern.waitingSince, urgency: shown.map(\.severity).max() ?? concern.urgency,
            needsSafety: concern.needsSafety,
            signs: signs.sorted(by: Sign.comesFirst),
            steps: concern.openSteps.map { StepDue(id: $0.id, who: $0.step.who, by: $0.step.by) },
            reviewSince: concern.reviewSince(in: timeline), isReviewNext: concern.isReviewNext(in: timeline),
            actCount: concern.actCount, title: concern.title)
    }

    /// It stands under "Act now".
    package var waits: Bool { state == .open || isAgain || needsSafety }

    /// It was talked about, and something came since.
    package var isAgain: Bool { state != .open && !needsSafety && !signs.isEmpty }

    /// The act that the next tap should do; one calls only somebody who has not come since.
    ///
    /// - Parameter isAway: a miss or a long time without being seen still holds.
    package func act(isAway: Bool) -> NextAct {
        if needsSafety { return .callNow }
        guard state == .open || isAgain else { return .carryOn }
        let kinds = Set(signs.map(\.kind))
        if isAway, !kinds.isDisjoint(with: [.missed, .notSeen]) { return .call }
        return !kinds.isEmpty && kinds.isSubset(of: [.formMissing]) ? .askForCheck : .talk
    }
}

extension [Sign] {
    /// Somebody missed their time, or was not seen for long, and that still holds.
    package var speakOfAbsence: Bool { contains { $0.kind == .missed || $0.kind == .notSeen } }
}

/// A step to come or overdue.
package struct StepDue: Hashable, Sendable {
    package let id: ConcernActID
    package let who: StepOwner
    package let by: Day

    package init(id: ConcernActID, who: StepOwner, by: Day) {
        self.id = id
        self.who = who
        self.by = by
    }
}

extension Concern {
    /// It stands under "Act now".
    package var waits: Bool { !isClosed && (state == .open || needsSafety || !news.isEmpty) }

    /// Since when what waits is there.
    package var waitingSince: Instant {
        if state == .open || needsSafety { return openSince }
        return news.map(\.since).min() ?? milestones.firstSignAt
    }

    /// The start of the first session on a day after what there is to review; `nil` before that session, or with
    /// nothing to review. Somebody who came before the hour is there already. A session of that same day is the one in
    /// which it was agreed, though its hour may be yet to come: the client came early, or wrote the check before.
    package func reviewSince(in timeline: Timeline) -> Instant? {
        guard !isClosed, let after = reviewAfter else { return nil }
        return timeline.sessions.first {
            $0.isDated && ($0.start <= timeline.asOf || timeline.isThere(at: $0.start))
                && Self.isReviewed(at: $0.start, after, timeline.zone)
        }?.start
    }

    /// The first appointment to come at which its review would come up; `nil` where none of those that are booked is one,
    /// or with nothing to review.
    package func reviewComes(in timeline: Timeline) -> Instant? {
        guard !isClosed, let after = reviewAfter else { return nil }
        return timeline.toCome.first { Self.isReviewed(at: $0.start, after, timeline.zone) }?.start
    }

    func isReviewNext(in timeline: Timeline) -> Bool {
        guard !isClosed, let after = reviewAfter, let next = timeline.toCome.first else { return true }
        return Self.isReviewed(at: next.start, after, timeline.zone)
    }

    /// One later on the same day is another where it begins after the longest that one lasts.
    private static func isReviewed(at start: Instant, _ after: Instant, _ zone: Zone) -> Bool {
        start > after
            && (zone.day(of: start) > zone.day(of: after) || start.seconds(since: after) >= Concern.longestSession)
    }
}

extension Timeline {
    /// Whether it was recorded already that the client came at that time.
    fileprivate func isThere(at start: Instant) -> Bool {
        appointments.contains {
            guard $0.start == start else { return false }
            return switch $0.attendance {
            case .onTime, .late: true
            case .wrongTime(let wasSeen): wasSeen
            case .noShow, .cancelled, .rescheduled, nil: false
            }
        }
    }

    /// By start, without what was called off.
    fileprivate var toCome: [Appointment] { appointments.filter { $0.attendance == nil && $0.start > asOf } }
}

extension Sign {
    /// The most urgent first, then the oldest.
    static func comesFirst(_ left: Sign, _ right: Sign) -> Bool {
        if left.severity != right.severity { return left.severity > right.severity }
        if left.since != right.since { return left.since < right.since }
        return left.kind.position < right.kind.position
    }
}
