import Clinic
import Signs

/// A summary as lines of plain words and numbers, one figure a line: for files and for programs.
package struct OutcomeTable: Hashable, Sendable {
    package static let columns = [
        "group", "key", "figure", "state", "count", "of", "share", "low_95", "high_95", "clients",
    ]

    /// Each with a cell for each of ``columns``; numbers have a point, whoever reads.
    package let rows: [[String]]

    package init(_ summary: OutcomeSummary) {
        let few = "fewer than \(summary.fewestClients ?? 0) clients"
        let rows = Self.rows(summary.outcomes) + Self.rows(summary.checks) + Self.rows(summary.barriers)
        self.rows = rows.map { row in row[3] == Self.hidden ? Array(row[..<3]) + [few] + row[4...] : row }
    }

    /// Stands for what is hidden, until it is said how few is few.
    private static let hidden = "hidden"

    private static func rows(_ numbers: OutcomeNumbers) -> [[String]] {
        var rows = [
            tally("outcomes", "", "closed", numbers.closed), part("outcomes", "", "two-scores", numbers.scored),
            part("outcomes", "", "without-reliable-change-limit", numbers.withoutLimit),
            part("outcomes", "", "without-birthday-any-more", numbers.withoutAge),
        ]
        rows += OutcomeShare.allCases.map {
            part("outcomes", "", $0.rawValue, numbers.shares[$0] ?? .nothing)
        }
        rows += EndingReason.allCases.map {
            part("ending", $0.rawValue, "ended", numbers.endings[$0] ?? .nothing)
        }
        return rows
    }

    private static func rows(_ checks: ChecksDone) -> [[String]] {
        var rows = [tally("checks", "", "sessions", checks.sessions)]
        rows += CheckShare.allCases.map { part("checks", "", $0.rawValue, checks.shares[$0] ?? .nothing) }
        rows += CheckStanding.allCases.map {
            part("checks", "outcome", $0.rawValue, checks.outcome[$0] ?? .nothing)
        }
        rows += CheckStanding.allCases.map {
            part("checks", "alliance", $0.rawValue, checks.alliance[$0] ?? .nothing)
        }
        return rows
    }

    private static func rows(_ barriers: BarriersInTheWay) -> [[String]] {
        var whole = head("barriers", "", "opened", barriers.whole)
        if let counts = barriers.whole.value { (whole[4], whole[9]) = (String(counts.opened), String(counts.clients)) }
        var rows = [whole, part("barriers", "", "solved", barriers.solved)]
        for group in barriers.byKind {
            let counts = group.counts
            for (figure, count) in [
                ("opened", counts.opened), ("solved", counts.solved), ("let-go", counts.letGo), ("open", counts.open),
            ] {
                var row = head("barriers", group.kind.rawValue, figure, LoopCell.shown(count))
                (row[4], row[5], row[9]) = (String(count), String(counts.opened), String(counts.clients))
                rows.append(row)
            }
        }
        rows += BarrierSolution.allCases.map {
            part("barriers", "solved-by", $0.rawValue, barriers.solutions[$0] ?? .nothing)
        }
        rows.append(part("barriers", "", "compared", barriers.compared))
        rows.append(part("barriers", "", "came-before", barriers.before))
        rows.append(part("barriers", "", "came-after", barriers.after))
        return rows
    }

    private static func tally(
        _ group: String, _ key: String, _ figure: String, _ cell: LoopCell<OutcomeTally>
    ) -> [String] {
        var row = head(group, key, figure, cell)
        if let tally = cell.value { (row[4], row[9]) = (String(tally.count), String(tally.clients)) }
        return row
    }

    private static func part(
        _ group: String, _ key: String, _ figure: String, _ cell: LoopCell<LoopCount>
    ) -> [String] {
        var row = head(group, key, figure, cell)
        guard let count = cell.value else { return row }
        let (part, interval) = (count.part, count.part.interval)
        row.replaceSubrange(
            4...9,
            with: [
                String(part.count), String(part.total), decimals(part.share), decimals(interval.lowerBound),
                decimals(interval.upperBound), String(count.clients),
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

    /// Four places, of a number that is not negative.
    private static func decimals(_ value: Double) -> String {
        let units = Int((value * 10_000).rounded())
        let digits = String(units % 10_000)
        return "\(units / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
