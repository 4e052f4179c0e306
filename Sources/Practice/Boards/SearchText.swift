package import Clinic

/// What somebody typed to find a client, sealed so that it can stand in an address: histories of browsers and the logs
/// of what lies between learn no name. It opens for the sign-in in which it was typed and for no other, and only as long
/// as the practice's key stays the same.
extension PracticeService {
    package func sealedSearch(_ typed: String, of signIn: ID<SignIn>) throws(PracticeError) -> String {
        let text = String(String.UnicodeScalarView(Checks.trimmed(typed).unicodeScalars.prefix(120)))
        if text.isEmpty { return "" }
        // Filled up, so that the address does not tell a short name from a long one.
        let filled = text + String(repeating: " ", count: (64 - text.utf8.count % 64) % 64)
        do { return TokenText.text(of: try sealing.seal(filled, Self.place(signIn))) } catch {
            throw PracticeError(wrapping: error)
        }
    }

    /// Empty for what was sealed elsewhere, or is none: then everything is shown, as without a search.
    package func openedSearch(_ sealed: String, of signIn: ID<SignIn>) -> String {
        guard !sealed.isEmpty, sealed.utf8.count <= 1200, let bytes = TokenText.anyBytes(of: sealed),
            let text = try? sealing.open(bytes, Self.place(signIn))
        else { return "" }
        return Checks.trimmed(text)
    }

    private static func place(_ signIn: ID<SignIn>) -> SealedPlace {
        SealedPlace(table: "sign_in", row: signIn.description, column: "search")
    }
}
