import Clinic
import FollowThrough
import Measures
import Practice
import Signs
import Simulation

/// Standings derived on one core from timelines that are in memory: sessions a second.
struct SignsBenchmark {
    private static let courses = 4000
    private static let seconds = 5.0

    func run() throws {
        let today = Day(number: 20_600)
        let asOf = Zone.utc.instant(today, minuteOfDay: 720)
        let simulated = SimulatedPractice(seed: 11)
        let therapist = PersonID(high: 1, low: 1)
        let settings = RuleSettings(ThresholdTable(ProductThresholds.rows), ages: .adult)
        let timelines = (0..<Self.courses).map { number in
            let plan = CoursePlan(
                number: number, therapist: number % 20, therapistID: therapist, code: "S\(number)",
                intake: today.adding(days: -10 - number * 7 % 700), until: today, weekday: number % 5 + 1,
                minuteOfDay: 600, plannedSessions: 5 + number % 18)
            return simulated.course(plan).timeline(asOf: asOf)
        }
        let sessions = timelines.reduce(0) { $0 + $1.sessions.count }
        var (rounds, troubles) = (0, 0)
        let deadline = ContinuousClock.now.advanced(by: .seconds(Self.seconds))
        let measured = Measured.of {
            while ContinuousClock.now < deadline {
                for timeline in timelines {
                    let signs = RuleSet.signs(in: timeline, settings)
                    let standing = StandingRule.derive(
                        timeline, settings, signs: signs, owner: therapist, concerns: [], said: [])
                    troubles += standing.troubles.count
                }
                rounds += 1
            }
        }
        guard troubles > 0 else { throw BenchmarkFailure("no sign was found") }
        // One thread does all of it, so what the processor was used is what one core takes.
        print(Int(Double(rounds * sessions) / measured.processorSeconds), sessions / Self.courses, separator: "\t")
    }
}

extension SimulatedCourse {
    fileprivate func timeline(asOf: Instant) -> Timeline {
        var (outcomes, alliances): ([SessionID: Check], [SessionID: Check]) = ([:], [:])
        for held in responses {
            guard let session = held.scored.response.session, let score = held.scored.checkScore else { continue }
            if held.purpose == .outcome {
                outcomes[session] = .scored(score)
            } else {
                alliances[session] = .scored(score)
            }
        }
        return Timeline(
            episode: episode.id, intake: episode.intake, zone: .utc, ages: .adult, hasEnded: episode.ending != nil,
            appointments: appointments,
            sessions: sessions.map { session in
                TimelineSession(
                    id: session.id, appointment: session.appointment, start: session.start, end: session.end,
                    outcome: outcomes[session.id] ?? .absent, alliance: alliances[session.id] ?? .absent)
            },
            asOf: asOf)
    }
}

extension ScoredResponse {
    fileprivate var checkScore: CheckScore? {
        guard case .valid(let sum) = score.result else { return nil }
        let items = BuiltInMeasures.measure(response.measure.key)?.items ?? []
        let lines = items.compactMap { sum.items[$0.key] }.compactMap(Int16.init(exactly:))
        return CheckScore(
            response: response.id, measure: response.measure.key, total: sum.total,
            lines: lines.count == 4 ? SIMD4(lines[0], lines[1], lines[2], lines[3]) : nil)
    }
}
