/// What a PIN must be: it only guards a tablet for five tries, so it is short, but not the first that anyone would try.
package enum PINRules {
    /// Digits that a PIN may have.
    package static let length = 4...8

    /// Whether this can be someone's PIN: ASCII digits, neither one digit over and over nor a plain run up or down.
    package static func accepts(_ pin: String) -> Bool {
        let digits = pin.utf8.map { Int($0) - 0x30 }
        guard length.contains(digits.count), digits.allSatisfy({ 0...9 ~= $0 }) else { return false }
        let steps = Set(zip(digits, digits.dropFirst()).map { ($1 - $0 + 10) % 10 })
        return !(steps == [0] || steps == [1] || steps == [9])
    }
}
