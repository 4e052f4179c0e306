import Practice
import Testing

@testable import Exchange

@Suite("Telling by its columns what a file holds")
struct TellingKindsOfFile {
    private static let headers: [(FileKind, String)] = [
        (.sessions, ExportColumns.sessions.joined(separator: ",")),
        (.appointments, ExportColumns.appointments.joined(separator: ",")),
        (.observations, ExportColumns.observations.joined(separator: ",")),
        (.comments, ExportColumns.comments.joined(separator: ",")),
        (.supervision, ExportColumns.supervision.joined(separator: ",")),
        (.concerns, ExportColumns.concerns.joined(separator: ",")),
        (.appointments, "client,date,start,minutes,attendance"), (.sessions, "Client,date,Total"),
    ]

    private func open(_ kind: FileKind, _ header: String, _ mapping: ColumnMapping = ColumnMapping()) throws {
        let bytes = Array("\(header)\n".utf8)
        switch kind {
        case .sessions: _ = try SessionsFile(bytes: bytes, mapping: mapping)
        case .appointments: _ = try AppointmentsFile(bytes: bytes, mapping: mapping)
        case .observations: _ = try ObservationsFile(bytes: bytes, mapping: mapping)
        case .comments: _ = try CommentsFile(bytes: bytes, mapping: mapping)
        case .supervision: _ = try SupervisionFile(bytes: bytes, mapping: mapping)
        case .concerns: break
        }
    }

    @Test("no file comes in as another kind than its columns say, and each as its own")
    func kinds() throws {
        for (kind, header) in Self.headers {
            try open(kind, header)
            for other in FileKind.allCases where other != kind && other != .concerns {
                let problem = #expect(throws: ImportRowProblem.self, "\(header) as \(other)") {
                    try open(other, header)
                }
                #expect(problem?.key == "import.another-kind", "\(header) as \(other)")
                #expect(problem?.arguments.first == kind.rawValue && problem?.arguments.last == other.rawValue)
            }
        }
    }

    @Test("a column that is left out or read by another name says nothing, and one that a mapping names does")
    func mapped() throws {
        let header = "client,date,attendance"
        try open(.sessions, header, try ColumnMapping("ignore=attendance"))
        try open(.sessions, header, try ColumnMapping("total=attendance"))
        #expect(throws: ImportRowProblem("import.another-kind", ["appointments", "attendance", "sessions"])) {
            try open(.sessions, "client,date,came", try ColumnMapping("attendance=came"))
        }
        try open(.appointments, "client,date,minutes,total")
    }

    @Test("who came and what was marked in one file are told apart from either, and of other files nothing is told")
    func both() throws {
        func told(_ header: String) throws -> FileKind.Told {
            try FileKind.told(bytes: Array("\(header)\n".utf8), mapping: ColumnMapping())
        }
        #expect(try told("client,date,attendance,total") == .appointmentsAndSessions)
        #expect(try told("client,date") == .unclear)
        #expect(try told("client,item:Q1") == .one(.sessions, column: "item:q1"))
        try open(.sessions, "client,date,attendance,total")
        try open(.appointments, "client,date,attendance,total")
    }
}
