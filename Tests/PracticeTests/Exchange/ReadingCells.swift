import Clinic
import Measures
@testable import Practice
import Testing

@Suite("Reading cells")
struct ReadingCells {
    @Test(
        "moments stand as UTC to the microsecond and come back",
        arguments: [0, 1, -1, 1_795_513_920_000_000, 1_795_513_920_123_456, -62_135_596_800_000_000])
    func instants(_ microseconds: Int64) {
        let instant = Instant(microseconds: microseconds)
        #expect(CellText.instant(CellText.text(instant)) == instant)
    }

    @Test("a moment is written as people read it")
    func written() {
        #expect(CellText.text(Instant(microseconds: 1_795_513_920_000_000)) == "2026-11-24T09:52:00Z")
    }

    @Test(
        "what is no moment is refused",
        arguments: [
            "2026-11-24", "2026-11-24T25:00:00Z", "2026-11-24T09:52:00", "2026-02-30T09:52:00Z",
            "2026-11-24T09:52:00.Z",
        ])
    func noInstants(_ text: String) { #expect(CellText.instant(text) == nil) }

    @Test(
        "decimals are exact; nothing else is a number",
        arguments: [("8.5", 85, 1), ("8", 8, 0), ("8,25", 825, 2), ("-0.5", -5, 1), ("8.50", 85, 1), ("0.0", 0, 1)])
    func decimals(_ text: String, _ units: Int, _ decimals: Int) {
        let read = CellText.decimal(text)
        #expect(read?.units == units && read?.decimals == decimals)
    }

    @Test("no number", arguments: ["ten", "1e3", "", ".", "5.", ".5", "1.2.3", "+4", "0x1", "99999999999", "٣"])
    func noDecimals(_ text: String) { #expect(CellText.decimal(text) == nil) }

    @Test("entries keep every character")
    func entries() {
        let held = [["2026-01-02", "a|b;c\\d"], ["", "é"]]
        #expect(CellText.entries(CellText.text(held)) == held)
    }

    @Test("a file in millimetres is read as such, and half a millimetre is refused")
    func millimetres() throws {
        let cells = [
            "client": "A", "session": "1", "measure": "outcome-adult", "line-1": "81", "line-2": "100", "line-3": "0",
            "line-4": "7",
        ]
        let row = try SessionColumns.read(cells, highestLine: 100).get()
        #expect(row.response?.content == .lines([81, 100, 0, 7]))
        #expect(throws: ImportRowProblem("import.too-fine", ["line-1"])) {
            try SessionColumns.read(cells.merging(["line-1": "8.5"]) { $1 }, highestLine: 100).get()
        }
    }
}

@Suite("Reading times of day")
struct ReadingTimes {
    @Test(
        "as others write them",
        arguments: [
            ("14:30", 870, nil), ("9:30:05.25", 570, nil), ("2:30 PM", 870, nil), ("12:05\u{202F}am", 5, nil),
            ("14:30Z", 870, 0), ("14:30:00.123456+02:00", 870, 7200), ("14:30 -0530", 870, -19_800),
            ("14:30+02", 870, 7200), ("14:30:00 UTC", 870, 0),
        ] as [(String, Int, Int?)])
    func times(_ text: String, _ minute: Int, _ ahead: Int?) {
        let time = WrittenTime(text)
        #expect(time?.minuteOfDay == minute && time?.ahead == ahead)
    }

    @Test(
        "what is finer than a microsecond is left out",
        arguments: ["123456", "1234567", "12345678", "123456789"])
    func finer(_ digits: String) {
        #expect(WrittenTime("14:30:00.\(digits)")?.microseconds == 52_200_123_456)
        #expect(WrittenTime("14:30:00.\(digits)Z")?.ahead == 0)
        #expect(WrittenTime("14:30:00.\(digits)0000") == nil)
    }

    @Test(
        "what is none is refused",
        arguments: [
            "", "noon", "24:00", "13:00 PM", "0:30 AM", "14", "14:3", "14:30.5", "14:30+25:00", "14:30+2", "1:2:3:4",
        ])
    func none(_ text: String) { #expect(WrittenTime(text) == nil) }
}
