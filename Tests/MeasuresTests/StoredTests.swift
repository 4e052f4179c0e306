import Clinic
import Measures
import Testing

@Suite("Measures and answers are read back as they were kept")
struct StoredTests {
    @Test("every built-in measure comes back the same, from the same bytes")
    func measures() throws {
        for measure in BuiltInMeasures.all + [Instruments.tenItems, everyForm] {
            let bytes = try MeasureCodec.encode(measure)
            let read = try MeasureCodec.decode(bytes)
            #expect(read == measure)
            #expect(try MeasureCodec.encode(read) == bytes)
        }
    }

    @Test("a measure from a newer program or a damaged one is refused")
    func damagedMeasures() throws {
        let text = String(decoding: try MeasureCodec.encode(BuiltInMeasures.outcomeAdult), as: UTF8.self)
        func decode(_ text: String) throws -> Measure { try MeasureCodec.decode(Array(text.utf8)) }
        #expect(throws: MeasureCodecError.unknownForm(2)) {
            try decode(text.replacing("\"form\":1", with: "\"form\":2"))
        }
        #expect(throws: MeasureCodecError.damaged(at: "purpose")) {
            try decode(text.replacing("\"purpose\":\"outcome\"", with: "\"purpose\":\"x\""))
        }
        #expect(throws: MeasureCodecError.damaged(at: "individual")) {
            try decode(text.replacing("\"line\"", with: "\"curve\""))
        }
        #expect(throws: MeasureCodecError.notADocument) { try decode("{}") }
        #expect(throws: MeasureCodecError.notADocument) { try decode("") }
    }

    @Test("four marks are kept as one short text")
    func shortText() throws {
        let answers: [ItemKey: Answer] = [
            .relationship: .number(100), .goals: .number(90), .approach: .number(0), .overall: .number(7),
        ]
        let bytes = AnswersCodec.encode(answers)
        #expect(String(decoding: bytes, as: UTF8.self) == "1approach=n0\ngoals=n90\noverall=n7\nrelationship=n100\n")
        #expect(try AnswersCodec.decode(bytes) == answers)
        #expect(!AnswersCodec.holdsWords(answers))
    }

    @Test("whatever is typed comes back, line feeds and signs included")
    func words() throws {
        let answers: [ItemKey: Answer] = [
            ItemKey("a=b\\c\nd"): .text("x=y\\n\n=\\e ü 漢 \u{0}"), ItemKey("/44250-9"): .choice("LA=6568\n5"),
            ItemKey(""): .yesNo(true), ItemKey("n"): .number(.min), ItemKey("m"): .number(.max),
            ItemKey("k"): .number(-5),
            ItemKey("o"): .yesNo(false), ItemKey("é"): .text(""),
        ]
        let bytes = AnswersCodec.encode(answers)
        #expect(try AnswersCodec.decode(bytes) == answers)
        #expect(AnswersCodec.encode(try AnswersCodec.decode(bytes)) == bytes)
        #expect(AnswersCodec.holdsWords(answers))
        #expect(try AnswersCodec.decode(AnswersCodec.encode([:])).isEmpty)
    }

    @Test("damage is noticed")
    func damagedAnswers() {
        #expect(throws: AnswersCodecError.unknownVersion) { try AnswersCodec.decode([]) }
        #expect(throws: AnswersCodecError.unknownVersion) { try AnswersCodec.decode(Array("2a=n1\n".utf8)) }
        let damaged = [
            "1a", "1a=", "1a=n", "1a=n1", "1a=n\n", "1a=n01\n", "1a=n-0\n", "1a=n1x\n", "1a=b2\n", "1a=z1\n", "1a=tx",
            "1a=n99999999999999999999\n", "1b=n1\na=n1\n", "1a=n1\na=n1\n", "1a=t\\q\n", "1a=tx=y\n", "1a=n1\n\n",
            "1a=t\\",
        ]
        for text in damaged {
            #expect(throws: AnswersCodecError.self, "\(text.debugDescription)") {
                try AnswersCodec.decode(Array(text.utf8))
            }
        }
        #expect(throws: AnswersCodecError.self) { try AnswersCodec.decode(Array("1a=t".utf8) + [0xFF, 0x0A]) }
    }

    private let everyForm = Instruments.measure(
        [
            Item(
                key: ItemKey("i"), text: LocalizedText("i"), form: .integer(lowest: nil, highest: 9), isRequired: true),
            Item(key: ItemKey("d"), text: LocalizedText("d", es: "d"), form: .decimal(lowest: -5, highest: nil)),
            Item(
                key: ItemKey("s"), text: LocalizedText("s"),
                form: .slider(lowest: 0, highest: 10, step: 2, low: LocalizedText("no"), high: nil), subscore: "x",
                riskFrom: 3),
            Item(key: ItemKey("b"), text: LocalizedText("b"), form: .boolean(yesIsWorth: 1, noIsWorth: 0)),
            Item(
                key: ItemKey("t"), text: LocalizedText("t / \"u\""), form: .text, isScored: false,
                group: LocalizedText("g", fr: "g")),
        ], method: .mean, mayBeMissing: 2, decimals: 2)
}
