import Exchange
import Measures
import Testing

@Suite("What stands under or beside a question of a questionnaire is shown, or the file is refused")
struct QuestionnaireSideTextTests {
    private static let plain = "http://hl7.org/fhir/StructureDefinition/"
    private static let question = #"{"linkId":"q","type":"boolean","text":"Q"}"#

    private static func translations(_ contents: KeyValuePairs<String, String>) -> String {
        let entries = contents.map {
            #"{"url":"\#(plain)translation","extension":[{"url":"lang","valueCode":"\#($0.key)"},{"url":"content","valueString":"\#($0.value)"}]}"#
        }
        return #"{"extension":[\#(entries.joined(separator: ","))]}"#
    }

    private static func control(_ code: String) -> String {
        #"{"url":"\#(plain)questionnaire-itemControl","valueCodeableConcept":{"coding":[{"code":"\#(code)"}]}}"#
    }

    private static func text(_ control: String, _ text: String, spanish: String? = nil) -> String {
        let twin = spanish.map { #","_text":\#(translations(["es": $0]))"# } ?? ""
        return
            #"{"linkId":"\#(control)-\#(text)","type":"display","text":"\#(text)"\#(twin),"extension":[\#(Self.control(control))]}"#
    }

    private static func number(
        _ extensions: [String] = [], nested: [String] = [], type: String = "decimal", more: String = ""
    ) -> String {
        #"{"linkId":"n","type":"\#(type)","text":"How much?","extension":[\#(extensions.joined(separator: ","))],"item":[\#(nested.joined(separator: ","))]\#(more)}"#
    }

    private static let range = [
        control("slider"), #"{"url":"\#(plain)minValue","valueInteger":0}"#,
        #"{"url":"\#(plain)maxValue","valueInteger":10}"#,
    ]

    private static func unit(_ coding: String) -> String {
        #"{"url":"\#(plain)questionnaire-unit","valueCoding":\#(coding)}"#
    }

    private func read(_ items: String...) throws(PackError) -> LoadedPack {
        try QuestionnairePack.read(
            Array(
                #"{"resourceType":"Questionnaire","status":"active","title":"T","language":"en","item":[\#(items.joined(separator: ","))]}"#
                    .utf8),
            declaration: PackDeclaration(key: MeasureKey("t"), method: .unscored, direction: .higherIsWorse))
    }

    private func problems(_ items: String) -> [PackProblem] {
        do {
            _ = try read(items)
            return []
        } catch { return error.problems }
    }

    @Test("the texts at the ends of a slider are its ends, in every language, and are stored with it")
    func ends() throws {
        let nested = [
            Self.text("lower", "None", spanish: "Nada"), Self.text("upper", "All of it", spanish: "Todo"),
        ]
        let measure = try read(Self.number(Self.range, nested: nested, type: "integer"), Self.question).measure
        #expect(
            measure.items.first?.form
                == .slider(
                    lowest: 0, highest: 10, step: 1, low: LocalizedText("None", es: "Nada"),
                    high: LocalizedText("All of it", es: "Todo")))
        #expect(measure.items.last?.group == nil, "they are no heading of what comes after")
        #expect(try MeasureCodec.decode(try MeasureCodec.encode(measure)) == measure)
    }

    @Test("a text that says what it is for and has no place with the question is refused by that name")
    func noPlace() {
        for kind in ["lower", "upper", "help", "flyover", "prompt"] {
            #expect(
                problems(Self.number(nested: [Self.text(kind, "x")])) == [
                    PackProblem(place: "item[0].item[0]", reason: .textBesideQuestion(kind))
                ])
        }
        #expect(
            problems(Self.number(Self.range, nested: [Self.text("lower", "a"), Self.text("lower", "b")])) == [
                PackProblem(place: "item[0].item[1]", reason: .textBesideQuestion("lower"))
            ], "one end is one text")
        #expect(
            PackProblem(place: "item[0].item[0]", reason: .textBesideQuestion("help")).description
                == "item[0].item[0]: a text with the itemControl help cannot be shown with this question")
    }

    @Test("what a number is counted in stands after the question, in every language of it")
    func units() throws {
        let coding =
            #"{"code":"mL","display":"millilitres","_display":\#(Self.translations(["es": "mililitros"]))}"#
        let spanish = #","_text":\#(Self.translations(["es": "¿Cuánto?"]))"#
        for type in ["integer", "decimal"] {
            let pack = try read(Self.number([Self.unit(coding)], type: type, more: spanish))
            #expect(
                pack.measure.items.first?.text == LocalizedText("How much? (millilitres)", es: "¿Cuánto? (mililitros)"))
            #expect(pack.notes.isEmpty)
        }
        let code = try read(Self.number([Self.unit(#"{"code":"mL"}"#)])).measure
        #expect(code.items.first?.text == LocalizedText("How much? (mL)"))
        let nested = try read(Self.number(nested: [Self.text("unit", "glasses")])).measure
        #expect(nested.items.first?.text == LocalizedText("How much? (glasses)"))
        #expect(
            problems(Self.number([Self.unit("{}")])) == [
                PackProblem(place: "item[0].extension[0].valueCoding", reason: .absent("display"))
            ])
    }

    @Test("the unit of a question that is no number is a matter of looks")
    func otherUnit() throws {
        let pack = try read(Self.number([Self.unit(#"{"code":"mL"}"#)], type: "boolean"))
        #expect(pack.measure.items.first?.text == LocalizedText("How much?"))
        #expect(pack.notes.map(\.kind) == [.looks("questionnaire-unit")])
    }

    @Test("questions under a total, a text or a hidden text are not passed over")
    func nestedQuestions() throws {
        let total =
            #"{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression","valueExpression":{"language":"text/fhirpath","expression":"%resource.item.answer.weight().sum()"}}"#
        let hidden = #"{"url":"\#(Self.plain)questionnaire-hidden","valueBoolean":true}"#
        let lost = [Self.question, #"{"linkId":"r","type":"text","text":"R","enableWhen":[]}"#]
        let refused = [PackProblem(place: "item[0]", reason: .unsupported("item"))]
        let after = #",{"linkId":"after","type":"boolean","text":"A"}"#
        #expect(problems(Self.number([total], nested: lost) + after) == refused)
        #expect(problems(Self.number([], nested: lost, type: "display") + after) == refused)
        #expect(problems(Self.number([hidden], nested: lost, type: "display") + after).first == refused.first)
        let helped = try read(Self.number([total, Self.unit("{}")], nested: [Self.text("help", "x")]), Self.question)
        #expect(helped.measure.items.map(\.key.name) == ["q"])
        #expect(helped.notes.map(\.kind) == [.looks("questionnaire-unit"), .hiddenText, .calculatedTotal])
    }

    @Test("a plain language tag goes before one for a region, wherever it stands, and the file's own words before both")
    func regions() throws {
        func item(_ contents: KeyValuePairs<String, String>) throws(PackError) -> (LocalizedText?, [PackNote.Kind]) {
            let pack = try read(
                #"{"linkId":"q","type":"boolean","text":"Question 1","_text":\#(Self.translations(contents))}"#)
            return (pack.measure.items.first?.text, pack.notes.map(\.kind))
        }
        let expected = LocalizedText("Question 1", es: "Pregunta 1")
        for contents in [
            ["es": "Pregunta 1", "es-MX": "Pregunta MX"], ["es-MX": "Pregunta MX", "es": "Pregunta 1"],
        ] as [KeyValuePairs<String, String>] {
            let (text, notes) = try item(contents)
            #expect(text == expected)
            #expect(notes == [.otherWords("es-MX")])
        }
        let alone = try item(["es-MX": "Pregunta MX"])
        #expect(alone.0 == LocalizedText("Question 1", es: "Pregunta MX") && alone.1.isEmpty)
        let own = try item(["en-GB": "Question one"])
        #expect(own.0 == LocalizedText("Question 1") && own.1 == [.otherWords("en-GB")])
    }

    @Test("what stands before a question is shown in its language too")
    func prefixes() throws {
        let measure = try read(
            #"{"linkId":"q","type":"boolean","prefix":"First","_prefix":\#(Self.translations(["es": "Primero"])),"text":"Q","_text":\#(Self.translations(["es": "P", "fr": "Q fr"]))}"#
        ).measure
        #expect(measure.items.first?.text == LocalizedText("First Q", es: "Primero P", fr: "First Q fr"))
    }
}
