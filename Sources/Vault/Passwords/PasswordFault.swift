/// Why a new password is not taken. `Web` puts it into words.
package enum PasswordFault: Hashable, Sendable {
    /// Fewer characters than the rule asks for.
    case tooShort(minimum: Int)
    /// More than ``PasswordRules/maximumBytes`` in UTF-8.
    case tooLong(maximumBytes: Int)
    /// A few characters over and over, or a run along the keyboard or the alphabet.
    case tooPlain
    /// Made of what is tried first everywhere.
    case tooCommon
    /// Made of the person's own name, the practice's, or the product's.
    case tooPersonal
}
