internal import Clinic
internal import Measures

/// What a cell of a column `item:<link id>` answers.
enum WrittenAnswer {
    /// A choice by its code, by what it counts or by what is shown of it, a number, yes or no, or words; `nil` where the item
    /// cannot be answered so.
    ///
    /// - Parameters:
    ///   - decimals: of the measure.
    ///   - highestLine: what the right end of a line counts in the file, 10 or 100.
    ///   - choices: what a number stands for that answers a question with choices.
    static func read(
        _ cell: String, for item: Item, decimals: Int, highestLine: Int, choices numbers: ChoiceNumbers = .either
    ) -> Answer? {
        switch item.form {
        case .line: units(cell, highestLine == 100 ? 0 : 1).map(Answer.number)
        case .choice(let choices): choice(cell, among: choices, decimals, numbers)
        case .integer: units(cell, 0).map(Answer.number)
        case .decimal, .slider: units(cell, decimals).map(Answer.number)
        case .boolean:
            switch cell.lowercased() {
            case "yes", "true", "1": .yesNo(true)
            case "no", "false", "0": .yesNo(false)
            default: nil
            }
        case .text: .text(cell)
        }
    }

    /// A number may be the code of one choice and the worth of another: then nobody can tell which is meant, unless it is
    /// said. What is shown to the client is read in any of its languages.
    private static func choice(
        _ cell: String, among choices: [Choice], _ decimals: Int, _ numbers: ChoiceNumbers
    ) -> Answer? {
        let worth = units(cell, decimals)
        let coded =
            numbers == .worths && worth != nil ? nil : choices.first { $0.code.lowercased() == cell.lowercased() }
        let counting = worth == nil || numbers == .codes ? [] : choices.filter { $0.worth == worth }
        let meant = Set((coded.map { [$0.code] } ?? []) + counting.map(\.code))
        if meant.isEmpty {
            let folded = Checks.trimmed(cell).lowercased()
            let shown = choices.filter { choice in
                choice.text.byLanguage.values.contains { Checks.trimmed($0).lowercased() == folded }
            }
            return shown.count == 1 ? shown.first.map { Answer.choice($0.code) } : nil
        }
        return meant.count == 1 ? meant.first.map(Answer.choice) : nil
    }

    /// What is shown of the choices that the cell could mean: the one with that code first, then those that count so much.
    static func meanings(_ cell: String, of item: Item, decimals: Int) -> [String] {
        guard case .choice(let choices) = item.form, let worth = units(cell, decimals) else { return [] }
        let coded = choices.filter { $0.code.lowercased() == cell.lowercased() }
        let counting = choices.filter { $0.worth == worth && !coded.contains($0) }
        return (coded + counting).map { String($0.text(.english).prefix(60)) }
    }

    private static func units(_ cell: String, _ decimals: Int) -> Int? {
        guard var (units, given) = CellText.decimal(cell) else { return nil }
        while given < decimals { (units, given) = (units * 10, given + 1) }
        while given > decimals {
            guard units.isMultiple(of: 10) else { return nil }
            (units, given) = (units / 10, given - 1)
        }
        return units
    }
}
