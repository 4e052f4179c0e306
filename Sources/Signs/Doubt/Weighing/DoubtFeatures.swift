package import Clinic

/// What weighs in a comment: each word in its plainest spelling, each two that follow one another in a sentence, how a
/// sentence begins and ends, and whether it asks. Each counts once, however often it is there.
package struct DoubtFeatures: Sendable {
    struct Token: Sendable {
        let plain: String
        /// In UTF-8 bytes of the text.
        let range: Range<Int>
        /// What stands between it and the word before.
        let gap: DoubtWords.Gap
        /// A question mark stands after it.
        let isAsked: Bool
    }

    /// A sentence of more words than that is taken apart at its commas.
    private static let longUnit = 20
    /// Words that are weighed together at most, where they are of several units.
    static let together = 25

    private let language: Language
    let tokens: [Token]
    /// Sentences; long ones in parts of at most twenty words, from comma to comma where there are any.
    let units: [Range<Int>]

    package init(_ text: String, _ language: Language) { self.init(DoubtWords(text), language) }

    init(_ words: DoubtWords, _ language: Language) {
        self.language = language
        tokens = words.words.flatMap { word -> [Token] in
            // "j'ai" is two words; "don't" is one, as those write it who leave the apostrophe out.
            let parts =
                language == .french
                ? word.plain.split(separator: "'").map(String.init) : [word.plain.filter { $0 != "'" }]
            return parts.enumerated().map { place, part in
                Token(
                    plain: Self.written(part, language), range: word.range, gap: place == 0 ? word.gap : .space,
                    isAsked: place == parts.count - 1 && word.isAsked)
            }
        }
        units = Self.units(of: tokens)
    }

    /// A word as it is written out, where phones have one letter for it.
    private static func written(_ word: String, _ language: Language) -> String {
        switch (language, word) {
        case (.english, "u"): "you"
        case (.english, "ur"): "your"
        case (.spanish, "q"), (.spanish, "k"), (.spanish, "ke"), (.spanish, "qe"), (.french, "k"), (.french, "ke"):
            "que"
        case (.spanish, "xq"), (.spanish, "pq"), (.spanish, "porq"): "porque"
        case (.french, "pk"), (.french, "pq"), (.french, "pkoi"): "pourquoi"
        default: word
        }
    }

    /// Of all sentences: what is learned from.
    package var all: Set<String> {
        Self.parts(of: tokens, tokens.indices) { $0.gap == .sentence }.reduce(into: []) {
            $0.formUnion(features(of: $1))
        }
    }

    /// Of words that stand together, the first as a beginning and the last as an end.
    func features(of unit: Range<Int>) -> Set<String> {
        unit.reduce(into: []) { all, place in all.formUnion(features(at: place, in: unit)) }
    }

    /// The words that those bytes of the text hold, from the last comma before them on: who says that something is not so
    /// says it of all of them.
    func denied(_ bytes: [Range<Int>]) -> Set<Int> {
        bytes.reduce(into: []) { all, span in
            let held = tokens.indices.filter { tokens[$0].range.overlaps(span) }
            guard var first = held.first, let last = held.last else { return }
            while first > 0, tokens[first].gap < .comma { first -= 1 }
            all.formUnion(first...last)
        }
    }

    /// The same but for some of the words, and of what follows them only what it is by itself.
    func features(of unit: Range<Int>, without left: Set<Int>) -> Set<String> {
        unit.reduce(into: []) { all, place in
            guard !left.contains(place) else { return }
            let own = features(at: place, in: unit)
            all.formUnion(place > unit.lowerBound && left.contains(place - 1) ? [own[0]] + own.dropFirst(2) : own)
        }
    }

    func features(at place: Int, in unit: Range<Int>) -> [String] {
        let token = tokens[place]
        let before = place == unit.lowerBound ? "^" : tokens[place - 1].plain
        var all = [token.plain, before + " " + token.plain]
        if token.isAsked {
            all += ["?", token.plain + " ?"]
        } else if place + 1 == unit.upperBound {
            all.append(token.plain + " $")
        }
        return all
    }

    /// Words that are shown, with those after them that they need to mean something: not "you to be" but what to be, up to
    /// the end of the clause; where nothing is left there, those before.
    func meaning(of words: ClosedRange<Int>, in unit: Range<Int>) -> ClosedRange<Int> {
        var (first, last) = (words.lowerBound, words.upperBound)
        func means(_ place: Int) -> Bool { !DoubtSmallWords.all(language).contains(tokens[place].plain) }
        let farthest = min(tokens.count - 1, last + Self.added)
        while last < farthest, tokens[last + 1].gap < .comma, !means(last) { last += 1 }
        let earliest = max(unit.lowerBound, first - Self.added)
        while first > earliest, tokens[first].gap < .comma, !(first...last).contains(where: means) { first -= 1 }
        return first...last
    }

    /// "Thank you for today.", "Sorry I was late.": a few words that are said whatever follows.
    func isCourtesy(_ unit: Range<Int>) -> Bool {
        guard unit.count <= Self.courtesy, !tokens[unit].contains(where: \.isAsked) else { return false }
        let plain = Set(tokens[unit].map(\.plain))
        let words = DoubtSmallWords.courtesy(language)
        guard plain.isDisjoint(with: words.but) else { return false }
        return !plain.isDisjoint(with: words.thanks)
            || !plain.isDisjoint(with: words.sorry) && !plain.isDisjoint(with: words.late)
    }

    /// Of so many words at most is a courtesy.
    private static let courtesy = 8
    /// So many words at most are shown besides, on either side of those that weigh.
    private static let added = 6

    private static func units(of tokens: [Token]) -> [Range<Int>] {
        parts(of: tokens, tokens.indices) { $0.gap == .sentence }.flatMap { sentence -> [Range<Int>] in
            if sentence.count <= longUnit { return [sentence] }
            var units: [Range<Int>] = []
            for part in parts(of: tokens, sentence, { $0.gap >= .comma }) {
                for start in stride(from: part.lowerBound, to: part.upperBound, by: longUnit) {
                    let piece = start..<min(part.upperBound, start + longUnit)
                    if let last = units.last, last.count + piece.count <= longUnit {
                        units[units.count - 1] = last.lowerBound..<piece.upperBound
                    } else {
                        units.append(piece)
                    }
                }
            }
            return units
        }
    }

    private static func parts(
        of tokens: [Token], _ range: Range<Int>, _ begins: (Token) -> Bool
    ) -> [Range<Int>] {
        var (parts, start): ([Range<Int>], Int) = ([], range.lowerBound)
        for place in range where place > start && begins(tokens[place]) {
            parts.append(start..<place)
            start = place
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }
}
