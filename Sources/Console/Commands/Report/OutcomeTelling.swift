internal import Clinic
internal import FollowThrough
internal import Practice
internal import Signs

/// One scope's outcomes as a table for people, or as rows for programs.
struct OutcomeTelling {
    private let answer: OutcomeReport.Answer
    private let name: String

    init(_ answer: OutcomeReport.Answer, _ name: String) {
        self.answer = answer
        self.name = name
    }

    static let columns = ["scope", "name", "from", "to"] + OutcomeTable.columns

    private var table: [[String]] { OutcomeTable(answer.summary).rows }

    var rows: [[String]] {
        let head = [scope, name, answer.from.description, answer.to.description]
        return table.map { head + $0 }
    }

    private var scope: String {
        switch answer.scope {
        case .everybody: "practice"
        case .team: "team"
        case .therapist: "therapist"
        }
    }

    /// One line for each figure: its name, then how many of how many, with the share and its interval.
    var text: String {
        let lines = table.map { row in
            let name = row[..<3].filter { !$0.isEmpty }.joined(separator: " ")
            return "  " + name + String(repeating: " ", count: max(1, 44 - name.count)) + Self.figure(row)
        }
        return (["\(scope) \(name), \(answer.from) to \(answer.to)"] + lines + [ageless].compactMap(\.self))
            .joined(separator: "\n")
    }

    private var ageless: String? {
        guard let lost = answer.summary.outcomes.withoutAge.value, lost.part.count > 0 else { return nil }
        return "  \(lost.part.count) of \(lost.part.total) with two scores have no date of birth any more, such as an "
            + "erased record: they are only in the shares that need no age."
    }

    private static func figure(_ row: [String]) -> String {
        let (state, count, total) = (row[3], row[4], row[5])
        if count.isEmpty { return state == "shown" ? "" : state }
        if total.isEmpty { return "\(count) (\(row[9]) clients)" }
        if row[6].isEmpty { return "\(count) of \(total) (\(row[9]) clients)" }
        return "\(count) of \(total): \(row[6]) (95% \(row[7])-\(row[8]); \(row[9]) clients)"
    }
}
