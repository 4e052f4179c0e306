import Clinic
import Signs

/// A summary as lines of plain words and numbers, one figure a line: for files and for programs.
package struct LoopTable: Hashable, Sendable {
    package static let columns = [
        "group", "key", "figure", "state", "count", "of", "share", "low_95", "high_95", "clients", "median_hours",
        "median_low_95_hours", "median_high_95_hours", "p90_hours", "not_yet", "median_working_hours",
        "p90_working_hours",
    ]

    /// Each with a cell for each of ``columns``; numbers have a point, whoever reads.
    package let rows: [[String]]

    package init(_ summary: LoopSummary) {
        let few = "fewer than \(summary.fewestClients ?? 0) clients, or would tell of fewer"
        var rows = Self.rows("all", "", summary.whole)
        rows.append(Self.row("all", "", "dropout-without-sign", summary.endedWithoutSign))
        for group in summary.bySubject { rows += Self.rows("subject", group.key.rawValue, group.numbers) }
        for group in summary.byKind { rows += Self.rows("sign", group.key.rawValue, group.numbers) }
        for group in summary.byMonth {
            rows += Self.rows("month", String(group.key.description.prefix(7)), group.numbers)
        }
        self.rows = rows.map { row in row[3] == Self.hidden ? Array(row[..<3]) + [few] + row[4...] : row }
    }

    /// Stands for what is hidden, until it is said how few is few.
    private static let hidden = "hidden"

    private static func rows(_ group: String, _ key: String, _ numbers: LoopNumbers) -> [[String]] {
        var rows = [tally(group, key, numbers.tally)]
        for share in LoopShare.allCases {
            rows.append(row(group, key, share.rawValue, numbers.shares[share] ?? .nothing))
            if share == .stepsKept { rows.append(steps(group, key, numbers.stepsUnsaid)) }
        }
        rows += LoopTime.allCases.map { row(group, key, $0.rawValue, numbers.times[$0] ?? .nothing) }
        return rows
    }

    private static func tally(_ group: String, _ key: String, _ cell: LoopCell<LoopTally>) -> [String] {
        var row = head(group, key, "concerns", cell)
        if let tally = cell.value { (row[4], row[9]) = (String(tally.concerns), String(tally.clients)) }
        return row
    }

    private static func steps(_ group: String, _ key: String, _ cell: LoopCell<LoopSteps>) -> [String] {
        var row = head(group, key, "steps-past-their-day-not-said", cell)
        if let steps = cell.value { (row[4], row[9]) = (String(steps.steps), String(steps.clients)) }
        return row
    }

    private static func row(
        _ group: String, _ key: String, _ figure: String, _ cell: LoopCell<LoopCount>
    ) -> [String] {
        var row = head(group, key, figure, cell)
        guard let count = cell.value else { return row }
        let (part, interval) = (count.part, count.part.interval)
        row.replaceSubrange(
            4...9,
            with: [
                String(part.count), String(part.total), decimals(part.share, 4), decimals(interval.lowerBound, 4),
                decimals(interval.upperBound, 4), String(count.clients),
            ])
        return row
    }

    private static func row(
        _ group: String, _ key: String, _ figure: String, _ cell: LoopCell<LoopSpan>
    ) -> [String] {
        var row = head(group, key, figure, cell)
        guard let span = cell.value else { return row }
        (row[4], row[9]) = (String(span.spread.count), String(span.clients))
        let interval = span.spread.medianInterval
        row.replaceSubrange(
            10...16,
            with: [
                hours(span.spread.median), interval.map { hours($0.lowerBound) } ?? "",
                interval.map { hours($0.upperBound) } ?? "", hours(span.spread.ninetieth), String(span.notYet),
                span.working.map { hours($0.median) } ?? "", span.working.map { hours($0.ninetieth) } ?? "",
            ])
        return row
    }

    private static func head<Value>(
        _ group: String, _ key: String, _ figure: String, _ cell: LoopCell<Value>
    ) -> [String] {
        let state =
            switch cell {
            case .shown: "shown"
            case .nothing: "nothing to count"
            case .hidden: hidden
            }
        return [group, key, figure, state] + Array(repeating: "", count: columns.count - 4)
    }

    private static func hours(_ seconds: Int64) -> String { decimals(Double(seconds) / 3600, 1) }

    /// Of a number that is not negative.
    private static func decimals(_ value: Double, _ count: Int) -> String {
        let scale = (0..<count).reduce(1) { product, _ in product * 10 }
        let units = Int((value * Double(scale)).rounded())
        let digits = String(units % scale)
        return "\(units / scale)." + String(repeating: "0", count: count - digits.count) + digits
    }
}
