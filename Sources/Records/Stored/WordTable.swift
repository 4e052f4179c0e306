/// Words that stand for cases, found by their bytes: `init(rawValue:)` compares with one case after the other, and a
/// dictionary wants a string made first.
struct WordTable<Known: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
    private struct Entry: Sendable {
        let word: [UInt8]
        let known: Known
    }

    /// By the lowest bits of the hash; what does not fit stands in the next free place.
    private let places: [Entry?]

    init(_ words: Known.Type = Known.self) {
        var size = 8
        while size < Known.allCases.count * 4 { size *= 2 }
        var places = [Entry?](repeating: nil, count: size)
        for known in Known.allCases {
            let word = Array(known.rawValue.utf8)
            var place = Self.hash(word[...]) & (size - 1)
            while places[place] != nil { place = (place + 1) & (size - 1) }
            places[place] = Entry(word: word, known: known)
        }
        self.places = places
    }

    subscript(_ word: ArraySlice<UInt8>) -> Known? {
        var place = Self.hash(word) & (places.count - 1)
        while let entry = places[place] {
            if entry.word.elementsEqual(word) { return entry.known }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    private static func hash(_ word: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ hash >> 15)
    }
}
