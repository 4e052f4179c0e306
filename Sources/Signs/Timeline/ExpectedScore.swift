import Clinic

/// Where a session's outcome was expected before it came in, from the client's own course so far. Worked out elsewhere
/// and handed in; the rules only look. In units of the measure; what lies on a limit is within.
package struct ExpectedScore: Hashable, Sendable {
    package let lowest: Int
    package let middle: Int
    package let highest: Int
    package let isHigherBetter: Bool
    /// From the general prior, and not yet from the practice's own clients.
    package let isGeneral: Bool
    /// Which parameters: a number that rises with each fit, 0 before the first.
    package let version: Int

    package init(lowest: Int, middle: Int, highest: Int, isHigherBetter: Bool = true, isGeneral: Bool, version: Int) {
        self.lowest = lowest
        self.middle = middle
        self.highest = highest
        self.isHigherBetter = isHigherBetter
        self.isGeneral = isGeneral
        self.version = version
    }

    enum Side { case worse, within, better }

    func side(of total: Int) -> Side {
        if (lowest...max(lowest, highest)).contains(total) { return .within }
        return (total < lowest) == isHigherBetter ? .worse : .better
    }
}

extension Timeline {
    /// The place of the last session up to that one with a scored outcome.
    func lastOutcome(through place: Int) -> Int? {
        var index = place
        while index >= 0 {
            if case .scored = sessions[index].outcome { return index }
            index -= 1
        }
        return nil
    }

    /// On which side of its band the outcome of that session lies; `nil` where nothing was expected of it.
    func course(at place: Int) -> ExpectedScore.Side? {
        guard let expected = sessions[place].expected, let score = sessions[place].outcome.score else { return nil }
        return expected.side(of: score.total)
    }

    func courseEvidence(at place: Int, _ settings: RuleSettings) -> [Evidence] {
        guard let expected = sessions[place].expected, let score = sessions[place].outcome.score else { return [] }
        let (record, at) = (RecordReference.response(score.response), sessions[place].start)
        return [
            Evidence(record, .total, score.total, at: at),
            Evidence(record, .expectedLowest, expected.lowest, at: at),
            Evidence(record, .expectedHighest, expected.highest, at: at),
            Evidence(record, .level, settings.courseLevel, at: at),
            Evidence(record, expected.isGeneral ? .generalCourse : .ownCourse, expected.version, at: at),
        ].inUnits(of: score, at: at)
    }
}
