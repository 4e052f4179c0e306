/// Every word of a chart that is not a measure's or a mark's own, already in the reader's language.
package struct ChartWords: Sendable {
    /// "Ana Duarte: outcome, alliance and what happened, 1 September to 24 November 2026".
    package let title: String
    /// "today", beneath the axis.
    package let today: String
    /// "The same as a table".
    package let tableSummary: String
    /// "Every appointment as a table", for the region that scrolls.
    package let tableRegion: String
    package let tableCaption: String
    /// Heading of the table's first column.
    package let date: String
    /// "no form", where one was asked for and is not there.
    package let noForm: String
    /// A day and what was so: "Tuesday 17 November: outcome 21.9".
    package let at: @Sendable (_ day: String, _ what: String) -> String
    /// A measure and its value: "outcome 21.9".
    package let value: @Sendable (_ panel: String, _ label: String) -> String
    /// One plain sentence on one measure.
    package let sentence: @Sendable (ChartSummary) -> String

    package init(
        title: String, today: String, tableSummary: String, tableRegion: String, tableCaption: String, date: String,
        noForm: String, at: @escaping @Sendable (String, String) -> String,
        value: @escaping @Sendable (String, String) -> String, sentence: @escaping @Sendable (ChartSummary) -> String
    ) {
        (self.title, self.today, self.date, self.noForm) = (title, today, date, noForm)
        (self.tableSummary, self.tableRegion, self.tableCaption) = (tableSummary, tableRegion, tableCaption)
        (self.at, self.value, self.sentence) = (at, value, sentence)
    }
}

/// What a sentence on one measure needs. Labels are as shown, so that sentence and drawing never differ.
package struct ChartSummary: Sendable, Equatable {
    package let panel: String
    /// How many values there are, and how many forms are missing.
    package let count: Int
    package let missing: Int
    package let first: String?
    package let last: String?
    package let highest: String?
    package let lowest: String?
    /// Where the last value stands against the cutoff; `nil` without either.
    package let isLastBelowCutoff: Bool?
    package let isLessBetter: Bool
    /// What is said while there is no value.
    package let emptyWords: String?
}

extension ChartModel {
    /// One for each measure, from the top down.
    package var summaries: [ChartSummary] {
        panels.enumerated().map { index, panel in
            let values = visits.compactMap { index < $0.values.count ? $0.values[index] : nil }
            let known = values.filter { $0.number != nil }
            let ordered = known.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
            let last = known.last?.number
            return ChartSummary(
                panel: panel.title, count: known.count, missing: values.filter { $0 == .missing }.count,
                first: known.first?.label, last: known.last?.label, highest: ordered.last?.label,
                lowest: ordered.first?.label,
                isLastBelowCutoff: panel.cutoff.flatMap { cutoff in last.map { $0 < cutoff.value } },
                isLessBetter: panel.isLessBetter, emptyWords: panel.emptyWords)
        }
    }

    /// The whole drawing in plain sentences.
    package var description: String { summaries.map(words.sentence).joined(separator: " ") }
}
