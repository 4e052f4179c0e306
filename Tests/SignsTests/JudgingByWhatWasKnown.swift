import Clinic
import Measures
import Signs
import Testing

@Suite("Alarms are judged by what was known")
struct JudgingByWhatWasKnown {
    private typealias G = Given

    private func course(
        _ sessions: [TimelineSession], _ booked: [Appointment] = [], droppedOut: Bool = true,
        earlier: [EarlierRecords] = []
    ) -> ReplayedCourse {
        ReplayedCourse(
            timeline: G.timeline(sessions, booked, hasEnded: true), settings: G.settings, hasDroppedOut: droppedOut,
            earlier: earlier)
    }

    /// One that starts on a day of its own, so that no two are alike.
    private func course(_ number: Int, _ alliances: [Int], droppedOut: Bool) -> ReplayedCourse {
        let sessions = alliances.enumerated().map { week, alliance in
            G.session(number + week * 7, alliance: G.alliance(alliance))
        }
        return ReplayedCourse(
            timeline: G.timeline(sessions, intake: number, hasEnded: true), settings: G.settings,
            hasDroppedOut: droppedOut)
    }

    private func figures(_ kind: SignKind, _ courses: [ReplayedCourse]) -> DetectorFigures? {
        SignEvaluation(courses, draws: 50).signs.first { $0.detector.way == .sign(kind) }
    }

    @Test("a check that came in after the client had gone warned nobody; from when it came in on it is known")
    func afterwards() {
        let known = G.weeks(alliances: [380, 380, 380])
        let later = Array(known.dropLast()) + [G.session(14, alliance: G.alliance(200))]
        func earlier(until: Instant) -> [EarlierRecords] {
            [EarlierRecords(until: until, timeline: G.timeline(known, hasEnded: true))]
        }
        #expect(figures(.allianceBelowCutoff, [course(later)])?.caughtDropouts == 1)
        let after = course(later, earlier: earlier(until: G.at(34)))
        #expect(figures(.allianceBelowCutoff, [after])?.alarms == 0)
        let before = course(later, earlier: earlier(until: G.at(14, 15)))
        #expect(figures(.allianceBelowCutoff, [before])?.caughtDropouts == 1)
    }

    @Test("of two missed in a row one may be a cancellation with less notice than asked for, and not one in time")
    func missedTwice() {
        func baseline(_ attendance: Attendance) -> DetectorFigures? {
            let booked = [
                G.appointment(0, .onTime), G.appointment(7, .noShow), G.appointment(14, attendance),
                G.appointment(21, .onTime),
            ]
            let evaluation = SignEvaluation([course(G.came(booked), booked)], draws: 50)
            return evaluation.comparisons.first { $0.baseline.detector == Detector.baselines[2] }?.baseline
        }
        #expect(baseline(.cancelled(by: .client, noticeHours: 2))?.caughtDropouts == 1)
        #expect(baseline(.noShow)?.caughtDropouts == 1)
        #expect(baseline(.cancelled(by: .client, noticeHours: 72))?.alarms == 0)
        #expect(baseline(.cancelled(by: .practice, noticeHours: 2))?.alarms == 0)
    }

    @Test("a time that was still to come counts as booked, so that a long pause with one is no silence")
    func booked() {
        let gone = G.appointment(40, .noShow)
        let booked = [G.appointment(0, .onTime), gone, G.appointment(90, .onTime)]
        let points = course(G.came(booked), booked).replayed().points
        #expect(points.count == 3 && !points.contains { $0.fresh.contains(.notSeen) })
        let unbooked = [G.appointment(0, .onTime), gone]
        let sessions = [G.session(0), G.session(90)]
        #expect(course(sessions, unbooked).replayed().points.contains { $0.fresh.contains(.notSeen) })
    }

    @Test("the same records in another order come to the same figures")
    func order() {
        // Some fall below the cutoff, some fall above it.
        let courses: [ReplayedCourse] = (0..<60).map { (number: Int) -> ReplayedCourse in
            let above: [Int] = [400, 400, 400, 365, 370]
            let below: [Int] = [380, 380, 380, 345 - number % 5, 330]
            return course(number, number % 3 == 0 ? above : below, droppedOut: number % 4 == 0)
        }
        let one = SignEvaluation(courses, draws: 50)
        // Something is drawn by lot that could hang on the order.
        let intervals: [ClosedRange<Double>] = one.comparisons.compactMap { $0.product.interval }
        #expect(intervals.contains { $0.lowerBound < $0.upperBound })
        #expect(one.together.alarms > 0)
        let dealt: [ReplayedCourse] = (0..<60).map { courses[$0 * 37 % 60] }
        for mixed in [courses.reversed(), dealt] {
            let other = SignEvaluation(mixed, draws: 50)
            #expect(one.signs == other.signs)
            #expect(one.together == other.together)
            #expect(one.endings == other.endings)
            #expect(one.comparisons.count == other.comparisons.count)
            for (left, right) in zip(one.comparisons, other.comparisons) {
                #expect(left.product.together == right.product.together)
                #expect(left.product.ratio == right.product.ratio && left.product.interval == right.product.interval)
            }
        }
    }

    @Test("beside a repeated baseline stands what alarms by lot would catch at as many, where all signs stand")
    func byLot() throws {
        let courses = (0..<60).map { course($0, [350, 340 - $0 % 5, 380, 345, 330], droppedOut: $0 % 4 == 0) }
        let comparisons = SignEvaluation(courses, draws: 50).comparisons
        #expect(comparisons.prefix(3).map(\.isLikeForLike) == [true, false, true])
        let mixed = try #require(comparisons.dropFirst().first)
        let lot = try #require(mixed.byLot)
        #expect(abs(lot.alarms - Double(mixed.product.together.alarms)) < 0.5)
        #expect(lot.dropouts == 15 && lot.caughtDropouts > 0 && lot.caughtDropouts < 15.001)
    }

    @Test("where the baseline caught fewer than five there is no interval of how many times as many")
    func tooFew() {
        func interval(_ dropouts: Int) -> ClosedRange<Double>? {
            let courses = (0..<60).map { course($0, [380, 380, 380, 345, 330], droppedOut: $0 < dropouts) }
            return SignEvaluation(courses, draws: 100).comparisons.first?.product.interval
        }
        #expect(interval(4) == nil)
        #expect(interval(5) != nil)
    }

    @Test("alarms that come in bunches leave a wider interval, and of two leads the median lies between")
    func bunches() throws {
        let courses = (0..<40).map { number in
            course(number, number % 2 == 0 ? [350, 345, 340] : [350, 380, 380], droppedOut: number % 4 == 0)
        }
        let found = try #require(figures(.allianceBelowCutoff, courses))
        let (precision, plain) = (try #require(found.precision), try #require(Proportion(found.rightAlarms, of: 80)))
        #expect(found.alarms == 80 && precision.share == plain.share)
        #expect(precision.interval.lowerBound < plain.interval.lowerBound)
        let pair = try #require(
            figures(
                .allianceBelowCutoff,
                [
                    course(0, [380, 380, 380, 350], droppedOut: true),
                    course(1, [380, 380, 350, 380], droppedOut: true),
                ]))
        #expect(pair.medianLead == 1.5)
    }
}
