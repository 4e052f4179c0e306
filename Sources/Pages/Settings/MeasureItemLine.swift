import Markup
import Measures

/// One question of a measure: what it asks, how it is answered, and how it counts where that is not as for most.
struct MeasureItemLine: Component, Sendable {
    let words: Words
    let measure: Measure
    let item: Item

    func write(into html: inout HTML) {
        let language = words.language
        html.li(.class("stack-s")) {
            if let short = item.shortText { $0.p(short(language), .class("h3")) }
            $0.p(item.text(language))
            switch item.form {
            case .line(let low, let high): $0.p("\(low(language)) … \(high(language))", .class("small soft"))
            case .choice(let choices):
                $0.p(choices.map { choiceText($0) }.joined(separator: " · "), .class("small soft"))
            case .slider(let lowest, let highest, _, let low, let high):
                let ends = [low?(language), high?(language)].compactMap(\.self).joined(separator: " … ")
                $0.p("\(points(lowest))–\(points(highest)) \(ends)", .class("small soft"))
            case .integer, .decimal, .boolean, .text: break
            }
            if item.isScored, item.isReversed { $0.p(words.measureReversed, .class("small soft")) }
            if let part = item.subscore, item.isScored { $0.p(words.measurePart(part), .class("small soft")) }
            if let risk = item.riskFrom { $0.p(words.measureRiskFrom(points(risk)), .class("small soft")) }
        }
    }

    private func choiceText(_ choice: Choice) -> String {
        let text = choice.text(words.language)
        return choice.worth.map { "\(text) (\(points($0)))" } ?? text
    }

    private func points(_ units: Int) -> String { words.limit(units, decimals: measure.scoring.decimals) }
}
