import Clinic
import FollowThrough
import Measures
import Signs
import Testing

@Suite("How the loop is counted")
struct HowTheLoopIsCounted {
    private static let start = Instant(microseconds: 1_764_000_000_000_000)
    private static let now = at(days: 100)

    private static func at(days: Int, hours: Int = 0) -> Instant {
        start.adding(days: days).adding(minutes: hours * 60)
    }

    private func concern(
        _ client: UInt64, _ subject: ConcernSubject = .alliance, sign: Int = 0, talk: Instant? = nil,
        step: Instant? = nil, review: Instant? = nil, state: ConcernState = .open, reason: DismissReason? = nil,
        steps: (kept: Int, of: Int) = (0, 0), kinds: [SignKind] = [.allianceFell], course: LoopCourse = LoopCourse(),
        held: HeldTalk? = nil
    ) -> LoopConcern {
        LoopConcern(
            client: ClientID(high: 1, low: client), subject: subject, state: state, dismissReason: reason,
            kinds: kinds,
            milestones: Milestones(
                openedAt: Self.at(days: sign), firstSignAt: Self.at(days: sign), firstTalkAt: talk ?? held?.at,
                firstStepAt: step, firstReviewAt: review),
            stepsReported: steps.of, stepsKept: steps.kept, course: course, talk: held)
    }

    private func session(
        _ day: Int, alliance: Int? = nil, outcome: Int? = nil, assignment: AssignmentOutcome? = nil
    ) -> LoopSession {
        let (start, end) = (Self.at(days: day), Self.at(days: day, hours: 1))
        return LoopSession(
            id: Self.sessionID(day), start: start, end: end,
            alliance: alliance.map {
                LoopScore(
                    measure: MeasureKey("alliance-adult"), total: $0, at: end, response: Self.allianceID(day),
                    cutoff: 360)
            },
            outcome: outcome.map {
                LoopScore(measure: MeasureKey("outcome-adult"), total: $0, at: start, cutoff: 250, reliableChange: 60)
            }, assignment: assignment)
    }

    private static func sessionID(_ day: Int) -> SessionID { SessionID(high: 2, low: UInt64(day)) }
    /// The alliance check of that day's session.
    private static func allianceID(_ day: Int) -> ResponseID { ResponseID(high: 3, low: UInt64(day)) }

    private func own(_ concerns: [LoopConcern], asOf: Instant = now) -> LoopNumbers {
        LoopNumbers(concerns, asOf: asOf, for: .therapistThemselves)
    }

    private func counts(_ concerns: [LoopConcern], _ share: LoopShare, asOf: Instant = now) -> [Int]? {
        own(concerns, asOf: asOf).shares[share]?.value.map { [$0.part.count, $0.part.total] }
    }

    @Test("with no concern there is nothing to count, and nothing is divided by nought")
    func empty() {
        let numbers = own([])
        #expect(numbers.tally == .nothing)
        for share in LoopShare.allCases { #expect(numbers.shares[share] == .nothing) }
        for time in LoopTime.allCases { #expect(numbers.times[time] == .nothing) }
        let others = LoopNumbers([], asOf: Self.now, for: .anybodyElse)
        #expect(others.tally == .hidden, "that there is none is not told either")
    }

    @Test("a talk counts until the end of the next session, and not before that session is over")
    func nextSession() {
        let course = LoopCourse(sessions: [session(0), session(7)])
        let inIt = concern(1, talk: Self.at(days: 7), course: course)
        let after = concern(2, talk: Self.at(days: 8), course: course)
        let never = concern(3, course: course)
        let without = concern(4, talk: Self.at(days: 1))
        #expect(counts([inIt, after, never, without], .talkedByNextSession) == [1, 3])
        #expect(counts([inIt, never], .talkedByNextSession, asOf: Self.at(days: 7)) == nil)
    }

    @Test("a course that ended before a next session answers by whether anybody talked before its ending")
    func endedFirst() {
        func ended(_ client: UInt64, talk: Int?) -> LoopConcern {
            LoopConcern(
                client: ClientID(high: 1, low: client), subject: .alliance, state: .dismissed,
                dismissReason: .episodeEnding,
                milestones: Milestones(
                    openedAt: Self.at(days: 0), firstSignAt: Self.at(days: 0),
                    firstTalkAt: talk.map { Self.at(days: $0) }, closedAt: Self.at(days: 5)),
                course: LoopCourse(sessions: [session(0)]))
        }
        #expect(counts([ended(1, talk: 3), ended(2, talk: nil)], .talkedByNextSession) == [1, 2])
    }

    @Test("times are told in working hours too, and from talk to step and from step to review")
    func workingHours() throws {
        // Monday, 24 November 2025, ten in the morning.
        let monday = Instant(microseconds: 1_763_978_400_000_000)
        let one = LoopConcern(
            client: ClientID(high: 1, low: 1), subject: .alliance, state: .inReview,
            milestones: Milestones(
                openedAt: monday, firstSignAt: monday, firstTalkAt: monday.adding(days: 1),
                firstStepAt: monday.adding(days: 1).adding(minutes: 60), firstReviewAt: monday.adding(days: 7)))
        let times = own([one]).times
        #expect(times[.toTalk]?.value?.working?.median == 28_800, "eight hours")
        #expect(times[.toReview]?.value?.working?.median == 144_000, "forty hours")
        #expect(times[.talkToStep]?.value?.spread.median == 3600)
        #expect(times[.stepToReview]?.value?.working?.median == 111_600, "thirty-one hours")
    }

    @Test("what became better by outcome or assignments is not in the narrower share of alliance and coming")
    func narrower() {
        let course = LoopCourse(
            sessions: [150, 150, 180, 211].enumerated().map { session($0 * 7, outcome: $1) })
        let one = concern(1, .outcome, talk: Self.at(days: 7).adding(minutes: 30), course: course)
        #expect(counts([one], .helped) == [1, 1] && counts([one], .allianceOrComingBack) == nil)
    }

    @Test("seven days are counted when they are over, for the quick talks too")
    func week() {
        let quick = concern(1, talk: Self.at(days: 1))
        let onTheDot = concern(2, talk: Self.at(days: 7))
        let late = concern(3, talk: Self.at(days: 7, hours: 1))
        #expect(counts([quick, onTheDot, late], .talkedWithinWeek) == [2, 3])
        #expect(counts([quick], .talkedWithinWeek, asOf: Self.at(days: 6)) == nil)
    }

    @Test("seven days on it is the same time by the wall clock, also where the clocks change")
    func weekOfTheClocks() throws {
        let zone = try #require(Zone("Europe/Madrid"))
        // The clocks go back on 25 October 2026.
        func at(_ day: Int, _ minute: Int) -> Instant {
            zone.instant(Day(number: 20_746 + day), minuteOfDay: minute)
        }
        func concern(talk: Instant) -> LoopConcern {
            LoopConcern(
                client: ClientID(high: 1, low: 1), subject: .alliance, state: .talkedAbout,
                milestones: Milestones(openedAt: at(0, 600), firstSignAt: at(0, 600), firstTalkAt: talk), zone: zone)
        }
        #expect(at(7, 600).seconds(since: at(0, 600)) == 169 * 3600)
        #expect(counts([concern(talk: at(7, 600))], .talkedWithinWeek, asOf: at(9, 0)) == [1, 1])
        #expect(counts([concern(talk: at(7, 601))], .talkedWithinWeek, asOf: at(9, 0)) == [0, 1])
        #expect(counts([concern(talk: at(1, 600))], .talkedWithinWeek, asOf: at(7, 599)) == nil)
    }

    @Test("a sign that an import brought in long after it is asked about from then on: nobody could know before")
    func broughtIn() {
        func concern(talk: Int?) -> LoopConcern {
            LoopConcern(
                client: ClientID(high: 1, low: 1), subject: .alliance, state: .talkedAbout,
                milestones: Milestones(
                    openedAt: Self.at(days: 40), firstSignAt: Self.at(days: 0),
                    firstTalkAt: talk.map { Self.at(days: $0) }),
                course: LoopCourse(sessions: [session(7), session(43)]))
        }
        #expect(counts([concern(talk: 43)], .talkedWithinWeek) == [1, 1])
        #expect(counts([concern(talk: 48)], .talkedWithinWeek) == [0, 1])
        #expect(counts([concern(talk: nil)], .talkedWithinWeek, asOf: Self.at(days: 46)) == nil)
        #expect(counts([concern(talk: nil)], .talkedByNextSession) == [0, 1], "the session after it came in")
        #expect(counts([concern(talk: 43)], .talkedByNextSession) == [1, 1])
        let span = own([concern(talk: 43)]).times[.toTalk]?.value?.spread.median
        #expect(span.map { abs($0 - 3 * 86_400) < 1 } == true)
    }

    @Test("a talk that came with an import, from before its sign could be known here, has no time to tell")
    func talkedElsewhere() throws {
        let elsewhere = LoopConcern(
            client: ClientID(high: 1, low: 1), subject: .alliance, state: .talkedAbout,
            milestones: Milestones(
                openedAt: Self.at(days: 40), firstSignAt: Self.at(days: 0), firstTalkAt: Self.at(days: 3)))
        #expect(own([elsewhere]).times[.toTalk] == .nothing)
        let span = try #require(own([elsewhere, concern(2, talk: Self.at(days: 5))]).times[.toTalk]?.value)
        #expect(span.spread.median == 5 * 86_400 && span.spread.count == 1)
        #expect(span.notYet == 0, "it was talked about all the same")
    }

    @Test("a step or a review from before a concern came back is none since: it is not there yet")
    func beforeItCameBack() throws {
        let again = concern(1, sign: 30, step: Self.at(days: 2), review: Self.at(days: 3))
        #expect(own([again]).times[.toStep] == .nothing && own([again]).times[.toReview] == .nothing)
        let since = concern(2, step: Self.at(days: 4), review: Self.at(days: 6))
        let span = try #require(own([again, since]).times[.toReview]?.value)
        #expect(span.spread.median == 6 * 86_400 && span.spread.count == 1 && span.notYet == 1)
        // The session that the sign is of began before the sign was there.
        let inIt = concern(3, sign: 7, review: Self.at(days: 7, hours: -1))
        #expect(own([inIt]).times[.toReview]?.value?.spread.median == 0)
    }

    @Test("where less is better, a total that went down helped and one that went up did not")
    func lessIsBetter() {
        let mood = CheckRange(lowest: 0, highest: 27, isHigherBetter: false, decimals: 0)
        func held(_ day: Int, _ total: Int) -> LoopSession {
            let (start, end) = (Self.at(days: day), Self.at(days: day, hours: 1))
            return LoopSession(
                id: Self.sessionID(day), start: start, end: end,
                outcome: LoopScore(
                    measure: .phq9, total: total, at: start, cutoff: 10, reliableChange: 6, range: mood))
        }
        func helped(_ totals: [Int]) -> [Int]? {
            let sessions = totals.enumerated().map { held($0 * 7, $1) }
            return counts(
                [concern(1, .outcome, talk: Self.at(days: 8), course: LoopCourse(sessions: sessions))], .helped)
        }
        #expect(helped([12, 20, 14, 14]) == [1, 1])
        #expect(helped([12, 20, 9, 9]) == [1, 1])
        #expect(helped([20, 14, 20, 20]) == [0, 1])
    }

    @Test("the middle and nine of ten lie between two values in proportion; a talk in the sign's session took no time")
    func spread() throws {
        let talked = [1, 2, 3, 4, 10].map { concern(UInt64($0), talk: Self.at(days: $0)) }
        let span = try #require(own(talked + [concern(9)]).times[.toTalk]?.value)
        #expect(span.spread.median == 3 * 86_400)
        #expect(span.spread.ninetieth == 656_640)
        #expect(span.spread.count == 5 && span.notYet == 1 && span.clients == 5)
        #expect(span.spread.medianInterval == nil, "five are too few")
        let inIt = try #require(own([concern(1, talk: Self.at(days: 0, hours: -1))]).times[.toTalk]?.value)
        #expect(inIt.spread.median == 0 && inIt.spread.ninetieth == 0)
        let twenty = try #require(Spread((1...20).map { Int64($0) }))
        #expect(twenty.medianInterval == 5...16)
        #expect(Spread([]) == nil)
    }

    @Test("steps are counted by what was reported, settled and false alarms of all")
    func steps() {
        let some = [
            concern(1, state: .settled, steps: (2, 3)), concern(2, state: .dismissed, reason: .falseAlarm),
            concern(3, state: .dismissed, reason: .notWanted, steps: (0, 1)), concern(4),
            concern(5, state: .dismissed, reason: .recordCorrected, steps: (5, 5)),
        ]
        #expect(counts(some, .stepsKept) == [2, 4])
        #expect(counts(some, .settled) == [1, 4])
        #expect(counts(some, .falseAlarm) == [1, 4])
        #expect(own(some).tally.value == LoopTally(concerns: 4, clients: 4))
    }

    @Test(
        "it got better where alliance came back over the cutoff or rose by a point at one of the next two sessions",
        arguments: [
            (before: 350, next: [355, 360], helped: true), (before: 370, next: [379, 379], helped: false),
            (before: 300, next: [310, 290], helped: true), (before: 350, next: [359, 340], helped: false),
            (before: 361, next: [360, 362], helped: false),
        ])
    func alliance(before: Int, next: [Int], helped: Bool) {
        let course = LoopCourse(
            // What is marked in the session of the talk itself belongs to neither side.
            sessions: [session(0, alliance: before), session(7, alliance: 400)]
                + next.enumerated().map { session(14 + 7 * $0, alliance: $1) } + [session(28, alliance: 400)])
        #expect(counts([concern(1, talk: Self.at(days: 7), course: course)], .helped) == [helped ? 1 : 0, 1])
    }

    @Test("a check that was filled in before the talk of its own session is what the talk is compared with")
    func inTheSession() {
        // The alliance fell at the end of the session of day 7, and was talked about before the client left or after.
        let course = LoopCourse(
            sessions: [
                session(0, alliance: 380), session(7, alliance: 300), session(14, alliance: 320),
                session(21, alliance: 315),
            ])
        let after = Self.at(days: 7, hours: 1)
        #expect(counts([concern(1, talk: after, course: course)], .helped) == [1, 1])
        let within = Self.at(days: 7).adding(minutes: 30)
        #expect(counts([concern(1, talk: within, course: course)], .helped) == [0, 1])
    }

    @Test("of a talk in a session, the check that it came after or was about is what it is compared with")
    func inItsSession() {
        let course = LoopCourse(
            sessions: [
                session(0, alliance: 380), session(7, alliance: 300), session(14, alliance: 368),
                session(21, alliance: 384),
            ])
        let filledIn = Self.at(days: 7, hours: 1)
        func helped(
            _ recordedAt: Instant, begun: Instant = Self.at(days: 7), about: Set<ResponseID> = [],
            _ course: LoopCourse
        ) -> [Int]? {
            let held = HeldTalk(at: begun, session: Self.sessionID(7), recordedAt: recordedAt, behind: about)
            return counts([concern(1, course: course, held: held)], .helped)
        }
        #expect(helped(filledIn, course) == [1, 1])
        // Written down the next day: a check that it was about was there, of another nobody knows.
        #expect(helped(Self.at(days: 8), about: [Self.allianceID(7)], course) == [1, 1])
        #expect(helped(Self.at(days: 8), course) == [0, 1])
        #expect(helped(Self.at(days: 7).adding(minutes: 20), course) == [0, 1], "filled in after the talk")
        // Begun before its hour, it is no session after the talk.
        let early = Self.at(days: 7).adding(minutes: -10)
        #expect(helped(filledIn, begun: early, course) == [1, 1])
        let short = LoopCourse(sessions: Array(course.sessions.prefix(3)))
        #expect(helped(filledIn, begun: early, short) == nil)
    }

    @Test(
        "where life was the concern it got better over the cutoff, back within the reliable change, or reliably up",
        arguments: [
            (course: [300, 230, 255, 240], helped: true), (course: [200, 130, 150, 141], helped: true),
            (course: [200, 130, 140, 139], helped: false), (course: [200, 195, 210, 255], helped: true),
            (course: [200, 150, 190, 180], helped: false), (course: [150, 150, 180, 211], helped: true),
            (course: [300, 260, 265, 270], helped: false),
        ])
    func outcome(course totals: [Int], helped: Bool) {
        let course = LoopCourse(sessions: totals.enumerated().map { session($0 * 7, outcome: $1) })
        let talk = Self.at(days: 7).adding(minutes: 30)
        #expect(counts([concern(1, .outcome, talk: talk, course: course)], .helped) == [helped ? 1 : 0, 1])
        #expect(counts([concern(1, .alliance, talk: talk, course: course)], .helped) == nil)
        let short = LoopCourse(sessions: totals.prefix(3).enumerated().map { session($0 * 7, outcome: $1) })
        #expect(counts([concern(1, .outcome, talk: talk, course: short)], .helped) == nil, "one session is not two")
    }

    @Test("whether it got better is not said before the talk, before two sessions, or with nothing to compare")
    func notYetBetter() {
        let course = LoopCourse(sessions: [session(0, alliance: 300), session(14, alliance: 390)])
        #expect(counts([concern(1, talk: Self.at(days: 7), course: course)], .helped) == nil)
        let twice = LoopCourse(sessions: [session(0, alliance: 300), session(14, alliance: 390), session(21)])
        #expect(counts([concern(1, course: twice)], .helped) == nil)
        #expect(counts([concern(1, talk: Self.at(days: 7), course: twice)], .helped) == [1, 1])
        let blank = LoopCourse(sessions: [session(0), session(14, alliance: 390), session(21)])
        #expect(counts([concern(1, talk: Self.at(days: 7), course: blank)], .helped) == nil)
    }

    @Test(
        "where assignments were the concern, one done at the next two sessions counts, and what nobody spoke of does not"
    )
    func assignments() {
        let talk = Self.at(days: 1)
        func found(_ said: AssignmentOutcome?..., subject: ConcernSubject = .assignment) -> [Int]? {
            let sessions = said.enumerated().map { session(2 + $0 * 7, assignment: $1) }
            return counts([concern(1, subject, talk: talk, course: LoopCourse(sessions: sessions))], .helped)
        }
        #expect(found(.notDone, .done) == [1, 1])
        #expect(found(.partly, .notDone) == [0, 1])
        #expect(found(.notDiscussed, nil) == nil)
        #expect(found(.done) == nil, "two sessions have not been yet")
        #expect(found(.done, .done, subject: .engagement) == nil)
    }

    @Test("where coming was the concern, both of the next two appointments must be kept")
    func attendance() {
        func visits(_ seen: [Bool]) -> LoopCourse {
            LoopCourse(visits: seen.enumerated().map { LoopVisit(start: Self.at(days: 10 + $0), wasSeen: $1) })
        }
        let talk = Self.at(days: 5)
        #expect(counts([concern(1, .attendance, talk: talk, course: visits([true, true, false]))], .helped) == [1, 1])
        #expect(counts([concern(1, .attendance, talk: talk, course: visits([true, false]))], .helped) == [0, 1])
        #expect(counts([concern(1, .attendance, talk: talk, course: visits([true]))], .helped) == nil)
        #expect(counts([concern(1, .alliance, talk: talk, course: visits([true, true]))], .helped) == nil)
    }

    @Test("shares have Wilson's interval")
    func wilson() throws {
        let some = (1...10).map { concern(UInt64($0), state: $0 <= 8 ? .settled : .open) }
        let part = try #require(own(some).shares[.settled]?.value?.part)
        #expect(abs(part.interval.lowerBound - 0.4902) < 0.0001)
        #expect(abs(part.interval.upperBound - 0.9433) < 0.0001)
    }

    @Test("five clients are shown to everybody, four to their therapist alone, however many concerns they have")
    func few() {
        let four = (1...12).map { concern(UInt64($0 % 4), talk: Self.at(days: 1)) }
        let hidden = LoopNumbers(four, asOf: Self.now, for: .anybodyElse)
        #expect(hidden.tally == .hidden)
        #expect(hidden.shares.values.allSatisfy { $0 == .hidden } && hidden.times.values.allSatisfy { $0 == .hidden })
        #expect(own(four).tally.value == LoopTally(concerns: 12, clients: 4))
        let five = LoopNumbers(
            four + [concern(9)], asOf: Self.now, for: .anybodyElse)
        #expect(five.tally.value == LoopTally(concerns: 13, clients: 5))
        #expect(five.shares[.settled]?.value != nil)
        #expect(five.times[.toTalk] == .hidden, "only four of them were talked with")
    }
}
