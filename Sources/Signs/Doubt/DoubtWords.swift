/// The words of a comment in their plainest spelling: lower case, without accents and apostrophes, so that `Can’t`,
/// `can't` and `cant` are one word. Each knows where it stood.
struct DoubtWords: Sendable {
    struct Word: Sendable {
        let plain: String
        /// In UTF-8 bytes of the text.
        let range: Range<Int>
        /// What stands between it and the word before.
        let gap: Gap
        let isQuoted: Bool
        /// A question mark stands after it.
        var isAsked = false
    }

    enum Gap: Int, Comparable, Sendable {
        case space, comma, sentence
        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    private(set) var words: [Word] = []
    /// Whether everything stands in one quotation.
    private(set) var isQuotedWhole = false

    init(_ text: String) {
        var (plain, start, offset) = ("", 0, 0)
        var gap = Gap.sentence
        var (isQuoted, before): (Bool, Unicode.Scalar?) = (false, nil)
        let scalars = Array(text.unicodeScalars)
        func width(_ scalar: Unicode.Scalar) -> Int { UTF8.width(scalar) }
        func close(_ end: Int) {
            guard !plain.isEmpty else { return }
            words.append(Word(plain: plain, range: start..<end, gap: gap, isQuoted: isQuoted))
            (plain, gap) = ("", .space)
        }
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            let isInside = Self.isLetter(before) && Self.isLetter(next)
            if let folded = Self.folded(scalar) {
                if plain.isEmpty { start = offset }
                plain += folded
            } else if Self.isApostrophe(scalar), isInside, !plain.isEmpty {
                plain += "'"
            } else {
                close(offset)
                if let quote = Self.quote(scalar, isOpen: isQuoted, before: before, next: next) { isQuoted = quote }
                if scalar == "?", !words.isEmpty { words[words.count - 1].isAsked = true }
                let between = Self.isLineEnd(scalar) ? Self.gap(ofLineAt: index, scalars) : nil
                gap = max(gap, between ?? Self.gap(scalar, before: before, next: next))
            }
            offset += width(scalar)
            before = scalar
        }
        close(offset)
        isQuotedWhole = !words.isEmpty && words.allSatisfy(\.isQuoted)
    }

    init(words: [Word], isQuotedWhole: Bool) {
        self.words = words
        self.isQuotedWhole = isQuotedWhole
    }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { folded($0) != nil } ?? false }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        ["'", "\u{2019}", "\u{2018}", "\u{00B4}", "`", "\u{02BC}"].contains(scalar)
    }

    /// Whether a quotation is open after this mark; `nil` where it is none.
    private static func quote(
        _ scalar: Unicode.Scalar, isOpen: Bool, before: Unicode.Scalar?, next: Unicode.Scalar?
    ) -> Bool? {
        switch scalar {
        case "\u{201C}", "\u{00AB}", "\u{201E}": return true
        case "\u{201D}", "\u{00BB}": return false
        case "\"": return !isOpen
        case "\u{2018}" where !isLetter(before) && isLetter(next): return true
        case "'" where !isLetter(before) && isLetter(next): return true
        case "\u{2019}", "'": return isOpen && !isLetter(next) ? false : nil
        default: return nil
        }
    }

    private static func gap(_ scalar: Unicode.Scalar, before: Unicode.Scalar?, next: Unicode.Scalar?) -> Gap {
        switch scalar {
        case ".", "!", "?", "\u{2026}", "\u{BF}", "\u{A1}": .sentence
        case ",", ";", ":", "(", ")", "\u{2014}", "\u{2013}": .comma
        case "-": isLetter(before) && isLetter(next) ? .space : .comma
        default: .space
        }
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    /// A line that ends is a sentence that ends where nothing follows, a blank line, or what begins one; else it was only
    /// broken there.
    private static func gap(ofLineAt index: Int, _ scalars: [Unicode.Scalar]) -> Gap {
        var (at, ends) = (index, 0)
        while ends <= 1, at < scalars.count, isLineEnd(scalars[at]) || scalars[at] == " " || scalars[at] == "\t" {
            if scalars[at] == "\n" || scalars[at] == "\r" && (at + 1 == scalars.count || scalars[at + 1] != "\n") {
                ends += 1
            }
            at += 1
        }
        guard ends <= 1, at < scalars.count else { return .sentence }
        return scalars[at].properties.isLowercase ? .space : .sentence
    }

    /// A letter or digit in its plainest form; `nil` for everything else.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return String(scalar)
        case 0x41...0x5A: return String(scalar).lowercased()
        case 0x300...0x36F: return ""
        case 0xC0...0x17F:
            guard scalar.value != 0xD7, scalar.value != 0xF7 else { return nil }
            return accents[scalar.value] ?? String(scalar).lowercased()
        default: return scalar.properties.isAlphabetic ? String(scalar).lowercased() : nil
        }
    }

    private static let accents: [UInt32: String] = {
        let rows = [
            ("a", "àáâãäåÀÁÂÃÄÅā"), ("c", "çÇč"), ("e", "èéêëÈÉÊËē"), ("i", "ìíîïÌÍÎÏ"), ("n", "ñÑ"),
            ("o", "òóôõöÒÓÔÕÖ"),
            ("u", "ùúûüÙÚÛÜ"), ("y", "ýÿÝ"), ("oe", "œŒ"), ("ae", "æÆ"), ("ss", "ß"),
        ]
        var table: [UInt32: String] = [:]
        for (plain, accented) in rows {
            for scalar in accented.unicodeScalars { table[scalar.value] = plain }
        }
        return table
    }()
}
