import Markup
import Measures

/// A measure before it is published: what would be asked, and which questions count the other way round, ask for safety
/// first or do not count.
struct MeasurePreview: Component, Sendable {
    let words: Words
    let measure: Measure

    func write(into html: inout HTML) {
        html.ledger(
            "preview", words.measurePreview, count: measure.items.count, note: words.measurePreviewNote,
            style: "ledger--strong"
        ) {
            $0.p(measure.title(words.language), .class("h3"))
            $0.dl(.class("facts facts--long")) {
                $0.dt(words.measureMethod)
                $0.dd(words.measureMethod(measure.scoring.method))
                if measure.scoring.method != .unscored {
                    $0.dt(words.measureRange)
                    $0.dd(
                        "\(points(measure.scoring.lowest))–\(points(measure.scoring.highest)), "
                            + words.measureDirection(measure.scoring.direction))
                }
                $0.dt(words.measureReversedItems)
                $0.dd(named { $0.isScored && $0.isReversed })
                $0.dt(words.measureRiskItems)
                $0.dd(risks)
                $0.dt(words.measureNotScoredItems)
                $0.dd(named { !$0.isScored })
            }
            $0.details {
                $0.summary(words.measureQuestions)
                $0.ol(.class("rows")) {
                    for item in measure.items { $0.add(MeasureItemLine(words: words, measure: measure, item: item)) }
                }
            }
        }
    }

    private func named(_ isMeant: (Item) -> Bool) -> String {
        let names = measure.items.filter(isMeant).map { name($0) }
        return names.isEmpty ? words.measureNoItems : names.joined(separator: words.semicolon + " ")
    }

    private var risks: String {
        let told = measure.items.compactMap { item in
            item.riskFrom.map { "\(name(item)) (\(words.measureRiskFrom(points($0))))" }
        }
        return told.isEmpty ? words.measureNoItems : told.joined(separator: words.semicolon + " ")
    }

    /// As people know it, after its place.
    private func name(_ item: Item) -> String {
        let place = (measure.items.firstIndex { $0.key == item.key } ?? 0) + 1
        return "\(place). \((item.shortText ?? item.text)(words.language))"
    }

    private func points(_ units: Int) -> String { words.limit(units, decimals: measure.scoring.decimals) }
}
