package import Clinic

/// Reads a comment for statements of doubt that therapy can help, and shows the words that made it speak.
///
/// It only suggests. It knows phrases by table (``DoubtGrammar``), language by language. What speaks is held back where the
/// words around it take it away: negation, somebody else's words, a doubt that is past, a condition, another object. Of a
/// comment that the tables do not know it adds up what its words weigh (``DoubtWeights``), which were learned from marked
/// comments and stand open in a table as well; and where they weigh plainly against it, the tables do not speak.
/// Words that the tables know to be negated, to be past or to be of another thing by themselves are not added up.
package enum DoubtReader {
    /// Raised whenever the tables or the reading change; kept with each suggestion.
    package static let version = 8

    /// - Parameter language: what the client's form was in; a comment that is plainly in another is read in that one
    ///   first.
    package static func read(_ text: String, _ language: Language) -> DoubtReading {
        let words = DoubtWords(text)
        let spoken = DoubtLanguage.spoken(words, language)
        return read(words, spoken, DoubtWeights.of(spoken[0]), DoubtBars())
    }

    /// By other weights and bars, for trying them; by the tables alone without weights.
    package static func read(
        _ text: String, _ language: Language, weights: DoubtWeights?, bars: DoubtBars = DoubtBars()
    ) -> DoubtReading {
        let words = DoubtWords(text)
        return read(words, DoubtLanguage.spoken(words, language), weights, bars)
    }

    /// What stands for the rule where the words were weighed.
    package static let weighed = "weighed"

    /// What each word and pair of words of a comment weighs, the heaviest first, in the language that it is read in; `*` is
    /// what a comment weighs before its first word.
    package static func weighing(_ text: String, _ language: Language) -> [(words: String, weight: Double)] {
        let words = DoubtWords(text)
        let spoken = DoubtLanguage.spoken(words, language)[0]
        let known = DoubtWeights.of(spoken)
        let found = DoubtFeatures(words, spoken).all.compactMap { name in known.weights[name].map { (name, $0) } }
        return ([("*", known.bias)] + found)
            .sorted { (abs($0.1), $1.0) > (abs($1.1), $0.0) }
    }

    private static func read(
        _ words: DoubtWords, _ spoken: [Language], _ weights: DoubtWeights?, _ bars: DoubtBars
    ) -> DoubtReading {
        let features = DoubtFeatures(words, spoken[0])
        var (held, unmeant): ([DoubtHeldBack], [Range<Int>]) = ([], [])
        for language in spoken {
            let reading = read(words, language, &held, &unmeant) { marked in
                weights.map { $0.weight(features, around: marked) <= bars.restrains } ?? false
            }
            if reading.isDoubt { return reading }
        }
        let denied = features.denied(unmeant)
        guard let weights, let heaviest = weights.heaviest(features, without: denied, forPart: bars.forPart),
            heaviest.weight > bars.bar(words: features.tokens.count, isHeldBack: !held.isEmpty),
            let marked = weights.words(features, in: heaviest.units, without: denied)
        else { return DoubtReading(language: spoken[0], rule: nil, words: nil, heldBack: held) }
        return DoubtReading(language: spoken[0], rule: weighed, words: marked, heldBack: held)
    }

    private static func read(
        _ words: DoubtWords, _ language: Language, _ held: inout [DoubtHeldBack], _ unmeant: inout [Range<Int>],
        isOutweighed: (Range<Int>) -> Bool
    ) -> DoubtReading {
        let grammar = DoubtGrammar.of(language)
        let sentence = DoubtSentence(grammar.expanded(words))
        var (restrained, ofAnother): ([String: [Range<Int>]], [Range<Int>]) = ([:], [])
        // Thanks that are made of the words of a doubt come first: nothing within them is one.
        let thanks = grammar.contrary.flatMap { rule in
            rule.pattern.matches(in: sentence).map { DoubtMatch(rule: rule, range: $0, sentence: sentence) }
        }
        held += thanks.map { DoubtHeldBack(why: .negated, words: $0.span) }
        unmeant += thanks.map(\.span)
        for rule in grammar.rules {
            for match in rule.pattern.matches(in: sentence) {
                let found = DoubtMatch(rule: rule, range: match, sentence: sentence)
                // What held back more words of the kind holds for fewer of them.
                let isWithin = (restrained[rule.name, default: []] + ofAnother + thanks.map(\.range)).contains {
                    $0.lowerBound <= match.lowerBound && match.upperBound <= $0.upperBound
                }
                if isWithin { continue }
                if let why = grammar.heldBack(found) {
                    held.append(DoubtHeldBack(why: why, words: found.span))
                    restrained[rule.name, default: []].append(match)
                    if why == .negated || why == .past || DoubtGrammar.ofAnother.contains(rule.name) {
                        unmeant.append(found.span)
                    }
                    if why == .otherObject { ofAnother.append(match) }
                } else if isOutweighed(found.span) {
                    held.append(DoubtHeldBack(why: .outweighed, words: found.span))
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
    /// The words around them weigh against it.
    case outweighed
}

extension String {
    /// The part of a text that a reading names.
    package func words(_ range: Range<Int>) -> String {
        String(decoding: Array(utf8)[max(0, range.lowerBound)..<min(utf8.count, range.upperBound)], as: UTF8.self)
    }
}
