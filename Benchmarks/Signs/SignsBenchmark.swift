import Clinic
import FollowThrough
import Practice
import Signs
import Simulation

/// Standings derived on one core from timelines that are in memory, every sign on: checks, attendance, what was seen in
/// the session, doubts that a person confirmed, expected courses. Prints sessions a second.
struct SignsBenchmark {
    private static let clients = 5000
    private static let seconds = 5.0

    func run() throws {
        let therapist = PersonID(high: 1, low: 1)
        let courses = SimulatedReplay.courses(seed: 11, clients: Self.clients)
        let sessions = courses.reduce(0) { $0 + $1.timeline.sessions.count }
        var kinds: Set<SignKind> = []
        for course in courses { kinds.formUnion(RuleSet.signs(in: course.timeline, course.settings).map(\.kind)) }
        guard kinds.contains(.outcomeOffCourse), kinds.contains(.doubtSaid), kinds.contains(.missed) else {
            throw BenchmarkFailure("not every kind of sign was found")
        }
        var (rounds, troubles) = (0, 0)
        let deadline = ContinuousClock.now.advanced(by: .seconds(Self.seconds))
        let measured = Measured.of {
            while ContinuousClock.now < deadline {
                for course in courses {
                    let (timeline, settings) = (course.timeline, course.settings)
                    let signs = RuleSet.signs(in: timeline, settings)
                    troubles +=
                        StandingRule.derive(
                            timeline, settings, signs: signs, owner: therapist, concerns: [], said: []
                        ).troubles.count
                }
                rounds += 1
            }
        }
        guard troubles > 0 else { throw BenchmarkFailure("no sign was found") }
        // One thread does all of it, so what the processor was used is what one core takes.
        print(
            Int(Double(rounds * sessions) / measured.processorSeconds), sessions / max(1, courses.count), kinds.count,
            separator: "\t")
    }
}
