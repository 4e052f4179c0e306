package import Clinic
import Measures
package import Signs

/// Works out where an episode stands: the same for the same records, whatever the order they came in.
package enum StandingRule {
    /// - Parameter owner: who is responsible for the episode.
    package static func derive(_ timeline: Timeline, _ settings: RuleSettings, owner: PersonID?) -> Standing {
        let signs = RuleSet.signs(in: timeline, settings)
        let troubles = signs.filter(\.kind.isOfTrouble).sorted(by: comesFirst)
        return Standing(
            episode: timeline.episode, owner: owner, isOpen: !timeline.hasEnded, troubles: troubles,
            onTrack: signs.filter { !$0.kind.isOfTrouble }, act: timeline.hasEnded ? .carryOn : act(troubles),
            urgency: troubles.first?.severity ?? 0, since: troubles.lazy.map(\.since).min(),
            sessions: timeline.sessions.count, lastSession: timeline.sessions.last { $0.isDated }?.start,
            nextAppointment: timeline.appointments.first { $0.attendance == nil && $0.start > timeline.asOf }?.start,
            lastOutcome: last(timeline) { $0.outcome.score }, lastAlliance: last(timeline) { $0.alliance.score },
            derivedAt: timeline.asOf, recheckAt: RuleSet.nextChange(in: timeline, settings))
    }

    /// The most urgent first, then the oldest.
    private static func comesFirst(_ left: Sign, _ right: Sign) -> Bool {
        if left.severity != right.severity { return left.severity > right.severity }
        if left.since != right.since { return left.since < right.since }
        return left.kind.position < right.kind.position
    }

    private static func act(_ troubles: [Sign]) -> NextAct {
        func holds(_ kind: SignKind) -> Bool { troubles.contains { $0.kind == kind } }
        if troubles.isEmpty { return .carryOn }
        if holds(.riskAnswer) { return .callNow }
        if holds(.missed) || holds(.notSeen) { return .call }
        return troubles.allSatisfy { $0.kind == .formMissing } ? .askForCheck : .talk
    }

    private static func last(_ timeline: Timeline, _ score: (TimelineSession) -> CheckScore?) -> Int? {
        for session in timeline.sessions.reversed() {
            if let score = score(session) { return score.total }
        }
        return nil
    }
}
