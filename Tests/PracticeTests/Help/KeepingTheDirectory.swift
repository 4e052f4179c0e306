import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Testing

@Suite("Keeping the directory")
struct KeepingTheDirectory {
    private func find(
        _ practice: TestPractice, _ change: (inout Directory) -> Void = { _ in }
    ) async throws -> [String] {
        var asked = Directory()
        change(&asked)
        return try await practice.service.answer(asked, as: practice.nora).rows.map(\.content.name)
    }

    private func change(
        _ practice: TestPractice, _ id: ResourceID, _ change: ResourceChange, as actor: Actor? = nil
    ) async throws {
        let base = try await practice.service.answer(ResourceView(resource: id), as: practice.desk).resource.version
        try await practice.service.perform(
            ChangeResource(resource: id, base: base.id, change: change, once: practice.service.chance.id()),
            as: actor ?? practice.desk)
    }

    private func view(_ practice: TestPractice, _ id: ResourceID) async throws -> ResourceView.Answer {
        try await practice.service.answer(ResourceView(resource: id), as: practice.nora)
    }

    @Test(
        "An age that nobody has is told where it stands, and the other is held against what ages there are",
        arguments: [(-3, 130), (200, 130), (Int.max, 130), (-3, -4)])
    func ages(youngest: Int, oldest: Int) async throws {
        let practice = try await TestPractice()
        let problems = ["youngest", "oldest"].map { FieldProblem($0, "problem.range", ["0", "120"]) }
        await #expect(throws: PracticeError.invalid(problems)) {
            try await practice.resource { ($0.youngest, $0.oldest) = (youngest, oldest) }
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("oldest", "problem.range", ["18", "120"])])) {
            try await practice.resource { ($0.youngest, $0.oldest) = (18, 17) }
        }
    }

    @Test("Every change is a version; undoing goes back to what was before; all of it stays readable")
    func versions() async throws {
        let practice = try await TestPractice()
        let id = try await practice.resource()
        var content = try await view(practice, id).resource.content
        content.name = "Hilltop Rides"
        try await change(practice, id, .edit(content, isChecked: false))
        try await change(practice, id, .close)
        try await change(practice, id, .undo)
        try await change(practice, id, .check)
        let seen = try await view(practice, id)
        #expect(seen.versions.map(\.cause) == [.checked, .undone, .closed, .edited, .added])
        #expect(seen.resource.content.name == "Hilltop Rides")
        #expect(!seen.resource.isClosed)
        #expect(try await find(practice) { $0.query = "hiltop" } == ["Hilltop Rides"])
        #expect(try await find(practice) { $0.query = "valley" } == [])
    }

    @Test("Two who change it at once do not overwrite each other; the same form twice is one version")
    func atOnce() async throws {
        let practice = try await TestPractice()
        let id = try await practice.resource()
        let base = try await view(practice, id).resource.version.id
        let once: ID<ResourceVersion> = practice.service.chance.id()
        let first = ChangeResource(resource: id, base: base, change: .close, once: once)
        for _ in 0..<2 { try await practice.service.perform(first, as: practice.desk) }
        await #expect(throws: PracticeError.conflict("conflict.resource-changed")) {
            try await practice.service.perform(
                ChangeResource(resource: id, base: base, change: .check, once: practice.service.chance.id()),
                as: practice.nora)
        }
        #expect(try await view(practice, id).versions.count == 2)
    }

    @Test("A supervisor reads; therapists, front desk and administrator keep")
    func access() async throws {
        let practice = try await TestPractice()
        await #expect(throws: PracticeError.notFound) { try await practice.resource(as: practice.ruth) }
        for actor in [practice.nora, practice.desk, practice.admin] { try await practice.resource(as: actor) }
        #expect(try await find(practice).count == 3)
        var asked = Directory()
        asked.query = "rides"
        #expect(try await practice.service.answer(asked, as: practice.ruth).count == 3)
    }

    @Test("What is old is never shown as fresh, by the practice's own limit")
    func stale() async throws {
        let practice = try await TestPractice()
        try await practice.resource("Unchecked", isChecked: false)
        try await practice.resource("Checked")
        #expect(try await find(practice) { $0.show = .stale } == ["Unchecked"])
        practice.clock.advance(days: 91)
        #expect(try await find(practice) { $0.show = .stale } == ["Checked", "Unchecked"])
        _ = try await practice.service.perform(
            ChangeThreshold(key: ResourceThresholds.staleDays, value: 100), as: practice.admin)
        #expect(try await find(practice) { $0.show = .stale } == ["Unchecked"])
    }

    @Test("Kind, place, language and cost narrow it down; any language fits every one")
    func filters() async throws {
        let practice = try await TestPractice()
        try await practice.resource("A") {
            ($0.places, $0.languages, $0.cost) = (["Mill Lane"], ["es-mx"], .free)
        }
        try await practice.resource("B") {
            ($0.places, $0.languages, $0.cost) = (["Harbour"], ["*"], .pays)
            $0.kinds = [.transport, .childcare]
        }
        #expect(try await find(practice) { $0.kind = .childcare } == ["B"])
        #expect(try await find(practice) { $0.place = "mil lane" } == ["A"])
        #expect(try await find(practice) { $0.language = "es" } == ["A", "B"])
        #expect(try await find(practice) { $0.language = "fr" } == ["B"])
        #expect(try await find(practice) { $0.cost = .free } == ["A"])
        #expect(try await find(practice) { $0.page = 99 } == ["A", "B"])
    }

    @Test("Fields that cannot be kept are told, each by its name")
    func fields() async throws {
        let practice = try await TestPractice()
        do {
            try await practice.resource("") {
                $0.kinds = []
                $0.languages = ["english please"]
                ($0.email, $0.web) = ("nobody", "javascript:alert(1)")
                ($0.youngest, $0.oldest) = (30, 20)
            }
            Issue.record("it was taken")
        } catch PracticeError.invalid(let problems) {
            #expect(
                Set(problems.map(\.field)) == ["resource-name", "kinds", "languages", "email", "web", "oldest"])
        }
    }
}
