package import Clinic

/// The answer as lines of text for a terminal.
package struct AttributionReport: Sendable {
    private let answer: OutcomeAttribution
    private let choice: EpisodeChoice?
    private let words: AttributionWords

    /// - Parameter choice: the episodes that the figures are over, where that is to be said.
    package init(_ answer: OutcomeAttribution, over choice: EpisodeChoice? = nil, language: Language = .english) {
        self.answer = answer
        self.choice = choice
        words = AttributionWords(language)
    }

    package var text: String {
        var lines = [words.headline(answer)] + words.slips(answer)
        lines += [words.comparison(answer), words.basis(answer.counts)]
        if let choice { lines.append(words.chosen(choice)) }
        if let alike = words.alikeButForCase(answer.counts) { lines.append(alike) }
        if let leftOut = words.leftOut(answer.counts) { lines.append(leftOut) }
        lines += ["", row("", words.shareName, words.partName, words.shapleyName)]
        for source in Source.allCases where answer.shares[source] != nil {
            lines.append(
                row(
                    words.name(source), cell(answer.shares[source]), cell(answer.toldPart(source)),
                    cell(answer.shapley[source])))
            guard source == .alliance else { continue }
            for level in AllianceLevel.allCases {
                guard let share = answer.alliance[level] else { continue }
                lines.append(row("  " + words.name(level).lowercased(), cell(share), "", ""))
            }
        }
        if let common = answer.toldInCommon { lines.append(row(words.inCommon, words.percent(common), "", "")) }
        lines.append("")
        lines += words.threeMeanings.map { "\($0.name)\(words.colon) \($0.meaning)" }
        lines += words.tableNotes(answer)
        lines.append("")
        if let lagged = words.lagged(answer) { lines.append(lagged) }
        lines += [words.threeNumbers, words.notCause]
        lines += words.directions(answer)
        lines += answer.caveats.filter { (answer.direction != nil || !$0.isReversed) && !$0.isFar }
            .map { "- " + words.text($0) }
        return lines.joined(separator: "\n")
    }

    private func cell(_ estimate: Estimate?) -> String {
        guard let estimate else { return "" }
        guard let interval = estimate.interval else { return words.percent(estimate.value) }
        return "\(words.percent(estimate.value)) (\(words.span(interval)))"
    }

    private func row(_ name: String, _ cells: String...) -> String {
        let wide = name + String(repeating: " ", count: max(1, 22 - name.count))
        let text = wide + cells.map { $0 + String(repeating: " ", count: max(1, 30 - $0.count)) }.joined()
        return String(text.reversed().drop { $0 == " " }.reversed())
    }
}
