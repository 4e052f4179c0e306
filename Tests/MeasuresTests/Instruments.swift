import Clinic
import Measures

/// Small measures with names for what is special about them.
enum Instruments {
    static func measure(
        _ items: [Item], method: ScoringRule.Method = .sum, mayBeMissing: Int = 0,
        direction: ScoringRule.Direction = .higherIsWorse, decimals: Int = 0, range: ClosedRange<Int> = 0...40
    ) -> Measure {
        Measure(
            id: MeasureVersion(MeasureKey("test"), 1), title: LocalizedText("Test"), purpose: .other, items: items,
            scoring: ScoringRule(
                method: method, mayBeMissing: mayBeMissing, direction: direction, decimals: decimals,
                lowest: range.lowerBound, highest: range.upperBound))
    }

    static func zeroToFour(
        _ key: String, reversed: Bool = false, riskFrom: Int? = nil, subscore: String? = nil
    ) -> Item {
        let choices = (0...4).map { (worth: Int) in
            Choice(code: "c\(worth)", text: LocalizedText("\(worth)"), worth: worth)
        }
        return Item(
            key: ItemKey(key), text: LocalizedText(key), form: .choice(choices), subscore: subscore,
            isReversed: reversed, riskFrom: riskFrom)
    }

    /// Ten items, the second and third reversed, the sixth a risk item, 10 x total / answered (FACTS.md, CORE-10).
    static let tenItems = measure(
        (1...10).map { number in
            zeroToFour("q\(number)", reversed: number == 2 || number == 3, riskFrom: number == 6 ? 1 : nil)
        }, method: .proratedSum, mayBeMissing: 1)

    static func lines(_ measure: Measure, _ marks: [Int]) -> ResponseContent {
        .answers(Dictionary(uniqueKeysWithValues: zip(measure.items.map(\.key), marks.map(Answer.number))))
    }

    static func codes(_ codes: [String: String]) -> ResponseContent {
        .answers(Dictionary(uniqueKeysWithValues: codes.map { (ItemKey($0.key), Answer.choice($0.value)) }))
    }
}
