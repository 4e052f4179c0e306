import Clinic
import Exchange
import Measures
import Testing

@Suite("A questionnaire is taken in full or refused with every reason and its place")
struct QuestionnaireRefusalTests {
    private static let plain = "http://hl7.org/fhir/StructureDefinition/"
    private static let option = """
        {"valueCoding":{"code":"a","display":"A"},"extension":[{"url":"\(plain)ordinalValue","valueDecimal":0}]},\
        {"valueCoding":{"code":"b","display":"B"},"extension":[{"url":"\(plain)ordinalValue","valueDecimal":2}]}
        """
    private static let good = item("one")

    private static func item(_ id: String, _ more: String = "") -> String {
        #"{"linkId":"\#(id)","type":"choice","text":"T","answerOption":[\#(option)]\#(more)}"#
    }

    private static func file(_ items: String, _ more: String = "") -> [UInt8] {
        Array(
            #"{"resourceType":"Questionnaire","status":"active","title":"T","language":"en","item":[\#(items)]\#(more)}"#
                .utf8)
    }

    private let declaration = PackDeclaration(key: MeasureKey("test"), method: .sum, direction: .higherIsWorse)

    private func read(_ items: String, _ more: String = "", _ declaration: PackDeclaration? = nil) throws -> LoadedPack
    {
        try QuestionnairePack.read(Self.file(items, more), declaration: declaration ?? self.declaration)
    }

    private func problems(_ items: String, _ more: String = "", _ declaration: PackDeclaration? = nil) -> [PackProblem]
    {
        do {
            _ = try read(items, more, declaration)
            return []
        } catch {
            return (error as? PackError)?.problems ?? []
        }
    }

    private func expect(_ reason: PackReason, at place: String, in items: String) {
        #expect(problems(items) == [PackProblem(place: place, reason: reason)])
    }

    @Test("a plain choice is taken")
    func plainChoice() throws {
        let pack = try read(Self.good)
        #expect(pack.measure.scoring.highest == 2)
        #expect(pack.notes.isEmpty)
    }

    @Test("what changes what is asked is refused")
    func unsupportedMembers() {
        expect(.unsupported("enableWhen"), at: "item[1]", in: Self.good + "," + Self.item("two", #","enableWhen":[]"#))
        expect(.unsupported("repeats"), at: "item[0]", in: Self.item("two", #","repeats":true"#))
        expect(.unsupported("initial"), at: "item[0]", in: Self.item("two", #","initial":[]"#))
        expect(.unsupported("readOnly"), at: "item[0]", in: Self.item("two", #","readOnly":true"#))
        expect(.unsupported("modifierExtension"), at: "item[0]", in: Self.item("two", #","modifierExtension":[]"#))
        expect(.unknownMember("colour"), at: "item[0]", in: Self.item("two", #","colour":1"#))
        expect(
            .unsupportedExtension("http://example.org/x"), at: "item[0].extension[0]",
            in: Self.item("two", #","extension":[{"url":"http://example.org/x","valueString":"y"}]"#))
        let values = #"{"linkId":"v","type":"choice","text":"T","answerValueSet":"http://example.org/v"}"#
        expect(.unsupported("answerValueSet"), at: "item[1]", in: Self.good + "," + values)
        for type in ["open-choice", "date", "attachment", "reference", "quantity"] {
            expect(
                .unsupportedType(type), at: "item[1]",
                in: Self.good + #",{"linkId":"v","type":"\#(type)","text":"T"}"#)
        }
    }

    @Test("every reason is told at once, in the order of the file")
    func everyReason() {
        let items =
            Self.item("a", #","repeats":true"#) + "," + Self.item("a") + #",{"linkId":"x","type":"date","text":"T"}"#
        #expect(
            problems(items) == [
                PackProblem(place: "item[0]", reason: .unsupported("repeats")),
                PackProblem(place: "item[1]", reason: .linkIdTwice("a")),
                PackProblem(place: "item[2]", reason: .unsupportedType("date")),
            ])
    }

    @Test("places lead through groups and options")
    func places() {
        let bad =
            #"{"linkId":"q","type":"choice","text":"T","answerOption":[{"valueCoding":{"code":"a","display":"A"},"extension":[{"url":"\#(Self.plain)ordinalValue","valueDecimal":0.5}]}]}"#
        let group = #"{"linkId":"g","type":"group","text":"G","item":[\#(Self.good),\#(bad)]}"#
        #expect(
            problems(group).first
                == PackProblem(place: "item[0].item[1].answerOption[0]", reason: .badNumber("0.5")))
    }

    @Test("a weight in half points is exact where the declaration's unit allows it")
    func decimals() throws {
        let half =
            #"{"linkId":"q","type":"choice","text":"T","answerOption":[{"valueCoding":{"code":"a","display":"A"},"extension":[{"url":"\#(Self.plain)itemWeight","valueDecimal":-1.50}]},{"valueCoding":{"code":"b","display":"B"},"extension":[{"url":"\#(Self.plain)itemWeight","valueDecimal":2}]}]}"#
        let pack = try read(
            half, "", PackDeclaration(key: MeasureKey("t"), method: .sum, direction: .higherIsWorse, decimals: 1))
        #expect(pack.measure.scoring.lowest == -15)
        #expect(pack.measure.scoring.highest == 20)
    }

    @Test("numbers, sliders, yes or no, words, prefixes and texts between are read")
    func forms() throws {
        let slider = """
            [{"url":"\(Self.plain)questionnaire-sliderStepValue","valueInteger":5},\
            {"url":"\(Self.plain)minValue","valueInteger":0},{"url":"\(Self.plain)maxValue","valueInteger":100}]
            """
        let pack = try read(
            """
            {"linkId":"d","type":"display","text":"Read this."},
            {"linkId":"i","type":"integer","text":"I","prefix":"1.","required":true,"extension":[
              {"url":"\(Self.plain)minValue","valueInteger":1},{"url":"\(Self.plain)maxValue","valueInteger":5}]},
            {"linkId":"s","type":"integer","text":"S","extension":\(slider)},
            {"linkId":"h","type":"display","text":"And now:"},
            {"linkId":"y","type":"boolean","text":"Y"},
            {"linkId":"t","type":"text","text":"W"}
            """, "",
            PackDeclaration(
                key: MeasureKey("t"), method: .sum, direction: .higherIsWorse, scored: ["i", "s"]))
        let items = pack.measure.items
        #expect(pack.measure.instruction?(.english) == "Read this.")
        #expect(items.map(\.key.name) == ["i", "s", "y", "t"])
        #expect(items.map(\.isScored) == [true, true, false, false])
        #expect(items[0].text(.english) == "1. I")
        #expect(items[0].form == .integer(lowest: 1, highest: 5))
        #expect(items[1].form == .slider(lowest: 0, highest: 100, step: 5, low: nil, high: nil))
        #expect(items[2].group?(.english) == "And now:")
        #expect(items[0].group == nil)
        #expect(pack.measure.scoring.highest == 105)
    }

    @Test("a text after the last question, a hidden question and an empty range are refused")
    func oddities() {
        expect(
            .textAfterLastQuestion, at: "item[1]",
            in: Self.good + #",{"linkId":"d","type":"display","text":"Thanks."}"#)
        expect(
            .hiddenQuestion, at: "item[1]",
            in: Self.good + ","
                + Self.item("h", #","extension":[{"url":"\#(Self.plain)questionnaire-hidden","valueBoolean":true}]"#))
        expect(
            .emptyRange, at: "item[1]",
            in: Self.good
                + #",{"linkId":"n","type":"integer","text":"N","extension":[{"url":"\#(Self.plain)minValue","valueInteger":5},{"url":"\#(Self.plain)maxValue","valueInteger":4}]}"#
        )
    }

    @Test("a total that adds up other items, or in a way not understood, is refused")
    func totals() {
        func total(_ expression: String) -> String {
            #"{"linkId":"t","type":"integer","text":"Sum","readOnly":true,"extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression","valueExpression":{"language":"text/fhirpath","expression":"\#(expression)"}}]}"#
        }
        let sum =
            "%resource.repeat(item).answer.valueCoding.extension.where(url = '\(Self.plain)ordinalValue').valueDecimal.sum()"
        #expect(problems(Self.good + "," + total(sum)).isEmpty)
        expect(
            .unsupportedExpression("calculatedExpression"), at: "item[1].extension[0]",
            in: Self.good + "," + total("\(sum) * 2"))
        let one = PackDeclaration(
            key: MeasureKey("t"), method: .sum, direction: .higherIsWorse, scored: ["one"])
        #expect(
            problems(Self.good + "," + Self.item("two") + "," + total(sum), "", one)
                == [PackProblem(place: "item[2]", reason: .addsUpOthers)])
        let butTwo = sum.replacing("(item)", with: "(item).where(linkId != 'two' and linkId != 't')")
        #expect(problems(Self.good + "," + Self.item("two") + "," + total(butTwo), "", one).isEmpty)
        #expect(
            problems(Self.good + "," + Self.item("two") + "," + total(butTwo))
                == [PackProblem(place: "item[2]", reason: .addsUpOthers)])
    }

    @Test("what says who made the file or where to read more is passed over")
    func ofTheFile() throws {
        let more =
            #","extension":[{"url":"\#(Self.plain)artifact-versionAlgorithm","valueString":"semver"},{"url":"\#(Self.plain)questionnaire-supportLink","valueUri":"https://a.example"}]"#
        #expect(try read(Self.good, more).notes.isEmpty)
    }

    @Test("where nothing can be scored, each question is named with its place")
    func nothingScored() {
        let text = #"{"linkId":"w","type":"text","text":"W"}"#
        #expect(problems(text) == [PackProblem(place: "item[0]", reason: .cannotBeScored("w"))])
    }

    @Test("answers that are whole numbers count what they say where nothing else can be scored, and that is told")
    func integersCount() throws {
        let options = (0...3).map { #"{"valueInteger":\#($0)}"# }.joined(separator: ",")
        let pack = try read(#"{"linkId":"n","type":"choice","text":"N","answerOption":[\#(options)]}"#)
        #expect(pack.measure.scoring.highest == 3)
        #expect(pack.notes.map(\.kind) == [.integersCount])
    }

    @Test("a declaration that does not fit the file is refused")
    func declarations() {
        func declared(
            _ key: String = "t", _ method: ScoringRule.Method = .sum, decimals: Int = 0, scored: Set<String>? = nil,
            riskFrom: [String: Int] = [:], mayBeMissing: Int = 0
        ) -> [PackReason] {
            problems(
                Self.good + #",{"linkId":"w","type":"text","text":"W"}"#, "",
                PackDeclaration(
                    key: MeasureKey(key), method: method, mayBeMissing: mayBeMissing, direction: .higherIsWorse,
                    decimals: decimals, scored: scored, riskFrom: riskFrom)
            ).map(\.reason)
        }
        #expect(declared().isEmpty)
        #expect(declared("Über") == [.badDeclaration("key")])
        #expect(declared(decimals: 4) == [.badDeclaration("decimals")])
        #expect(declared(decimals: -1) == [.badDeclaration("decimals")])
        #expect(declared(mayBeMissing: -1) == [.badDeclaration("mayBeMissing")])
        #expect(declared(mayBeMissing: 99) == [.badDeclaration("mayBeMissing")], "a score of no answer at all")
        #expect(declared(scored: ["three"]) == [.noSuchItem("three"), .nothingScored])
        #expect(declared(scored: ["w"]) == [.cannotBeScored("w")])
        #expect(declared(riskFrom: ["w": 1]) == [.cannotBeScored("w")])
        #expect(declared("t", .unscored).isEmpty)
    }

    @Test("languages other than the product's are refused as the file's own and noted as translations")
    func languages() throws {
        let german = Array(
            #"{"resourceType":"Questionnaire","status":"active","title":"T","language":"de","item":[\#(Self.good)]}"#
                .utf8)
        let error = #expect(throws: PackError.self) { try QuestionnairePack.read(german, declaration: declaration) }
        #expect(error?.problems == [PackProblem(place: "language", reason: .unsupportedLanguage("de"))])
        func translation(_ tag: String) -> String {
            #","_text":{"extension":[{"url":"\#(Self.plain)translation","extension":[{"url":"lang","valueCode":"\#(tag)"},{"url":"content","valueString":"X"}]}]}"#
        }
        let french = try read(Self.item("one", translation("fr-CA")))
        #expect(french.measure.items[0].text(.french) == "X")
        #expect(try read(Self.item("one", translation("pt"))).notes.map(\.kind) == [.otherLanguage("pt")])
    }

    @Test("what is not a questionnaire, or not JSON that can be trusted, is refused")
    func notAQuestionnaire() {
        func reason(_ text: String) -> PackReason? {
            do {
                _ = try QuestionnairePack.read(Array(text.utf8), declaration: declaration)
                return nil
            } catch { return error.problems.first?.reason }
        }
        #expect(reason("[]") == .notAQuestionnaire)
        #expect(reason(#"{"resourceType":"Patient"}"#) == .notAQuestionnaire)
        #expect(reason("") == .notJSON(.endsEarly, line: 1))
        #expect(reason("{\n\"a\":1,\n\"a\":2}") == .notJSON(.memberTwice, line: 3))
        #expect(reason(String(repeating: "[", count: 65)) == .notJSON(.tooDeep, line: 1))
        #expect(reason(String(repeating: "[", count: 100_000)) == .notJSON(.tooDeep, line: 1))
        for text in [
            "{\"a\":01}", "{\"a\":1,}", "[1 2]", "{a:1}", "[\"\u{1}\"]", "[\"\\ud800\"]", "[\"\\x\"]", "[tru]", "[]x",
            "[-]", "[1.]",
        ] {
            #expect(reason(text) == .notJSON(.unexpected, line: 1), "\(text)")
        }
    }

    @Test("text escapes are read as they are meant")
    func escapes() throws {
        let value = try JSONReader.read(Array(#"["\u00e9\ud83d\ude00\n\/",-1.5e3]"#.utf8))
        #expect(value == .array([.string("é😀\n/"), .number("-1.5e3")]))
        #expect(throws: JSONProblem(reason: .notUTF8, line: 1)) { try JSONReader.read([0x22, 0xFF, 0x22]) }
        #expect(throws: JSONProblem(reason: .tooLong, line: 1)) {
            try JSONReader.read([UInt8](repeating: 0x20, count: JSONReader.longest + 1))
        }
    }

    @Test("what is to be read once is said in plain sentences, with its place")
    func notes() {
        let kinds: [PackNote.Kind] = [
            .recognised(.gad7), .calculatedTotal, .missingIsNotZero, .assumedLanguage("en"), .otherLanguage("pt"),
            .optionWithoutWeight, .riskKept("9"), .hiddenText, .looks("itemControl"), .otherWords("es-MX"), .otherName,
        ]
        let said = kinds.map { PackNote(place: "", kind: $0).description }
        #expect(Set(said).count == kinds.count)
        #expect(said.allSatisfy { $0.hasSuffix(".") && !$0.contains("(") && !$0.contains("MeasureKey") })
        #expect(said[0] == "this is gad-7, which is known here; it is scored by our own table.")
        #expect(PackNote(place: "item[2]", kind: .hiddenText).description == "item[2]: a hidden text is not shown.")
    }
}
