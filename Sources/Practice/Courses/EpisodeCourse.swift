package import Attribution
package import Measures
package import Signs

/// One episode's scores on the measure of its last scored outcome: what courses are fitted to and counted from.
package struct EpisodeCourse: Hashable, Sendable {
    package let measure: MeasureKey
    package let scores: CourseScores

    package init(measure: MeasureKey, scores: CourseScores) {
        self.measure = measure
        self.scores = scores
    }

    /// `nil` before the first scored outcome.
    package init?(_ timeline: Timeline) {
        guard let last = timeline.sessions.last(where: { $0.outcome.score != nil })?.outcome.score,
            let scale = CourseScale(last.range)
        else { return nil }
        var first: (place: Int, total: Int)?
        var later: [CourseScores.Point] = []
        for (place, session) in timeline.sessions.enumerated() {
            guard let score = session.outcome.score, score.measure == last.measure, scale.contains(score.total) else {
                continue
            }
            if let first {
                later.append(CourseScores.Point(position: place - first.place + 1, total: score.total))
            } else {
                first = (place, score.total)
            }
        }
        guard let first else { return nil }
        self.init(measure: last.measure, scores: CourseScores(scale: scale, first: first.total, later: later))
    }

    /// The cells that its scores are counted in, one for each.
    package var cells: [CourseCell] {
        scores.later.compactMap { point in
            guard point.position <= CourseScores.furthest else { return nil }
            return CourseCell(measure: measure, bin: scores.bin, position: point.position, total: point.total)
        }
    }
}

/// One place in the counts that bands of those who began alike are read from.
package struct CourseCell: Hashable, Sendable {
    package let measure: MeasureKey
    /// `CourseScores.bin` of the first score.
    package let bin: Int
    package let position: Int
    package let total: Int

    package init(measure: MeasureKey, bin: Int, position: Int, total: Int) {
        self.measure = measure
        self.bin = bin
        self.position = position
        self.total = total
    }
}
