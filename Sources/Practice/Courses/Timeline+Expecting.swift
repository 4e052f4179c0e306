package import Attribution
package import Measures
package import Signs

extension Timeline {
    /// Works out where each scored outcome was expected, from the scores before it on the same measure. A first score has
    /// nothing to be expected from.
    package mutating func expect(by set: CourseSet, _ settings: RuleSettings) {
        var courses: [CourseUnderWay] = []
        let level = settings.level
        for place in sessions.indices {
            guard case .scored(let score) = sessions[place].outcome else { continue }
            if let held = courses.firstIndex(where: { $0.measure == score.measure }) {
                expect(courses[held].take(score.total, at: place, level, set.version), at: place)
            } else if let begun = CourseUnderWay(score, at: place, set, settings) {
                courses.append(begun)
            }
        }
    }

    /// What is expected of the next session on the measure of the last scored outcome.
    package func expectedNext(by set: CourseSet, _ settings: RuleSettings) -> NextExpected? {
        guard let last = sessions.last(where: { $0.outcome.score != nil })?.outcome.score else { return nil }
        var course: CourseUnderWay?
        for place in sessions.indices {
            guard let score = sessions[place].outcome.score, score.measure == last.measure else { continue }
            if course == nil {
                course = CourseUnderWay(score, at: place, set, settings)
            } else {
                _ = course?.take(score.total, at: place, settings.level, set.version)
            }
        }
        guard let course else { return nil }
        return NextExpected(
            measure: last.measure, scale: course.scale, first: course.first, firstPlace: course.start,
            expected: course.expected(at: sessions.count, settings.level, set.version))
    }
}

package struct NextExpected: Hashable, Sendable {
    package let measure: MeasureKey
    package let scale: CourseScale
    /// The first score on the measure, and the place of its session.
    package let first: Int
    package let firstPlace: Int
    package let expected: ExpectedScore

    package init(measure: MeasureKey, scale: CourseScale, first: Int, firstPlace: Int, expected: ExpectedScore) {
        self.measure = measure
        self.scale = scale
        self.first = first
        self.firstPlace = firstPlace
        self.expected = expected
    }
}

extension RuleSettings {
    package var level: CourseLevel {
        courseLevel == CourseLevel.usual.percent ? .usual : CourseLevel(percent: courseLevel)
    }
}

extension CourseScale {
    init?(_ range: CheckRange) {
        self.init(lowest: range.lowest, highest: range.highest, isHigherBetter: range.isHigherBetter)
    }
}

private struct CourseUnderWay {
    let measure: MeasureKey
    let scale: CourseScale
    let start: Int
    let first: Int
    let isGeneral: Bool
    private var course: ExpectedCourse

    init?(_ score: CheckScore, at place: Int, _ set: CourseSet, _ settings: RuleSettings) {
        guard let scale = CourseScale(score.range), scale.contains(score.total) else { return nil }
        measure = score.measure
        self.scale = scale
        start = place
        first = score.total
        let found = set.parameters(score.measure, scale, cutoff: settings.outcome(score).cutoff)
        isGeneral = found.isGeneral
        course = ExpectedCourse(found.parameters, intake: scale.points(score.total))
    }

    func expected(at place: Int, _ level: CourseLevel, _ version: Int) -> ExpectedScore {
        let band = course.forecast(place - start + 1).band(scale, level)
        return ExpectedScore(
            lowest: band.lowest, middle: band.middle, highest: band.highest, isHigherBetter: scale.isHigherBetter,
            isGeneral: isGeneral, version: version)
    }

    mutating func take(_ total: Int, at place: Int, _ level: CourseLevel, _ version: Int) -> ExpectedScore? {
        guard scale.contains(total) else { return nil }
        let expected = expected(at: place, level, version)
        course.observe(place - start + 1, scale.points(total))
        return expected
    }
}
