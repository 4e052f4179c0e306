import Attribution
import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("What is expected of a course")
struct TheExpectedCourse {
    private func page(_ practice: TestPractice) async throws -> EpisodeView {
        try await practice.service.answer(ClientOverview(of: .episode(practice.ana.episode)), as: practice.nora)
    }

    /// Twenty-four closed courses of five sessions, of clients who begin at 12 to 23 and gain a little each time.
    private func closedCourses(_ practice: TestPractice, from first: Int = 0, count: Int = 24) async throws {
        let nora = try #require(practice.nora.personID)
        for number in first..<first + count {
            let opened = try await practice.service.perform(
                AddClient(
                    name: "Client \(number)", code: "X-\(number)", born: Day(year: 1980, month: 1, day: 5),
                    language: .english, intake: TestPractice.today.adding(days: -70), therapist: nora, treatment: "CBT"),
                as: practice.nora)
            let line = 30 + number % 12 * 3
            for week in 0..<5 {
                let mark = line + week * (1 + number % 4) + (number * 7 + week * 11) % 9 - 4
                try await practice.hold(opened, days: -63 + week * 7, outcome: [mark, mark, mark, mark + number % 2])
            }
            try await practice.service.perform(
                EndEpisode(episode: opened.episode, day: TestPractice.today.adding(days: -20), reason: .agreed),
                as: practice.nora)
        }
    }

    private func need(_ count: Int, _ practice: TestPractice) async throws {
        _ = try await practice.service.perform(
            ChangeThreshold(key: SignThresholds.courseEpisodes, value: count), as: practice.admin)
    }

    @Test("before the practice has closed courses of its own, the page expects by a general prior and says so")
    func general() async throws {
        let practice = try await TestPractice()
        #expect(try await page(practice).course == nil, "nothing to expect from")
        try await practice.hold(practice.ana, days: -14, outcome: [45, 45, 45, 45])
        let course = try #require(try await page(practice).course)
        #expect(course.next.expected.isGeneral && course.next.expected.version == 0)
        #expect(course.closed == 0 && course.needed == 30 && course.percent == 90)
        let band = course.next.expected
        #expect(band.highest - band.lowest > 150, "wide")
        #expect((band.lowest...band.highest).contains(180))
        #expect(course.alike.count == 1)
    }

    @Test("a new response moves the band of the next session in the same request")
    func refreshed() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -21, outcome: [45, 45, 45, 45])
        let before = try #require(try await page(practice).course).next.expected
        try await practice.hold(practice.ana, days: -14, outcome: [72, 72, 72, 72])
        let view = try await page(practice)
        let after = try #require(view.course).next.expected
        #expect(after.middle > before.middle + 20)
        #expect(view.timeline.sessions.last?.expected?.middle == before.middle, "what was expected stands beside it")
    }

    @Test("an outcome far below its band puts the client on the board, with the band and whose it is")
    func offCourse() async throws {
        let practice = try await TestPractice()
        for days in [-28, -21, -14] { try await practice.hold(practice.ana, days: days, outcome: [70, 70, 70, 70]) }
        try await practice.hold(practice.ana, days: -7, outcome: [10, 12, 14, 10])
        let standing = try #require(try await practice.standing(practice.ana))
        let sign = try #require(standing.troubles.first { $0.kind == .outcomeOffCourse })
        #expect(sign.figure(.total) == 46)
        #expect(try #require(sign.figure(.expectedLowest)) > 46)
        #expect(sign.figure(.generalCourse) == 0)
        #expect(standing.lanes.contains(.actNow))
    }

    @Test("with enough closed courses the practice's own clients are what is expected by")
    func own() async throws {
        let practice = try await TestPractice()
        try await closedCourses(practice)
        try await practice.hold(practice.ana, days: -14, outcome: [45, 45, 45, 45])
        try await need(25, practice)
        let first = try await practice.service.perform(FitCourses(), as: .operatorOfTheMachine)
        #expect(first.set.version == 1 && first.set.measures[.outcomeAdult]?.own == nil, "one is missing")
        try await need(24, practice)
        let fitted = try await practice.service.perform(FitCourses(), as: .operatorOfTheMachine)
        let course = try #require(fitted.set.measures[.outcomeAdult])
        #expect(fitted.isNew && fitted.set.version == 2)
        #expect(course.own != nil && course.closed == 24 && course.sessions == 96 && course.courses == 24)
        #expect(course.coverage.total == 96)
        let seen = try #require(try await page(practice).course)
        #expect(!seen.next.expected.isGeneral && seen.next.expected.version == 2)
        let opened = try await page(practice)
        let general = try #require(opened.timeline.expectedNext(by: .none, opened.settings)).expected
        #expect(
            seen.next.expected.highest - seen.next.expected.lowest < general.highest - general.lowest,
            "narrower than the prior's")
        let again = try await practice.service.perform(FitCourses(), as: .operatorOfTheMachine)
        #expect(!again.isNew && again.set.version == 2, "the same records give the same fit")
        let view = try await practice.service.answer(MeasuresView(), as: practice.admin)
        #expect(view.courses.version == 2 && view.work?.courses == 24 && view.work?.finishedAt == practice.clock.now)
    }

    @Test("a corrected outcome moves its count and the course, and the check finds nothing amiss")
    func corrected() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -21, outcome: [45, 45, 45, 45])
        let session = try await practice.hold(practice.ana, days: -14, outcome: [50, 50, 50, 50])
        let wrong = try #require(
            try await practice.store.read { try $0.records(of: practice.ana.episode) }?.responses.last)
        try await practice.paper(
            practice.ana, session, .outcomeAdult, [60, 60, 60, 60], replaces: wrong.response.id)
        let counts = try await practice.store.read { try $0.courseCounts() }
        #expect(counts == [CourseCell(measure: .outcomeAdult, bin: 4, position: 2, total: 240): 1])
        #expect(try await practice.service.perform(CheckCourses(), as: .operatorOfTheMachine) == 0)
        #expect(try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }

    @Test("the check works each standing out by the parameters that it was judged by, whatever was fitted since")
    func judgedBefore() async throws {
        let practice = try await TestPractice()
        try await closedCourses(practice)
        try await need(24, practice)
        _ = try await practice.service.perform(SweepStandings(isAfterChange: true), as: .operatorOfTheMachine)
        for days in [-28, -21, -14] { try await practice.hold(practice.ana, days: days, outcome: [45, 45, 45, 45]) }
        try await practice.hold(practice.ana, days: -7, outcome: [26, 26, 26, 26])
        #expect(try await !practice.troubles(practice.ana).contains("outcome-off-course"), "within the wide prior")
        _ = try await practice.service.perform(FitCourses(judges: false), as: .operatorOfTheMachine)
        #expect(try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
        try await need(23, practice)
        _ = try await practice.service.perform(FitCourses(), as: .operatorOfTheMachine)
        #expect(try await practice.troubles(practice.ana).contains("outcome-off-course"), "looked at anew")
        _ = try await practice.service.perform(SweepStandings(isAfterChange: true), as: .operatorOfTheMachine)
        #expect(try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }

    @Test("courses are fitted by one at a time; work that was left lying is taken up after a while")
    func oneAtATime() async throws {
        let practice = try await TestPractice()
        let now = practice.clock.now
        let taken = try await practice.store.write {
            try $0.takeCourseWork(ID(high: 1, low: 1), until: now.adding(minutes: 15), now: now)
        }
        #expect(taken)
        await #expect(throws: PracticeError.busy) {
            _ = try await practice.service.perform(FitCourses(), as: .operatorOfTheMachine)
        }
        #expect(try await !practice.service.perform(KeepCourses(), as: .operatorOfTheMachine))
        practice.clock.advance(minutes: 16)
        #expect(try await practice.service.perform(KeepCourses(), as: .operatorOfTheMachine))
        await #expect(throws: PracticeError.self) {
            _ = try await practice.service.perform(FitCourses(), as: practice.nora)
        }
    }

    @Test("the background fits once an hour, and a restart neither forgets nor repeats it")
    func hourly() async throws {
        let practice = try await TestPractice()
        try await closedCourses(practice)
        try await need(24, practice)
        #expect(try await practice.service.perform(KeepCourses(), as: .operatorOfTheMachine), "at once")
        #expect(try await !practice.service.perform(KeepCourses(), as: .operatorOfTheMachine), "not again")
        let restarted = TestPractice.service(practice.store, practice.clock)
        #expect(try await !restarted.perform(KeepCourses(), as: .operatorOfTheMachine), "nor after a restart")
        try await practice.hold(practice.ana, days: -14, outcome: [45, 45, 45, 45])
        let seen = try await restarted.answer(
            ClientOverview(of: .episode(practice.ana.episode)), as: practice.nora)
        #expect(seen.course?.next.expected.version == 1, "what was fitted before is known")
        try await closedCourses(practice, from: 24, count: 3)
        practice.clock.advance(minutes: 61)
        #expect(try await restarted.perform(KeepCourses(), as: .operatorOfTheMachine), "an hour later")
        _ = try await practice.service.perform(KeepCourses(), as: .operatorOfTheMachine)
        #expect(try await page(practice).course?.next.expected.version == 2, "the other process takes it over")
    }

    @Test("totals from paper count like full forms, and a form that was declined leaves its session out")
    func totalsOnly() async throws {
        let practice = try await TestPractice()
        func total(_ total: Int?, days: Int) async throws {
            let session = try await practice.hold(practice.ana, days: days)
            _ = try await practice.service.perform(
                RecordResponse(
                    id: practice.service.chance.id(), episode: practice.ana.episode, session: session,
                    measure: MeasureVersion(.outcomeAdult, 1), content: total.map { .totalOnly($0) } ?? .declined,
                    way: .paper), as: practice.nora)
        }
        try await total(180, days: -28)
        try await total(nil, days: -21)
        try await total(210, days: -14)
        let counts = try await practice.store.read { try $0.courseCounts() }
        #expect(counts == [CourseCell(measure: .outcomeAdult, bin: 4, position: 3, total: 210): 1])
        let bands = try await page(practice).timeline.sessions.map { $0.expected != nil }
        #expect(bands == [false, false, true])
    }
}
