import Foundation
import MixedModels
import Testing

@Suite("A CSV file is read as it is written")
struct ReadingCSV {
    @Test("quotes, commas and line ends inside quotes, a byte order mark, Windows line ends, missing values")
    func fields() throws {
        let table = try DataTable(
            csv: "\u{FEFF}id,\"a, name\",n,t\r\n1,\"x \"\"y\"\"\",2.5,p\r\n2,\"line\nend\",NA,\r\n\r\n3,z,-1e-3,q")
        #expect(table.names == ["id", "a, name", "n", "t"])
        #expect(table.rowCount == 3)
        #expect(table["id"] == .numeric([1, 2, 3]))
        guard case .factor(let names)? = table["a, name"], case .factor(let text)? = table["t"] else {
            Issue.record("text is not a factor")
            return
        }
        #expect(names.levels == ["line\nend", "x \"y\"", "z"])
        #expect(text.codes == [0, -1, 1])
        let numbers = table.numbers("n")
        #expect(numbers[0] == 2.5 && numbers[1].isNaN && numbers[2] == -0.001)
    }

    @Test("numbers are read to the last digit, whatever their length")
    func numbers() throws {
        let texts = [
            "0.1", "123456789.123456", "1234567890123456789", "4.9e-324", "1.7976931348623157e308", "+7", ".5", "5.",
        ]
        let table = try DataTable(csv: "x\n" + texts.joined(separator: "\n"))
        let expected = texts.map { Double($0.hasSuffix(".") ? $0 + "0" : $0.hasPrefix(".") ? "0" + $0 : $0) }
        #expect(table.numbers("x").map(Optional.some) == expected)
    }

    @Test("semicolons and tabs part fields where the header has most of them", arguments: [";", "\t", ","])
    func separators(separator: String) throws {
        let rows = [["y", "\"a, b; c\"", "g"], ["1.5", "2", "p"], [".", "3", "q"], ["2", "NA", "\"r;s,t\""]]
        let table = try DataTable(csv: rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n"))
        #expect(table.names == ["y", "a, b; c", "g"])
        #expect(table.numbers("y")[0] == 1.5 && table.numbers("y")[1].isNaN, "a single point is missing")
        guard case .factor(let groups)? = table["g"] else {
            Issue.record("text is not a factor")
            return
        }
        #expect(groups.levels == ["p", "q", "r;s,t"])
    }

    @Test("a decimal comma is a point where semicolons or tabs separate", arguments: [";", "\t"])
    func commaAsPoint(separator: String) throws {
        func table(_ lines: String...) throws -> DataTable {
            try DataTable(csv: lines.joined(separator: "\n").replacing(";", with: separator))
        }
        let read = try table("y;x;g", "1;0,5;a", "2;-1;b", "3;12,25;c", "4;NA;c", "5;1234567890123456,5;d")
        #expect(read.numbers("x").map { $0.isNaN ? -99 : $0 } == [0.5, -1, 12.25, -99, 1_234_567_890_123_456.5])
        let mixed =
            "column 'x' has numbers with a decimal point and numbers with a comma, such as '1,234'; write a point in all of them"
        #expect(throws: MixedModelError.badFile(mixed)) { try table("y;x", "1;1.5", "2;1,234") }
        let thousands = "column 'x' has numbers with a decimal comma, such as '1.000,5'; write a point"
        #expect(throws: MixedModelError.badFile(thousands)) { try table("y;x", "1;1.234,5", "2;1.000,5") }
        #expect(try table("y;x", "1;1,5", "2;2.5", "3;in all").rowCount == 3)
    }

    @Test("a first line that names the separator and columns without a name are passed over")
    func ofOtherPrograms() throws {
        let table = try DataTable(csv: "\u{FEFF}sep=;\r\n;y;\"g\";;\r\n1;2,5;\"a\";;\r\n2;3,5;b;;\r\n")
        #expect(table.names == ["y", "g"] && table.numbers("y") == [2.5, 3.5])
        #expect(try DataTable(csv: "\"\",\"y\"\n\"1\",2\n\"2\",3\n").names == ["y"])
        #expect(try DataTable(csv: "SEP=,\ny,x\n1,2\n").names == ["y", "x"])
    }

    @Test("whole numbers of more than 15 digits are names, and each stays itself")
    func longNumbers() throws {
        let table = try DataTable(
            csv: "id,n,s\n98765432109876543,9007199254740993.5,1000000000000000000\n98765432109876544,1.5,2\nNA,2,3\n")
        guard case .factor(let ids)? = table["id"] else {
            Issue.record("read as numbers")
            return
        }
        #expect(ids.levels == ["98765432109876543", "98765432109876544"] && ids.codes == [0, 1, -1])
        #expect(table.numbers("n")[1] == 1.5, "with decimals it is a measurement")
        #expect(table.numbers("s")[0] == 1e18, "zeros at the end lose nothing")
    }

    @Test("a column of them is numbers where a formula has numbers of it, and names where it groups")
    func longNumbersInFormulas() throws {
        var csv = "y,x,g\n"
        for row in 0..<40 {
            csv += "\(1_000_000_000_000_000 + (row * 7 % 11 + row % 4) * 1_234_567_890_123),"
            csv += "\(row * row % 13).5,9876543210987654\(row % 4)\n"
        }
        let table = try DataTable(csv: csv)
        let fit = try Fit("y ~ x + (1 | g)", to: table)
        #expect(fit.frame.groups[0].levels.first == "98765432109876540" && fit.frame.groups[0].levels.count == 4)
        #expect(fit.frame.response[1] == 1_000_000_000_000_000 + 8 * 1_234_567_890_123.0)
        let turned = try Fit("x ~ y + I(y / 2e14) + as.numeric(y) + (1 | factor(g))", to: table)
        #expect(turned.frame.fixedNames == ["(Intercept)", "y"] && turned.frame.groups[0].levels.count == 4)
    }

    @Test("a point and what is called nan are missing among numbers, and names among names")
    func pointsAmongNames() throws {
        let table = try DataTable(csv: "t,n,m\nnan,1,1\n.,.,n/a\na,NaN,.\nNA,nan,3\n,2,4\nNaN,3,5\n")
        guard case .factor(let names)? = table["t"], case .factor(let mixed)? = table["m"] else {
            Issue.record("text is not a factor")
            return
        }
        #expect(names.levels == [".", "NaN", "a", "nan"] && names.codes == [3, 0, 2, -1, -1, 1])
        #expect(table.numbers("n").map(\.isNaN) == [false, true, true, true, false, false])
        #expect(mixed.codes[2] == -1, "one word among numbers does not make a name of the point")
    }

    @Test("what another program writes is read to its end")
    func fromAPipe() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("y,x\n1,2\n3,4\n".utf8))
        try pipe.fileHandleForWriting.close()
        let table = try DataTable(contentsOfCSV: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
        #expect(table.numbers("y") == [1, 3])
    }

    @Test("what is packed is told by what it is")
    func packed() throws {
        let path = NSTemporaryDirectory() + "rapport-csv-\(UUID().uuidString).csv.gz"
        defer { try? FileManager.default.removeItem(atPath: path) }
        for (bytes, word) in [([0x1F, 0x8B, 8, 0], "compressed"), ([0x50, 0x4B, 3, 4], "workbook")]
            as [([UInt8], String)]
        {
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            do throws(MixedModelError) {
                _ = try DataTable(contentsOfCSV: path)
                Issue.record("it was read")
            } catch {
                #expect(error.description.contains(word))
            }
        }
    }

    @Test("only a column that is wanted is refused")
    func wanted() throws {
        let csv = "y,x,g,y2,y2,c\n1,2,a,1,1,\"0,5\"\n2,3,b,1,1,\"0,7\"\n"
        let table = try DataTable(csv: csv, only: ["y", "x", "g", "nowhere"])
        #expect(table.names == ["y", "x", "g"] && table.rowCount == 2)
        #expect(throws: MixedModelError.duplicateColumn("y2")) { try DataTable(csv: csv, only: ["y", "y2"]) }
        #expect(throws: MixedModelError.self) { try DataTable(csv: csv, only: ["y", "c"]) }
        #expect(try DataTable(csv: csv, only: ["nowhere"]).rowCount == 2)
    }

    @Test("a decimal comma is refused by its column, other commas in text are not")
    func decimalComma() throws {
        let problem = "column 'x' has numbers with a decimal comma, such as '0,5'; write a point"
        #expect(throws: MixedModelError.badFile(problem)) { try DataTable(csv: "y,x\n1,\"0,5\"\n2,\"1.000,5\"\n") }
        #expect(try DataTable(csv: "y;x\n1;0,5\n2;in all\n").rowCount == 2)
        #expect(try DataTable(csv: "y;x\n1;a,5\n2;b,6\n").rowCount == 2)
    }

    @Test("what is not UTF-8 text is told by what it is")
    func encodings() throws {
        let path = NSTemporaryDirectory() + "rapport-csv-\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data([0xFF, 0xFE, 0x79, 0, 0x0A, 0]).write(to: URL(fileURLWithPath: path))
        #expect(throws: MixedModelError.badFile("it is written in UTF-16; save it as UTF-8")) {
            try DataTable(contentsOfCSV: path)
        }
        // Müller and Möller in Latin-1.
        let latin = Data("g,y\na,1\nM".utf8) + [0xFC] + Data("ller,2\nM".utf8) + [0xF6] + Data("ller,3\n".utf8)
        try latin.write(to: URL(fileURLWithPath: path))
        #expect(throws: MixedModelError.notUTF8(line: 3)) { try DataTable(contentsOfCSV: path) }
        #expect(MixedModelError.notUTF8(line: 3).description.contains("line 3 is not UTF-8"))
        for bad in [[0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF]] as [[UInt8]] {
            try (Data("g,y\r\nx".utf8) + bad + Data(",1\r\n".utf8)).write(to: URL(fileURLWithPath: path))
            #expect(throws: MixedModelError.notUTF8(line: 2)) { try DataTable(contentsOfCSV: path) }
        }
        #expect(try DataTable(csv: "g,y\nMüller,1\nMöller,2\n東🙂,3\n").rowCount == 3)
        try Data([0x79, 0, 0x2C, 0x0A]).write(to: URL(fileURLWithPath: path))
        #expect(throws: MixedModelError.badFile("it is not text")) { try DataTable(contentsOfCSV: path) }
    }

    @Test("what is not a table is refused with its line")
    func problems() {
        #expect(throws: MixedModelError.badFile("line 3 does not have 2 fields as the header has")) {
            try DataTable(csv: "a,b\n1,2\n3\n")
        }
        #expect(throws: MixedModelError.badFile("line 2 does not have 2 fields as the header has")) {
            try DataTable(csv: "a,b\n1,2,3\n")
        }
        #expect(throws: MixedModelError.duplicateColumn("a")) { try DataTable(csv: "a,a\n1,2\n") }
        #expect(throws: MixedModelError.self) { try DataTable(csv: "") }
        #expect(throws: MixedModelError.self) { try DataTable(csv: "a,b\n\"1\"x,2\n") }
        #expect(throws: MixedModelError.self) { try DataTable(contentsOfCSV: "/no/such/file.csv") }
    }

    @Test("a minus that is a sign of its own is a minus")
    func unicodeMinus() throws {
        #expect(try DataTable(csv: "x\n\u{2212}0.12\n3\n").numbers("x") == [-0.12, 3])
    }

    @Test("a column with decimal commas beside one with points is refused: the points may stand between thousands")
    func thousands() throws {
        let problem =
            "column 'x' writes its decimals with a comma, such as '1,2500', and column 'y' has a point, such as '1.041', "
            + "which may stand between thousands; write all numbers in one way"
        #expect(throws: MixedModelError.badFile(problem)) { try DataTable(csv: "x;y\n1,2500;1.041\n2;3\n") }
        #expect(throws: Never.self) { try DataTable(csv: "x;y;g\n1,25;1041;a.b\n2;3;c.d\n") }
    }
}
