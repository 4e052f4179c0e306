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
        #expect(file.notes == [ImportNote(key: "import.columns-unread", arguments: ["Totl", "attendance"])])
        #expect(try SessionsFile(bytes: Array("client,session\n".utf8)).notes.isEmpty)
        let scores = try SessionsFile(bytes: Array("client,session,value\n".utf8))
        #expect(scores.notes == [ImportNote(key: "import.columns-unread", arguments: ["value"])])
        let nameless = try SessionsFile(bytes: Array("client,session,,\nP1,1,,7\n".utf8))
        #expect(nameless.notes == [ImportNote(key: "import.columns-unnamed", arguments: ["4"])])
    }

    @Test("answers item by item stand under the item's link id, by the file's name or by a mapping")
    func items() throws {
        let text = "client,session,measure,Item:Q1,ninth,item:Q2\nP1,1,phq-9,2,LA6568-5,NA\nP1,2,phq-9,,,\n"
        let mapping = try ColumnMapping("item:Q9=ninth")
        #expect(try SessionsFile(bytes: Array(text.utf8), mapping: mapping).notes.isEmpty)
        let rows = try read(text, mapping)
        #expect(rows.first?.1?.response?.content == .items(["q1": "2", "Q9": "LA6568-5", "q2": "NA"], highestLine: 10))
        #expect(rows.first?.1?.missingMarks == 1 && rows.last?.1?.response == nil)
    }

    @Test("rows in which nothing stands are passed over, whatever their width")
    func blankRows() throws {
        let rows = try read("client,session,total\nP1,1,30\n,,\n  \nP1,2,31\n,,,,,\n", ColumnMapping())
        #expect(rows.map(\.line) == [2, 5])
        #expect(rows.allSatisfy { $0.1 != nil })
    }

    @Test("two columns of one name are refused only where they are read")
    func twins() throws {
        #expect(try read("client,note,session,note\nP1,a,1,b\n", ColumnMapping()).first?.1?.session?.number == 1)
        #expect(throws: ImportRowProblem("import.column-twice", ["session"])) {
            try SessionsFile(bytes: Array("client,session,session\nP1,1,2\n".utf8))
        }
    }

    /// Which column, and which name it has nearly.
    private func meant(_ text: String, _ mapping: ColumnMapping = ColumnMapping()) -> [String]? {
        do throws(ImportRowProblem) {
            _ = try SessionsFile(bytes: Array(text.utf8), mapping: mapping)
            return nil
        } catch {
            return error.key == "import.column-meant" ? error.arguments : [error.key]
        }
    }

    @Test("a file without a column for the client is refused once, with the columns that it has")
    func withoutClient() {
        let file = Array("patient|date|total\nP-1|2026-01-05|32\nP-2|2026-01-06|30\n".utf8)
        for open in [{ _ = try SessionsFile(bytes: file) }, { _ = try AppointmentsFile(bytes: file) }]
            as [() throws -> Void]
        {
            let problem = #expect(throws: ImportRowProblem.self) { try open() }
            #expect(problem?.key == "import.no-such-column" && problem?.arguments.first == "client")
        }
    }

    @Test("where the column for the client is missing, one that has it among its words, or nearly, is suggested")
    func perhapsClient() {
        #expect(meant("Client_Code,date,total\n") == ["Client_Code", "client"])
        #expect(meant("code of client,date,total\n") == ["code of client", "client"])
        #expect(meant("clientcode,date,total\n") == ["clientcode", "client"])
        #expect(meant("patient,date,total\n") == ["import.no-such-column"])
        #expect(meant("client_code,client,date,total\n") == nil, "it is there")
    }

    @Test("a column nearly called like one that nothing fills is refused, until it is named or passed over")
    func nearMisses() throws {
        let text = "client,session,line-1,line-2,line-3,lin-4\nP1,1,1,1,1,1\n"
        #expect(meant(text) == ["lin-4", "line-4"])
        #expect(meant(text, try ColumnMapping("line-4=lin-4")) == nil)
        #expect(meant(text, try ColumnMapping("ignore=lin-4")) == nil)
        #expect(try SessionsFile(bytes: Array(text.utf8), mapping: ColumnMapping("ignore=lin-4")).notes.isEmpty)
        #expect(meant(text, try ColumnMapping("ignore=lin-5")) == ["import.no-such-column"])
        #expect(meant("client,session,lin-4,line-4\n") == nil, "line-4 is there")
        #expect(
            meant("client.name,line_1,born_on\n") == ["client.name", "client-name", "line_1", "line-1"])
        #expect(meant("client_id,respons,mood\n") == ["client_id", "client"], "nobody else has ids of ours")
    }

    @Test("the number of a session in others' files is told from an id of our own by what stands in it")
    func sessionNumbers() throws {
        #expect(meant("client,session_id\nP1,7\n") == ["session_id", "session"])
        #expect(meant("client,session_id\n") == ["session_id", "session"])
        let own = "0190abcd-0000-7000-8000-00000000000f"
        #expect(meant("client,session_id\nP1,\nP1,\(own)\n") == ["session_id", "session-id"])
        #expect(meant("client,session_id,date\nP1,7,2026-01-05\n", try ColumnMapping("session=session_id")) == nil)
    }

    @Test("a column that has one of our names and holds something else can be passed over")
    func ignored() throws {
        let rows = try read(
            "client,session,total,phone\nP1,1,99,none\n", try ColumnMapping("ignore=Total, ignore=phone"))
        #expect(rows.first?.1?.care.phone == nil && rows.first?.1?.lacksMeasure == false)
    }

    @Test("whoever holds the lines that name nobody stands behind a name and a sign-in name, in every kind of file")
    func therapists() throws {
        let mapping = ColumnMapping(constants: ["therapist": "Nora Lindqvist"])
        let text = "client,date,therapist,therapist-sign-in\n1,2026-01-05,,\n2,2026-01-05,Sven,\n3,2026-01-05,,sven\n"
        let names = ["Nora Lindqvist", "Sven", "sven"]
        #expect(try read(text, mapping).map { $0.1?.care.therapist?.name } == names)
        var booked: [String?] = []
        try AppointmentsFile(bytes: Array(text.utf8), mapping: mapping).forEach { _, row in
            booked.append(try row.get().care.therapist?.name)
        }
        #expect(booked == names)
        #expect(meant("client,therapist_sign_in\nP1,nora\n") == ["therapist_sign_in", "therapist-sign-in"])
    }

    @Test(
        "a column with a comma in its name can be mapped, on a line of its own or among others, in quotation marks or not"
    )
    func commas() throws {
        let text = "\"Client, first\",nr,\"a=b, c\"\nP1,7,x\n"
        for mapping in [
            "client=Client, first\nsession=nr", "client=Client, first,session=nr,ignore=\"a=b, c\"",
            "client=\"Client, first\", session=\"nr\"",
        ] {
            let row = try read(text, try ColumnMapping(mapping)).first
            #expect(row?.1?.care.clientCode == "P1" && row?.1?.session?.number == 7, "\(mapping)")
        }
    }

    @Test(
        "what parts the file is said on its first line, in quotation marks or not",
        arguments: ["sep=|\nclient|session\nP1|7\n", "\"sep=;\"\nclient;session\nP1;7\n"])
    func told(text: String) throws {
        #expect(try read(text, ColumnMapping()).first?.1?.session?.number == 7)
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
