internal import Measures

/// What a cell of a column `item:<link id>` answers.
enum WrittenAnswer {
    /// A choice by its code or by what it counts, a number, yes or no, or words; `nil` where the item cannot be answered so.
    ///
    /// - Parameters:
    ///   - decimals: of the measure.
    ///   - highestLine: what the right end of a line counts in the file, 10 or 100.
    static func read(_ cell: String, for item: Item, decimals: Int, highestLine: Int) -> Answer? {
        switch item.form {
        case .line: units(cell, highestLine == 100 ? 0 : 1).map(Answer.number)
        case .choice(let choices): choice(cell, among: choices, decimals)
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

    /// A number may be the code of one choice and the worth of another: then nobody can tell which is meant.
    private static func choice(_ cell: String, among choices: [Choice], _ decimals: Int) -> Answer? {
        let coded = choices.first { $0.code.lowercased() == cell.lowercased() }
        let worth = units(cell, decimals)
        let counting = worth == nil ? [] : choices.filter { $0.worth == worth }
        let meant = Set((coded.map { [$0.code] } ?? []) + counting.map(\.code))
        return meant.count == 1 ? meant.first.map(Answer.choice) : nil
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
