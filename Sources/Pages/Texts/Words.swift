package import Clinic

/// Every text of the pages, spoken in one language.
///
/// A text is a member of this type, one extension for each area, with all languages side by side, so that a misspelt
/// key does not compile and no language can be forgotten. Arguments are typed; only the language spoken is put together.
/// Texts address nobody by gender, and speak of a client by name or as a client. French has a narrow no-break space
/// (U+202F) before `;`, `?` and `!`, and a no-break space (U+00A0) before `:` and `%` and inside `« »`, typed as they are.
package struct Words: Hashable, Sendable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    /// The text in the language spoken; the other two are never made.
    package func say(
        en: @autoclosure () -> String, es: @autoclosure () -> String, fr: @autoclosure () -> String
    ) -> String {
        switch language {
        case .english: en()
        case .spanish: es()
        case .french: fr()
        }
    }

    /// Whether a count takes the singular: 1, and in French 0 as well.
    package func isSingular(_ count: Int) -> Bool { count == 1 || (language == .french && count == 0) }

    /// One of two texts by the count; each may name the count itself.
    package func counted(_ count: Int, one: @autoclosure () -> String, other: @autoclosure () -> String) -> String {
        isSingular(count) ? one() : other()
    }

    /// A small number as a word (0 to 12), a larger one in figures.
    package func spelled(_ count: Int) -> String {
        let words =
            switch language {
            case .english: Self.english
            case .spanish: Self.spanish
            case .french: Self.french
            }
        return words.indices.contains(count) ? words[count] : String(count)
    }

    private static let english = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    private static let spanish = [
        "ninguna", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
    ]
    private static let french = [
        "aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    ]

    /// "once", "twice", "3 times".
    package func times(_ count: Int) -> String {
        switch (count, language) {
        case (1, .english): "once"
        case (2, .english): "twice"
        case (_, .english): "\(count) times"
        case (1, .spanish): "una vez"
        case (2, .spanish): "dos veces"
        case (_, .spanish): "\(count) veces"
        case (1, .french): "une fois"
        case (2, .french): "deux fois"
        case (_, .french): "\(count) fois"
        }
    }

    /// "10", "10 and 15", "10, 15 and 20".
    package func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        let and = say(en: " and ", es: Self.beginsAsI(last) ? " e " : " y ", fr: " et ")
        return parts.dropLast().joined(separator: ", ") + and + last
    }

    /// Before the sound of an i, with or without a silent h, "y" becomes "e"; before "hie" and "io" it does not.
    private static func beginsAsI(_ text: String) -> Bool {
        var word = text.drop { !$0.isLetter }.prefix { $0.isLetter }.lowercased()
        if word.hasPrefix("h") { word.removeFirst() }
        guard let first = word.first, "iíìîï".contains(first) else { return false }
        return !["ia", "ie", "io", "iu"].contains { word.hasPrefix($0) }
    }

    /// The same text with a capital at its beginning.
    package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// A quotation as the language marks one.
    package func quoted(_ text: String) -> String {
        let text = unquoted(text)
        return say(en: "“\(text)”", es: "«\(text)»", fr: "«\u{A0}\(text)\u{A0}»")
    }

    /// Without the quotation marks around the whole of it, since the page sets its own.
    package func unquoted(_ text: String) -> String {
        var inner = text.drop(while: \.isWhitespace)
        while inner.last?.isWhitespace == true { inner.removeLast() }
        for marks in Self.quotationMarks where inner.count > 2 && inner.first == marks.open {
            let end = inner.last.flatMap { ".,!?…".contains($0) ? inner.dropLast().last : nil } == marks.close
            guard end || inner.last == marks.close else { continue }
            let within = String(inner.dropFirst().dropLast(end ? 2 : 1))
            guard Self.isWhole(within, marks) else { continue }
            return unquoted(within + (end ? String(inner.suffix(1)) : ""))
        }
        return String(inner)
    }

    private static let quotationMarks: [(open: Character, close: Character)] = [
        ("\"", "\""), ("“", "”"), ("„", "“"), ("”", "”"), ("«", "»"), ("»", "«"),
    ]

    /// Whether the marks around it belong to each other: none within closes what stands before it.
    private static func isWhole(_ text: String, _ marks: (open: Character, close: Character)) -> Bool {
        var depth = 0
        for character in text {
            if character == marks.close { depth -= 1 } else if character == marks.open { depth += 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
