import Clinic
import Exchange
import Measures
import Testing

@Suite("What of a questionnaire counts, and how much, is plain or it is refused")
struct QuestionnaireScoringTests {
    private static let plain = "http://hl7.org/fhir/StructureDefinition/"

    private static func weight(_ value: String, _ name: String = "ordinalValue") -> String {
        #"{"url":"\#(plain)\#(name)","valueDecimal":\#(value)}"#
    }

    private static func option(_ code: String, _ weight: String?) -> String {
        let tail = weight.map { #","extension":[\#(Self.weight($0))]"# } ?? ""
        return #"{"valueCoding":{"code":"\#(code)","display":"Option \#(code)"}\#(tail)}"#
    }

    private static func choice(_ id: String, _ weights: [String?] = ["0", "1", "2", "3"], text: String = "T") -> String
    {
        let options = weights.enumerated().map { option("c\($0.offset)", $0.element) }.joined(separator: ",")
        return #"{"linkId":"\#(id)","type":"choice","text":"\#(text)","answerOption":[\#(options)]}"#
    }

    private static func number(_ id: String, slider: Bool, step: Int? = nil, type: String = "integer") -> String {
        var parts = [
            #"{"url":"\#(plain)minValue","valueInteger":0}"#, #"{"url":"\#(plain)maxValue","valueInteger":10}"#,
        ]
        if slider {
            parts.append(
                #"{"url":"\#(plain)questionnaire-itemControl","valueCodeableConcept":{"coding":[{"code":"slider"}]}}"#)
        }
        if let step { parts.append(#"{"url":"\#(plain)questionnaire-sliderStepValue","valueInteger":\#(step)}"#) }
        return
            #"{"linkId":"\#(id)","type":"\#(type)","text":"N","extension":[\#(parts.joined(separator: ","))]}"#
    }

    private func declared(
        _ key: String = "t", decimals: Int = 0, scored: Set<String>? = nil, risk: [String: Int] = [:],
        cutoff: Int? = nil, change: Int? = nil
    ) -> PackDeclaration {
        PackDeclaration(
            key: MeasureKey(key), method: .sum, direction: .higherIsWorse, decimals: decimals, scored: scored,
            riskFrom: risk, cutoff: cutoff, reliableChange: change)
    }

    private func read(
        _ items: String..., status: String? = "active", declaration: PackDeclaration? = nil
    ) throws(PackError) -> LoadedPack {
        let stated = status.map { #","status":"\#($0)""# } ?? ""
        return try QuestionnairePack.read(
            Array(
                #"{"resourceType":"Questionnaire"\#(stated),"title":"T","language":"en","item":[\#(items.joined(separator: ","))]}"#
                    .utf8), declaration: declaration ?? declared())
    }

    @Test("a mean and a prorated sum go from what the least answers come to, to what the most do, some of them missing")
    func unlikeRanges() throws {
        func range(_ method: ScoringRule.Method, missing: Int) throws -> ClosedRange<Int> {
            let rule = try read(
                Self.choice("a"), Self.choice("b"), Self.choice("c", ["0", "10", "20", "30"]),
                declaration: PackDeclaration(
                    key: MeasureKey("t"), method: method, mayBeMissing: missing, direction: .higherIsWorse)
            ).measure.scoring
            return rule.lowest...rule.highest
        }
        // 3, 3 and 30: 36 of three, 33 of two.
        #expect(try range(.mean, missing: 0) == 0...12)
        #expect(try range(.mean, missing: 1) == 0...17)
        #expect(try range(.proratedSum, missing: 0) == 0...36)
        #expect(try range(.proratedSum, missing: 1) == 0...50)
    }

    private func problems(
        _ items: String..., status: String? = "active", declaration: PackDeclaration? = nil
    ) -> [PackProblem] {
        do {
            _ = try read(items.joined(separator: ","), status: status, declaration: declaration)
            return []
        } catch { return error.problems }
    }

    @Test("a slider of whole numbers counts whole points, whatever the decimals of the score", arguments: [0, 1, 2])
    func slider(_ decimals: Int) throws {
        var unit = 1
        for _ in 0..<decimals { unit *= 10 }
        for isSlider in [true, false] {
            let pack = try read(
                Self.number("a", slider: isSlider), Self.number("b", slider: isSlider),
                declaration: declared(decimals: decimals))
            #expect(pack.measure.scoring.highest == 20 * unit)
            let score = try pack.measure.score(
                .answers([ItemKey("a"): .number(7 * unit), ItemKey("b"): .number(10 * unit)]))
            #expect(score.total == 17 * unit)
        }
        let stepped = try read(
            Self.number("a", slider: true, step: 5), declaration: declared(decimals: decimals))
        #expect(
            stepped.measure.items[0].form
                == .slider(lowest: 0, highest: 10 * unit, step: 5 * unit, low: nil, high: nil))
    }

    @Test("steps that never come to the end of the slider are refused")
    func steps() {
        #expect(
            problems(Self.number("a", slider: true, step: 3)) == [PackProblem(place: "item[0]", reason: .stepPastEnd)])
    }

    @Test("a question that could count beside weighted ones is refused until somebody says whether it does")
    func mixed() throws {
        let yes = #"{"linkId":"y","type":"boolean","text":"Y"}"#
        for other in [Self.number("y", slider: false), Self.number("y", slider: false, type: "decimal"), yes] {
            #expect(
                problems(Self.choice("a"), other) == [PackProblem(place: "item[1]", reason: .scoredOrNot("y"))])
            let without = try read(Self.choice("a"), other, declaration: declared(scored: ["a"]))
            #expect(without.measure.items.map(\.isScored) == [true, false])
            let with = try read(Self.choice("a"), other, declaration: declared(scored: ["a", "y"]))
            #expect(with.measure.items.map(\.isScored) == [true, true])
        }
    }

    @Test("an option without a weight beside weighted ones is refused at its place, and noted where it is meant")
    func partly() throws {
        for weights in [["0", "1", nil], [nil, "1"]] as [[String?]] {
            let missing = weights.firstIndex(of: nil) ?? 0
            #expect(
                problems(Self.choice("a"), Self.choice("b", weights)) == [
                    PackProblem(place: "item[1].answerOption[\(missing)]", reason: .optionWithoutWeight)
                ])
        }
        let meant = try read(
            Self.choice("a"), Self.choice("b", ["0", "1", nil]), declaration: declared(scored: ["a", "b"]))
        #expect(
            meant.notes == [PackNote(place: "item[1].answerOption[2]", kind: .optionWithoutWeight)])
    }

    @Test("a weight that hangs on the words of an option counts")
    func onTheWords() throws {
        let options = [0, 4].map {
            #"{"valueString":"s\#($0)","_valueString":{"extension":[\#(Self.weight(String($0)))]}}"#
        }
        let item =
            #"{"linkId":"s","type":"choice","text":"S","answerOption":[\#(options.joined(separator: ","))]}"#
        let pack = try read(Self.choice("a"), item)
        #expect(pack.measure.items.map(\.isScored) == [true, true])
        #expect(pack.measure.scoring.highest == 7)
        #expect(pack.notes.isEmpty)
    }

    @Test(
        "a weight counts under every name that it was published by",
        arguments: [
            "ordinalValue", "itemWeight", "valueset-ordinalValue", "codesystem-ordinalValue",
            "questionnaire-ordinalValue",
        ])
    func names(_ name: String) throws {
        let options = [0, 4].map {
            #"{"valueCoding":{"code":"c\#($0)","display":"C\#($0)"},"extension":[\#(Self.weight(String($0), name))]}"#
        }
        let item =
            #"{"linkId":"s","type":"choice","text":"S","answerOption":[\#(options.joined(separator: ","))]}"#
        #expect(try read(item).measure.scoring.highest == 4)
    }

    @Test("two weights that differ, or two values, in one option are refused")
    func twice() {
        func item(_ option: String) -> String {
            #"{"linkId":"s","type":"choice","text":"S","answerOption":[\#(option),\#(Self.option("b", "0"))]}"#
        }
        let coding = #""valueCoding":{"code":"a","display":"A"}"#
        let differ = #"{\#(coding),"extension":[\#(Self.weight("1")),\#(Self.weight("7", "itemWeight"))]}"#
        #expect(
            problems(item(differ)) == [
                PackProblem(place: "item[0].answerOption[0].extension[1]", reason: .weightsDiffer)
            ])
        let same = #"{\#(coding),"extension":[\#(Self.weight("1")),\#(Self.weight("1.0", "itemWeight"))]}"#
        #expect(problems(item(same)).isEmpty)
        let values = #"{\#(coding),"valueInteger":3,"extension":[\#(Self.weight("1"))]}"#
        #expect(problems(item(values)) == [PackProblem(place: "item[0].answerOption[0]", reason: .twoValues)])
    }

    @Test("a number that no score can come to is refused")
    func neverReached() {
        func reasons(_ declaration: PackDeclaration) -> [String] {
            problems(Self.choice("a"), Self.choice("b"), declaration: declaration).map { $0.description }
        }
        #expect(reasons(declared(cutoff: 6, change: 6)).isEmpty)
        #expect(reasons(declared(cutoff: 7)) == ["the cutoff can never be reached: it goes from 0 to 6"])
        #expect(reasons(declared(change: 7)) == ["the reliable change can never be reached: it goes from 1 to 6"])
        #expect(
            reasons(declared(risk: ["a": 9])) == [
                "item[0]: the risk answer to a can never be reached: it goes from 0 to 3"
            ])
        #expect(reasons(declared(risk: ["a": 3])).isEmpty)
    }

    @Test("a number that every score comes to is refused, and a risk that every answer is, where it is meant, is noted")
    func alwaysReached() throws {
        func reasons(_ declaration: PackDeclaration) -> [String] {
            problems(Self.choice("a"), Self.choice("b", ["1", "2"]), declaration: declaration).map { $0.description }
        }
        #expect(reasons(declared(cutoff: 0)) == ["the cutoff is always reached: it must be from 1 to 5"])
        #expect(reasons(declared(change: 0)) == ["the reliable change is always reached: it must be from 1 to 4"])
        for (item, place, from, range) in [("a", 0, -4, "0 to 3"), ("b", 1, 0, "1 to 2")] {
            #expect(
                reasons(declared(risk: [item: from])) == [
                    "item[\(place)]: the risk answer to \(item) is always reached: it must be from \(range)"
                ])
        }
        func notes(_ from: Int) throws -> [PackNote] {
            try read(Self.choice("a"), Self.choice("b", ["1", "2"]), declaration: declared(risk: ["b": from])).notes
        }
        #expect(try notes(1) == [PackNote(place: "item[1]", kind: .everyAnswerIsRisk("b"))])
        #expect(try notes(2).isEmpty)
    }

    @Test("a known measure with a question left out is refused as that, and not for a declaration that nobody made")
    func cutShort() {
        let codes = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3"]
        let items = codes.map { Self.choice($0) }.joined(separator: ",")
        let file =
            #"{"resourceType":"Questionnaire","status":"active","title":"T","language":"en","code":[{"system":"http://loinc.org","code":"44249-1"}],"item":[\#(items)]}"#
        let error = #expect(throws: PackError.self) { try QuestionnairePack.read(Array(file.utf8)) }
        #expect(error?.problems.map(\.reason) == [.otherQuestions(.phq9)])
    }

    @Test("points are read whole or not at all")
    func points() {
        #expect(packUnits("2.5", decimals: 1) == 25 && packUnits("-3", decimals: 1) == -30)
        for text in ["3abc", "2,5", "", "3.", ".5", "--3", "1e3", " 3", "+3", "2.55"] {
            #expect(packUnits(text, decimals: 1) == nil, "\(text)")
        }
        #expect(packPoints(25, decimals: 1) == "2.5" && packPoints(-30, decimals: 1) == "-3")
        #expect(packPoints(5, decimals: 3) == "0.005" && packPoints(0, decimals: 0) == "0")
    }

    @Test("a known key stands for the known questions, worths, score and numbers, and is refused for others")
    func knownKey() throws {
        let codes = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"]
        func file(_ weights: [String?]) -> String { codes.map { Self.choice($0, weights) }.joined(separator: ",") }
        let gad = PackDeclaration(key: .gad7, method: .sum, direction: .higherIsWorse)
        #expect(try read(file(["0", "1", "2", "3"]), declaration: gad).measure.scoring.highest == 21)
        #expect(problems(file(["1", "2", "3", "4"]), declaration: gad).map(\.reason).contains(.otherWorths(.gad7)))
        #expect(problems(Self.choice("a"), declaration: gad).map(\.reason) == [.otherQuestions(.gad7)])
        #expect(
            problems(file(["0", "1", "2", "3"]), Self.choice("more"), declaration: gad).map(\.reason)
                == [.otherScore(.gad7)])
        #expect(
            problems(file(["0", "1", "2", "3"]), declaration: declared("gad-7", cutoff: 9)).map(\.reason)
                == [.thresholdIsOurs("cutoff", .gad7)])
        #expect(try read(file(["1", "2", "3", "4"])).measure.scoring.highest == 28, "another key may be used")
        #expect(
            problems(Self.choice("a"), declaration: declared("alliance-adult")).map(\.reason)
                == [.keyTaken(.allianceAdult)])
    }

    @Test("a risk item of a known measure keeps its risk, and where its answers count otherwise somebody must say it")
    func knownRisk() throws {
        let codes = [
            "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8",
        ]
        func file(_ weights: [String?]) -> String { codes.map { Self.choice($0, weights) }.joined(separator: ",") }
        let phq = PackDeclaration(key: .phq9, method: .sum, direction: .higherIsWorse, riskFrom: ["44260-8": 3])
        #expect(try read(file(["0", "1", "2", "3"]), declaration: phq).measure.items.last?.riskFrom == 1)
        #expect(problems(file(["1", "2", "3", "4"])).map(\.reason) == [.riskUnclear("44260-8")])
        let said = try read(file(["1", "2", "3", "4"]), declaration: declared(risk: ["44260-8": 2]))
        #expect(said.measure.items.last?.riskFrom == 2)
    }

    @Test("a known risk is not blunted either where the answers are whole numbers that count as themselves")
    func knownRiskOfNumbers() throws {
        let codes = [
            "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8",
        ]
        let options = (0...3).map { #"{"valueInteger":\#($0)}"# }.joined(separator: ",")
        let items = codes.map { #"{"linkId":"\#($0)","type":"choice","text":"Q \#($0)","answerOption":[\#(options)]}"# }
        let phq = PackDeclaration(key: .phq9, method: .sum, direction: .higherIsWorse, riskFrom: ["44260-8": 3])
        let measure = try read(items.joined(separator: ","), declaration: phq).measure
        #expect(measure.items.last?.riskFrom == 1)
    }

    @Test("a status that FHIR does not know is refused; none at all, or a retired one, is noted")
    func status() throws {
        #expect(try read(Self.choice("a"), status: nil).notes == [PackNote(place: "", kind: .noStatus)])
        #expect(
            problems(Self.choice("a"), status: "banana")
                == [PackProblem(place: "status", reason: .unknownStatus("banana"))])
        #expect(try read(Self.choice("a"), status: "retired").notes.map(\.kind) == [.retired])
    }

    @Test("blank words and control characters are refused with their place")
    func words() {
        #expect(problems(Self.choice("a", text: "   ")) == [PackProblem(place: "item[0]", reason: .blank("text"))])
        #expect(
            problems(Self.choice("a", text: #"a\u0000b"#))
                == [PackProblem(place: "item[0]", reason: .controlCharacter("text"))])
        #expect(problems(Self.choice(#"a\u0007"#)).contains { $0.reason == .controlCharacter("linkId") })
        #expect(
            problems(Self.choice("a", text: #"a\u202Eb"#))
                == [PackProblem(place: "item[0]", reason: .controlCharacter("text"))],
            "it turns round what stands beside it")
        #expect(problems(Self.choice("a", text: #"a\nb"#)).isEmpty)
    }

    @Test("an option that is a day or a reference is known to FHIR and not offered here")
    func otherValues() {
        for value in [#""valueDate":"2020-01-01""#, #""valueReference":{"reference":"x"}"#] {
            let member = String(value.dropFirst().prefix { $0 != "\"" })
            let item = #"{"linkId":"d","type":"choice","text":"D","answerOption":[{\#(value)}]}"#
            #expect(
                problems(Self.choice("a"), item).first
                    == PackProblem(place: "item[1].answerOption[0]", reason: .unsupported(member)))
        }
    }

    @Test("what is wrong in a set that the file holds is told where it stands")
    func placeInSet() {
        let set =
            #"{"resourceType":"ValueSet","id":"v","compose":{"include":[{"concept":[{"code":"a","display":"A"},{"code":"b"}]}]}}"#
        let file =
            ##"{"resourceType":"Questionnaire","status":"active","title":"T","language":"en","contained":[\##(set)],"item":[{"linkId":"1","type":"choice","text":"Q","answerValueSet":"#v"},\##(Self.choice("2"))]}"##
        let error = #expect(throws: PackError.self) {
            try QuestionnairePack.read(Array(file.utf8), declaration: declared())
        }
        #expect(
            error?.problems == [
                PackProblem(place: "contained[0].compose.include[0].concept[1]", reason: .absent("display"))
            ])
    }
}
