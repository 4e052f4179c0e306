import Measures
import Testing

@testable import Console

@Suite("What an import of a measure tells in a terminal")
struct TellingMeasures {
    @Test("a measure without a risk item says so, and one with some names them")
    func risks() {
        #expect(MeasureTelling.risks([("1", nil), ("2", nil)]) == ["Risk: none is declared."])
        #expect(MeasureTelling.risks([("1", nil), ("9", "1")]) == ["Risk: 9 from 1 on."])
    }

    @Test("which items count the other way round is told, and the parts of the score")
    func ways() {
        func item(_ name: String, _ part: String?, isReversed: Bool = false) -> Item {
            Item(
                key: ItemKey(name), text: LocalizedText(name), form: .integer(lowest: 0, highest: 3), subscore: part,
                isReversed: isReversed)
        }
        func measure(_ items: [Item]) -> Measure {
            Measure(
                id: MeasureVersion(MeasureKey("m"), 1), title: LocalizedText("M"), purpose: .other, items: items,
                scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 6))
        }
        #expect(
            MeasureTelling.ways(measure([item("1", "Sleep", isReversed: true), item("2", "Mood"), item("3", "Sleep")]))
                == ["Reversed: 1.", "Part Mood: 2.", "Part Sleep: 1, 3."])
        #expect(MeasureTelling.ways(measure([item("1", nil)])) == ["Reversed: none."])
    }

    @Test("a key without a method is told what is missing, and that a known measure needs none of it")
    func keyAlone() {
        let alone = MeasureTelling.missing(method: nil, direction: nil)
        #expect(alone?.hasPrefix("Beside --key, --method and --direction are missing.") == true)
        #expect(alone?.hasSuffix("leave --key out.") == true)
        let half = MeasureTelling.missing(method: nil, direction: "higher-is-worse")
        #expect(half?.hasPrefix("Beside --key, --method is missing.") == true)
        #expect(MeasureTelling.missing(method: "sum", direction: "higher-is-worse") == nil)
    }

    @Test("the cutoff and the reliable change that were given are told in one line")
    func limits() {
        #expect(
            MeasureTelling.limits(cutoff: "5", reliableChange: "2") == "Cutoff: 5 points. Reliable change: 2 points.")
        #expect(MeasureTelling.limits(cutoff: nil, reliableChange: "2") == "Reliable change: 2 points.")
        #expect(MeasureTelling.limits(cutoff: nil, reliableChange: nil) == nil)
    }
}
