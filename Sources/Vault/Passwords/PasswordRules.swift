/// What a new password must be: long, and not what everyone tries first. There are no rules about kinds of characters
/// (NIST SP 800-63B-4, section 3.1.1.2).
package struct PasswordRules: Hashable, Sendable {
    /// Longest accepted, in bytes of UTF-8: far past 64 characters, and short enough to hash without harm.
    package static let maximumBytes = 1024

    /// Fewest characters, counted as Unicode code points.
    package let minimumCharacters: Int

    /// 15 characters, where the password is the only factor.
    package static let onlyFactor = PasswordRules(minimumCharacters: 15)

    package init(minimumCharacters: Int) {
        self.minimumCharacters = minimumCharacters
    }

    /// Every reason against a new password; none when it may be used. One that is too short, or empty,
    /// is told that alone.
    ///
    /// - Parameter personal: names that an attacker would try: the person's, the sign-in name, the practice's.
    package func faults(of password: String, personal: [String] = []) -> [PasswordFault] {
        let text = PasswordText.normalised(password)
        if text.unicodeScalars.count < minimumCharacters { return [.tooShort(minimum: minimumCharacters)] }
        if text.utf8.count > Self.maximumBytes { return [.tooLong(maximumBytes: Self.maximumBytes)] }
        var faults: [PasswordFault] = []
        if PasswordBlocklist.isPlain(text) {
            faults.append(.tooPlain)
        } else if PasswordBlocklist.isMade(text, of: PasswordBlocklist.words) {
            faults.append(.tooCommon)
        } else {
            let names = personal.flatMap(PasswordBlocklist.parts(of:)) + ["rapport"]
            if PasswordBlocklist.isMade(text, of: names + PasswordBlocklist.words) { faults.append(.tooPersonal) }
        }
        return faults
    }
}
