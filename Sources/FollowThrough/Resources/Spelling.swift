/// How far two spellings are apart.
package enum Spelling {
    /// How many slips a word of that length is forgiven.
    package static func slips(_ length: Int) -> Int {
        switch length {
        case ..<4: 0
        case ..<8: 1
        default: 2
        }
    }

    /// Whether they are the same word, a slip or two aside.
    package static func isNear(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (a, b) = (left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value))
        let most = slips(min(a.count, b.count))
        return most > 0 && distance(a, b, atMost: most) != nil
    }

    /// Letters added, left out, changed, or swapped with their neighbour or the one after it, as in "bycicle"; `nil`
    /// beyond `most`.
    ///
    /// - Parameter isBeginning: compares `word` with the beginning of `other` that fits it best.
    package static func distance(
        _ word: [UInt32], _ other: [UInt32], atMost most: Int, isBeginning: Bool = false
    ) -> Int? {
        let width = word.count
        if isBeginning ? other.count < width - most : abs(other.count - width) > most { return nil }
        let height = isBeginning ? min(other.count, width + most) : other.count
        var older = [Int](repeating: 0, count: width + 1)
        var before = older
        var row = Array(0...width)
        var next = row
        var best = isBeginning ? width : .max
        for line in 0..<height {
            next[0] = line + 1
            var least = next[0]
            for column in 0..<width {
                let isSame = word[column] == other[line]
                var cost = Swift.min(row[column] + (isSame ? 0 : 1), row[column + 1] + 1, next[column] + 1)
                if line > 0, column > 0, word[column] == other[line - 1], word[column - 1] == other[line] {
                    cost = Swift.min(cost, before[column - 1] + 1)
                }
                if line > 1, column > 1, word[column] == other[line - 2], word[column - 2] == other[line],
                    word[column - 1] == other[line - 1]
                {
                    cost = Swift.min(cost, older[column - 2] + 1)
                }
                next[column + 1] = cost
                least = Swift.min(least, cost)
            }
            if least > most { break }
            (older, before, row, next) = (before, row, next, older)
            if isBeginning { best = Swift.min(best, row[width]) }
            if line == height - 1, !isBeginning { best = row[width] }
        }
        return best <= most ? best : nil
    }
}
