import Clinic
import FollowThrough
import Measures
import Signs
import Testing

@Suite("Where an episode stands")
struct WhereAnEpisodeStands {
    static let zone = Zone("Europe/Madrid") ?? .utc
    static let owner = PersonID(high: 3, low: 1)
    static let settings = RuleSettings(
        ThresholdTable(BuiltInThresholds.rows + BuiltInSignThresholds.rows), ages: .adult)

    static func at(_ day: Int, _ hour: Int = 14, _ minute: Int = 0) -> Instant {
        zone.instant(Day(number: 20_458 + day), minuteOfDay: hour * 60 + minute)
    }

    static func booked(_ day: Int, _ attendance: Attendance? = nil) -> Appointment {
        Appointment(
            id: AppointmentID(high: 2, low: UInt64(day)), episode: EpisodeID(high: 1, low: 1), therapist: owner,
            start: at(day), minutes: 50, attendance: attendance)
    }

    static func held(_ day: Int, outcome: Int? = 300, alliance: Int? = 380) -> TimelineSession {
        func check(_ total: Int?, _ measure: MeasureKey) -> Check {
            guard let total else { return .absent }
            let response = ResponseID(high: 5, low: UInt64(total))
            return .scored(CheckScore(response: response, measure: measure, total: total, lines: nil))
        }
        return TimelineSession(
            id: SessionID(high: 4, low: UInt64(day)), appointment: AppointmentID(high: 2, low: UInt64(day)),
            start: at(day), end: at(day, 14, 50), outcome: check(outcome, .outcomeAdult),
            alliance: check(alliance, .allianceAdult))
    }

    static func risk(_ day: Int) -> TimelineResult {
        TimelineResult(
            response: ResponseID(high: 6, low: UInt64(day)), session: nil, measure: MeasureVersion(.phq9, 1),
            answeredAt: at(day), total: 3, risks: [RiskAnswer(item: ItemKey("harm"), worth: 1)])
    }

    static func stands(
        _ sessions: [TimelineSession], _ appointments: [Appointment] = [], results: [TimelineResult] = [],
        hasEnded: Bool = false, asOf: Instant
    ) -> Standing {
        let timeline = Timeline(
            episode: EpisodeID(high: 1, low: 1), intake: Day(number: 20_458), zone: zone, ages: .adult,
            hasEnded: hasEnded, appointments: appointments, sessions: sessions, results: results, asOf: asOf)
        let signs = RuleSet.signs(in: timeline, settings)
        let acts = ConcernRule.update(
            [], signs, in: timeline, settings, owner: owner, mayOwn: { _ in true }, now: asOf, nextID: CountedIDs().next
        )
        let concerns = Dictionary(grouping: acts, by: \.concern).values.compactMap { Concern($0) }
        return StandingRule.derive(timeline, settings, signs: signs, owner: owner, concerns: concerns, said: [])
    }

    @Test("on course: nothing is asked for, and it says when to look again")
    func onCourse() {
        let standing = Self.stands([Self.held(0)], asOf: Self.at(0, 15))
        #expect(standing.troubles.isEmpty && standing.onTrack.isEmpty && standing.lanes.isEmpty)
        #expect(standing.act == .carryOn)
        #expect(standing.urgency == 0 && standing.since == nil)
        #expect(standing.sessions == 1 && standing.lastSession == Self.at(0))
        #expect(standing.lastOutcome == 300 && standing.lastAlliance == 380)
        #expect(standing.owner == Self.owner && standing.isOpen && standing.derivedAt == Self.at(0, 15))
        #expect(standing.recheckAt == Self.at(21, 0))
    }

    @Test("the most urgent trouble comes first, and says since when")
    func urgency() {
        let standing = Self.stands(
            [Self.held(0, alliance: 350), Self.held(7, outcome: 240, alliance: 330)], asOf: Self.at(8))
        #expect(standing.troubles.map(\.kind) == [.outcomeDeteriorated, .allianceFell, .allianceBelowCutoff])
        #expect(standing.urgency == 80)
        #expect(standing.since == Self.at(7))
        #expect(standing.act == .talk)
        #expect(standing.lanes == [.actNow])
    }

    @Test("the act is that of the gravest: safety, then a call, then a talk, then a missing check")
    func acts() {
        let seen = [Self.held(0), Self.held(7, alliance: 330)]
        let missed = [Self.booked(9, .noShow)]
        #expect(Self.stands(seen, missed, results: [Self.risk(3)], asOf: Self.at(10)).act == .callNow)
        #expect(Self.stands(seen, missed, asOf: Self.at(10)).act == .call)
        #expect(Self.stands(seen, asOf: Self.at(10)).act == .talk)
        #expect(Self.stands([Self.held(0), Self.held(7, alliance: nil)], asOf: Self.at(10)).act == .askForCheck)
        let alone = Self.stands([Self.held(0)], asOf: Self.at(30))
        #expect(alone.act == .call)
        #expect(alone.lanes == [.notSeen])
        let both = Self.stands([Self.held(0, alliance: 330), Self.held(7, alliance: nil)], asOf: Self.at(10))
        #expect(both.act == .talk)
    }

    @Test("what goes well is told apart from trouble")
    func onTrack() {
        let standing = Self.stands(
            [Self.held(0), Self.held(7)], [Self.booked(0, .late(minutes: 9)), Self.booked(7, .onTime)],
            asOf: Self.at(8))
        #expect(standing.onTrack.map(\.kind) == [.onTimeAfterLate])
        #expect(standing.lanes == [.saySo])
        #expect(standing.act == .carryOn)
    }

    @Test("the next appointment is the first to come that was not called off")
    func next() {
        let appointments = [
            Self.booked(0, .onTime), Self.booked(14), Self.booked(7, .cancelled(by: .practice, noticeHours: 50)),
        ]
        let standing = Self.stands([Self.held(0)], appointments, asOf: Self.at(1))
        #expect(standing.nextAppointment == Self.at(14))
        #expect(standing.recheckAt == Self.at(7), "from then on it counts among the last ones")
        #expect(Self.stands([Self.held(0)], appointments, asOf: Self.at(8)).recheckAt == Self.at(14))
        #expect(Self.stands([Self.held(0)], appointments, asOf: Self.at(14)).nextAppointment == nil)
        #expect(Self.stands([Self.held(0)], appointments, asOf: Self.at(14)).recheckAt == Self.at(14, 14, 50))
    }

    @Test("an ended episode stands in no lane and asks for nothing")
    func ended() {
        let standing = Self.stands([Self.held(0), Self.held(7, alliance: 330)], hasEnded: true, asOf: Self.at(90))
        #expect(!standing.isOpen && standing.lanes.isEmpty && standing.act == .carryOn)
    }

    @Test("records in any order give the same standing")
    func order() {
        let sessions = [
            Self.held(0, alliance: 340), Self.held(7, alliance: 365), Self.held(21, outcome: 360, alliance: 300),
        ]
        let appointments = [Self.booked(0, .late(minutes: 30)), Self.booked(14, .noShow), Self.booked(21, .onTime)]
        let results = [Self.risk(2), Self.risk(9)]
        let told = Self.stands(sessions, appointments, results: results, asOf: Self.at(22))
        #expect(told.troubles.count >= 3)
        for shift in 0..<3 {
            func turned<Record>(_ records: [Record]) -> [Record] {
                Array(records[(shift % records.count)...] + records[..<(shift % records.count)]).reversed()
            }
            let other = Self.stands(
                turned(sessions), turned(appointments), results: turned(results), asOf: Self.at(22))
            #expect(other == told)
        }
    }
}
