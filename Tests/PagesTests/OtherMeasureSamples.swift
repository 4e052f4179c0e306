import Clinic
import Measures
import Pages

/// Ana's page with measures beside the two checks, filled in between sessions and in one.
extension PageSamples {
    /// Nine questions, more is worse: a case from 10 on, reliable from 6.
    static let lowMood = measure(.phq9, "PHQ-9 questions on mood, invented ones", questions: 9, .higherIsWorse)
    /// A case from 8 on, reliable from 4.
    static let worry = measure(.gad7, "Worry in seven", questions: 7, .higherIsWorse)
    /// Ten questions, more is better, and nothing is known of a cutoff.
    static let wellbeing = measure(MeasureKey("wellbeing"), "Well-being", questions: 10, .higherIsBetter)

    private static func measure(
        _ key: MeasureKey, _ title: String, questions: Int, _ direction: ScoringRule.Direction
    ) -> Measure {
        let choices = (0...3).map { (worth: Int) in
            Choice(code: "c\(worth)", text: LocalizedText("\(worth)"), worth: worth)
        }
        return Measure(
            id: MeasureVersion(key, 1), title: LocalizedText(title), purpose: .other,
            items: (1...questions).map {
                Item(key: ItemKey("q\($0)"), text: LocalizedText("Question \($0)"), form: .choice(choices))
            },
            scoring: ScoringRule(method: .sum, direction: direction, decimals: 0, lowest: 0, highest: questions * 3))
    }

    /// Answers that come to a total.
    private static func answers(_ measure: Measure, total: Int) -> ResponseContent {
        var left = total
        return .answers(
            Dictionary(
                uniqueKeysWithValues: measure.items.map { item in
                    let worth = min(3, left)
                    left -= worth
                    return (item.key, Answer.choice("c\(worth)"))
                }))
    }

    /// Days from today and totals, the oldest first; `nil` where the client would rather not.
    static func filled(
        _ measure: Measure, _ totals: [(day: Int, total: Int?)], first: UInt64,
        thresholds: ThresholdTable = thresholds
    ) -> (measure: Measure, forms: [FormSeen]) {
        var earlier: [Score] = []
        let forms = totals.enumerated().map { index, filled in
            let content = filled.total.map { answers(measure, total: $0) } ?? .declined
            let made = form(
                response(first + UInt64(index), measure, content, session: nil, at: at(filled.day, 9, 30)), measure,
                earlier: earlier, thresholds: thresholds)
            earlier.append(made.score)
            return made
        }
        return (measure, forms)
    }

    static let mood = filled(lowMood, [(-80, 9), (-42, 14), (-21, nil), (-3, 18)], first: 4000)
    static let worries = filled(worry, [(-77, 12), (-35, 9), (-7, 6)], first: 4100)
    static let well = filled(wellbeing, [(-70, 8), (-14, 15)], first: 4200)

    static let twoOthersPage = clientPage(course(isGeneral: false), others: [mood, worries])
    static let threeOthersPage = clientPage(course(isGeneral: false), others: [mood, worries, well])
}
