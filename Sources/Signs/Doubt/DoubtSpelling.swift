import Clinic

/// Takes a word as a phone leaves it back to the word that the tables know: a letter held down, a slip of the thumb, a
/// word written by its sound, two words without the apostrophe between them. A word that the tables know is left alone.
struct DoubtSpelling: Sendable {
    private let known: Set<String>
    private let language: Language
    /// Long words of the tables by what is left of them without one letter.
    private let slips: [String: [String]]
    private let sounds: [String: String]

    init(_ known: Set<String>, slipping: Set<String>, _ language: Language) {
        self.known = known
        self.language = language
        var slips: [String: [String]] = [:]
        for word in slipping.sorted() where word.count >= 4 {
            for shorter in Self.shortened(word) { slips[shorter, default: []].append(word) }
        }
        self.slips = slips
        var sounds: [String: String] = [:]
        if language != .english {
            for word in slipping.sorted() where word.count >= 4 {
                let sound = Self.sound(word, language)
                if sounds[sound] == nil, sound.count >= 3 { sounds[sound] = word }
            }
        }
        self.sounds = sounds
    }

    /// The words it stands for; `nil` where nothing better is known than the word itself.
    func words(_ word: String) -> [String]? {
        guard !known.contains(word), word.count >= 3, word.count <= 24 else { return nil }
        let held = Self.released(word)
        if held != word, known.contains(held) { return [held] }
        if let single = Self.singled(word), known.contains(single) { return [single] }
        switch language {
        case .english:
            if word.hasSuffix("in"), known.contains(word + "g") { return [word + "g"] }
        case .spanish:
            if word.hasSuffix("s"), word.count > 5, known.contains(String(word.dropLast())) {
                return [String(word.dropLast())]
            }
        case .french:
            if let parts = elided(held) { return parts }
        }
        if word.count >= 4, let heard = sounds[Self.sound(held, language)], abs(heard.count - held.count) <= 2,
            heard.first == word.first || word.count > 4
        {
            return [heard]
        }
        return slip(held).map { [$0] }
    }

    private func slip(_ word: String) -> String? {
        guard word.count >= 4 else { return nil }
        let candidates = (slips[word] ?? []) + Self.shortened(word).flatMap { slips[$0] ?? [] }
        return candidates.first { meant in
            guard meant.first == word.first, Self.isSlip(word, of: meant) else { return false }
            return language == .english
                || meant.dropLast() != word.dropLast() && meant.dropLast() != word[...]
                    && meant[...] != word.dropLast()
        }
    }

    /// One letter too few or too many, two that changed places, or, in a long word, a neighbour on the keyboard.
    private static func isSlip(_ written: String, of meant: String) -> Bool {
        let (left, right) = (Array(written), Array(meant))
        let start = zip(left, right).prefix { $0 == $1 }.count
        let end = min(
            zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count, min(left.count, right.count) - start)
        let (mine, theirs) = (left[start..<(left.count - end)], right[start..<(right.count - end)])
        switch (mine.count, theirs.count) {
        case (0, 1): return meant.count >= 5
        case (1, 0): return meant.count >= 6
        case (2, 2): return mine.first == theirs.last && mine.last == theirs.first
        case (1, 1):
            guard meant.count >= 7, let one = mine.first, let other = theirs.first else { return false }
            return areNeighbours(one, other)
        default: return false
        }
    }

    private static func areNeighbours(_ one: Character, _ other: Character) -> Bool {
        for (row, keys) in keyboard.enumerated() {
            guard let place = keys.firstIndex(of: one) else { continue }
            for near in max(0, row - 1)...min(keyboard.count - 1, row + 1) {
                if let there = keyboard[near].firstIndex(of: other) { return abs(there - place) <= 1 }
            }
        }
        return false
    }

    private static let keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map(Array.init)

    private static func shortened(_ word: String) -> [String] {
        var all: [String] = [word]
        for index in word.indices {
            var shorter = word
            shorter.remove(at: index)
            all.append(shorter)
        }
        return all
    }

    /// A letter that was held down, once.
    private static func released(_ word: String) -> String {
        var plain: [Character] = []
        var run = 0
        for letter in word {
            run = letter == plain.last ? run + 1 : 1
            if run <= 2 { plain.append(letter) } else if run == 3 { plain.removeLast() }
        }
        return String(plain)
    }

    /// The same with no letter doubled; `nil` where none was.
    private static func singled(_ word: String) -> String? {
        var plain = ""
        for letter in word where letter != plain.last { plain.append(letter) }
        return plain == word ? nil : plain
    }

    /// `napporte` is `n apporte`, `jvois` is `je vois`.
    private func elided(_ word: String) -> [String]? {
        for head in ["qu", "j", "n", "m", "c", "d", "l", "s", "t"] where word.hasPrefix(head) {
            let rest = String(word.dropFirst(head.count))
            guard known.contains(rest), let first = rest.first else { continue }
            if "aeiouyh".contains(first), rest.count > 2 || ["ai", "as", "en", "y"].contains(rest) {
                return [head, rest]
            }
            if head == "j", rest.count >= 2 { return ["je", rest] }
        }
        return nil
    }

    /// How a word sounds, roughly: what is often mixed up is written alike.
    private static func sound(_ word: String, _ language: Language) -> String {
        var text = word
        func swap(_ pairs: [(String, String)]) { for (from, to) in pairs { text = replaced(text, from, to) } }
        switch language {
        case .english: break
        case .spanish:
            swap([
                ("ch", "#"), ("h", ""), ("ll", "y"), ("v", "b"), ("z", "s"), ("ce", "se"), ("ci", "si"), ("qu", "k"),
                ("c", "k"), ("ge", "je"), ("gi", "ji"), ("x", "s"), ("rr", "r"), ("ss", "s"), ("w", "gu"), ("#", "ch"),
            ])
        case .french:
            swap([
                ("ch", "#"), ("ph", "f"), ("th", "t"), ("h", ""), ("eau", "o"), ("au", "o"), ("qu", "k"), ("ce", "se"),
                ("ci", "si"), ("c", "k"), ("ai", "e"), ("ei", "e"), ("y", "i"), ("en", "an"), ("em", "an"),
                ("am", "an"), ("z", "s"), ("ss", "s"), ("#", "ch"),
            ])
            var short = ""
            for letter in text where letter != short.last { short.append(letter) }
            for _ in 0..<2 {
                guard let last = short.last, short.count > 3, "esxt".contains(last) else { break }
                short.removeLast()
            }
            text = short
        }
        return text
    }

    private static func replaced(_ text: String, _ from: String, _ to: String) -> String {
        guard text.contains(from) else { return text }
        var (all, rest) = ("", Substring(text))
        while !rest.isEmpty {
            if rest.hasPrefix(from) {
                all += to
                rest = rest.dropFirst(from.count)
            } else if let first = rest.first {
                all.append(first)
                rest = rest.dropFirst()
            }
        }
        return all
    }
}
