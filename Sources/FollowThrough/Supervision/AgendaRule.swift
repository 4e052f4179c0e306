package import Clinic
internal import Signs

/// What of one episode belongs before a supervisor, from where it stands. Pure: the same standing, the same agenda.
package enum AgendaRule {
    /// Reviewed so often without being settled is stuck. Own default.
    static let reviewsWithoutSettling = 2
    /// So many days after a sign, a talk is overdue even where no session has been. Own default.
    static let daysToTalk = 7

    /// - Parameters:
    ///   - reviews: of each concern in review, how often it was looked back at since it was last opened.
    ///   - talked: those that were talked about at any time, also before they came back.
    /// - Returns: the gravest first. Nothing for an episode that has ended.
    package static func items(
        _ standing: Standing, reviews: [ConcernID: ReviewTally], talked: Set<ConcernID> = [], zone: Zone, now: Instant
    ) -> [AgendaItem] {
        guard standing.isOpen else { return [] }
        let today = zone.day(of: now)
        let signs = standing.troubles.compactMap { sign in reason(sign).map { (sign, $0) } }
        let open = Set(standing.concerns.map(\.subject))
        var items = standing.concerns.compactMap { concern -> AgendaItem? in
            var reasons = overdue(concern, standing, wasTalkedAbout: talked.contains(concern.id), zone, today)
            if let tally = reviews[concern.id], concern.state == .inReview, tally.count >= reviewsWithoutSettling {
                reasons.append(DatedReason(.stuck(reviews: tally.count), since: tally.last))
            }
            for (sign, reason) in signs where ConcernSubject(sign.kind) == concern.subject {
                reasons.append(DatedReason(reason, since: sign.since))
            }
            guard !reasons.isEmpty else { return nil }
            return AgendaItem(
                matter: AgendaMatter(episode: standing.episode, about: .concern(concern.id)),
                title: concern.title, reasons: reasons)
        }
        for (sign, reason) in signs {
            guard let subject = ConcernSubject(sign.kind), !open.contains(subject) else { continue }
            items.append(
                AgendaItem(
                    matter: AgendaMatter(episode: standing.episode, about: .sign(sign.kind)),
                    title: ConcernTitle(subject, [sign.kind]),
                    reasons: [DatedReason(reason, since: sign.since)]))
        }
        return items.sorted(by: AgendaItem.comesFirst)
    }

    private static func overdue(
        _ concern: ConcernSummary, _ standing: Standing, wasTalkedAbout: Bool, _ zone: Zone, _ today: Day
    ) -> [DatedReason] {
        var reasons: [DatedReason] = []
        if concern.needsSafety {
            reasons.append(DatedReason(.riskUnanswered, since: concern.since))
        } else if concern.state == .open, isTalkOverdue(concern, standing, zone, today) {
            reasons.append(DatedReason(wasTalkedAbout ? .talkOverdueAgain : .talkOverdue, since: concern.since))
        }
        if let step = concern.steps.first(where: { $0.by < today }) {
            reasons.append(
                DatedReason(.stepOverdue(step), since: zone.instant(step.by.adding(days: 1), minuteOfDay: 0)))
        }
        if let since = concern.reviewSince, zone.day(of: since) < today {
            reasons.append(DatedReason(.reviewOverdue, since: since))
        }
        return reasons
    }

    /// A session that began after the sign was on an earlier day, or a week went by.
    private static func isTalkOverdue(
        _ concern: ConcernSummary, _ standing: Standing, _ zone: Zone, _ today: Day
    ) -> Bool {
        if zone.day(of: concern.since).adding(days: daysToTalk) < today { return true }
        guard let last = standing.lastSession else { return false }
        return last > concern.since && zone.day(of: last) < today
    }

    private static func reason(_ sign: Sign) -> AgendaReason? {
        switch sign.kind {
        case .noReliableChange, .perfectWithoutProgress: .noProgress(sign)
        case .allianceFell, .allianceSliding, .comesWhileFalling: .allianceFalling(sign)
        default: nil
        }
    }
}

/// How often a concern was reviewed, and when last.
package struct ReviewTally: Hashable, Sendable {
    package let count: Int
    package let last: Instant

    package init(count: Int, last: Instant) {
        self.count = count
        self.last = last
    }
}
