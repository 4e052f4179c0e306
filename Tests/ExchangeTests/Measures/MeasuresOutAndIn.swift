import Clinic
import Exchange
import Measures
import Testing

@Suite("Measures of a practice's own, out and in")
struct MeasuresOutAndIn {
    private func measure(_ version: Int = 1, items: [Item]? = nil, scoring: ScoringRule? = nil) -> Measure {
        Measure(
            id: MeasureVersion(MeasureKey("sleep"), version),
            title: LocalizedText("Sleep \"well\" \\ é", es: "Sueño", fr: nil),
            instruction: LocalizedText("Of this week."), purpose: .other, ages: [.adult],
            items: items ?? [
                Item(
                    key: ItemKey("/1"), text: LocalizedText("Awake?"), shortText: LocalizedText("Awake"),
                    form: .choice([
                        Choice(code: "a", text: LocalizedText("No"), worth: 0),
                        Choice(code: "b", text: LocalizedText("Yes"), worth: 3),
                    ]), isRequired: true, subscore: "nights", isReversed: true, riskFrom: 2,
                    group: LocalizedText("Nights")),
                Item(
                    key: ItemKey("2"), text: LocalizedText("Hours"), form: .decimal(lowest: 0, highest: nil),
                    isScored: false),
                Item(
                    key: ItemKey("3"), text: LocalizedText("Rest"),
                    form: .slider(lowest: 0, highest: 100, step: 5, low: nil, high: LocalizedText("full"))),
                Item(key: ItemKey("4"), text: LocalizedText("Naps"), form: .boolean(yesIsWorth: 1, noIsWorth: 0)),
                Item(key: ItemKey("5"), text: LocalizedText("Words"), form: .text, isScored: false),
            ],
            scoring: scoring
                ?? ScoringRule(
                    method: .proratedSum, mayBeMissing: 1, direction: .higherIsWorse, decimals: 1, lowest: 0,
                    highest: 104), copyright: "Ours", licence: "free")
    }

    private func kept(_ measures: [Measure]) -> KeptMeasures {
        KeptMeasures(
            measures: measures, offered: [MeasureKey("sleep")],
            limits: [
                Threshold(
                    key: .cutoff, measure: MeasureKey("sleep"), value: 40, grade: .own, source: "our own data, 2025",
                    version: 2, isOverride: true),
                Threshold(
                    key: .cutoff, measure: MeasureKey("sleep"), ages: .adult, value: 41, grade: .b, source: "a manual"),
            ])
    }

    private func text(_ kept: KeptMeasures) throws -> String {
        String(decoding: try MeasuresFile.write(kept), as: UTF8.self)
    }

    private func problem(_ text: String) -> MeasuresFileProblem? {
        do { _ = try MeasuresFile.read(Array(text.utf8)) } catch { return error }
        return nil
    }

    @Test("every version comes back to the letter, from the same bytes, with its limits and whether it is offered")
    func whole() throws {
        let kept = kept([measure(2), measure(1)])
        let bytes = try MeasuresFile.write(kept)
        #expect(try MeasuresFile.read(bytes) == kept)
        #expect(try MeasuresFile.write(MeasuresFile.read(bytes)) == bytes)
        #expect(kept.measures.map(\.id.version) == [1, 2])
        #expect(MeasuresFile.isOne(bytes) && !MeasuresFile.isOne(Array("{}".utf8)))
        #expect(bytes.last == 10, "the file ends with a line")
    }

    @Test("what is no such file, is newer, or says more than is read, is refused by its reason")
    func strangers() throws {
        let good = try text(kept([measure()]))
        #expect(problem("client,session\n") == .notJSON(line: 1))
        #expect(problem(#"{"resourceType":"Questionnaire"}"#) == .notMeasures)
        #expect(problem(good.replacing("\"formatVersion\" : 1", with: "\"formatVersion\" : 2")) == .newer)
        #expect(problem(good.replacing("\"form\" : 1", with: "\"form\" : 2")) == .newer)
        #expect(problem(good.replacing("\"offered\"", with: "\"offers\"")) == .incomplete)
        #expect(problem(good.replacing("\"licence\" : \"free\"", with: "\"licenses\" : \"free\"")) == .otherMembers)
        #expect(problem(good.replacing("\"licence\" : \"free\"", with: "\"licence\" : null")) == .otherMembers)
        #expect(problem(good.replacing("\"riskFrom\" : 2", with: "\"riskFrom\" : 2.0")) != nil)
        #expect(problem(good.replacing("\"licence\"", with: "\"copyright\"")) != nil, "a member twice")
        #expect(problem(String(good.dropLast(9))) != nil)
        #expect(problem(String(repeating: "[", count: 100_000)) != nil)
    }

    @Test("a measure that could not be scored is refused by its name and place")
    func flaws() throws {
        func place(_ measures: [Measure]) throws -> String? {
            guard case .flaw(let place)? = problem(try text(kept(measures))) else { return nil }
            return place
        }
        func item(_ form: ItemForm, reversed: Bool = false, risk: Int? = nil) -> Measure {
            measure(items: [
                Item(key: ItemKey("q"), text: LocalizedText("Q"), form: form, isReversed: reversed, riskFrom: risk)
            ])
        }
        let twice = Item(key: ItemKey("q"), text: LocalizedText("Q"), form: .boolean(yesIsWorth: 1, noIsWorth: 0))
        for bad in [
            item(.integer(lowest: 3, highest: 1)), item(.integer(lowest: 0, highest: .max)),
            item(.slider(lowest: 0, highest: 10, step: 0, low: nil, high: nil)),
            item(.slider(lowest: 5, highest: 5, step: 1, low: nil, high: nil)), item(.choice([])),
            item(.boolean(yesIsWorth: .max, noIsWorth: 0)), item(.text, reversed: true),
            item(.integer(lowest: 0, highest: 3), risk: .min), measure(items: [twice, twice]),
        ] {
            #expect(try place([bad])?.hasPrefix("sleep version 1: items.q") == true)
        }
        #expect(try place([measure(items: [])]) == "sleep version 1: items")
        #expect(try place([measure(0)]) == "sleep version 0: version")
        #expect(try place([measure(), measure()]) == "sleep version 1, which is there twice")
        let rule = ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: .min, highest: .max)
        #expect(try place([measure(scoring: rule)]) == "sleep version 1: scoring")
        #expect(problem(try text(kept([]))) == .flaw(at: "offered: sleep"))
        let good = try text(kept([measure()]))
        #expect(
            problem(
                good.replacing(
                    "\"source\" : \"a manual\"", with: "\"source\" : \"\(String(repeating: "x", count: 3000))\""))
                == .flaw(at: "limits: cutoff of sleep"))
    }
}
