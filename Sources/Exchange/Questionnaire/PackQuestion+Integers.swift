import Measures

extension PackQuestion {
    /// The same where its answers are whole numbers and nothing says what they count: each counts what it says.
    ///
    /// - Returns: `nil` where that is not so.
    func countingIntegers(decimals: Int) -> PackQuestion? {
        guard case .choice(let choices) = form, choices.count > 1 else { return nil }
        var counting: [Choice] = []
        for choice in choices {
            guard choice.worth == nil, Int(choice.code) != nil,
                choice.text.byLanguage.values.allSatisfy({ $0 == choice.code }),
                let worth = packUnits(choice.code, decimals: decimals)
            else { return nil }
            counting.append(Choice(code: choice.code, text: choice.text, worth: worth))
        }
        return PackQuestion(
            place: place, linkId: linkId, names: names, text: text, form: .choice(counting), withoutWeight: nil,
            isRequired: isRequired, group: group)
    }
}
