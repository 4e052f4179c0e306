import Measures

/// `docs/signs.md`, made from the rule set and from what the reader of comments came to.
package enum SignDocument {
    /// - Parameter figures: what the reader of comments came to, on comments that nothing of it was made from.
    package static func text(_ figures: [CommentPart: DoubtFigures]) -> String {
        (rules + reader(figures)).joined(separator: "\n")
    }

    private static func reader(_ figures: [CommentPart: DoubtFigures]) -> [String] {
        func part(_ part: Proportion?, _ scale: Double, _ unit: String) -> String {
            guard let part else { return "none" }
            func shown(_ share: Double) -> Int { Int((share * scale).rounded()) }
            let bounds = "\(shown(part.interval.lowerBound)) to \(shown(part.interval.upperBound))"
            return "\(shown(part.share))\(unit) (\(bounds); \(part.count) of \(part.total))"
        }
        func row(_ name: String, _ figures: DoubtFigures) -> String {
            "| \(name) | \(figures.comments) | \(part(figures.recall, 100, "%")) | "
                + "\(part(figures.precision, 100, "%")) | \(part(figures.falseAlarmRate, 1000, "")) |"
        }
        return [
            "", "## The reader of comments", "",
            "What a client writes on the alliance check is read in English, Spanish and French by tables of phrases and, "
                + "where those know nothing, by what each word weighs (reader version \(DoubtReader.version)). It marks the "
                + "words that made it speak and only suggests; a person confirms or dismisses. Measured on comments written "
                + "for this project, those parts of `Tests/SignsTests/Doubt/comments.csv` that nothing of the reader was made "
                + "from, by `rapport signs document`; a third to a half of them are doubts, so that other practices will see "
                + "fewer of both. In brackets: 95% by Wilson, and the counts. The first row is nearest to what comments that "
                + "nobody here has seen will come to. What the last two hold was written by the same hand as the tables; the "
                + "last flatters them (decisions 44 and 51). On 394 comments that somebody else wrote later version 7 "
                + "found 96% of the doubts at a precision of 89%; version 8 was mended after seeing them, so that what it comes "
                + "to there (100% and 99%) is not held out.",
            "", "| comments | how many | recall | precision | false alarms per 1,000 others |", "|---|---|---|---|---|",
        ] + CommentPart.allCases.filter { !$0.isOfTheMaking }.map { row($0.title, figures[$0] ?? DoubtFigures()) }
    }

    private static var rules: [String] {
        var lines = [
            "# Signs", "",
            "Written by `rapport signs document` from rule set \(RuleSet.version); a test holds it against the rules. Every sign "
                + "says in one sentence why it holds and shows the records, numbers, rule and version behind it. Cutoffs and "
                + "reliable change come with each measure, in its own unit and direction; the numbers of the alliance below are "
                + "tenths of a point of forty, and hold for forms of 0 to 40 (decision 54).",
            "", "## Of trouble", "", "| sign | holds when | severity | weight | version | thresholds (grade) |",
            "|---|---|---|---|---|---|",
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
        return lines
    }

    private static func row(_ kind: SignKind) -> String {
        let used = SignDescription.thresholds(kind).map { key in
            let grade = BuiltInSignThresholds.rows.first { $0.key == key }?.grade.rawValue
            return "`\(key.name)`" + (grade.map { " (\($0))" } ?? "")
        }
        let start = "| `\(kind.rawValue)` | \(SignDescription.rule(kind)) |"
        let severity = BuiltInSignThresholds.rows.first { $0.key == SignThresholds.severity(kind) }?.value
        return start + (kind.isOfTrouble ? " \(severity ?? 0) | \(AlarmWeights.weight(kind)) |" : "")
            + " \(RuleSet.version(of: kind)) | "
            + (used.isEmpty ? "none" : used.joined(separator: ", ")) + " |"
    }
}
