import Clinic
import Exchange
import Practice
import Testing

@Suite("Writing the record of who looked")
struct WritingTheRecord {
    private let olga = Person(
        id: ID(high: 1, low: 1), name: "Olga Brandt", signInName: "olga", roles: [.administrator], team: nil)
    private let sven = Person(
        id: ID(high: 1, low: 2), name: "Sven \"Hill\" Aalto", signInName: "sven", roles: [.therapist], team: nil)

    private func row(_ action: AuditAction, _ subject: Person?, _ detail: String?) -> AuditRow {
        AuditRow(
            event: AuditEvent(
                id: ID(high: 2, low: 1), at: Instant(microseconds: 0), person: olga.id, action: action,
                subject: subject?.id, detail: detail), person: olga, code: nil, subject: subject)
    }

    @Test("a line says to whom it was done and what changed")
    func line() {
        let cells = AuditFile.row(row(.changePerson, sven, "roles: therapist > supervisor"))
        #expect(cells.count == AuditFile.columns.count)
        #expect(Array(cells.suffix(4)) == ["Sven \"Hill\" Aalto", "sven", "roles: therapist > supervisor", ""])
        #expect(Array(AuditFile.row(row(.signIn, nil, nil)).suffix(4)) == ["", "", "", ""])
    }

    @Test("a moment is written in UTC and says so, also in the hour that the clocks on the wall leave out")
    func moments() {
        let event = AuditEvent(
            id: ID(high: 2, low: 1), at: Instant(microseconds: 1_774_747_805_123_000), person: olga.id, action: .signIn)
        let row = AuditRow(event: event, person: olga, code: nil, subject: nil)
        #expect(AuditFile.row(row).first == "2026-03-29T01:30:05.123Z")
        let text = String(decoding: AuditFile.resource(row, source: "Row"), as: UTF8.self)
        #expect(text.contains("\"recorded\":\"2026-03-29T01:30:05.123Z\""))
    }

    @Test(
        "what has no patient is not called a patient's record, and an erasure is a deletion",
        arguments: [
            (AuditAction.addPerson, "110113", "110137", "C"), (.setUp, "110113", "110129", "C"),
            (.changeSecrets, "110113", "110137", "U"), (.importSessions, "110107", "", "C"),
            (.exportAudit, "110101", "110106", "R"), (.exportSessions, "110106", "", "R"),
            (.readBoard, "110112", "", "R"), (.changeThreshold, "110100", "", "U"),
            (.signIn, "110114", "110122", "E"), (.eraseClient, "110110", "", "D"),
        ])
    func kinds(_ action: AuditAction, _ type: String, _ finer: String, _ letter: String) {
        let client: ClientID? = action == .eraseClient ? ID(high: 3, low: 1) : nil
        let event = AuditEvent(
            id: ID(high: 2, low: 1), at: Instant(microseconds: 0), person: olga.id, action: action, client: client)
        let row = AuditRow(event: event, person: olga, code: nil, subject: nil)
        let text = String(decoding: AuditFile.resource(row, source: "Row"), as: UTF8.self)
        let system = "\"system\":\"http://dicom.nema.org/resources/ontology/DCM\""
        #expect(text.contains("\"type\":{\(system),\"code\":\"\(type)\""))
        #expect(text.contains("\"subtype\":[{\(system),\"code\":\"\(finer)\"") == !finer.isEmpty)
        #expect(text.contains("{\"system\":\"urn:rapport:action\",\"code\":\"\(action.rawValue)\"}]"))
        #expect(text.contains("\"action\":\"\(letter)\""))
    }

    @Test("whose roles were changed is told apart from other changes")
    func roles() {
        func text(_ detail: String) -> String {
            String(decoding: AuditFile.resource(row(.changePerson, sven, detail), source: "Row"), as: UTF8.self)
        }
        #expect(text("roles: therapist > supervisor").contains("\"110136\""))
        #expect(text("team: none > Hill").contains("\"110137\""))
    }

    @Test("a resource has the person as an entity, with what changed")
    func resource() {
        func text(_ row: AuditRow) -> String { String(decoding: AuditFile.resource(row, source: "Row"), as: UTF8.self) }
        let changed = text(row(.changePerson, sven, "roles: therapist > supervisor"))
        #expect(
            changed.contains(
                "\"entity\":[{\"what\":{\"identifier\":{\"value\":\"\(sven.id)\"},\"display\":\"Sven \\\"Hill\\\" Aalto\"}"
            ))
        #expect(changed.contains("\"code\":\"1\",\"display\":\"Person\""))
        #expect(
            changed.contains("\"detail\":[{\"type\":\"change\",\"valueString\":\"roles: therapist > supervisor\"}]"))
        let setting = text(row(.changePracticeSettings, nil, "second step: none > administrator"))
        #expect(
            setting.contains("\"outcomeDesc\":\"second step: none > administrator\"") && !setting.contains("entity\":"))
    }
}
