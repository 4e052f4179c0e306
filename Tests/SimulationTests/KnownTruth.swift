import Clinic
import Measures
import Practice
import Simulation
import Testing

@Suite("What is put into an invented practice comes out of it")
struct KnownTruth {
    static let therapists = 250
    static let each = 40
    static let courses: [[SimulatedCourse]] = {
        let practice = SimulatedPractice(seed: 42)
        return (0..<therapists).map { therapist in
            (0..<each).map { practice.course(plan(therapist * each + $0, therapist: therapist)) }
        }
    }()
    static var all: [SimulatedCourse] { courses.flatMap { $0 } }

    static func plan(_ number: Int, therapist: Int, sessions: Int = 12) -> CoursePlan {
        CoursePlan(
            number: number, therapist: therapist, therapistID: PersonID(high: 1, low: UInt64(therapist)),
            code: "T\(number)", intake: Day(number: 20_000), until: Day(number: 20_700), weekday: number % 5 + 1,
            minuteOfDay: 600, plannedSessions: sessions)
    }

    @Test("therapists make about 5% of the differences in outcome")
    func therapistShare() {
        let groups = Self.courses.map { $0.map(\.truth.outcome) }
        let share = Estimates.shareBetween(groups)
        #expect((0.03...0.07).contains(share), "\(share)")
    }

    @Test("the alliance goes with outcome at about r = .28")
    func correlation() {
        let truths = Self.all.map(\.truth)
        let r = Estimates.correlation(truths.map(\.alliance), truths.map(\.outcome))
        #expect((0.25...0.31).contains(r), "\(r)")
    }

    @Test("what was filled in shows the same direction, weakened by noise and the ceiling")
    func observed() {
        let seen = Self.all.compactMap { course -> (Double, Double)? in
            let (outcome, alliance) = (course.totals(.outcome), course.totals(.alliance))
            guard outcome.count >= 6, let first = outcome.first, let last = outcome.last else { return nil }
            return (Double(alliance.reduce(0, +)) / Double(max(1, alliance.count)), Double(last - first))
        }
        let r = Estimates.correlation(seen.map(\.0), seen.map(\.1))
        #expect((0.12...0.30).contains(r), "\(r)")
    }

    @Test("about one client in five drops out, more of those whose alliance is low")
    func dropout() {
        let rate = Estimates.share(Self.all, \.hasDroppedOut)
        #expect((0.17...0.23).contains(rate), "\(rate)")
        let low = Estimates.share(Self.all.filter { $0.truth.alliance < -1 }, \.hasDroppedOut)
        let high = Estimates.share(Self.all.filter { $0.truth.alliance > 1 }, \.hasDroppedOut)
        #expect(low > high * 1.5, "\(low) and \(high)")
    }

    @Test("the alliance sits near its ceiling and never above it")
    func ceiling() {
        let totals = Self.all.flatMap { $0.totals(.alliance) }
        #expect(totals.allSatisfy { (0...400).contains($0) })
        let high = Estimates.share(totals) { $0 >= 360 }
        #expect((0.5...0.85).contains(high), "\(high)")
    }

    @Test("missed and late appointments are more frequent after a fall of the alliance")
    func attendance() {
        var (after, other): ([Bool], [Bool]) = ([], [])
        for course in Self.all {
            let totals = Dictionary(
                course.responses.filter { $0.purpose == .alliance }.compactMap { held in
                    held.scored.response.session.flatMap { id in held.scored.score.total.map { (id, $0) } }
                }, uniquingKeysWith: { first, _ in first })
            let sessions = course.sessions
            for index in sessions.indices.dropFirst() {
                guard let now = totals[sessions[index].id], let before = totals[sessions[index - 1].id],
                    let next = course.appointments.first(where: { $0.start > sessions[index].start })?.attendance
                else { continue }
                if before - now >= 20 { after.append(next != .onTime) } else { other.append(next != .onTime) }
            }
        }
        #expect(Estimates.share(after) { $0 } > Estimates.share(other) { $0 } + 0.08)
    }

    @Test("some forms are missing and some are declined")
    func forms() {
        let all = Self.all.flatMap(\.responses)
        let sessions = Self.all.reduce(0) { $0 + $1.sessions.count }
        #expect(all.count < sessions * 2)
        #expect(all.contains { $0.scored.score.result == .declined })
        #expect(all.contains { if case .totalOnly = $0.scored.score.result { true } else { false } })
    }

    @Test("the same seed gives the same practice, another seed another")
    func seeds() {
        let plan = Self.plan(7, therapist: 3)
        #expect(SimulatedPractice(seed: 5).course(plan) == SimulatedPractice(seed: 5).course(plan))
        #expect(SimulatedPractice(seed: 5).course(plan) != SimulatedPractice(seed: 6).course(plan))
    }

    @Test("a fifth to a third of the appointments are missed or called off within a day")
    func missing() {
        let all = Self.all.flatMap(\.appointments).compactMap(\.attendance)
        let share = Estimates.share(all) { came in
            switch came {
            case .noShow: true
            case .cancelled(_, let hours), .rescheduled(_, let hours): hours < 24
            default: false
            }
        }
        #expect((0.20...0.34).contains(share), "\(share)")
    }

    @Test("dropout goes with the alliance as marked at about d = .55")
    func dropoutAndAlliance() {
        func marks(_ courses: [SimulatedCourse]) -> [Double] {
            courses.map { $0.totals(.alliance).map(Double.init) }.filter { !$0.isEmpty }.map(Estimates.mean)
        }
        let d = Estimates.d(marks(Self.all.filter { !$0.hasDroppedOut }), marks(Self.all.filter(\.hasDroppedOut)))
        #expect((0.45...0.65).contains(d), "\(d)")
    }

    @Test("dropout goes with confrontation at about d = .74")
    func dropoutAndConfrontation() {
        func parts(_ courses: [SimulatedCourse]) -> [Double] {
            courses.filter { !$0.sessions.isEmpty }.map { Double($0.confronted) / Double($0.sessions.count) }
        }
        let d = Estimates.d(parts(Self.all.filter(\.hasDroppedOut)), parts(Self.all.filter { !$0.hasDroppedOut }))
        #expect((0.62...0.86).contains(d), "\(d)")
    }

    @Test("homework done goes with outcome at about r = .26")
    func homework() {
        let pairs = Self.all.compactMap { course -> (Double, Double)? in
            let told = course.observations.compactMap { observation -> Double? in
                guard case .assignment(let outcome) = observation.value, outcome.tellsHowItWent else { return nil }
                return outcome == .done ? 1 : outcome == .partly ? 0.5 : 0
            }
            return told.count < 3 ? nil : (Estimates.mean(told), course.truth.outcome)
        }
        let r = Estimates.correlation(pairs.map(\.0), pairs.map(\.1))
        #expect((0.19...0.33).contains(r), "\(r)")
    }

    @Test("most comments are none of doubt, and what is observed is of every kind")
    func noted() {
        let comments = Self.all.flatMap(\.comments)
        #expect(comments.count > 1000)
        let doubts = Estimates.share(comments, \.isDoubt)
        #expect((0.1...0.5).contains(doubts), "\(doubts)")
        let topics = Set(Self.all.flatMap(\.observations).map(\.topic))
        #expect(topics == Set(ObservationTopic.allCases))
    }
}
