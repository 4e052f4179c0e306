import Measures

/// `docs/signs.md`, made from the rule set.
package enum SignDocument {
    package static var text: String {
        var lines = [
            "# Signs", "",
            "Written by `rapport signs document` from rule set \(RuleSet.version); a test holds it against the rules. Every sign "
                + "says in one sentence why it holds and shows the records, numbers, rule and version behind it. Cutoffs and "
                + "reliable change come with each measure.",
            "", "## Of trouble", "", "| sign | holds when | severity | version | thresholds (grade) |",
            "|---|---|---|---|---|",
        ]
        lines += SignKind.allCases.filter(\.isOfTrouble).map(row)
        lines += [
            "", "## Of being on track", "", "| sign | holds when | version | thresholds (grade) |", "|---|---|---|---|",
        ]
        lines += SignKind.allCases.filter { !$0.isOfTrouble }.map(row)
        lines += [
            "", "## Thresholds", "",
            "Each can be changed by the practice, for an age or for all. Grades: A a meta-analysis or a large study, B a "
                + "vendor's or publisher's own rule, C seen once, own: the product's own default.",
            "", "| threshold | value | grade | source |", "|---|---|---|---|",
        ]
        lines += BuiltInSignThresholds.rows.map { threshold in
            "| `\(threshold.key.name)` | \(threshold.value) | \(threshold.grade.rawValue) | \(threshold.source) |"
        }
        return lines.joined(separator: "\n")
    }

    private static func row(_ kind: SignKind) -> String {
        let used = SignDescription.thresholds(kind).map { key in
            let grade = BuiltInSignThresholds.rows.first { $0.key == key }?.grade.rawValue
            return "`\(key.name)`" + (grade.map { " (\($0))" } ?? "")
        }
        let start = "| `\(kind.rawValue)` | \(SignDescription.rule(kind)) |"
        let severity = BuiltInSignThresholds.rows.first { $0.key == SignThresholds.severity(kind) }?.value
        return start + (kind.isOfTrouble ? " \(severity ?? 0) |" : "") + " \(RuleSet.version(of: kind)) | "
            + (used.isEmpty ? "none" : used.joined(separator: ", ")) + " |"
    }
}
