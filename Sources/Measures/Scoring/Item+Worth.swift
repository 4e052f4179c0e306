extension ItemForm {
    /// Millimetres of an analogue line.
    package static let lineRange = 0...100
    /// No whole number outside of this is taken, even where the item sets no limits, so that sums stay exact.
    package static let numberRange = -1_000_000_000...1_000_000_000

    /// The least and the most that an answer can be worth; `nil` where an end is open or nothing has a worth.
    package var worthRange: ClosedRange<Int>? {
        switch self {
        case .line: Self.lineRange
        case .choice(let choices):
            choices.compactMap(\.worth).min().flatMap { least in
                choices.compactMap(\.worth).max().map { least...$0 }
            }
        case .integer(.some(let lowest), .some(let highest)), .decimal(.some(let lowest), .some(let highest)):
            lowest <= highest ? lowest...highest : nil
        case .slider(let lowest, let highest, _, _, _): lowest <= highest ? lowest...highest : nil
        case .boolean(let yes, let no): min(yes, no)...max(yes, no)
        case .integer, .decimal, .text: nil
        }
    }
}

extension Item {
    /// What the answer counts, after reversing, in units of the measure; `nil` where it has no worth (words, a choice
    /// that is not scored).
    package func worth(of answer: Answer) throws(ScoringError) -> Int? {
        guard let worth = try worthAsAnswered(answer) else { return nil }
        guard isReversed else { return worth }
        guard let range = form.worthRange else { throw .cannotReverse(key) }
        return range.lowerBound + range.upperBound - worth
    }

    private func worthAsAnswered(_ answer: Answer) throws(ScoringError) -> Int? {
        switch (form, answer) {
        case (.line, .number(let number)):
            return try within(number, ItemForm.lineRange.lowerBound, ItemForm.lineRange.upperBound)
        case (.choice(let choices), .choice(let code)):
            guard let choice = choices.first(where: { $0.code == code }) else {
                throw .unknownChoice(key, code: code)
            }
            return choice.worth
        case (.integer(let lowest, let highest), .number(let number)),
            (.decimal(let lowest, let highest), .number(let number)):
            return try within(number, lowest, highest)
        case (.slider(let lowest, let highest, let step, _, _), .number(let number)):
            let number = try within(number, lowest, highest)
            guard step <= 1 || (number - lowest).isMultiple(of: step) else { throw .offStep(key, step: step) }
            return number
        case (.boolean(let yes, let no), .yesNo(let isYes)): return isYes ? yes : no
        case (.text, .text): return nil
        default: throw .wrongForm(key)
        }
    }

    private func within(_ number: Int, _ lowest: Int?, _ highest: Int?) throws(ScoringError) -> Int {
        guard number >= lowest ?? ItemForm.numberRange.lowerBound,
            number <= highest ?? ItemForm.numberRange.upperBound
        else { throw .outOfRange(key, lowest: lowest, highest: highest) }
        return number
    }
}
