import Clinic
import Measures
import Signs
import Testing

@Suite("What the signs weigh is learned from a practice's own courses")
struct LearningFromOwnCourses {
    private typealias G = Given

    /// Booked once a week; each course begins on a day of its own.
    ///
    /// - Parameters:
    ///   - low: the alliance of the weeks in which it was not 38 of 40, in tenths.
    private func course(
        _ number: Int, weeks: Int, missed: Set<Int>, low: [Int: Int], droppedOut: Bool
    ) -> ReplayedCourse {
        let booked = (0..<weeks).map { week in
            G.appointment(number + week * 7, missed.contains(week) ? .noShow : .onTime)
        }
        let sessions = (0..<weeks).filter { !missed.contains($0) }.map { week in
            G.session(number + week * 7, alliance: G.alliance(low[week] ?? 380))
        }
        return ReplayedCourse(
            timeline: G.timeline(sessions, booked, intake: number, hasEnded: true), settings: G.settings,
            hasDroppedOut: droppedOut)
    }

    /// Who misses twice in a row comes once more and mostly leaves; many mark the alliance low, and stay.
    private func practice(dropouts: Int = 32) -> [ReplayedCourse] {
        (0..<120).map { number in
            number % 3 == 0
                ? course(
                    number, weeks: 8, missed: [5, 6], low: [1: 350], droppedOut: number / 3 < dropouts)
                : course(number, weeks: 7, missed: [3], low: [1: 350, 5: 345], droppedOut: false)
        }
    }

    private func besideMissedTwice(_ evaluation: SignEvaluation) throws -> SignEvaluation.Comparison {
        try #require(
            evaluation.comparisons.first {
                $0.baseline.detector == Detector.baselines[2] && !$0.product.together.detector.isStanding
            })
    }

    @Test("where clients leave after missing twice, learned weights catch as many as that alone, fixed ones do not")
    func missedTwice() throws {
        let evaluation = SignEvaluation(practice(), draws: 50)
        let comparison = try besideMissedTwice(evaluation)
        let learned = try #require(comparison.learned)
        #expect(comparison.baseline.caughtDropouts == 32)
        #expect(learned.together.alarms <= comparison.baseline.alarms)
        #expect(10 * learned.together.caughtDropouts >= 9 * learned.evenBaseline.caughtDropouts)
        #expect(2 * comparison.product.together.caughtDropouts < comparison.product.evenBaseline.caughtDropouts)
        #expect(comparison.better == .learned)
        let weights = try #require(evaluation.learned).weights
        let missed = try #require(weights.first { $0.feature == .missedTwice })
        #expect(missed.product == 0 && missed.learned > 0.1)
        let low = try #require(weights.first { $0.feature == .sign(.allianceBelowCutoff) })
        #expect(low.learned < low.product, "it foretells nothing here")
        #expect(low.range.lowerBound >= 0, "nothing new speaks against a dropout")
        #expect(low.isSeen && weights.contains { $0.feature == .sign(.confronting) && !$0.isSeen })
    }

    @Test("from fewer than thirty dropouts nothing is learned, and the product's own weights hold")
    func tooFew() throws {
        let few = SignEvaluation(practice(dropouts: 29), draws: 50)
        #expect(few.learned == nil)
        #expect(few.comparisons.allSatisfy { $0.learned == nil && $0.better == nil })
        #expect(LearnedWeights(practice(dropouts: 30).map { $0.replayed() }) != nil)
    }

    @Test("what is learned changes nothing in what the product's own weights come to")
    func productStays() throws {
        let (few, enough) = (practice(dropouts: 29), practice())
        let without = SignEvaluation(few, draws: 50)
        let beside = SignEvaluation(enough, draws: 50)
        #expect(without.learned == nil && beside.learned != nil)
        #expect(
            without.comparisons.map(\.product.together.detector) == beside.comparisons.map(\.product.together.detector),
            "how a course ended has no say in where the bar stands")
        #expect(
            without.comparisons.map(\.product.together.alarms) == beside.comparisons.map(\.product.together.alarms),
            "nor in which alarms are drawn by lot")
    }

    @Test("no course is weighed by weights that saw how it ended")
    func crossFitted() throws {
        let courses = practice()
        let replays = courses.map { $0.replayed() }
        let before = try #require(LearnedWeights(replays))
        for part in 0..<LearnedWeights.parts {
            let own = courses.indices.filter { before.partOf[$0] == part }
            #expect(own.count == courses.count / LearnedWeights.parts)
            // Each course of the part ends as its neighbour in the part did.
            let turned = courses.indices.map { place in
                let at = own.firstIndex(of: place)
                let other = at.map { own[($0 + 1) % own.count] } ?? place
                return ReplayedCourse(
                    timeline: courses[place].timeline, settings: G.settings, hasDroppedOut: courses[other].hasDroppedOut
                ).replayed()
            }
            let after = try #require(LearnedWeights(turned))
            #expect(after.partOf == before.partOf)
            for other in 0..<LearnedWeights.parts {
                #expect((after.byPart[other] == before.byPart[other]) == (other == part))
            }
        }
    }

    @Test("the same courses teach the same, in whatever order they come")
    func sameAgain() throws {
        let replays = practice().map { $0.replayed() }
        let first = try #require(LearnedWeights(replays))
        let again = try #require(LearnedWeights(replays))
        #expect(first.byPart == again.byPart && first.partOf == again.partOf)
        let turned = try #require(LearnedWeights(Array(replays.reversed())))
        #expect(turned.byPart == first.byPart)
        #expect(Array(turned.partOf.reversed()) == first.partOf)
        let one = try besideMissedTwice(SignEvaluation(practice(), draws: 50))
        let other = try besideMissedTwice(SignEvaluation(practice(), draws: 50))
        #expect(one.learned?.together == other.learned?.together)
        #expect(one.learned?.interval == other.learned?.interval)
    }
}
