/// A row of the tables, such as `^ <lead>* <subject> <adverb>* <no> <helps>`, compiled once.
///
/// Words stand for themselves; `a|b` is one of them; `<name>` is any phrase of that class; `?` makes a part optional, `*`
/// lets it come any number of times, `!` before it forbids it there; `^` is the beginning of a clause, `^^` that of a
/// sentence, `$` the end of a clause, `_` any word, `??` a question mark, `..4` up to four words of any kind.
struct DoubtPattern: Sendable {
    indirect enum Part: Sendable {
        case word(Set<String>)
        case phrases(DoubtPhrases)
        case optional(Part)
        case many(Part)
        case start, end
        /// The beginning of a sentence.
        case opening
        case anyWord
        /// A question mark stands here.
        case asked
        case gap(Int)
        /// Nothing of the kind may come next.
        case not(Part)
    }

    /// So far at most, in words, does a part reach that may come any number of times, so that no text makes it slow.
    private static let mostWords = 10

    let parts: [Part]
    /// The words with which it can begin; `nil` where any could.
    private let firsts: Set<String>?
    /// It has a gap, and may reach into the next sentence.
    private let crosses: Bool

    init(_ text: String, _ classes: DoubtClasses) {
        parts = Self.parts(text, classes)
        firsts = Self.firsts(parts[...])
        crosses = text.contains("..")
    }

    static func parts(_ text: String, _ classes: DoubtClasses) -> [Part] {
        text.split(separator: " ").map { part(String($0), classes) }
    }

    private static func part(_ text: String, _ classes: DoubtClasses) -> Part {
        if text == "^" { return .start }
        if text == "$" { return .end }
        if text == "^^" { return .opening }
        if text == "??" { return .asked }
        if text == "_" { return .anyWord }
        if text.hasPrefix("!") { return .not(part(String(text.dropFirst()), classes)) }
        if text.hasPrefix("..") { return .gap(Int(text.dropFirst(2)) ?? 0) }
        if text.count > 1, text.hasSuffix("?") { return .optional(part(String(text.dropLast()), classes)) }
        if text.count > 1, text.hasSuffix("*") { return .many(part(String(text.dropLast()), classes)) }
        return choices(text, classes)
    }

    /// `a|<name>|$`: one of those words, any phrase of that class, or the end of a clause.
    private static func choices(_ text: String, _ classes: DoubtClasses) -> Part {
        if let made = classes.made[text] { return .phrases(made) }
        var (words, phrases): (Set<String>, [[Part]]) = ([], [])
        var (choice, isClass, isOpen) = ("", false, false)
        for mark in text + "|" {
            switch mark {
            case "<": isOpen = true
            case ">": isOpen = false
            case "|":
                if isClass {
                    phrases += classes.phrases[choice] ?? []
                } else if choice == "$" {
                    phrases.append([.end])
                } else {
                    words.insert(choice)
                }
                choice = ""
            default:
                choice.append(mark)
                isClass = isOpen
            }
        }
        guard !phrases.isEmpty else { return .word(words) }
        if !words.isEmpty { phrases.append([.word(words)]) }
        let made = DoubtPhrases(phrases)
        classes.made[text] = made
        return .phrases(made)
    }

    /// Every place at which it matches, the longest match at each, one after the other as they are asked for.
    func matches(in sentence: DoubtSentence) -> some Sequence<Range<Int>> {
        sentence.words.indices.lazy.compactMap { start -> Range<Int>? in
            guard let end = end(in: sentence, from: start), end > start else { return nil }
            return start..<end
        }
    }

    /// Whether it matches from exactly there, and to where at the farthest.
    func end(in sentence: DoubtSentence, from start: Int) -> Int? { ends(in: sentence, from: start).max() }

    /// Every place to which it matches from exactly there.
    func ends(in sentence: DoubtSentence, from start: Int) -> [Int] {
        if let firsts, start >= sentence.words.count || !firsts.contains(sentence.words[start].plain) { return [] }
        return Self.ends(parts[...], DoubtReach(sentence: sentence, start: start, crosses: crosses), start)
    }

    fileprivate static func ends(_ parts: ArraySlice<Part>, _ reach: DoubtReach, _ at: Int) -> [Int] {
        var reached = [at]
        for part in parts {
            var next: [Int] = []
            for from in reached {
                for end in step(part, reach, from) where !next.contains(end) { next.append(end) }
            }
            reached = next
            if reached.isEmpty { break }
        }
        return reached
    }

    private static func step(_ part: Part, _ reach: DoubtReach, _ at: Int) -> [Int] {
        switch part {
        case .word(let words):
            return reach.word(at).map(words.contains) == true ? [at + 1] : []
        case .phrases(let phrases):
            return reach.remembered(phrases, at, isMany: false) { phrases.ends(reach, from: at) }
        case .optional(let part):
            let ends = step(part, reach, at)
            return ends.contains(at) ? ends : ends + [at]
        case .many(.phrases(let phrases)):
            return reach.remembered(phrases, at, isMany: true) { many(.phrases(phrases), reach, at) }
        case .many(let part): return many(part, reach, at)
        case .start: return reach.sentence.isStart(at) ? [at] : []
        case .end: return reach.sentence.isEnd(at) ? [at] : []
        case .opening: return at == 0 || reach.sentence.isOpening(at) ? [at] : []
        case .asked: return at > 0 && reach.sentence.words[at - 1].isAsked ? [at] : []
        case .anyWord: return reach.word(at) == nil ? [] : [at + 1]
        case .not(let part): return step(part, reach, at).isEmpty ? [at] : []
        case .gap(let most): return Array(at...min(reach.sentence.words.count, at + most))
        }
    }

    private static func many(_ part: Part, _ reach: DoubtReach, _ at: Int) -> [Int] {
        var (all, index) = ([at], 0)
        while index < all.count {
            let from = all[index]
            index += 1
            guard from - at < mostWords else { continue }
            for end in step(part, reach, from) where !all.contains(end) { all.append(end) }
        }
        return all
    }

    fileprivate static func firsts(_ parts: ArraySlice<Part>) -> Set<String>? {
        var all: Set<String> = []
        for part in parts {
            switch part {
            case .word(let words): return all.union(words)
            case .phrases(let phrases): return phrases.firsts.map { all.union($0) }
            case .optional(let part), .many(let part):
                guard let own = firsts([part]) else { return nil }
                all.formUnion(own)
            case .start, .opening, .not: continue
            case .end, .gap, .anyWord, .asked: return nil
            }
        }
        return nil
    }
}

/// The phrases of a class, found by their first word, so that most of them are never tried.
final class DoubtPhrases: Sendable {
    private let byFirst: [String: [[DoubtPattern.Part]]]
    private let others: [[DoubtPattern.Part]]
    /// The words with which one of them can begin; `nil` where any could.
    let firsts: Set<String>?

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
        firsts = others.reduce(Optional(Set(byFirst.keys))) { all, phrase in
            guard let all, let own = DoubtPattern.firsts(phrase[...]) else { return nil }
            return all.union(own)
        }
    }

    func ends(_ reach: DoubtReach, from at: Int) -> [Int] {
        let word = reach.word(at)
        if let firsts, word.map(firsts.contains) != true { return [] }
        var all: [Int] = []
        func add(_ ends: [Int]) { for end in ends where !all.contains(end) { all.append(end) } }
        if let word, let rests = byFirst[word] {
            for rest in rests { add(DoubtPattern.ends(rest[...], reach, at + 1)) }
        }
        for phrase in others { add(DoubtPattern.ends(phrase[...], reach, at)) }
        return all
    }
}
