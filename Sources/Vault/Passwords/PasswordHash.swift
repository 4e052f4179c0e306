/// A password or PIN as it is stored: an Argon2id string in PHC form, which carries its own salt and cost.
package struct PasswordHash: Hashable, Sendable {
    /// `$argon2id$v=19$m=47104,t=1,p=1$salt$hash`, at most 127 ASCII characters.
    package let phc: String

    /// Takes a stored string back. Anything but an Argon2id string is refused.
    package init(phc: String) throws(VaultError) {
        guard phc.hasPrefix("$argon2id$v=19$m="), phc.utf8.count < 128, phc.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else {
            throw .unreadableHash
        }
        self.phc = phc
    }
}

extension PasswordHash: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "PasswordHash(hidden)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
