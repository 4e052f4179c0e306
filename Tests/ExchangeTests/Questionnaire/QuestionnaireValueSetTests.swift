import Exchange
import Measures
import Testing

@Suite("Questionnaires whose answers stand in a value set")
struct QuestionnaireValueSetTests {
    static let declaration = PackDeclaration(key: MeasureKey("sleep"), method: .sum, direction: .higherIsWorse)
    static let weight = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
    static let composed = #"""
        {"resourceType":"ValueSet","id":"often","compose":{"include":[{"system":"urn:x","concept":[
        {"code":"a","display":"Never","extension":[{"url":"\#(weight)","valueDecimal":0}]},
        {"code":"b","display":"Daily","extension":[{"url":"\#(weight)","valueDecimal":3}]}]}]}}
        """#
    static let expanded = #"""
        {"resourceType":"ValueSet","id":"often","expansion":{"contains":[
        {"system":"urn:x","code":"a","display":"Never","extension":[{"url":"\#(weight)","valueDecimal":0}]},
        {"system":"urn:x","code":"b","display":"Daily","extension":[{"url":"\#(weight)","valueDecimal":3}]}]}}
        """#

    private func file(_ set: String, total: String = "") -> [UInt8] {
        Array(
            #"""
            {"resourceType":"Questionnaire","status":"active","title":"Sleep","language":"en","contained":[\#(set)],
            "item":[{"linkId":"1","type":"choice","text":"Lying awake","answerValueSet":"#often"},
            {"linkId":"2","type":"choice","text":"Waking early","answerValueSet":"#often"}\#(total)]}
            """#.utf8)
    }

    @Test("a set in the file gives both questions its options and their worths", arguments: [composed, expanded])
    func contained(_ set: String) throws {
        let measure = try QuestionnairePack.read(file(set), declaration: Self.declaration).measure
        #expect(measure.items.count { $0.isScored } == 2)
        let score = try measure.score(
            .answers([ItemKey("1"): .choice("b"), ItemKey("2"): .choice("a")]))
        #expect(score.total == 3)
    }

    @Test(
        "a set that is elsewhere, filters, excludes or lists nothing is refused at the question",
        arguments: [
            #"{"resourceType":"ValueSet","id":"other","compose":{"include":[{"concept":[{"code":"a","display":"A"}]}]}}"#,
            #"{"resourceType":"ValueSet","id":"often","compose":{"include":[{"system":"urn:x"}]}}"#,
            #"{"resourceType":"ValueSet","id":"often","compose":{"include":[{"valueSet":["urn:y"]}]}}"#,
            #"{"resourceType":"ValueSet","id":"often","compose":{"include":[{"concept":[{"code":"a"}]}],"exclude":[]}}"#,
        ])
    func refused(_ set: String) {
        let error = #expect(throws: PackError.self) {
            try QuestionnairePack.read(file(set), declaration: Self.declaration)
        }
        #expect(error?.problems.first == PackProblem(place: "item[0]", reason: .unsupported("answerValueSet")))
    }

    @Test("a set that takes in a whole system gives the options that its expansion lists")
    func expandedSystem() throws {
        func set(_ more: String, include: String = #"{"system":"urn:x"}"#) -> String {
            Self.expanded.replacing(
                #""expansion":{"#, with: #""compose":{"include":[\#(include)]},"expansion":{\#(more)"#)
        }
        for whole in [set(""), set(#""total":2,"#), set("", include: #"{"valueSet":["urn:y"]}"#)] {
            let measure = try QuestionnairePack.read(file(whole), declaration: Self.declaration).measure
            #expect(measure.scoring.highest == 6)
        }
        for part in [
            set(#""total":40,"#),
            set(
                #""extension":[{"url":"http://hl7.org/fhir/StructureDefinition/valueset-unclosed","valueBoolean":true}],"#
            ),
        ] {
            let error = #expect(throws: PackError.self, "it lists a part only") {
                try QuestionnairePack.read(file(part), declaration: Self.declaration)
            }
            #expect(error?.problems.first == PackProblem(place: "item[0]", reason: .unsupported("answerValueSet")))
        }
    }

    private func designated(_ set: String, _ designations: String) -> [UInt8] {
        file(set.replacing(#""display":"Never""#, with: #""display":"Never","designation":[\#(designations)]"#))
    }

    @Test("what a code is called in other languages is shown in them", arguments: [composed, expanded])
    func designations(_ set: String) throws {
        let pack = try QuestionnairePack.read(
            designated(
                set,
                #"{"language":"es","value":"Nunca"},{"language":"fr","use":{"code":"display"},"value":"Jamais"}"#),
            declaration: Self.declaration)
        guard case .choice(let choices)? = pack.measure.items.first?.form else {
            Issue.record("not a choice")
            return
        }
        #expect(choices.map(\.text) == [LocalizedText("Never", es: "Nunca", fr: "Jamais"), LocalizedText("Daily")])
        #expect(choices.map(\.worth) == [0, 3])
        #expect(pack.notes.isEmpty)
    }

    @Test("another name of a code, or one in another language, is left out with a note")
    func otherNames() throws {
        func notes(_ designation: String) throws -> [PackNote] {
            try QuestionnairePack.read(designated(Self.composed, designation), declaration: Self.declaration).notes
        }
        let place = "contained[0].compose.include[0].concept[0].designation[0]"
        for name in [#"{"value":"Not once"}"#, #"{"language":"es","use":{"code":"synonym"},"value":"Jamás"}"#] {
            #expect(try notes(name) == [PackNote(place: place, kind: .otherName)])
        }
        #expect(
            try notes(#"{"language":"de","value":"Nie"}"#) == [PackNote(place: place, kind: .otherLanguage("de"))])
    }

    @Test("what FHIR has no place for in a code, and a name without words, is refused where it stands")
    func inACode() {
        func problems(_ file: [UInt8]) -> [PackProblem] {
            do {
                _ = try QuestionnairePack.read(file, declaration: Self.declaration)
                return []
            } catch { return error.problems }
        }
        let place = "contained[0].compose.include[0].concept[0]"
        #expect(
            problems(file(Self.composed.replacing(#""display":"Never""#, with: #""display":"Never","colour":1"#)))
                == [PackProblem(place: place, reason: .unknownMember("colour"))])
        #expect(
            problems(designated(Self.composed, #"{"language":"es"}"#)) == [
                PackProblem(place: "\(place).designation[0]", reason: .absent("value"))
            ])
    }

    @Test(
        "a total of all weights is understood in the ways that are in use",
        arguments: [
            "%resource.item.where(linkId != '/total').answer.weight().sum()",
            "%resource.repeat(item).answer.weight().sum()", "%resource.repeat(item).answer.value.ordinal().sum()",
        ])
    func total(_ expression: String) throws {
        let url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
        let item = #"""
            ,{"linkId":"/total","type":"decimal","text":"Total","extension":[{"url":"\#(url)",
            "valueExpression":{"language":"text/fhirpath","expression":"\#(expression)"}}]}
            """#
        let pack = try QuestionnairePack.read(file(Self.composed, total: item), declaration: Self.declaration)
        #expect(pack.measure.items.count == 2)
        #expect(pack.notes.contains { $0.kind == .calculatedTotal })
    }

    @Test("a sum that leaves out another question is not taken for a total of all")
    func otherSum() {
        let url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
        let expression = "%resource.item.where(linkId != '2').answer.weight().sum()"
        let item = #"""
            ,{"linkId":"t","type":"decimal","text":"Total","extension":[{"url":"\#(url)",
            "valueExpression":{"language":"text/fhirpath","expression":"\#(expression)"}}]}
            """#
        #expect(throws: PackError.self) {
            try QuestionnairePack.read(file(Self.composed, total: item), declaration: Self.declaration)
        }
    }
}
