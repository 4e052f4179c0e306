import Testing

@testable import Exchange

/// Reads a whole text in pieces of a given length.
func rows(of text: String, pieces: Int = 64 << 10, separator: CSVSeparator = .comma) throws(CSVError) -> [[String]] {
    var reader = CSVReader(source(Array(text.utf8), pieces: pieces), separator: separator)
    var rows: [[String]] = []
    while let record = try reader.next() { rows.append(record.fields) }
    return rows
}

func source(_ bytes: [UInt8], pieces: Int) -> ByteSource {
    var rest = bytes[...]
    return ByteSource {
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(pieces) }
        return Array(rest.prefix(pieces))
    }
}

func failure(_ bytes: [UInt8], pieces: Int = 64 << 10, limits: CSVLimits = CSVLimits()) -> CSVError? {
    var reader = CSVReader(source(bytes, pieces: pieces), limits: limits)
    do throws(CSVError) {
        while try reader.next() != nil {}
        return nil
    } catch {
        return error
    }
}

func failure(_ text: String, pieces: Int = 64 << 10) -> CSVError? { failure(Array(text.utf8), pieces: pieces) }

@Suite("Reading CSV")
struct CSVReading {
    @Test("plain rows come back field by field, with either line end and with or without the last one")
    func plainRows() throws {
        let expected = [["a", "b"], ["1", "2"]]
        #expect(try rows(of: "a,b\r\n1,2\r\n") == expected)
        #expect(try rows(of: "a,b\n1,2\n") == expected)
        #expect(try rows(of: "a,b\r\n1,2") == expected)
        #expect(try rows(of: "a,b\n1,2") == expected)
    }

    @Test("empty fields are kept, empty lines are passed over, a pair of quotes is an empty field")
    func emptiness() throws {
        #expect(try rows(of: "a,,b\n,,\n") == [["a", "", "b"], ["", "", ""]])
        #expect(try rows(of: "\n\na\r\n\r\nb\n\n") == [["a"], ["b"]])
        #expect(try rows(of: "\"\"\n\"\",\"\"") == [[""], ["", ""]])
        #expect(try rows(of: "") == [])
    }

    @Test("quoted fields keep separators, doubled quotes and line ends, and spaces are never trimmed")
    func quotes() throws {
        #expect(try rows(of: #""a,b","say ""yes""","c""#) == [["a,b", #"say "yes""#, "c"]])
        #expect(try rows(of: "\"one\r\ntwo\nthree\", x \n") == [["one\r\ntwo\nthree", " x "]])
    }

    @Test("a byte order mark is passed over, and only at the start")
    func byteOrderMark() throws {
        #expect(try rows(of: "\u{FEFF}name\nZoë") == [["name"], ["Zoë"]])
        #expect(try rows(of: "\u{FEFF}\"name\"\nx") == [["name"], ["x"]])
        #expect(try rows(of: "a\n\u{FEFF}b") == [["a"], ["\u{FEFF}b"]])
        #expect(try rows(of: "\u{FEFF}") == [])
    }

    @Test("the size of the pieces makes no difference", arguments: [1, 2, 3, 5, 7, 64])
    func pieces(size: Int) throws {
        let text = "\u{FEFF}a,\"b\"\"c\r\nd\",é€😀\r\n\r\n\"\",,\"x\"\n1,2,\"3"
        #expect(failure(text, pieces: size)?.reason == .unclosedQuote)
        #expect(
            try rows(of: text + "\"", pieces: size) == [["a", "b\"c\r\nd", "é€😀"], ["", "", "x"], ["1", "2", "3"]])
    }

    @Test("semicolons and tabs separate where that is said")
    func separators() throws {
        #expect(try rows(of: "a;1,5;\"x;y\"\n", separator: .semicolon) == [["a", "1,5", "x;y"]])
        #expect(try rows(of: "a\tb c\t\n", separator: .tab) == [["a", "b c", ""]])
    }

    @Test("each row knows the line that it begins on, past quoted line ends and empty lines")
    func lines() throws {
        var reader = CSVReader(ByteSource("a\n\n\"x\ny\",1\r\n\r\nb".utf8))
        var lines: [Int] = []
        while let record = try reader.next() { lines.append(record.line) }
        #expect(lines == [1, 3, 6])
    }
}
