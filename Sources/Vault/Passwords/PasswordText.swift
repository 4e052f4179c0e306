private import Foundation

/// The bytes of a typed password that are hashed.
enum PasswordText {
    /// Unicode normalisation form C, in UTF-8: the same letters typed on another keyboard are the same password.
    static func bytes(of password: String) -> [UInt8] {
        Array(normalised(password).utf8)
    }

    static func normalised(_ password: String) -> String {
        password.utf8.allSatisfy { $0 < 0x80 } ? password : password.precomposedStringWithCanonicalMapping
    }
}
