internal import Clinic
internal import FollowThrough
internal import Practice
internal import Signs

/// One scope's loop as a table for people, or as rows for programs.
struct LoopTelling {
    private let answer: LoopReport.Answer
    private let name: String

    init(_ answer: LoopReport.Answer, _ name: String) {
        self.answer = answer
        self.name = name
    }

    static let columns = ["scope", "name", "from", "to"] + LoopTable.columns

    var rows: [[String]] {
        let head = [scope, name, answer.from.description, answer.to.description]
        return LoopTable(answer.summary).rows.map { head + $0 }
    }

    private var scope: String {
        switch answer.scope {
        case .everybody: "practice"
        case .team: "team"
        case .therapist: "therapist"
        }
    }

    /// Each row as an object; what is not known is left out.
    var objects: [String] {
        rows.map { row in
            let fields = zip(Self.columns, row).filter { !$0.1.isEmpty }.map { column, cell in
                "\"\(column)\": " + (Self.numbers.contains(column) ? cell : Self.quoted(cell))
            }
            return "{" + fields.joined(separator: ", ") + "}"
        }
    }

    private static let numbers = Set(LoopTable.columns.dropFirst(4))

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case ..<" ": quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    var text: String {
        let summary = answer.summary
        var lines = ["\(scope) \(name), concerns opened \(answer.from) to \(answer.to)"]
        lines.append("  " + tally(summary.whole.tally))
        guard summary.whole.tally.value != nil else { return lines.joined(separator: "\n") }
        for share in LoopShare.allCases {
            let unsaid = share == .stepsKept ? summary.whole.stepsUnsaid.value : nil
            lines.append(
                line(
                    share.rawValue,
                    count(summary.whole.shares[share] ?? .nothing)
                        + (unsaid.map { "; \($0.steps) past their day, not said yet" } ?? "")))
        }
        lines.append(line("dropout-without-sign", count(summary.endedWithoutSign)))
        for time in LoopTime.allCases {
            lines.append(line(time.rawValue, span(summary.whole.times[time] ?? .nothing)))
        }
        guard case .everybody = answer.scope else { return lines.joined(separator: "\n") }
        lines += groups("by subject", summary.bySubject, \.rawValue)
        lines += groups("by sign", summary.byKind, \.rawValue)
        lines += groups("by month opened", summary.byMonth) { String($0.description.prefix(7)) }
        if summary.hasHiddenGroups {
            lines.append(
                "  Some subjects, signs or months are not listed: fewer than \(summary.fewestClients ?? 0) clients stand "
                    + "behind them, or they would tell of fewer.")
        }
        return lines.joined(separator: "\n")
    }

    private func groups<Key>(
        _ title: String, _ groups: [LoopGroup<Key>], _ name: (Key) -> String
    ) -> [String] {
        if groups.isEmpty { return [] }
        let figures = "talked within 7 days, settled, helped, false alarm, talked by the next session, steps kept"
        return ["  \(title): concerns, \(figures) (each with its 95% in percent), median days to the talk"]
            + groups.map { group in
                let shares: [LoopShare] = [
                    .talkedWithinWeek, .settled, .helped, .falseAlarm, .talkedByNextSession, .stepsKept,
                ]
                let cells = shares.map { short(group.numbers.shares[$0] ?? .nothing) }
                let concerns = group.numbers.tally.value.map { String($0.concerns) } ?? "-"
                let toTalk = brief(group.numbers.times[.toTalk] ?? .nothing)
                return line(name(group.key), pad(concerns, 8) + (cells + [toTalk]).map { pad($0, 18) }.joined())
            }
    }

    private func tally(_ cell: LoopCell<LoopTally>) -> String {
        switch cell {
        case .shown(let tally): "\(tally.concerns) concerns of \(tally.clients) clients"
        case .nothing: "no concern"
        case .hidden: "not shown: fewer than \(LoopReader.fewestClients) clients, or would tell of fewer"
        }
    }

    private func count(_ cell: LoopCell<LoopCount>) -> String {
        switch cell {
        case .shown(let count):
            "\(percent(count.part.share))% (95% \(percent(count.part.interval.lowerBound))-"
                + "\(percent(count.part.interval.upperBound)); \(count.part.count) of \(count.part.total), "
                + "\(count.clients) clients)"
        case .nothing: "nothing to count yet"
        case .hidden: "not shown: fewer than \(LoopReader.fewestClients) clients, or would tell of fewer"
        }
    }

    private func span(_ cell: LoopCell<LoopSpan>) -> String {
        switch cell {
        case .shown(let span):
            "median \(days(span.spread.median)) days"
                + (span.spread.medianInterval.map { " (95% \(days($0.lowerBound))-\(days($0.upperBound)))" } ?? "")
                + ", 90th percentile \(days(span.spread.ninetieth))"
                + (span.working.map { "; working hours \(hours($0.median)), \(hours($0.ninetieth))" } ?? "")
                + "; \(span.spread.count) there, \(span.notYet) not yet"
        case .nothing: "nothing to count yet"
        case .hidden: "not shown: fewer than \(LoopReader.fewestClients) clients, or would tell of fewer"
        }
    }

    private func short(_ cell: LoopCell<LoopCount>) -> String {
        switch cell {
        case .shown(let count):
            "\(count.part.count)/\(count.part.total) (\(whole(count.part.interval.lowerBound))-"
                + "\(whole(count.part.interval.upperBound)))"
        case .nothing: "-"
        case .hidden: "<5"
        }
    }

    private func brief(_ cell: LoopCell<LoopSpan>) -> String {
        switch cell {
        case .shown(let span): days(span.spread.median)
        case .nothing: "-"
        case .hidden: "<5"
        }
    }

    private func whole(_ share: Double) -> String { String(Int((share * 100).rounded())) }
    private func percent(_ share: Double) -> String { Decimals.one(share * 100) }
    private func days(_ seconds: Int64) -> String { Decimals.one(Double(seconds) / 86_400) }
    private func hours(_ seconds: Int64) -> String { Decimals.one(Double(seconds) / 3600) }
    private func line(_ name: String, _ text: String) -> String { "  " + pad(name, 26) + text }
    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
