import Testing

@testable import Exchange

func written(
    _ rows: [[String]], _ guarding: CSVGuard = .plain, separator: CSVSeparator = .comma, byteOrderMark: Bool = false
) -> String {
    var output: [UInt8] = []
    var writer = CSVWriter(guarding, separator: separator, byteOrderMark: byteOrderMark) { output += $0 }
    for row in rows { writer.write(row) }
    writer.finish()
    return String(decoding: output, as: UTF8.self)
}

@Suite("Writing CSV")
struct CSVWriting {
    @Test("only the cells that need quotes get them")
    func quoting() {
        #expect(
            written([["a", "b,c", "say \"x\"", "l1\nl2", " d ", ""]])
                == "a,\"b,c\",\"say \"\"x\"\"\",\"l1\nl2\", d ,\r\n")
        #expect(written([[""]]) == "\"\"\r\n")
        #expect(written([["1,5", "a;b"]], separator: .semicolon) == "1,5;\"a;b\"\r\n")
    }

    @Test(
        "guarded cells that a spreadsheet could take for a formula begin with an apostrophe",
        arguments: ["=1+1", "+1", "-3.5", "@SUM(A1)", "\tx", "\rx", "＝1"])
    func formulas(cell: String) {
        let guarded = written([["x", cell]], .guarded)
        #expect(guarded.contains("'" + cell))
        #expect(!written([["x", cell]]).contains("'"))
    }

    @Test("guarded cells that are harmless stay as they are")
    func harmless() {
        #expect(written([["3.5", "a=b", "O'Hara", ""]], .guarded) == "3.5,a=b,O'Hara,\r\n")
    }

    @Test("rows reach the sink while they are written, so that memory stays flat")
    func streaming() {
        var pieces = 0
        var largest = 0
        var writer = CSVWriter { bytes in
            pieces += 1
            largest = max(largest, bytes.count)
        }
        for _ in 0..<10_000 { writer.write(["0123456789", "0123456789"]) }
        writer.finish()
        #expect(pieces > 3)
        #expect(largest < 70_000)
    }

    @Test("what the sink throws stops the writing")
    func fullDisk() {
        struct Full: Error {}
        var writer = CSVWriter { (_: [UInt8]) throws(Full) in throw Full() }
        #expect(throws: Full.self) {
            try writer.write(["a"])
            try writer.finish()
        }
    }

    @Test("any rows that are written read back the same, in pieces of any size", arguments: 0..<200 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = Sequence64(seed: seed)
        let alphabet = Array("ab1 ,;\t\"\r\n'=-%PDFé€😀ñ\u{FEFF}\u{0301}".unicodeScalars)
        let width = Int.random(in: 1...5, using: &random)
        let table = (0..<Int.random(in: 1...30, using: &random)).map { _ in
            (0..<width).map { _ in
                let scalars = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
                    alphabet.randomElement(using: &random)
                }
                return String(String.UnicodeScalarView(scalars))
            }
        }
        let separator = [CSVSeparator.comma, .semicolon, .tab][Int(seed % 3)]
        let text = written(table, separator: separator, byteOrderMark: seed % 2 == 0)
        let read = try rows(of: text, pieces: Int.random(in: 1...50, using: &random), separator: separator)
        #expect(read.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
    }
}

/// A short repeatable generator (SplitMix64).
struct Sequence64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
