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

    @Test(
        "what is written as a day or a number and is none that can be is called what it is",
        arguments: [
            ("date", "2026-02-30", "import.no-such-day"), ("date", "30 Feb", "import.not-a-day"),
            ("date", "46028", "import.day-counted"), ("date", "46028.604", "import.day-counted"),
            ("date", "20260106", "import.day-unparted"), ("date", "6 Jan 2026", "import.month-in-letters"),
            ("date", "06-Jan-26", "import.month-in-letters"), ("date", "January 6, 2026", "import.month-in-letters"),
            ("date", "13/02/26", "import.year-short"), ("date", "13.02.26 14:30", "import.year-short"),
            ("date", "13/02/2026", "import.not-a-day"), ("date", "2026-01-06 early", "import.not-a-time"),
            ("line-1", "7.5000000001", "import.too-many-decimals"), ("line-1", "seven", "import.not-a-number"),
            ("session", "2.5", "import.not-whole"), ("state", "done", "import.state-unreadable"),
        ])
    func called(_ column: String, _ cell: String, _ key: String) {
        let sound = ["client": "A", "session": "1", "measure": "outcome-adult", "line-1": "5"]
        let cells = sound.merging([column: cell]) { $1 }
        let problem = #expect(throws: ImportRowProblem.self) { try SessionColumns.read(cells).get() }
        #expect(problem?.key == key)
    }

    @Test(
        "what stands where there is nobody is nobody, and in a file of our own a name", arguments: ["NA", "null", "-"])
    func nobody(_ cell: String) throws {
        let cells = ["client": "A", "session": "1", "therapist": cell]
        #expect(try SessionColumns.read(cells).get().care.therapist == nil)
        #expect(throws: ImportRowProblem("import.no-client")) {
            try SessionColumns.read(cells.merging(["client": cell]) { $1 }).get()
        }
        let own = cells.merging(["client": cell, "episode": EpisodeID(high: 1, low: 2).description]) { $1 }
        #expect(try SessionColumns.read(own).get().care.clientCode == cell)
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

@Suite("Reading answers item by item")
struct ReadingItems {
    static let measure = Measure(
        id: MeasureVersion(MeasureKey("mood"), 1), title: LocalizedText("Mood"), purpose: .other,
        items: [
            Item(
                key: ItemKey("Q1"), text: LocalizedText("Low?"),
                form: .choice([
                    Choice(code: "LA1", text: LocalizedText("No"), worth: 0),
                    Choice(code: "LA2", text: LocalizedText("Some days"), worth: 1),
                ]), riskFrom: 1),
            Item(key: ItemKey("Q2"), text: LocalizedText("Hours?"), form: .integer(lowest: 0, highest: 24)),
            Item(key: ItemKey("Q3"), text: LocalizedText("Alone?"), form: .boolean(yesIsWorth: 1, noIsWorth: 0)),
            Item(
                key: ItemKey("Q4"), text: LocalizedText("Again?"),
                form: .choice([
                    Choice(code: "1", text: LocalizedText("No"), worth: 0),
                    Choice(code: "2", text: LocalizedText("Yes"), worth: 1),
                ])),
        ], scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 27))

    private func read(_ cells: [String: String]) throws -> ResponseContent {
        try ImportedContent.items(cells, highestLine: 10).content(for: Self.measure)
    }

    @Test("by code or by what an answer counts; numbers, yes and no as files write them")
    func answers() throws {
        #expect(
            try read(["q1": "1.0", "Q2": "7", "Q3": "Yes"])
                == .answers([
                    ItemKey("Q1"): .choice("LA2"), ItemKey("Q2"): .number(7), ItemKey("Q3"): .yesNo(true),
                ]))
        #expect(
            try read(["Q1": "la1", "Q3": "0"])
                == .answers([ItemKey("Q1"): .choice("LA1"), ItemKey("Q3"): .yesNo(false)]))
    }

    @Test("a risk item that comes in so is judged as one")
    func risk() throws {
        let score = try Self.measure.score(try read(["Q1": "1"]))
        #expect(score.risks == [RiskAnswer(item: ItemKey("Q1"), worth: 1)])
    }

    @Test("an item that is not there, an answer that is none and one that may be two are refused by column")
    func refused() {
        #expect(throws: ImportRowProblem("import.no-such-item", ["Q9", "mood"])) { try read(["Q9": "1"]) }
        #expect(throws: ImportRowProblem("import.unreadable", ["item:Q1", "often"])) { try read(["Q1": "often"]) }
        #expect(throws: ImportRowProblem("import.choice-doubt", ["item:Q4", "1", "No", "Yes"])) {
            try read(["Q4": "1"])
        }
    }

    @Test(
        "of a number that is the code of one answer and the worth of another it can be said which, and words are read")
    func codesOrWorths() throws {
        func answer(_ cell: String, _ choices: ChoiceNumbers) throws -> ResponseContent {
            try ImportedContent.items(["Q4": cell], highestLine: 10, choices: choices).content(for: Self.measure)
        }
        #expect(try answer("1", .codes) == .answers([ItemKey("Q4"): .choice("1")]))
        #expect(try answer("1", .worths) == .answers([ItemKey("Q4"): .choice("2")]))
        #expect(try answer("yes", .either) == .answers([ItemKey("Q4"): .choice("2")]))
        #expect(try read(["Q1": "some days"]) == .answers([ItemKey("Q1"): .choice("LA2")]))
    }

    @Test("a total beside items is compared with what they come to")
    func totalBesideItems() throws {
        let cells = ["client": "A", "session": "1", "measure": "mood", "item:Q1": "LA2", "item:Q2": "7", "total": "8"]
        let response = try #require(try SessionColumns.read(cells).get().response)
        #expect(response.total?.units == 8 && response.content == .items(["Q1": "LA2", "Q2": "7"], highestLine: 10))
        #expect(throws: ImportRowProblem.self) { try SessionColumns.read(cells.merging(["line-1": "8"]) { $1 }).get() }
    }
}

@Suite("Reading times of day")
struct ReadingTimes {
    @Test(
        "as others write them",
        arguments: [
            ("14:30", 870, nil), ("9:30:05.25", 570, nil), ("2:30 PM", 870, nil), ("12:05\u{202F}am", 5, nil),
            ("14:30Z", 870, 0), ("14:30:00.123456+02:00", 870, 7200), ("14:30 -0530", 870, -19_800),
            ("14:30+02", 870, 7200), ("14:30:00 UTC", 870, 0), ("2:30 p.m.", 870, nil), ("2:30 p. m.", 870, nil),
            ("12:05 a.m.", 5, nil), ("14h30", 870, nil), ("14 H 30", 870, nil), ("9h", 540, nil), ("14.30", 870, nil),
            ("2.30 PM", 870, nil), ("24:00", 1440, nil),
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
            "", "noon", "24:01", "24:00 PM", "24:00:00.5", "14.5", "14h3", "h30", "14.30.15",
            "13:00 PM", "0:30 AM", "14", "14:3", "14:30.5", "14:30+25:00", "14:30+2", "1:2:3:4",
        ])
    func none(_ text: String) { #expect(WrittenTime(text) == nil) }
}
