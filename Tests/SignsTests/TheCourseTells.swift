import Clinic
import Measures
import Signs
import Testing

@Suite("What the expected course tells")
struct TheCourseTells {
    private static func expected(
        _ lowest: Int, _ highest: Int, isHigherBetter: Bool = true, isGeneral: Bool = false, version: Int = 3
    ) -> ExpectedScore {
        ExpectedScore(
            lowest: lowest, middle: (lowest + highest) / 2, highest: highest, isHigherBetter: isHigherBetter,
            isGeneral: isGeneral, version: version)
    }

    private func sign(_ kind: SignKind, _ outcomes: [Int?], _ expected: [ExpectedScore?]) -> Sign? {
        var timeline = Given.timeline(Given.weeks(outcomes: outcomes))
        for (place, one) in expected.enumerated() { timeline.expect(one, at: place) }
        return RuleSet.signs(in: timeline, Given.settings).first { $0.kind == kind }
    }

    @Test("below the band is off course, on its limit is not", arguments: [(221, false), (220, false), (219, true)])
    func below(total: Int, holds: Bool) {
        let found = sign(.outcomeOffCourse, [250, total], [nil, Self.expected(220, 330)])
        #expect((found != nil) == holds)
        guard let found else { return }
        #expect(found.figure(.total) == 219)
        #expect(found.figure(.expectedLowest) == 220 && found.figure(.expectedHighest) == 330)
        #expect(found.figure(.level) == 90)
        #expect(found.figure(.ownCourse) == 3 && found.figure(.generalCourse) == nil)
        #expect(found.since == Given.at(7))
        #expect(found.severity == Given.settings.severity(.outcomeOffCourse))
    }

    @Test("above the band is ahead of it, on its limit is not", arguments: [(329, false), (330, false), (331, true)])
    func above(total: Int, holds: Bool) {
        let found = sign(.outcomeAheadOfCourse, [250, total], [nil, Self.expected(220, 330)])
        #expect((found != nil) == holds)
        #expect(sign(.outcomeOffCourse, [250, total], [nil, Self.expected(220, 330)]) == nil)
        if holds { #expect(found?.severity == 0) }
    }

    @Test("of a measure of which less is better, above the band is off course")
    func otherDirection() {
        let band = Self.expected(8, 15, isHigherBetter: false)
        #expect(sign(.outcomeOffCourse, [12, 16], [nil, band]) != nil)
        #expect(sign(.outcomeAheadOfCourse, [12, 16], [nil, band]) == nil)
        #expect(sign(.outcomeAheadOfCourse, [12, 7], [nil, band]) != nil)
        #expect(sign(.outcomeOffCourse, [12, 15], [nil, band]) == nil)
    }

    @Test("a general prior is named as one, with the fit that left it so")
    func general() {
        let found = sign(.outcomeOffCourse, [250, 60], [nil, Self.expected(90, 370, isGeneral: true, version: 0)])
        #expect(found?.figure(.generalCourse) == 0 && found?.figure(.ownCourse) == nil)
    }

    @Test("it holds since it first did unbroken, over checks that were declined, and ends within the band")
    func since() {
        let band = Self.expected(220, 330)
        let bands: [ExpectedScore?] = [nil, band, nil, band, band]
        #expect(sign(.outcomeOffCourse, [250, 200, nil, 210, nil], bands)?.since == Given.at(7))
        #expect(sign(.outcomeOffCourse, [250, 200, nil, 240], bands) == nil)
        #expect(sign(.outcomeOffCourse, [250, 200, 230, 210], [nil, band, band, band])?.since == Given.at(21))
    }

    @Test("a first score, and one of which nothing was expected, says nothing")
    func nothing() {
        #expect(sign(.outcomeOffCourse, [10], []) == nil)
        #expect(sign(.outcomeOffCourse, [300, 10], []) == nil)
        #expect(sign(.outcomeOffCourse, [], []) == nil)
    }
}
