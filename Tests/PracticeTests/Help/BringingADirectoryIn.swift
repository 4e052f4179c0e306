import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Testing

@Suite("Bringing a directory in")
struct BringingADirectoryIn {
    private func row(_ source: String, _ name: String, _ change: (inout ResourceContent) -> Void = { _ in })
        -> ImportedResource
    {
        var content = ResourceContent(name: name)
        content.kinds = [.transport]
        change(&content)
        return ImportedResource(source: source, content: content)
    }

    @discardableResult
    private func bring(
        _ practice: TestPractice, _ rows: [ImportedResource], isDryRun: Bool = false, as actor: Actor? = nil
    ) async throws -> ImportReport {
        try await practice.service.perform(
            ImportResources(source: RowsInMemory(rows), isDryRun: isDryRun), as: actor ?? practice.desk)
    }

    private func one(_ practice: TestPractice, _ source: String) async throws -> (Resource, [ResourceVersion]) {
        try await practice.store.read { store in
            guard let resource = try store.resource(source: source) else { throw PracticeError.notFound }
            return (resource, try store.versions(of: resource.id))
        }
    }

    @Test("A dry run keeps nothing; the same file twice changes nothing; a changed one brings one version")
    func again() async throws {
        let practice = try await TestPractice()
        let rows = [row("hsds:1", "Rides"), row("hsds:2", "Lifts")]
        let dry = try await bring(practice, rows, isDryRun: true)
        #expect((dry.new, dry.resources, dry.wasApplied) == (2, 2, false))
        await #expect(throws: PracticeError.notFound) { try await one(practice, "hsds:1") }
        #expect(try await bring(practice, rows).new == 2)
        let twice = try await bring(practice, rows)
        #expect((twice.new, twice.same) == (0, 2))
        let changed = try await bring(practice, [row("hsds:1", "Rides and Lifts"), rows[1]])
        #expect((changed.new, changed.renewed, changed.same) == (1, 1, 1))
        #expect(dry.resourceNames == ["Rides", "Lifts"] && dry.renewedNames.isEmpty)
        #expect(changed.resourceNames.isEmpty && changed.renewedNames == ["Rides and Lifts"])
        let many = try await bring(practice, (10..<40).map { row("hsds:\($0)", "Place \($0)") }, isDryRun: true)
        #expect(many.resources == 30 && many.resourceNames.count == 20)
        let (held, versions) = try await one(practice, "hsds:1")
        #expect(held.content.name == "Rides and Lifts" && versions.count == 2)
    }

    @Test("What was changed here by hand is kept and told; a check made here is of what stood there")
    func byHand() async throws {
        let practice = try await TestPractice()
        try await bring(practice, [row("hsds:1", "Rides"), row("hsds:2", "Lifts")])
        let (first, _) = try await one(practice, "hsds:1")
        var content = first.content
        content.name = "Our Rides"
        try await practice.service.perform(
            ChangeResource(
                resource: first.id, base: first.version.id, change: .edit(content, isChecked: false),
                once: practice.service.chance.id()), as: practice.desk)
        let (second, _) = try await one(practice, "hsds:2")
        try await practice.service.perform(
            ChangeResource(
                resource: second.id, base: second.version.id, change: .check, once: practice.service.chance.id()),
            as: practice.desk)
        let files = [row("hsds:1", "New Rides"), row("hsds:2", "New Lifts")]
        let report = try await bring(practice, files)
        #expect(report.problems.map(\.key) == ["import.resource-changed-here"])
        #expect(try await one(practice, "hsds:1").0.content.name == "Our Rides")
        let lifts = try await one(practice, "hsds:2").0.content
        #expect(lifts.name == "New Lifts")
        #expect(lifts.checkedOn == nil, "it was checked under its old name")
        #expect(try await bring(practice, files).new == 0)
    }

    @Test("What cannot come in is told by line and keeps nothing else out")
    func refused() async throws {
        let practice = try await TestPractice()
        let report = try await bring(
            practice,
            [
                row("hsds:1", "Rides"), row("", "No id"), row("hsds:3", ""), row("hsds:1", "Other"),
                row("hsds:1", "Rides"), row("hsds:5", String(repeating: "x", count: 10_000)),
                row("hsds:6", "=1+1") { $0.offers = String(repeating: "long ", count: 10_000) },
                row("hsds:7", "<script>alert(1)</script>"),
            ])
        #expect(report.problems.map(\.line) == [3, 4, 5, 7, 8])
        #expect(
            report.problems.map(\.key) == [
                "import.resource-no-id", "import.resource-field", "import.resource-twice", "import.resource-field",
                "import.resource-field",
            ])
        #expect(report.problems[0].arguments == ["No id"], "which of many on one line")
        #expect(report.problems[1].arguments.first == "hsds:3, name", "which of many on one line, and which field")
        #expect((report.new, report.same) == (2, 1))
    }

    @Test("What the file says is closed does not come in; if it is here, it is closed here")
    func closed() async throws {
        let practice = try await TestPractice()
        func gone(_ source: String) -> ImportedResource {
            ImportedResource(source: source, content: row(source, "Rides").content, isClosed: true)
        }
        let refused = try await bring(practice, [gone("hsds:1")]).problems
        #expect(refused.map(\.key) == ["import.resource-not-open"] && refused.first?.arguments == ["Rides"])
        try await bring(practice, [row("hsds:1", "Rides")])
        #expect(try await bring(practice, [gone("hsds:1")]).renewed == 1)
        #expect(try await one(practice, "hsds:1").0.isClosed)
    }

    @Test("A shorter form of the file leaves what it does not say; a check of tomorrow is none")
    func unsaid() async throws {
        let practice = try await TestPractice()
        try await bring(
            practice,
            [
                row("hsds:1", "Rides") {
                    $0.phone = "01632 960100"
                    $0.places = ["Mill Lane"]
                    $0.checkedOn = TestPractice.today.adding(days: 1)
                }
            ])
        let short = ImportedResource(
            source: "hsds:1", content: row("hsds:1", "Rides").content, unsaid: [.phone, .places])
        #expect(try await bring(practice, [short]).same == 1)
        let held = try await one(practice, "hsds:1").0.content
        #expect(held.phone == "01632 960100")
        #expect(held.checkedOn == nil)
    }

    @Test("A check that somebody made here is of what stood there then, and not of what a file changed since")
    func checked() async throws {
        let practice = try await TestPractice()
        try await bring(practice, [row("hsds:1", "Rides") { $0.phone = "1" }])
        let (held, _) = try await one(practice, "hsds:1")
        try await practice.service.perform(
            ChangeResource(
                resource: held.id, base: held.version.id, change: .check, once: practice.service.chance.id()),
            as: practice.desk)
        try await bring(practice, [row("hsds:1", "Rides") { $0.phone = "2" }])
        let content = try await one(practice, "hsds:1").0.content
        #expect(content.phone == "2" && content.checkedOn == nil && content.checkedBy == nil)
    }

    @Test(
        "Another directory that counts from 1 too takes nothing over, and what is closed there and changed here is told"
    )
    func others() async throws {
        let practice = try await TestPractice()
        try await bring(practice, [row("hsds:1", "Rides") { $0.provider = "Harbour Line" }])
        let other = row("hsds:1", "Food bank") { $0.provider = "Mill Lane" }
        #expect(try await bring(practice, [other]).problems.map(\.key) == ["import.resource-other"])
        #expect(try await bring(practice, [row("hsds:1", "Lifts") { $0.provider = "Harbour Line" }]).renewed == 1)
        let (held, _) = try await one(practice, "hsds:1")
        var content = held.content
        content.name = "Our Lifts"
        try await practice.service.perform(
            ChangeResource(
                resource: held.id, base: held.version.id, change: .edit(content, isChecked: false),
                once: practice.service.chance.id()), as: practice.desk)
        let gone = ImportedResource(source: "hsds:1", content: held.content, isClosed: true)
        #expect(try await bring(practice, [gone]).problems.map(\.key) == ["import.resource-closed-there"])
    }

    @Test("Whoever may not keep the directory brings nothing in")
    func access() async throws {
        let practice = try await TestPractice()
        await #expect(throws: PracticeError.notFound) {
            try await bring(practice, [row("hsds:1", "Rides")], as: practice.ruth)
        }
    }
}
