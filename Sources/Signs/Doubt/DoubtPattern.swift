/// A row of the tables, such as `^ <lead>* <subject> <adverb>* <no> <helps>`, compiled once.
///
/// Words stand for themselves; `a|b` is one of them; `<name>` is any phrase of that class; `?` makes a part optional, `*`
/// lets it come any number of times, `!` before it forbids it there; `^` is the beginning of a clause, `$` its end, `..4` up to four words of any kind.
struct DoubtPattern: Sendable {
    indirect enum Part: Sendable {
        case word(Set<String>)
        case phrases(DoubtPhrases)
        case optional(Part)
        case many(Part)
        case start, end
        case gap(Int)
        /// Nothing of the kind may come next.
        case not(Part)
    }

    let parts: [Part]

    init(_ text: String, _ classes: [String: [[Part]]]) { parts = Self.parts(text, classes) }

    static func parts(_ text: String, _ classes: [String: [[Part]]]) -> [Part] {
        text.split(separator: " ").map { part(String($0), classes) }
    }

    private static func part(_ text: String, _ classes: [String: [[Part]]]) -> Part {
        if text == "^" { return .start }
        if text == "$" { return .end }
        if text.hasPrefix("!") { return .not(part(String(text.dropFirst()), classes)) }
        if text.hasPrefix("..") { return .gap(Int(text.dropFirst(2)) ?? 0) }
        if text.count > 1, text.hasSuffix("?") { return .optional(part(String(text.dropLast()), classes)) }
        if text.count > 1, text.hasSuffix("*") { return .many(part(String(text.dropLast()), classes)) }
        if text.hasPrefix("<"), text.hasSuffix(">") {
            let names = text.dropFirst().dropLast().split(separator: "|")
            return .phrases(DoubtPhrases(names.flatMap { classes[String($0)] ?? [] }))
        }
        let words = Set(text.split(separator: "|").map(String.init))
        return words.contains("$") ? .phrases(DoubtPhrases([[.word(words)], [.end]])) : .word(words)
    }

    /// Every place at which it matches, the longest match at each.
    func matches(in sentence: DoubtSentence) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for start in sentence.words.indices {
            if let end = ends(parts[...], sentence, start).max(), end > start { found.append(start..<end) }
        }
        return found
    }

    /// Whether it matches from exactly there, and to where at the farthest.
    func end(in sentence: DoubtSentence, from start: Int) -> Int? { ends(parts[...], sentence, start).max() }

    /// Every place to which it matches from exactly there.
    func ends(in sentence: DoubtSentence, from start: Int) -> Set<Int> { ends(parts[...], sentence, start) }

    private func ends(_ parts: ArraySlice<Part>, _ sentence: DoubtSentence, _ at: Int) -> Set<Int> {
        guard let first = parts.first else { return [at] }
        var all: Set<Int> = []
        for next in Self.step(first, sentence, at) { all.formUnion(ends(parts.dropFirst(), sentence, next)) }
        return all
    }

    fileprivate static func step(_ part: Part, _ sentence: DoubtSentence, _ at: Int) -> Set<Int> {
        switch part {
        case .word(let words):
            return at < sentence.words.count && words.contains(sentence.words[at].plain) ? [at + 1] : []
        case .phrases(let phrases):
            return phrases.ends(in: sentence, from: at)
        case .optional(let part): return step(part, sentence, at).union([at])
        case .many(let part):
            var (all, fresh): (Set<Int>, Set<Int>) = ([at], [at])
            while !fresh.isEmpty {
                let next = fresh.reduce(into: Set<Int>()) { $0.formUnion(step(part, sentence, $1)) }
                fresh = next.subtracting(all)
                all.formUnion(fresh)
            }
            return all
        case .start: return sentence.isStart(at) ? [at] : []
        case .end: return sentence.isEnd(at) ? [at] : []
        case .not(let part): return step(part, sentence, at).isEmpty ? [at] : []
        case .gap(let most): return Set((at...min(sentence.words.count, at + most)))
        }
    }
}

/// The phrases of a class, found by their first word, so that most of them are never tried.
struct DoubtPhrases: Sendable {
    private let byFirst: [String: [[DoubtPattern.Part]]]
    private let others: [[DoubtPattern.Part]]

    init(_ phrases: [[DoubtPattern.Part]]) {
        var (byFirst, others): ([String: [[DoubtPattern.Part]]], [[DoubtPattern.Part]]) = ([:], [])
        for phrase in phrases {
            guard case .word(let words)? = phrase.first else {
                others.append(phrase)
                continue
            }
            for word in words { byFirst[word, default: []].append(Array(phrase.dropFirst())) }
        }
        (self.byFirst, self.others) = (byFirst, others)
    }

    func ends(in sentence: DoubtSentence, from at: Int) -> Set<Int> {
        var all: Set<Int> = []
        if at < sentence.words.count, let rests = byFirst[sentence.words[at].plain] {
            for rest in rests { all.formUnion(Self.ends(rest, in: sentence, from: at + 1)) }
        }
        for phrase in others { all.formUnion(Self.ends(phrase, in: sentence, from: at)) }
        return all
    }

    private static func ends(_ phrase: [DoubtPattern.Part], in sentence: DoubtSentence, from at: Int) -> Set<Int> {
        var reached: Set<Int> = [at]
        for part in phrase {
            reached = reached.reduce(into: []) { $0.formUnion(DoubtPattern.step(part, sentence, $1)) }
            if reached.isEmpty { break }
        }
        return reached
    }
}
