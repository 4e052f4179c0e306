/// The little that a long password can still be guessed by: a word that everyone uses, stretched.
///
/// Fifteen characters already keep out the usual lists of leaked passwords, so what is looked for here is how people
/// reach fifteen without effort: `passwordpassword`, `Welcome2024Welcome`, `qwertyuiop12345`, `aaaaaaaaaaaaaaaa`.
enum PasswordBlocklist {
    /// Folded to lower case, letters for look-alike digits. English, Spanish and French, and runs along the keyboard.
    static let words = [
        "password", "passwort", "passw0rd", "contrasena", "motdepasse", "welcome", "bienvenido", "bienvenue", "letmein",
        "iloveyou", "tequiero", "jetaime", "admin", "administrator", "administrador", "administrateur", "login", "user",
        "secret", "secreto", "changeme", "default", "monkey", "dragon", "football", "baseball", "princess", "sunshine",
        "superman", "master", "shadow", "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "zxcvbnm", "azertyuiop",
        "azerty",
        "qsdfghjklm", "1q2w3e4r5t6y7u8i9o0p", "1q2w3e4r5t", "1q2w3e4r", "1qaz2wsx3edc4rfv", "1qaz2wsx", "correct",
        "horse", "battery", "staple", "therapy", "therapist", "terapia", "terapeuta", "therapie", "therapeute",
        "practice", "clinic", "clinica", "clinique", "alliance", "abc", "test", "hello", "hola", "bonjour",
    ].map(folded).sorted { $0.count > $1.count }

    private static let alike: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "á": "a", "à": "a", "â": "a",
        "ä": "a", "é": "e", "è": "e", "ê": "e", "í": "i", "î": "i", "ï": "i", "ó": "o", "ô": "o", "ö": "o", "ú": "u",
        "ù": "u", "û": "u", "ü": "u", "ñ": "n", "ç": "c",
    ]

    /// Lower case, accents off, look-alike digits as letters.
    static func folded(_ text: String) -> String {
        String(text.lowercased().map { alike[$0] ?? $0 })
    }

    /// The words of a name that are long enough to look for.
    static func parts(of name: String) -> [String] {
        name.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }.filter { $0.count >= 3 }
    }

    /// Whether listed words make up the password but for four letters at most; digits and marks count for nothing.
    static func isMade(_ text: String, of words: [String]) -> Bool {
        let typed = Array(text.lowercased())
        let folded = typed.map { alike[$0] ?? $0 }
        var index = 0
        var otherLetters = 0
        var hits = 0
        while index < folded.count {
            if let word = words.first(where: { folded[index...].starts(with: $0) }) {
                index += word.count
                hits += 1
            } else {
                if typed[index].isLetter { otherLetters += 1 }
                index += 1
            }
        }
        return hits > 0 && otherLetters <= 4
    }

    /// Four different characters at most, a short piece repeated, or steps of one all the way.
    static func isPlain(_ text: String) -> Bool {
        let scalars = text.lowercased().unicodeScalars.map { Int($0.value) }
        guard scalars.count > 1 else { return true }
        if Set(scalars).count <= 4 { return true }
        let steps = zip(scalars, scalars.dropFirst()).count { abs($1 - $0) <= 1 || abs($1 - $0) == 9 }
        if steps * 10 >= (scalars.count - 1) * 9 { return true }
        return (1...6).contains { period in
            scalars.count >= period * 2 && zip(scalars, scalars.dropFirst(period)).allSatisfy { $0 == $1 }
        }
    }
}
