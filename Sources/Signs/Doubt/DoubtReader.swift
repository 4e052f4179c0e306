package import Clinic

/// Reads a comment for statements of doubt that therapy can help, and shows the words that made it speak.
///
/// It only suggests. It knows phrases by table (``DoubtGrammar``), language by language; nothing in it is learned or
/// hidden. What speaks is then held back where the words around it take it away: negation, somebody else's words, a doubt
/// that is past, a condition, another object.
package enum DoubtReader {
    /// Raised whenever the tables or the reading change; kept with each suggestion.
    package static let version = 3

    /// - Parameter language: what the client's form was in; a comment that is plainly in another is read in that one
    ///   first.
    package static func read(_ text: String, _ language: Language) -> DoubtReading {
        let words = DoubtWords(text)
        let spoken = DoubtLanguage.spoken(words, language)
        var held: [DoubtHeldBack] = []
        for language in spoken {
            let reading = read(words, language, &held)
            if reading.isDoubt { return reading }
        }
        return DoubtReading(language: spoken[0], rule: nil, words: nil, heldBack: held)
    }

    private static func read(_ words: DoubtWords, _ language: Language, _ held: inout [DoubtHeldBack]) -> DoubtReading {
        let grammar = DoubtGrammar.of(language)
        let sentence = DoubtSentence(grammar.expanded(words))
        for rule in grammar.rules {
            for match in rule.pattern.matches(in: sentence) {
                let found = DoubtMatch(rule: rule, range: match, sentence: sentence)
                if let why = grammar.heldBack(found) {
                    held.append(DoubtHeldBack(why: why, words: found.span))
                } else {
                    return DoubtReading(language: language, rule: rule.name, words: found.span, heldBack: held)
                }
            }
        }
        return DoubtReading(language: language, rule: nil, words: nil, heldBack: held)
    }
}

/// What the reader makes of one comment.
package struct DoubtReading: Hashable, Sendable {
    /// The language that it was read in.
    package let language: Language
    /// Which row of the table spoke; `nil` where nothing did.
    package let rule: String?
    /// The words that made it speak, as a range of the text's UTF-8 bytes.
    package let words: Range<Int>?
    /// What would have spoken and was held back.
    package let heldBack: [DoubtHeldBack]

    package var isDoubt: Bool { rule != nil }
}

package struct DoubtHeldBack: Hashable, Sendable {
    package let why: DoubtRestraint
    package let words: Range<Int>
}

/// Why words that could be a doubt are not taken for one.
package enum DoubtRestraint: String, Hashable, Sendable, CaseIterable {
    case negated, reported, quoted, past, conditional, turned, otherObject = "other-object"
}

extension String {
    /// The part of a text that a reading names.
    package func words(_ range: Range<Int>) -> String {
        String(decoding: Array(utf8)[max(0, range.lowerBound)..<min(utf8.count, range.upperBound)], as: UTF8.self)
    }
}
