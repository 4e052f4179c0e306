import Measures
package import Signs

/// Whether the present record speaks against a praise: what somebody did stays true, what has become better may not.
package enum PraiseContradiction {
    /// - Parameters:
    ///   - signs: all that hold now.
    ///   - concerns: all of the episode, closed ones too.
    package static func holds(
        against kind: PraiseKind, _ signs: [Sign], in timeline: Timeline, concerns: [Concern]
    ) -> Bool {
        switch kind {
        case .reliableImprovement: isGrave(signs, concerns) || outcomeFell(timeline) || missedTwice(signs)
        case .allianceRecovered:
            isGrave(signs, concerns) || isLowBetweenUs(signs, timeline) || signs.contains { $0.kind == .missed }
        case .earlyAllianceRising: isGrave(signs, concerns) || isLow(signs)
        case .onTimeAfterLate, .backAfterMiss, .honestMark, .onTimeInARow, .assignmentDone, .assignmentDoneAgain,
            .spokeUp, .stepKept, .barrierSolved, .byHand:
            false
        }
    }

    /// A risk answer stands or was not acted on yet, or the outcome is reliably worse or below where it was expected.
    private static func isGrave(_ signs: [Sign], _ concerns: [Concern]) -> Bool {
        concerns.contains { !$0.isClosed && $0.needsSafety }
            || signs.contains { grave.contains($0.kind) }
    }

    private static let grave: Set<SignKind> = [.riskAnswer, .outcomeDeteriorated, .outcomeOffCourse]

    /// The last outcome is worse than the one before on the same measure, by however little: on that day nobody says
    /// that it goes up.
    private static func outcomeFell(_ timeline: Timeline) -> Bool {
        let scores = timeline.sessions.compactMap { $0.outcome.score }
        guard let now = scores.last, let before = scores.dropLast().last(where: { $0.measure == now.measure }) else {
            return false
        }
        return now.range.gain(from: before.total, to: now.total) < 0
    }

    /// Better than at the lowest, and still on the worse side of the cutoff.
    private static func isLow(_ signs: [Sign]) -> Bool { signs.contains { $0.kind == .allianceBelowCutoff } }

    /// The line about the relationship is low in the last check, whichever line is the lowest. It is the first of the four.
    private static func isLowBetweenUs(_ signs: [Sign], _ timeline: Timeline) -> Bool {
        guard let low = signs.first(where: { $0.kind == .allianceLineLow }) else { return false }
        if low.figure(.lineIndex) == 0 { return true }
        let lines = timeline.sessions.compactMap { $0.alliance.score }.last?.lines
        guard let lines, let limit = low.figure(.threshold) else { return false }
        return lines[0] >= 0 && Int(lines[0]) < limit
    }

    /// The last two appointments that were not called off ended with nobody coming, and there was no session since.
    private static func missedTwice(_ signs: [Sign]) -> Bool {
        signs.contains { $0.kind == .missed && ($0.figure(.count) ?? 1) >= 2 }
    }
}
