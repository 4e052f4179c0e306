import Clinic
import Measures
import Signs

/// A course of therapy told by days: day 0 is a Monday in January, appointments are at 14:00 in Paris for 50 minutes.
enum Given {
    static let zone = Zone("Europe/Paris") ?? .utc
    static let settings = RuleSettings(
        ThresholdTable(BuiltInThresholds.rows + BuiltInSignThresholds.rows), ages: .adult)
    static let episode = EpisodeID(high: 1, low: 1)

    static func at(_ day: Int, _ hour: Int = 14, _ minute: Int = 0) -> Instant {
        zone.instant(Day(number: 20_458 + day), minuteOfDay: hour * 60 + minute)
    }

    static func appointment(_ day: Int, _ attendance: Attendance? = nil) -> Appointment {
        Appointment(
            id: AppointmentID(high: 2, low: UInt64(day)), episode: episode, therapist: PersonID(high: 3, low: 1),
            start: at(day), minutes: 50, attendance: attendance)
    }

    /// The session of that day's appointment.
    static func session(
        _ day: Int, outcome: Check = outcome(300), alliance: Check = alliance(380), isDated: Bool = true,
        _ observed: ObservationValue..., wrote: ResponseID? = nil
    ) -> TimelineSession {
        TimelineSession(
            id: SessionID(high: 4, low: UInt64(day)), appointment: AppointmentID(high: 2, low: UInt64(day)),
            start: at(day), end: at(day, 14, 50), isDated: isDated, outcome: outcome, alliance: alliance,
            observed: Self.observed(day, observed, wrote: wrote))
    }

    static func observed(_ day: Int, _ values: [ObservationValue], wrote: ResponseID? = nil) -> Observed {
        Observed(
            values.enumerated().map { index, value in
                Observation(
                    id: ObservationID(high: 6, low: UInt64(day * 10 + index)),
                    session: SessionID(high: 4, low: UInt64(day)),
                    value, recordedAt: at(day, 14, 30 + index), recordedBy: nil)
            }, statement: wrote)
    }

    /// One session a week from day 0, in each of which one thing was observed, or nothing.
    static func seen(_ values: [ObservationValue?], alliances: [Int?] = []) -> [TimelineSession] {
        values.enumerated().map { week, value in
            let bond = week < alliances.count ? alliances[week] : 380
            return TimelineSession(
                id: SessionID(high: 4, low: UInt64(week * 7)),
                appointment: AppointmentID(high: 2, low: UInt64(week * 7)),
                start: at(week * 7), end: at(week * 7, 14, 50), outcome: outcome(300),
                alliance: bond.map { alliance($0) } ?? .declined(response(901)),
                observed: observed(week * 7, value.map { [$0] } ?? []))
        }
    }

    static func outcome(_ total: Int, _ measure: MeasureKey = .outcomeAdult) -> Check {
        .scored(CheckScore(response: response(total), measure: measure, total: total, lines: nil))
    }

    static func alliance(_ total: Int, _ lines: SIMD4<Int16>? = nil) -> Check {
        .scored(CheckScore(response: response(total), measure: .allianceAdult, total: total, lines: lines))
    }

    static func lines(_ lines: SIMD4<Int16>) -> Check { alliance((0..<4).map { Int(lines[$0]) }.reduce(0, +), lines) }

    static func response(_ number: Int) -> ResponseID { ResponseID(high: 5, low: UInt64(number)) }

    /// One session a week from day 0; a check that is `nil` was declined.
    static func weeks(outcomes: [Int?] = [], alliances: [Int?] = []) -> [TimelineSession] {
        (0..<max(outcomes.count, alliances.count)).map { week in
            let total = week < outcomes.count ? outcomes[week] : 300
            let bond = week < alliances.count ? alliances[week] : 380
            return session(
                week * 7, outcome: total.map { outcome($0) } ?? .declined(response(900)),
                alliance: bond.map { alliance($0) } ?? .declined(response(901)))
        }
    }

    static func timeline(
        _ sessions: [TimelineSession] = [], _ appointments: [Appointment] = [], results: [TimelineResult] = [],
        followUps: [TimelineFollowUp] = [],
        intake: Int = 0, hasEnded: Bool = false, asOf: Instant? = nil
    ) -> Timeline {
        let last = (sessions.map(\.end) + appointments.filter { $0.attendance != nil }.map(\.end)).max()
        return Timeline(
            episode: episode, intake: Day(number: 20_458 + intake), zone: zone, ages: .adult, hasEnded: hasEnded,
            appointments: appointments, sessions: sessions, results: results, followUps: followUps,
            asOf: asOf ?? last ?? at(0))
    }

    /// The sign of that kind, as of the end of the last thing recorded unless told.
    static func sign(
        _ kind: SignKind, _ sessions: [TimelineSession] = [], _ appointments: [Appointment] = [],
        results: [TimelineResult] = [], followUps: [TimelineFollowUp] = [], intake: Int = 0, hasEnded: Bool = false,
        asOf: Instant? = nil
    ) -> Sign? {
        let timeline = timeline(
            sessions, appointments, results: results, followUps: followUps, intake: intake, hasEnded: hasEnded,
            asOf: asOf)
        return RuleSet.signs(in: timeline, settings).first { $0.kind == kind }
    }

    /// Sessions for the appointments that somebody came to.
    static func came(_ appointments: [Appointment]) -> [TimelineSession] {
        appointments.filter { $0.attendance?.wasSeen ?? false }.map { session(Int($0.id.low)) }
    }

    static func sign(_ kind: SignKind, came appointments: [Appointment]) -> Sign? {
        sign(kind, came(appointments), appointments)
    }
}
