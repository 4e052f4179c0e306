/// What stands in the way, as it was put: a few words, the client's own, and where.
package struct BarrierWords: Hashable, Sendable {
    package let title: String
    /// The client's own words.
    package let words: String
    /// What the way is from or to, for finding something near it.
    package let place: String

    package init(title: String, words: String = "", place: String = "") {
        self.title = title
        self.words = words
        self.place = place
    }

    init(sealed: String) {
        let parts = SealedParts.parts(sealed)
        self.init(title: parts[0], words: parts.count > 1 ? parts[1] : "", place: parts.count > 2 ? parts[2] : "")
    }

    var text: String { SealedParts.text([title, words, place]) }
}

/// A way out that was thought of, and what it takes.
package struct OptionWords: Hashable, Sendable {
    package let what: String
    package let takes: String

    package init(what: String, takes: String = "") {
        self.what = what
        self.takes = takes
    }

    init(sealed: String) {
        let parts = SealedParts.parts(sealed)
        self.init(what: parts[0], takes: parts.count > 1 ? parts[1] : "")
    }

    var text: String { SealedParts.text([what, takes]) }
}

/// Several texts in one that is sealed. What people type holds no unit separator: `Checks.words` takes it out.
enum SealedParts {
    static func text(_ parts: [String]) -> String { parts.joined(separator: "\u{1F}") }

    /// At least one.
    static func parts(_ text: String) -> [String] {
        text.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    }
}

extension Checks {
    /// Words of several lines: without control characters but the line feed, and within bounds.
    mutating func words(
        _ text: String, _ field: String, required: Bool = false, longest: Int = 2000
    ) -> String {
        self.text(Self.plain(text, lines: true), field, required: required, longest: longest)
    }

    /// Words of one line.
    mutating func line(_ text: String, _ field: String, required: Bool = false, longest: Int = 200) -> String {
        self.text(Self.plain(text, lines: false), field, required: required, longest: longest)
    }

    /// Control characters are taken out; a line feed stays where there may be several lines, else it becomes a space.
    static func plain(_ text: String, lines: Bool) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar.value {
            case 10, 13: plain.append(lines ? "\n" : " ")
            case 9: plain.append(" ")
            case 0..<32, 127..<160, 0x2028, 0x2029: continue
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }

    /// A language as a code in lower case, `nil` for none.
    mutating func language(_ text: String, _ field: String) -> String? {
        let code = Self.trimmed(text).lowercased()
        if code.isEmpty { return nil }
        guard LanguageCode.isOne(code) else {
            add(field, "problem.unknown")
            return nil
        }
        return code
    }
}

/// Codes of languages (BCP 47) in lower case.
package enum LanguageCode {
    package static func isOne(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), parts.count <= 3 else { return false }
        return first.utf8.allSatisfy { (97...122).contains($0) }
            && parts.dropFirst().allSatisfy { part in
                (2...8).contains(part.utf8.count)
                    && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
            }
    }
}
