import Clinic
import Measures
import Signs
import Testing

@Suite("Judging the alarms")
struct JudgingAlarms {
    private typealias G = Given

    private func course(_ alliances: [Int?], droppedOut: Bool) -> ReplayedCourse {
        let sessions = G.weeks(alliances: alliances)
        let booked = sessions.indices.map { G.appointment($0 * 7, .onTime) }
        return ReplayedCourse(
            timeline: G.timeline(sessions, booked, hasEnded: true), settings: G.settings, hasDroppedOut: droppedOut)
    }

    private func figures(_ kind: SignKind, _ courses: [ReplayedCourse]) -> DetectorFigures? {
        SignEvaluation(courses, draws: 50).signs.first { $0.detector.way == .sign(kind) }
    }

    @Test("a dropout is caught by an alarm in the last three sessions, and the lead is counted in sessions")
    func caught() {
        let caught = figures(.allianceBelowCutoff, [course([380, 380, 350, 380, 380], droppedOut: true)])
        #expect(caught?.caughtDropouts == 1)
        #expect(caught?.leads == [3])
        let early = figures(.allianceBelowCutoff, [course([380, 350, 380, 380, 380], droppedOut: true)])
        #expect(early?.caughtDropouts == 0)
        #expect(early?.alarms == 1)
        #expect(early?.precision?.share == 0)
    }

    @Test("what was known the last time is no new alarm, and another low check is one")
    func fresh() {
        #expect(figures(.allianceBelowCutoff, [course([380, 350, nil, nil], droppedOut: false)])?.alarms == 1)
        #expect(figures(.allianceBelowCutoff, [course([380, 350, 340, 330], droppedOut: false)])?.alarms == 3)
    }

    @Test("missed twice alone needs two in a row, and a miss after the last session does not count")
    func missedTwice() {
        let booked = [
            G.appointment(0, .onTime), G.appointment(7, .noShow), G.appointment(14, .noShow),
            G.appointment(21, .onTime),
            G.appointment(28, .noShow), G.appointment(35, .noShow),
        ]
        let course = ReplayedCourse(
            timeline: G.timeline(G.came(booked), booked, hasEnded: true), settings: G.settings, hasDroppedOut: true)
        let baseline = SignEvaluation([course], draws: 50).comparisons.last?.baseline
        #expect(baseline?.alarms == 1)
        #expect(baseline?.caughtDropouts == 1)
        #expect(baseline?.leads == [2])
    }

    @Test("a reliable deterioration is an ending of its own that may be warned of")
    func deterioration() {
        let sessions = G.weeks(outcomes: [250, 240, 190], alliances: [380, 340, 330])
        let course = ReplayedCourse(
            timeline: G.timeline(sessions, sessions.indices.map { G.appointment($0 * 7, .onTime) }, hasEnded: true),
            settings: G.settings, hasDroppedOut: false)
        let low = figures(.allianceBelowCutoff, [course])
        #expect(low?.deteriorations == 1 && low?.caughtDeteriorations == 1)
        #expect(low?.precision?.share == 0.5)
        #expect(figures(.outcomeDeteriorated, [course])?.caughtDeteriorations == 0, "it is no warning of itself")
    }

    @Test("leads are counted before a deterioration too, and from the first alarm of the course however early it came")
    func leads() throws {
        let early = try #require(
            figures(.allianceBelowCutoff, [course([380, 350, 380, 380, 380], droppedOut: true)]))
        #expect(early.leadsOfAlarms.beforeDropout.sessions == [], "nobody had it in mind any more")
        #expect(early.leadsOfAlarms.firstBeforeDropout.sessions == [4])
        let twice = try #require(
            figures(.allianceBelowCutoff, [course([350, 380, 380, 380, 345, 380], droppedOut: true)]))
        #expect(twice.leadsOfAlarms.beforeDropout.sessions == [2])
        #expect(twice.leads == [2])
        #expect(twice.leadsOfAlarms.firstBeforeDropout.sessions == [6])

        func fallen(_ outcomes: [Int?], _ alliances: [Int?]) throws -> LeadsOfAlarms {
            let sessions = G.weeks(outcomes: outcomes, alliances: alliances)
            let booked = sessions.indices.map { G.appointment($0 * 7, .onTime) }
            let course = ReplayedCourse(
                timeline: G.timeline(sessions, booked, hasEnded: true), settings: G.settings, hasDroppedOut: false)
            return try #require(figures(.allianceBelowCutoff, [course])).leadsOfAlarms
        }
        let soon = try fallen([250, 240, 190], [380, 340, 330])
        #expect(soon.beforeDeterioration.sessions == [1] && soon.firstBeforeDeterioration.sessions == [1])
        #expect(soon.beforeDropout.sessions == [] && soon.firstBeforeDropout.sessions == [])
        let long = try fallen([250, 245, 245, 245, 245, 190], [380, 350, 380, 380, 380, 380])
        #expect(long.beforeDeterioration.sessions == [], "four sessions before are not three")
        #expect(long.firstBeforeDeterioration.sessions == [4])
        let late = try fallen([250, 240, 190, 190], [380, 380, 380, 340])
        #expect(late.firstBeforeDeterioration.sessions == [], "an alarm after it comes ahead of nothing")
    }

    @Test("beside each baseline all signs raise no more alarms than it does, repeated or not")
    func equalAlarms() {
        let courses = (0..<40).map { number in
            course([380, 380 - number, 360, 340 + number, 380 - 2 * number], droppedOut: number % 4 == 0)
        }
        let comparisons = SignEvaluation(courses, draws: 50).comparisons
        #expect(comparisons.count == 3 * Detector.baselines.count)
        for comparison in comparisons {
            #expect(comparison.product.together.alarms <= comparison.baseline.alarms)
        }
        #expect(comparisons.contains { $0.product.together.alarms > 0 })
    }

    @Test("of alarms that weigh the same as many are drawn as are wanting, and the same ones each time")
    func drawn() {
        let courses = (0..<40).map { number in
            course([350, 345 - number, 340, 335 - number, 330], droppedOut: number % 4 == 0)
        }
        let first = SignEvaluation(courses, draws: 50).comparisons
        let again = SignEvaluation(courses, draws: 50).comparisons
        for (one, other) in zip(first, again) {
            #expect(one.product.together == other.product.together)
            #expect(one.product.evenBaseline == other.product.evenBaseline)
            #expect(one.product.evenBaseline.alarms <= one.baseline.alarms)
        }
        for repeated in first where !repeated.product.together.detector.isStanding {
            #expect(repeated.product.together.alarms == repeated.product.evenBaseline.alarms)
        }
        #expect(
            first.contains { $0.product.evenBaseline != $0.baseline },
            "alarms that stand are fewer than a cutoff raises that tells of each low check")
    }

    @Test("an alarm that stands is not given again before the third session after it")
    func standing() throws {
        let low = course([350, 345, 340, 335, 330], droppedOut: true)
        let comparisons = SignEvaluation([low], draws: 50).comparisons
        let repeated = try #require(comparisons.first { $0.baseline.detector == Detector.baselines[0] })
        let standing = try #require(comparisons.first { $0.baseline.detector == Detector.baselines[0].standing })
        #expect(repeated.baseline.alarms == 5)
        #expect(standing.baseline.alarms == 2, "after the first session and the fourth")
        #expect(standing.baseline.caughtDropouts == 1 && standing.baseline.leads == [2])
    }

    @Test("together only what is new weighs: the same low alliance told of once is not told of again by a late arrival")
    func onlyNews() {
        let sessions = G.weeks(alliances: [350, nil, nil, nil])
        let booked = [
            G.appointment(0, .onTime), G.appointment(7, .late(minutes: 20)), G.appointment(14, .onTime),
            G.appointment(21, .onTime),
        ]
        let course = ReplayedCourse(
            timeline: G.timeline(sessions, booked, hasEnded: true), settings: G.settings, hasDroppedOut: false)
        let points = course.replayed().points
        #expect(points.first?.fresh.contains(.allianceBelowCutoff) == true)
        #expect(points.dropFirst().allSatisfy { !$0.fresh.contains(.allianceBelowCutoff) })
        #expect(points.dropFirst().contains { $0.fresh.contains(.arrivedLate) })
        #expect(points.dropFirst().contains { $0.troubles.contains { $0.kind == .allianceBelowCutoff } })
    }

    @Test("where all alarms are right, or none is, those of one course tell no more than one does")
    func allAlike() throws {
        let stayed = course((0..<10).map { 350 - $0 }, droppedOut: false)
        let none = try #require(figures(.allianceBelowCutoff, [stayed, stayed])?.precision)
        #expect(none.count == 0 && none.total == 20)
        #expect(abs(none.interval.upperBound - 0.6576) < 0.0005, "as of two")
        let gone = course([350, 345, 340], droppedOut: true)
        let all = try #require(figures(.allianceBelowCutoff, [gone, gone])?.precision)
        #expect(all.count == 6 && all.total == 6)
        #expect(abs(all.interval.lowerBound - 0.3424) < 0.0005, "as of two")
    }

    @Test("Wilson's interval of a part is known")
    func wilson() throws {
        let half = try #require(Proportion(5, of: 10)).interval
        #expect(abs(half.lowerBound - 0.2366) < 0.0005 && abs(half.upperBound - 0.7634) < 0.0005)
        let none = try #require(Proportion(0, of: 20)).interval
        #expect(none.lowerBound == 0 && abs(none.upperBound - 0.1611) < 0.0005)
        #expect(Proportion(1, of: 0) == nil)
    }
}
