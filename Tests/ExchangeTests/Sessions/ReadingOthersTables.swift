import Clinic
import Practice
import Testing

@testable import Exchange

@Suite("Tables as other programs write them")
struct ReadingOthersTables {
    private static let known = ["client", "session", "date", "total", "line-1", "therapist"]

    private func table(_ text: String, _ mapping: String = "", dates: DateOrder = .iso) throws -> MappedTable {
        let bytes = Array(text.utf8)
        return MappedTable(
            open: { () throws(CSVError) in ByteSource(bytes) }, mapping: try ColumnMapping(mapping),
            known: Self.known, dates: dates, days: [], moments: ["date"])
    }

    private func rows(_ table: MappedTable) throws -> [[String: String]] {
        var rows: [[String: String]] = []
        try table.forEach { _, row in rows.append(try row.get()) }
        return rows
    }

    @Test(
        "semicolons and tabs part fields that are quoted too, and the header's own commas do not",
        arguments: [";", "\t"])
    func separators(separator: String) throws {
        let text = "\u{FEFF}\"client\";\"a, b, c\";\"session\"\r\n\"P;1\";\"x\";\"4\"\r\n".replacing(
            ";\"", with: separator + "\"")
        let read = try rows(table(text))
        #expect(read == [["client": "P;1", "session": "4"]])
    }

    @Test("a file that can be read once alone is told by its first line too")
    func once() throws {
        var pieces = ["sep=;\ntext;lan", "guage\n\"a;b\";en\n"].map { Array($0.utf8) }
        var table = try CSVTable(sniffing: ByteSource { pieces.isEmpty ? nil : pieces.removeFirst() })
        let row = try table.next()
        #expect(table.columns == ["text", "language"] && row?.fields == ["a;b", "en"])
        #expect(pieces.isEmpty)
    }

    @Test("a line that names the separator, columns without a name and names in capitals are no obstacle")
    func loosely() throws {
        let read = try rows(table("sep=;\r\n;Client; TOTAL ;Date;;\r\n1;P1;32,5;2026-01-05;;\r\n"))
        #expect(read == [["client": "P1", "total": "32,5", "date": "2026-01-05"]])
        #expect(try rows(table("CLIENT,kl\nP1,3\n", "session=KL")) == [["client": "P1", "session": "3"]])
    }

    @Test("what is spelled as it should be comes before what differs in capitals")
    func exact() throws {
        #expect(try rows(table("Client,client\nA,B\n")) == [["client": "B"]])
    }

    @Test(
        "days are read in the order that is said, and a time goes along",
        arguments: [
            (DateOrder.dmy, "05.01.2026", ""), (.dmy, "5/1/2026 14:30", "T14:30"), (.mdy, "1/5/2026", ""),
            (.iso, "2026-01-05 14:30:00", "T14:30:00"), (.iso, "2026-01-05T14:30:00Z", "T14:30:00Z"),
            (.mdy, "2026/1/5", ""), (.dmy, "2026-01-05", ""), (.mdy, "\"1/5/2026, 2:30 PM\"", "T2:30 PM"),
        ])
    func days(order: DateOrder, cell: String, time: String) throws {
        let read = try rows(table("client,date\nP1,\(cell)\n", dates: order))
        #expect(read == [["client": "P1", "date": "2026-01-05" + time]])
    }

    @Test("of other days the time is passed over, and what is no time is left for the reason to name")
    func otherDays() throws {
        let file = try SessionsFile(
            bytes: Array("client,born,ended\nP1,1990-01-02 00:00:00,2026-02-03\nP2,1990-01-02 early,\n".utf8))
        var read: [Result<ImportedSession, ImportRowProblem>] = []
        try file.forEach { _, row in read.append(row) }
        #expect(try read.first?.get().care.born?.description == "1990-01-02")
        #expect(throws: ImportRowProblem("import.not-a-day", ["born", "1990-01-02 early"])) { try read.last?.get() }
    }

    @Test("marks of 0 to 10 that are read as out of 100 are asked about")
    func scale() throws {
        func notes(_ mark: String) throws -> [String] {
            let bytes = Array(
                "client,session,measure,line-1\nP1,1,alliance-adult,9\nP1,2,alliance-adult,\(mark)\n".utf8)
            return try SessionsFile(bytes: bytes, highestLine: 100).notes.map(\.key)
        }
        for mark in ["8", " 8 ", "7,5", "10", "-", "nan", "1e3"] {
            #expect(try notes(mark) == ["import.scale-doubt"], "\(mark)")
        }
        #expect(try notes("80") == [])
    }

    @Test("every kind of file says which of its columns are not read, and which it cannot do without")
    func kinds() throws {
        let appointments = try AppointmentsFile(bytes: Array("client,date,mood\n".utf8))
        #expect(appointments.notes == [ImportNote(key: "import.columns-unread", arguments: ["mood"])])
        #expect(throws: ImportRowProblem("import.column-meant", ["tyme", "time"])) {
            try AppointmentsFile(bytes: Array("client,date,tyme\n".utf8))
        }
        #expect(throws: ImportRowProblem("import.column-missing", ["response"])) {
            try CommentsFile(bytes: Array("client,date,words\n".utf8))
        }
        #expect(throws: ImportRowProblem("import.column-meant", ["response_nr", "response"])) {
            try CommentsFile(bytes: Array("client,response_nr,words\n".utf8))
        }
        #expect(throws: ImportRowProblem("import.column-missing", ["entry"])) {
            try SupervisionFile(bytes: Array("therapist,day,mark\n".utf8))
        }
    }

    @Test(
        "a day that cannot be read stays as it stands, for the reason to name it",
        arguments: [(DateOrder.iso, "05.01.2026"), (.mdy, "13/01/2026"), (.dmy, "05.01.26"), (.dmy, "tomorrow")])
    func unreadable(order: DateOrder, cell: String) throws {
        #expect(try rows(table("client,date\nP1,\(cell)\n", dates: order)) == [["client": "P1", "date": cell]])
    }

    @Test("columns that are passed over are named, and refused where something else was meant")
    func unread() throws {
        let notes = try UnreadColumns.notes(of: try table("client,note,attendance,Session\n", "session=Session"))
        #expect(notes == [ImportNote(key: "import.columns-unread", arguments: ["note"])])
        #expect(throws: ImportRowProblem("import.column-meant", ["Totl", "total", "line_1", "line-1"])) {
            try UnreadColumns.notes(of: try table("client,session,Totl,line_1,note\n"))
        }
        #expect(try UnreadColumns.notes(of: try table("client,session,,\n")).isEmpty)
    }
}
