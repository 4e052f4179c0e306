import Clinic
import Measures
import Signs
import Testing

@Suite("Courses of which nobody said how they ended")
struct JudgingUnknownEndings {
    private typealias G = Given

    /// Three sessions, the last with a low alliance: one alarm.
    private func courses(dropouts: Int, stayed: Int, unknown: Int) -> [ReplayedCourse] {
        var endings = [Bool?](repeating: true, count: dropouts)
        endings += [Bool?](repeating: false, count: stayed)
        endings += [Bool?](repeating: nil, count: unknown)
        return endings.enumerated().map { number, hasDroppedOut in
            let sessions = [380, 380, 350].enumerated().map { week, alliance in
                G.session(number + week * 7, alliance: G.alliance(alliance))
            }
            return ReplayedCourse(
                timeline: G.timeline(sessions, intake: number, hasEnded: true), settings: G.settings,
                hasDroppedOut: hasDroppedOut)
        }
    }

    private func low(_ evaluation: SignEvaluation) throws -> DetectorFigures {
        try #require(evaluation.signs.first { $0.detector.way == .sign(.allianceBelowCutoff) })
    }

    @Test("while they are one in five at most they are neither caught nor right, and their alarms are counted")
    func few() throws {
        let evaluation = SignEvaluation(courses(dropouts: 4, stayed: 4, unknown: 2), draws: 50)
        #expect(evaluation.endings.counting == .leftOut && evaluation.courses == 10)
        let found = try low(evaluation)
        #expect(found.alarms == 10 && found.sessions == 30)
        #expect(found.precision?.count == 4 && found.precision?.total == 8)
        #expect(found.sensitivity?.total == 4)
    }

    @Test("where reasons are written for dropouts alone, the others count as not dropped out")
    func dropoutsAlone() throws {
        let evaluation = SignEvaluation(courses(dropouts: 5, stayed: 0, unknown: 5), draws: 50)
        #expect(evaluation.endings.counting == .notDroppedOut)
        let found = try low(evaluation)
        #expect(found.precision?.count == 5 && found.precision?.total == 10, "and not each of five right")
        #expect(found.sensitivity?.count == 5 && found.sensitivity?.total == 5)
    }

    @Test(
        "where many are unknown and none is known to be a dropout, nothing is said of dropouts",
        arguments: [(0, 10), (6, 4)])
    func noDropout(_ stayed: Int, _ unknown: Int) throws {
        let evaluation = SignEvaluation(courses(dropouts: 0, stayed: stayed, unknown: unknown), draws: 50)
        #expect(evaluation.endings.counting == .notAtAll && evaluation.learned == nil)
        let found = try low(evaluation)
        #expect(found.alarms == 10 && found.sensitivity == nil && found.precision == nil)
        for comparison in evaluation.comparisons {
            #expect(comparison.product.ratio == nil && comparison.learned == nil)
            #expect(comparison.byLot?.precision == nil && comparison.byLot?.sensitivity == nil)
        }
    }

    @Test("their deteriorations are counted with an ending and without")
    func deterioration() throws {
        let sessions = G.weeks(outcomes: [250, 240, 190], alliances: [380, 340, 330])
        let course = ReplayedCourse(
            timeline: G.timeline(sessions, hasEnded: true), settings: G.settings, hasDroppedOut: nil)
        let found = try low(SignEvaluation([course], draws: 50))
        #expect(found.deteriorations == 1 && found.caughtDeteriorations == 1 && found.precision == nil)
    }
}
