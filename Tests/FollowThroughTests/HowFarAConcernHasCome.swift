import Clinic
import FollowThrough
import Measures
import Signs
import Testing

@Suite("How far a concern has come")
struct HowFarAConcernHasCome {
    static func at(_ day: Int, _ hour: Int = 14) -> Instant { WhereAnEpisodeStands.at(day, hour) }
    static let nora = ConcernLog.therapist

    static func fell(_ day: Int, response: UInt64 = 5) -> Sign {
        Sign(
            kind: .allianceFell, severity: 70, since: at(day),
            evidence: [Evidence(.response(ResponseID(high: 5, low: response)), .total, 330, at: at(day))],
            ruleVersion: 1)
    }

    static func risk(_ day: Int, response: UInt64) -> Sign {
        Sign(
            kind: .riskAnswer, severity: 100, since: at(day),
            evidence: [Evidence(.response(ResponseID(high: 6, low: response)), .riskWorth, 1, at: at(day))],
            ruleVersion: 1)
    }

    @Test("open, talked about, steps agreed, in review, settled: each act moves it one further, with its first time")
    func wholeWay() throws {
        var log = ConcernLog(at: Self.at(0, 15))
        log.add(.signJoined(Self.fell(0)), Self.at(0, 15))
        #expect(try #require(log.concern).state == .open)
        log.add(.talked(Talk(session: nil, when: Self.at(2), about: [.wayOfWorking])), Self.at(2), by: Self.nora)
        #expect(try #require(log.concern).state == .talkedAbout)
        let step = log.add(
            .stepAgreed(Step(who: .together, by: Day(number: 20_470), isForClient: true)), Self.at(2), by: Self.nora)
        #expect(try #require(log.concern).state == .stepsAgreed)
        log.add(.reviewed(Review(session: nil, when: Self.at(7), helped: nil)), Self.at(7), by: Self.nora)
        log.add(.stepReported(step: step, .kept, .yes), Self.at(7), by: Self.nora)
        #expect(try #require(log.concern).state == .inReview)
        log.add(.settled, Self.at(14), by: Self.nora)
        let concern = try #require(log.concern)
        #expect(concern.state == .settled)
        #expect(
            concern.milestones
                == Milestones(
                    openedAt: Self.at(0, 15), firstSignAt: Self.at(0), firstTalkAt: Self.at(2),
                    firstStepAt: Self.at(2), firstReviewAt: Self.at(7), closedAt: Self.at(14)))
        #expect(concern.steps.first?.report == .kept && concern.steps.first?.helped == .yes)
        #expect(concern.openSteps.isEmpty)
    }

    @Test("the same acts in any order come to the same concern, and none is lost")
    func replay() throws {
        var log = ConcernLog(at: Self.at(0, 15))
        log.add(.signJoined(Self.fell(0)), Self.at(0, 15))
        log.add(.talked(Talk(session: nil, when: Self.at(1), about: [.goals])), Self.at(1), by: Self.nora)
        let step = log.add(
            .stepAgreed(Step(who: .client, by: Day(number: 20_462), isForClient: false)), Self.at(1), by: Self.nora)
        log.add(.ownerChanged(Self.nora), Self.at(2), by: ConcernLog.owner)
        log.add(.commented, Self.at(2), by: ConcernLog.owner)
        log.add(.stepReported(step: step, .partly, nil), Self.at(5), by: Self.nora)
        log.add(.signJoined(Self.fell(6, response: 8)), Self.at(6))
        log.add(.dismissed(.knownAlready), Self.at(7), by: Self.nora)
        log.add(.reopened, Self.at(8))
        log.add(.signJoined(Self.fell(8, response: 9)), Self.at(8))
        log.add(.dismissed(.recordCorrected), Self.at(9))
        let expected = try #require(log.concern)
        #expect(expected.dismissReason == .knownAlready, "what brought it back was none")
        #expect(expected.actCount == log.acts.count)
        var random = SeededOrder(seed: 7)
        for _ in 0..<200 {
            #expect(try #require(Concern(log.acts.shuffled(using: &random))) == expected)
        }
        // Folding act by act, as the store keeps it, gives the same again at every length.
        for length in 1...log.acts.count {
            let some = try #require(Concern(Array(log.acts.prefix(length))))
            #expect(some.actCount == length)
        }
    }

    @Test("a log without its opening is no concern")
    func noOpening() {
        var log = ConcernLog(at: Self.at(0))
        log.add(.commented, Self.at(1), by: Self.nora)
        #expect(Concern(Array(log.acts.dropFirst())) == nil)
        #expect(Concern([]) == nil)
    }

    @Test("a talk that comes in after the closing is kept, and does not open it again")
    func lateTalk() throws {
        var log = ConcernLog(at: Self.at(0))
        log.add(.settled, Self.at(3), by: Self.nora)
        log.add(.talked(Talk(session: nil, when: Self.at(2), about: [])), Self.at(4), by: ConcernLog.owner)
        let concern = try #require(log.concern)
        #expect(concern.state == .settled)
        #expect(concern.milestones.firstTalkAt == Self.at(2))
        #expect(concern.milestones.closedAt == Self.at(3))
    }

    @Test("opened again it waits again, with its first times kept")
    func reopened() throws {
        var log = ConcernLog(at: Self.at(0))
        log.add(.talked(Talk(session: nil, when: Self.at(1), about: [])), Self.at(1), by: Self.nora)
        log.add(.dismissed(.falseAlarm), Self.at(3), by: Self.nora)
        #expect(try #require(log.concern).dismissReason == .falseAlarm)
        log.add(.reopened, Self.at(9))
        let concern = try #require(log.concern)
        #expect(concern.state == .open && concern.waits)
        #expect(concern.dismissReason == nil && concern.milestones.closedAt == nil)
        #expect(concern.milestones.firstTalkAt == Self.at(1))
    }

    static func missed(_ day: Int) -> Sign {
        Sign(
            kind: .missed, severity: 40, since: at(day),
            evidence: [Evidence(.appointment(AppointmentID(high: 7, low: UInt64(day))), .count, 1, at: at(day))],
            ruleVersion: 1)
    }

    @Test("a miss after the talk waits for an act again, by itself and since then, until somebody does something")
    func again() throws {
        let timeline = WhatOpensAConcern.timeline([], asOf: Self.at(9, 20))
        var log = ConcernLog(.attendance, at: Self.at(0))
        log.add(.signJoined(Self.missed(0)), Self.at(0))
        log.add(.talked(Talk(session: nil, when: Self.at(1), about: [])), Self.at(1), by: Self.nora)
        let step = log.add(
            .stepAgreed(Step(who: .client, by: Day(number: 20_465), isForClient: false)), Self.at(1), by: Self.nora)
        #expect(try #require(log.concern).waits == false)
        log.add(.signJoined(Self.missed(9)), Self.at(9))
        // That an earlier step was not kept says nothing about the miss.
        log.add(.stepReported(step: step, .notKept, nil), Self.at(9, 15), by: Self.nora)
        let concern = try #require(log.concern)
        let summary = ConcernSummary(concern, in: timeline)
        #expect(concern.state == .stepsAgreed && concern.waits && summary.waits && summary.isAgain)
        #expect(summary.signs == [Self.missed(9)] && summary.since == Self.at(9))
        #expect(summary.act(isAway: true) == .call)
        log.add(.commented, Self.at(9, 16), by: ConcernLog.owner)
        #expect(try #require(log.concern).waits)
        log.add(
            .stepAgreed(Step(who: .client, by: Day(number: 20_470), isForClient: false)), Self.at(10), by: Self.nora)
        #expect(try #require(log.concern).waits == false)
    }

    @Test("what a session brings up waits for its review, unless it is graver than all before")
    func graver() throws {
        func sign(_ kind: SignKind, _ severity: Int, _ day: Int) -> Sign {
            Sign(
                kind: kind, severity: severity, since: Self.at(day),
                evidence: [Evidence(.session(SessionID(high: 8, low: UInt64(day))), .total, 330, at: Self.at(day))],
                ruleVersion: 1)
        }
        var log = ConcernLog(at: Self.at(0))
        log.add(.signJoined(sign(.allianceBelowCutoff, 50, 0)), Self.at(0))
        log.add(.talked(Talk(session: nil, when: Self.at(1), about: [])), Self.at(1), by: Self.nora)
        log.add(.signJoined(sign(.allianceBelowCutoff, 50, 7)), Self.at(7))
        log.add(.signJoined(sign(.allianceLineLow, 45, 7)), Self.at(7))
        #expect(try #require(log.concern).waits == false)
        log.add(.signJoined(sign(.allianceFell, 70, 7)), Self.at(7))
        #expect(try #require(log.concern).news.map(\.kind) == [.allianceFell])
        // Entered late, from before the talk: the talk may have been about it.
        var late = ConcernLog(.attendance, at: Self.at(0))
        late.add(.talked(Talk(session: nil, when: Self.at(4), about: [])), Self.at(4), by: Self.nora)
        late.add(.signJoined(Self.missed(2)), Self.at(5))
        #expect(try #require(late.concern).waits == false)
    }

    @Test("what the session brought after the talk in it waits where it is as grave; no review comes up for it")
    func afterTheTalk() throws {
        func sign(_ kind: SignKind, _ severity: Int, from start: Instant, _ response: UInt64) -> Sign {
            Sign(
                kind: kind, severity: severity, since: start,
                evidence: [Evidence(.response(ResponseID(high: 8, low: response)), .total, 40, at: start)],
                ruleVersion: 1)
        }
        /// A fall a week ago, and a talk in the session that begins on day 7 at `start`.
        func talked(_ start: Instant) -> ConcernLog {
            var log = ConcernLog(at: Self.at(0))
            log.add(.signJoined(sign(.allianceFell, 60, from: Self.at(0), 1)), Self.at(0))
            log.add(.talked(Talk(session: nil, when: start, about: [])), Self.at(7, 14), by: Self.nora)
            return log
        }
        let start = Self.at(7, 13)
        var log = talked(start)
        log.add(.signJoined(sign(.allianceLineLow, 45, from: start, 2)), Self.at(7, 14))
        #expect(try #require(log.concern).waits == false)
        log.add(.signJoined(sign(.allianceFell, 60, from: start, 2)), Self.at(7, 14))
        let concern = try #require(log.concern)
        let summary = ConcernSummary(concern, in: WhatOpensAConcern.timeline([], asOf: Self.at(7, 15)))
        #expect(concern.waits && summary.isAgain && summary.act(isAway: false) == .talk)
        // Low since a week ago and low in the next session too: that one brings up the review, which sees it.
        log = talked(start)
        let next = Evidence(.response(ResponseID(high: 8, low: 3)), .total, 40, at: Self.at(14, 13))
        log.add(
            .signJoined(
                Sign(kind: .allianceFell, severity: 60, since: Self.at(0), evidence: [next], ruleVersion: 1)),
            Self.at(14, 14))
        #expect(try #require(log.concern).waits == false)
        // Typed in on the same day from a session long before the talk: that may have been about it.
        log = talked(Self.at(7, 8))
        log.add(.signJoined(sign(.allianceFell, 60, from: Self.at(7, 8), 2)), Self.at(7, 18))
        #expect(try #require(log.concern).waits == false)
    }

    @Test("opened again, the clock starts again; the talk of before stays readable")
    func clockOfReopening() throws {
        var log = ConcernLog(at: Self.at(0))
        log.add(.dismissed(.falseAlarm), Self.at(3), by: Self.nora)
        log.add(.reopened, Self.at(80))
        log.add(.signJoined(Self.fell(80)), Self.at(80))
        let concern = try #require(log.concern)
        #expect(concern.waitingSince == Self.at(80) && concern.milestones.firstSignAt == Self.at(80))
        let clock = ConcernClock(concern, .usual, WhereAnEpisodeStands.zone, now: Self.at(82))
        #expect(clock.toTalk?.days == 2 && clock.toTalk?.isOver == false)
    }

    @Test("a risk answer waits until somebody recorded what was done, and again after another one")
    func risk() throws {
        var log = ConcernLog(.risk, at: Self.at(0))
        log.add(.signJoined(Self.risk(0, response: 1)), Self.at(0))
        log.add(.talked(Talk(session: nil, when: Self.at(0), about: [])), Self.at(0), by: Self.nora)
        #expect(try #require(log.concern).needsSafety)
        #expect(try #require(log.concern).waits)
        log.add(.safetyDone(seen: nil), Self.at(0, 16), by: Self.nora)
        #expect(try #require(log.concern).needsSafety == false)
        #expect(try #require(log.concern).waits == false)
        log.add(.signJoined(Self.risk(0, response: 1)), Self.at(1))
        #expect(try #require(log.concern).needsSafety == false)
        log.add(.signJoined(Self.risk(5, response: 2)), Self.at(5))
        #expect(try #require(log.concern).needsSafety)
    }

    @Test("a review is due at the first session after what there is to review, and again until it is settled")
    func reviewComesUp() throws {
        var log = ConcernLog(at: Self.at(0, 15))
        func due(_ days: [Int], now: Int) throws -> Instant? {
            let timeline = Timeline(
                episode: ConcernLog.episode, intake: Day(number: 20_458), zone: WhereAnEpisodeStands.zone, ages: .adult,
                sessions: days.map { WhereAnEpisodeStands.held($0) }, asOf: Self.at(now, 20))
            return try #require(log.concern).reviewSince(in: timeline)
        }
        #expect(try due([0, 7], now: 7) == nil)
        log.add(.talked(Talk(session: nil, when: Self.at(0), about: [])), Self.at(0, 15), by: Self.nora)
        #expect(try due([0], now: 1) == nil)
        #expect(try due([0, 7], now: 7) == Self.at(7))
        log.add(.reviewed(Review(session: nil, when: Self.at(7), helped: .little)), Self.at(7, 15), by: Self.nora)
        #expect(try due([0, 7], now: 8) == nil)
        #expect(try due([0, 7, 14], now: 14) == Self.at(14))
        log.add(.settled, Self.at(14, 15), by: Self.nora)
        #expect(try due([0, 7, 14, 21], now: 21) == nil)
    }

    @Test("who came before the hour is there, so that the review is due at once; who is only expected is not")
    func cameEarly() throws {
        var log = ConcernLog(at: Self.at(0, 15))
        log.add(.talked(Talk(session: nil, when: Self.at(0), about: [])), Self.at(0, 15), by: Self.nora)
        func due(_ attendance: Attendance?) throws -> Instant? {
            let appointment = Appointment(
                id: AppointmentID(high: 6, low: 7), episode: ConcernLog.episode, therapist: Self.nora, site: nil,
                start: Self.at(7), minutes: 50, attendance: attendance)
            let timeline = Timeline(
                episode: ConcernLog.episode, intake: Day(number: 20_458), zone: WhereAnEpisodeStands.zone, ages: .adult,
                appointments: [appointment], sessions: [WhereAnEpisodeStands.held(0), WhereAnEpisodeStands.held(7)],
                asOf: Self.at(7).adding(minutes: -6))
            return try #require(log.concern).reviewSince(in: timeline)
        }
        #expect(try due(.onTime) == Self.at(7))
        #expect(try due(nil) == nil)
        #expect(try due(.wrongTime(seen: false)) == nil)
    }

    @Test("what a session brings waits where somebody acted just before its hour, since its review is the next one’s")
    func justBeforeTheHour() throws {
        func waits(talkedOn day: Int, _ hour: Int) throws -> Bool {
            var log = ConcernLog(at: Self.at(0, 15))
            log.add(.signJoined(Self.fell(0)), Self.at(0, 15))
            let at = Self.at(day, hour)
            log.add(.talked(Talk(session: nil, when: at, about: [])), at, by: Self.nora)
            log.add(.signJoined(Self.fell(7, response: 6)), Self.at(7, 15))
            return try #require(log.concern).waits
        }
        #expect(try waits(talkedOn: 7, 13))
        #expect(try !waits(talkedOn: 6, 13))
    }

    @Test(
        "what was agreed before the hour, within it or after it, on the day of a session, is reviewed at the next one",
        arguments: [11, 14, 15])
    func notOnItsOwnDay(hour: Int) throws {
        var log = ConcernLog(at: Self.at(0, 8))
        log.add(.talked(Talk(session: nil, when: Self.at(0, hour), about: [])), Self.at(0, hour), by: Self.nora)
        log.add(
            .stepAgreed(Step(who: .together, by: Day(number: 20_470), isForClient: true)), Self.at(0, hour),
            by: Self.nora)
        func due(_ days: [Int], now: Int) throws -> Instant? {
            let timeline = Timeline(
                episode: ConcernLog.episode, intake: Day(number: 20_458), zone: WhereAnEpisodeStands.zone, ages: .adult,
                sessions: days.map { WhereAnEpisodeStands.held($0) }, asOf: Self.at(now, 20))
            return try #require(log.concern).reviewSince(in: timeline)
        }
        #expect(try due([0], now: 0) == nil)
        #expect(try due([0, 1], now: 0) == nil)
        #expect(try due([0, 1], now: 1) == Self.at(1))
        #expect(try due([0, 7], now: 9) == Self.at(7))
    }

    @Test("what was agreed on the telephone in the morning is reviewed in the session of that afternoon")
    func longBefore() throws {
        var log = ConcernLog(at: Self.at(0, 8))
        log.add(.talked(Talk(session: nil, when: Self.at(0, 9), about: [])), Self.at(0, 9), by: Self.nora)
        let timeline = Timeline(
            episode: ConcernLog.episode, intake: Day(number: 20_458), zone: WhereAnEpisodeStands.zone, ages: .adult,
            sessions: [WhereAnEpisodeStands.held(0)], asOf: Self.at(0, 20))
        #expect(try #require(log.concern).reviewSince(in: timeline) == Self.at(0))
    }
}

/// The same order for the same seed.
struct SeededOrder: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
