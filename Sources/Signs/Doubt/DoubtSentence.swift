/// The words of a comment as the patterns walk over them.
struct DoubtSentence {
    let words: [DoubtWords.Word]
    let isQuotedWhole: Bool
    let memory = DoubtMemory()
    /// Words that begin a clause of their own, such as `but` and `because`.
    private let joins: Set<String>
    /// So far at most does anything look back or ahead, so that a text without a full stop is not slow.
    private static let mostWords = 48

    init(_ words: DoubtWords, joins: Set<String>) {
        self.words = words.words
        isQuotedWhole = words.isQuotedWhole
        self.joins = joins
    }

    func isOpening(_ at: Int) -> Bool { at < words.count && words[at].gap == .sentence }

    func isStart(_ at: Int) -> Bool {
        guard at < words.count else { return false }
        return at == 0 || words[at].gap > .space || joins.contains(words[at - 1].plain)
            || words[at].isQuoted != words[at - 1].isQuoted
    }

    func isEnd(_ at: Int) -> Bool {
        at >= words.count || words[at].gap > .space || joins.contains(words[at].plain)
            || (at > 0 && words[at].isQuoted != words[at - 1].isQuoted)
    }

    func isQuotedAlike(_ one: Int, _ other: Int) -> Bool { words[one].isQuoted == words[other].isQuoted }

    /// The first word of the sentence that holds the word at that place.
    func sentenceStart(_ at: Int) -> Int {
        var start = at
        while start > 0, at - start < Self.mostWords, words[start].gap < .sentence { start -= 1 }
        return start
    }

    func sentenceEnd(_ at: Int) -> Int {
        var end = at
        while end < words.count, end - at < Self.mostWords, end == at || words[end].gap < .sentence { end += 1 }
        return end
    }

    /// The first word of the clause: after the last comma or joining word.
    func clauseStart(_ at: Int, breaking: Set<String>) -> Int {
        var start = at
        while start > 0, at - start < Self.mostWords, words[start].gap < .comma, !breaking.contains(words[start].plain)
        { start -= 1 }
        return start
    }

    func plain(_ range: Range<Int>) -> Set<String> { Set(words[range].map(\.plain)) }
}

/// A row that spoke, and where.
struct DoubtMatch {
    let rule: DoubtRule
    let range: Range<Int>
    let sentence: DoubtSentence

    /// The words that made it speak, in UTF-8 bytes of the text.
    var span: Range<Int> {
        sentence.words[range.lowerBound].range.lowerBound..<sentence.words[range.upperBound - 1].range.upperBound
    }
}

struct DoubtRule: Sendable {
    let name: String
    let pattern: DoubtPattern
    /// It carries its own "I don't think", so that a negation within it is not one of it.
    let isRaised: Bool
    /// It speaks without naming what it speaks of, as "no point".
    let isBare: Bool
}
