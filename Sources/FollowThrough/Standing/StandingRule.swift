package import Clinic
import Measures
package import Signs

/// Works out where an episode stands: the same for the same records, whatever the order they came in.
package enum StandingRule {
    /// - Parameters:
    ///   - signs: all that hold as of the timeline.
    ///   - owner: who is responsible for the episode.
    ///   - concerns: all of the episode, closed ones too, as their acts leave them.
    ///   - said: what was praised, or put off.
    ///   - remarks: what the client wrote on checks.
    package static func derive(
        _ timeline: Timeline, _ settings: RuleSettings, signs: [Sign], owner: PersonID?, concerns: [Concern],
        said: [Praise], remarks: [WrittenRemark] = []
    ) -> Standing {
        let troubles = signs.filter(\.kind.isOfTrouble).sorted(by: Sign.comesFirst)
        let summaries = concerns.filter { !$0.isClosed }
            .map { ConcernSummary($0, in: timeline, holding: troubles) }.sorted(by: comesFirst)
        let waiting = summaries.filter(\.waits)
        let isAway = troubles.speakOfAbsence
        let act = act(waiting, isAway: isAway)
        return Standing(
            episode: timeline.episode, owner: owner, isOpen: !timeline.hasEnded, troubles: troubles,
            onTrack: signs.filter { !$0.kind.isOfTrouble }, concerns: summaries,
            praises: PraiseRule.suggestions(signs, in: timeline, concerns: concerns, said: said),
            unanswered: remarks.unanswered(in: timeline, settings),
            act: timeline.hasEnded ? .carryOn : act,
            urgency: waiting.map(\.urgency).max() ?? 0,
            since: waiting.asking(act, isAway: isAway)?.since,
            sessions: timeline.sessions.count,
            lastSession: timeline.sessions.last { $0.isDated }?.start,
            nextAppointment: timeline.appointments.first { $0.attendance == nil && $0.start > timeline.asOf }?.start,
            lastOutcome: last(timeline) { $0.outcome.score }, lastAlliance: last(timeline) { $0.alliance.score },
            derivedAt: timeline.asOf, recheckAt: RuleSet.nextChange(in: timeline, settings))
    }

    /// What waits for an act first, a risk answer before all else, then the most urgent, then the oldest.
    private static func comesFirst(_ left: ConcernSummary, _ right: ConcernSummary) -> Bool {
        if left.needsSafety != right.needsSafety { return left.needsSafety }
        if left.waits != right.waits { return left.waits }
        if left.urgency != right.urgency { return left.urgency > right.urgency }
        return (left.since, left.id) < (right.since, right.id)
    }

    private static func act(_ waiting: [ConcernSummary], isAway: Bool) -> NextAct {
        let acts = Set(waiting.map { $0.act(isAway: isAway) })
        return [.callNow, .call, .talk, .askForCheck].first(where: acts.contains) ?? .carryOn
    }

    private static func last(_ timeline: Timeline, _ score: (TimelineSession) -> CheckScore?) -> Int? {
        for session in timeline.sessions.reversed() {
            if let score = score(session) { return score.total }
        }
        return nil
    }
}
