import Clinic
import Measures
import Signs
import Testing

@Suite("What time alone changes")
struct TimeAlone {
    /// Many small courses from a fixed beginning, with every attendance and every state of a check in them.
    static let courses: [Timeline] = {
        var dice = Dice(state: 7)
        return (0..<300).map { _ in dice.course() }
    }()

    @Test("between now and the next change the signs stay as they are")
    func untilNextChange() throws {
        var changed = 0
        for start in Self.courses {
            var timeline = start
            for _ in 0..<12 {
                let signs = RuleSet.signs(in: timeline, Given.settings)
                let next = RuleSet.nextChange(in: timeline, Given.settings)
                let now = timeline.asOf
                let end = next ?? now.adding(days: 400)
                let span = end.microseconds - now.microseconds
                for part in [1, span / 3, span / 2, span - 1] where part > 0 && part < span {
                    let between = timeline.read(Instant(microseconds: now.microseconds + part))
                    #expect(RuleSet.signs(in: between, Given.settings) == signs)
                }
                guard let next else { break }
                #expect(next > now)
                timeline = timeline.read(next)
                if RuleSet.signs(in: timeline, Given.settings) != signs { changed += 1 }
            }
        }
        #expect(changed > 100, "the courses put it to the test")
    }

    @Test("the next change is the end of the grace, the start or end of a booking, or the day of not being seen")
    func whichChange() {
        func next(_ sessions: [TimelineSession], _ booked: [Appointment] = [], asOf: Instant) -> Instant? {
            RuleSet.nextChange(in: Given.timeline(sessions, booked, asOf: asOf), Given.settings)
        }
        let open = [Given.session(0, alliance: .absent)]
        #expect(next(open, asOf: Given.at(0, 15)) == Given.at(0, 15, 50))
        #expect(next(open, asOf: Given.at(0, 15, 50)) == Given.at(21, 0))
        #expect(next([Given.session(0)], asOf: Given.at(0, 15)) == Given.at(21, 0))
        #expect(next([Given.session(0)], [Given.appointment(7)], asOf: Given.at(1)) == Given.at(7))
        #expect(next([Given.session(0)], [Given.appointment(7)], asOf: Given.at(7)) == Given.at(7, 14, 50))
        #expect(next([Given.session(0)], [Given.appointment(7, .noShow)], asOf: Given.at(1)) == Given.at(21, 0))
        #expect(next([Given.session(0)], asOf: Given.at(30)) == nil)
    }

    @Test("the order in which records are handed over does not matter")
    func order() {
        for course in Self.courses {
            let turned = Timeline(
                episode: course.episode, intake: course.intake, zone: course.zone, ages: course.ages,
                appointments: course.appointments.reversed(), sessions: course.sessions.reversed(),
                results: course.results.reversed(), followUps: course.followUps.reversed(), asOf: course.asOf)
            #expect(RuleSet.signs(in: turned, Given.settings) == RuleSet.signs(in: course, Given.settings))
        }
    }

    @Test("every sign comes up, carries evidence and began before now")
    func everySign() {
        var kinds: Set<SignKind> = []
        for course in Self.courses {
            for sign in RuleSet.signs(in: course, Given.settings) {
                kinds.insert(sign.kind)
                #expect(!sign.evidence.isEmpty)
                #expect(sign.since <= course.asOf, "\(sign.kind)")
                #expect(sign.severity == Given.settings.severity(sign.kind))
            }
        }
        #expect(kinds == Set(SignKind.allCases))
    }
}

extension Timeline {
    fileprivate func read(_ asOf: Instant) -> Timeline {
        Timeline(
            episode: episode, intake: intake, zone: zone, ages: ages, hasEnded: hasEnded, appointments: appointments,
            sessions: sessions, results: results, followUps: followUps, asOf: asOf)
    }
}

/// Small numbers that look random and are the same every time (a linear congruence).
private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % sides
    }

    mutating func course() -> Timeline {
        var appointments: [Appointment] = []
        var sessions: [TimelineSession] = []
        var results: [TimelineResult] = []
        let weeks = roll(9)
        let isPerfect = roll(6) == 0
        let isSliding = roll(6) == 0
        let isSteady = roll(4) == 0
        for week in 0..<weeks {
            let appointment = Given.appointment(week * 7, isSteady ? .onTime : attendance())
            appointments.append(appointment)
            guard appointment.attendance?.wasSeen ?? false else { continue }
            let bond = isPerfect ? 400 : isSliding ? 390 - week * 6 : 300 + roll(101)
            let session = Given.session(
                week * 7, outcome: check(Given.outcome(150 + roll(120))),
                alliance: isPerfect || isSliding ? Given.alliance(bond) : check(bonded(bond)))
            sessions.append(
                TimelineSession(
                    id: session.id, appointment: session.appointment, start: session.start, end: session.end,
                    outcome: session.outcome, alliance: session.alliance,
                    observed: Given.observed(
                        week * 7, observed(), wrote: roll(15) == 0 ? Given.response(800) : nil),
                    expected: week == 0
                        ? nil
                        : ExpectedScore(lowest: 170, middle: 200, highest: 240, isGeneral: week % 2 == 0, version: 1)))
            if roll(8) == 0 { results.append(result(week * 7)) }
        }
        for ahead in 0..<roll(3) { appointments.append(Given.appointment((weeks + ahead + roll(5)) * 7 + 1)) }
        return Given.timeline(
            sessions, appointments, results: results, followUps: followUps(weeks), asOf: Given.at(weeks * 7 + roll(3)))
    }

    private mutating func observed() -> [ObservationValue] {
        var seen: [ObservationValue] = []
        switch roll(6) {
        case 0: seen.append(.engagement(.withdrawn))
        case 1: seen.append(.engagement(.quiet))
        case 2, 3: seen.append(.engagement(.engaged))
        default: break
        }
        if roll(12) == 0 { seen.append(.doubt(saidBy: roll(3) == 0 ? .companion : .client)) }
        if roll(12) == 0 { seen.append(.confronting) }
        if roll(12) == 0 { seen.append(.spokeUp) }
        if roll(3) > 0 { seen.append(.assignment(AssignmentOutcome.allCases[roll(4)])) }
        return seen
    }

    private mutating func followUps(_ weeks: Int) -> [TimelineFollowUp] {
        guard weeks > 0, roll(3) == 0 else { return [] }
        return [
            TimelineFollowUp(
                record: ID(high: 7, low: UInt64(weeks)), kind: FollowUpKind.allCases[roll(3)],
                at: Given.at((weeks - 1) * 7, 15))
        ]
    }

    private mutating func attendance() -> Attendance? {
        switch roll(12) {
        case 0: .late(minutes: 3 + roll(20))
        case 1: .noShow
        case 2: .wrongTime(seen: roll(2) == 0)
        case 3: .cancelled(by: .client, noticeHours: roll(48))
        case 4: .rescheduled(by: .client, noticeHours: roll(48))
        case 5: nil
        default: .onTime
        }
    }

    private mutating func check(_ scored: Check) -> Check {
        switch roll(10) {
        case 0: .absent
        case 1: .declined(Given.response(1))
        case 2: .incomplete(Given.response(2))
        default: scored
        }
    }

    private mutating func bonded(_ total: Int) -> Check {
        let low = max(0, total - 300)
        return Given.alliance(total, roll(3) == 0 ? nil : [100, 100, Int16(low), 100])
    }

    private mutating func result(_ day: Int) -> TimelineResult {
        let risks = roll(2) == 0 ? [RiskAnswer(item: ItemKey("harm"), worth: 1)] : []
        return TimelineResult(
            response: Given.response(700 + day), session: nil, measure: MeasureVersion(.phq9, 1),
            answeredAt: Given.at(day), total: 4, risks: risks)
    }
}
