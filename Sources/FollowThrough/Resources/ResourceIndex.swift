internal import Clinic

/// Finds resources by words, forgiving accents, slips and words that are not finished. Held in memory; ids and words
/// alone, so that it is the same over any engine.
package struct ResourceIndex: Sendable {
    private struct Posting: Sendable {
        let slot: Int32
        let weight: Int32
    }

    private var slots: [ResourceID: Int] = [:]
    private var owners: [ResourceID] = []
    private var wordsOfSlot: [[Int32]] = []
    private var numbers: [[UInt32]: Int32] = [:]
    private var spellings: [[UInt32]] = []
    private var postings: [[Posting]] = []
    /// Words by two neighbouring letters, the beginning counted as one.
    private var pairs: [UInt64: [Int32]] = [:]

    package init() {}

    package var count: Int { slots.count }

    /// Adds the resource, or takes its words anew.
    package mutating func put(_ resource: Resource) {
        let slot: Int
        if let held = slots[resource.id] {
            slot = held
            for word in wordsOfSlot[held] { postings[Int(word)].removeAll { $0.slot == Int32(held) } }
        } else {
            slot = owners.count
            slots[resource.id] = slot
            owners.append(resource.id)
            wordsOfSlot.append([])
        }
        var weights: [Int32: Int32] = [:]
        for (text, weight) in Self.fields(resource.content) {
            for word in FoldedWords.words(of: text) {
                let number = number(of: word.unicodeScalars.prefix(40).map(\.value))
                weights[number] = max(weights[number] ?? 0, weight)
            }
        }
        // As one word, however it is spaced: any part of it finds it.
        let digits = resource.content.phone.unicodeScalars.map(\.value).filter(Self.isDigit)
        if digits.count > 2 {
            let number = number(of: Array(digits.prefix(40)))
            weights[number] = max(weights[number] ?? 0, 1)
        }
        for (word, weight) in weights { postings[Int(word)].append(Posting(slot: Int32(slot), weight: weight)) }
        wordsOfSlot[slot] = Array(weights.keys)
    }

    private static func fields(_ content: ResourceContent) -> [(String, Int32)] {
        [(content.name, 4), (content.provider, 3)]
            + content.places.map { ($0, 3) }
            + [(content.offers, 2), (content.address, 2), (content.eligibility, 1), (content.notes, 1)]
            + content.kinds.map { ($0.names, 0) } + content.languages.map { (SpokenLanguage.all(of: $0), 0) }
    }

    private mutating func number(of word: [UInt32]) -> Int32 {
        if let held = numbers[word] { return held }
        let number = Int32(spellings.count)
        numbers[word] = number
        spellings.append(word)
        postings.append([])
        for pair in Set(Self.pairs(of: word)) { pairs[pair, default: []].append(number) }
        return number
    }

    private static func pairs(of word: [UInt32]) -> [UInt64] {
        var last: UInt64 = 0
        return word.map { letter in
            defer { last = UInt64(letter) }
            return last << 32 | UInt64(letter)
        }
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { (48...57).contains(scalar) }

    /// The best first; of equals, in the order they came in. Every word that was asked for is in each, unless nothing
    /// has them all: then those that have most of them. Small words are not asked for where there are others.
    package func find(_ query: String) -> [ResourceID] {
        let words = FoldedWords.words(of: String(query.prefix(200)))
        let telling = words.filter { !SearchWords.small.contains($0) }
        let asked = (telling.isEmpty ? words : telling).prefix(8)
        if asked.isEmpty { return [] }
        var found: [Int32: (hits: Int, score: Int)] = [:]
        for word in asked {
            var best: [Int32: Int] = [:]
            let others: [(Int32, Int)] = SearchWords.others(for: word).compactMap { numbers[$0].map { ($0, 80) } }
            for (number, closeness) in spellings(like: word.unicodeScalars.prefix(40).map(\.value)) + others {
                for posting in postings[Int(number)] {
                    let score = closeness * Int(posting.weight + 4)
                    if score > best[posting.slot] ?? 0 { best[posting.slot] = score }
                }
            }
            for (slot, score) in best {
                let held = found[slot] ?? (0, 0)
                found[slot] = (held.hits + 1, held.score + score)
            }
        }
        let most = found.values.lazy.map(\.hits).max() ?? 0
        return found.filter { $0.value.hits == most }
            .sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
            .map { owners[Int($0.key)] }
    }

    /// Words that may be meant, with how near they are: 100 for the same.
    private func spellings(like word: [UInt32]) -> [(Int32, Int)] {
        if word.count < 3 {
            return (pairs[UInt64(word[0])] ?? []).compactMap { number in
                let other = spellings[Int(number)]
                guard other.starts(with: word) else { return nil }
                return (number, other.count == word.count ? 100 : 40)
            }
        }
        // Another number is not the same one with a slip.
        let slips = word.allSatisfy(Self.isDigit) ? 0 : Spelling.slips(word.count)
        let asked = Self.pairs(of: word)
        var shared: [Int32: Int] = [:]
        for pair in Set(asked) { for number in pairs[pair] ?? [] { shared[number, default: 0] += 1 } }
        let least = max(1, min(Set(asked).count - 1, asked.count - 3 * slips - 1))
        return shared.compactMap { number, count in
            guard count >= least, let closeness = closeness(of: spellings[Int(number)], to: word, slips) else {
                return nil
            }
            return (number, closeness)
        }
    }

    private func closeness(of other: [UInt32], to word: [UInt32], _ slips: Int) -> Int? {
        if other == word { return 100 }
        if other.starts(with: word) { return 85 }
        if slips > 0, let distance = Spelling.distance(word, other, atMost: slips) { return 75 - 15 * distance }
        if other.count > word.count, contains(other, word) { return 45 }
        if slips > 0, word.count > 4, let distance = Spelling.distance(word, other, atMost: slips, isBeginning: true) {
            return 50 - 15 * distance
        }
        return nil
    }

    private func contains(_ other: [UInt32], _ word: [UInt32]) -> Bool {
        (0...(other.count - word.count)).contains { other[$0...].starts(with: word) }
    }
}
