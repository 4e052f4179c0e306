import Measures
import Practice
import Testing

@testable import Exchange

@Suite("Files of sessions with columns of their own")
struct ReadingForeignFiles {
    private func read(_ text: String, _ mapping: ColumnMapping) throws -> [(line: Int, ImportedSession?)] {
        var rows: [(line: Int, ImportedSession?)] = []
        try SessionsFile(bytes: Array(text.utf8), mapping: mapping).forEach { line, row in
            rows.append((line, try? row.get()))
        }
        return rows
    }

    @Test("columns are taken by the names given, a constant stands in for one that is not there")
    func mapped() throws {
        let mapping = try ColumnMapping(
            "client = pairing_id, session=session_id,line-1=a,line-2=b", constants: ["measure": "alliance-adult"])
        let rows = try read("pairing_id,session_id,a,b\n1,2,7.0,2.5\n", mapping)
        let row = try #require(rows.first?.1)
        #expect(row.care.clientCode == "1" && row.session?.number == 2)
        #expect(row.response?.measure.name == "alliance-adult")
        #expect(row.response?.content == .lines([70, 25, nil, nil]))
    }

    @Test("a row of another width is told with its line, and reading goes on")
    func ragged() throws {
        let rows = try read("client,session\n1,1\n2\n3,1\n", ColumnMapping())
        #expect(rows.map(\.line) == [2, 3, 4])
        #expect(rows[1].1 == nil && rows[2].1 != nil)
    }

    @Test("semicolons are read where the header has no comma")
    func semicolons() throws {
        #expect(try read("client;session\n1;4\n", ColumnMapping()).first?.1?.session?.number == 4)
    }

    @Test("the file itself says which of its columns are not read")
    func unread() throws {
        let file = try SessionsFile(bytes: Array("Client,session,Totl,attendance,Total\n".utf8))
        #expect(file.notes == [ImportNote(key: "import.columns-unread", arguments: ["Totl", ""])])
        #expect(try SessionsFile(bytes: Array("client,session\n".utf8)).notes.isEmpty)
    }

    @Test("a mapping to a column that the file lacks, or to a name that nothing has, is refused at once")
    func refused() throws {
        #expect(throws: ImportRowProblem("import.no-such-column", ["pairing", "client, session"])) {
            _ = try read("client,session\n", try ColumnMapping("client=pairing"))
        }
        #expect(throws: ImportRowProblem("import.mapping-unknown", ["klient"])) {
            _ = try read("client,session\n", try ColumnMapping("klient=client"))
        }
        #expect(throws: ImportRowProblem("import.mapping-unreadable", ["client"])) { try ColumnMapping("client") }
        #expect(throws: ImportRowProblem("import.mapping-twice", ["client"])) {
            try ColumnMapping("client=a,client=b")
        }
        #expect(throws: ImportRowProblem("import.file-empty")) { try SessionsFile(bytes: []) }
    }
}
