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
