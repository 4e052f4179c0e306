import Clinic

/// What each word and each pair of words of one language says for a doubt or against it, learned from marked comments
/// (`Benchmarks weigh`). It is open: a comment's weight is the sum of what its words weigh, and those that weigh most are
/// shown.
///
/// Weights are log odds: 0 is as likely as not, 1.1 three to one, 2.2 nine to one, if every second comment were a doubt.
package struct DoubtWeights: Sendable {
    /// What a comment weighs before its first word.
    package let bias: Double
    package let weights: [String: Double]

    package init(bias: Double, weights: [String: Double]) { (self.bias, self.weights) = (bias, weights) }

    /// - Parameter lines: `weight feature` on each line, in hundredths; that of `*` is the bias.
    init(lines: String) {
        var (bias, weights) = (0.0, [String: Double]())
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let weight = Int(parts[0]) else { continue }
            if parts[1] == "*" { bias = Double(weight) / 100 } else { weights[String(parts[1])] = Double(weight) / 100 }
        }
        self.init(bias: bias, weights: weights)
    }

    static func of(_ language: Language) -> DoubtWeights {
        switch language {
        case .english: english
        case .spanish: spanish
        case .french: french
        }
    }

    private static let english = DoubtWeights(lines: EnglishWeights.lines)
    private static let spanish = DoubtWeights(lines: SpanishWeights.lines)
    private static let french = DoubtWeights(lines: FrenchWeights.lines)

    /// The words that weigh most together, and how much; `nil` where there are no words. Of a short comment all are weighed
    /// together, and each run of its sentences for less, so that what else is told beside a doubt does not hide it; of a
    /// long one every run of units that is no longer. Thanks, and being sorry to be late, are no part of what is weighed.
    ///
    /// - Parameter left: words that do not count, by their places.
    /// - Parameter forPart: what a part of a short comment has to weigh more.
    func heaviest(
        _ features: DoubtFeatures, without left: Set<Int> = [], forPart: Double
    ) -> (weight: Double, units: ArraySlice<Range<Int>>)? {
        let spoken = features.units.filter { !features.isCourtesy($0) }
        let units = spoken.isEmpty ? features.units : spoken
        let isShort = features.tokens.count <= DoubtFeatures.together
        // In an order of its own, so that the sum is the same to the last bit each time.
        let known = units.map { unit in
            features.features(of: unit, without: left).filter { weights[$0] != nil }.sorted()
        }
        var best: (weight: Double, units: ArraySlice<Range<Int>>)?
        for first in units.indices {
            var (sum, seen, words) = (bias, Set<String>(), 0)
            for last in first..<units.count {
                words += units[last].count
                if last > first, words > DoubtFeatures.together { break }
                for name in known[last] where seen.insert(name).inserted { sum += weights[name] ?? 0 }
                let isPart = isShort && last - first + 1 < units.count
                let weight = isPart ? sum - forPart : sum
                if weight > best?.weight ?? -.infinity { best = (weight, units[first...last]) }
            }
        }
        return best
    }

    /// Of those bytes of the text with a few words around them, up to the next comma.
    package func weight(_ features: DoubtFeatures, around bytes: Range<Int>) -> Double {
        let tokens = features.tokens
        guard let unit = features.units.last(where: { tokens[$0.lowerBound].range.lowerBound <= bytes.lowerBound })
        else { return bias }
        var first = unit.first { tokens[$0].range.upperBound > bytes.lowerBound } ?? unit.lowerBound
        var last = unit.last { tokens[$0].range.lowerBound < bytes.upperBound } ?? unit.upperBound - 1
        let (earliest, latest) = (
            max(unit.lowerBound, first - Self.before), min(unit.upperBound - 1, last + Self.behind)
        )
        while first > earliest, tokens[first].gap < .comma { first -= 1 }
        while last < latest, tokens[last + 1].gap < .comma { last += 1 }
        return features.features(of: first..<max(first, last) + 1).compactMap { weights[$0] }.sorted().reduce(bias, +)
    }

    private static let (before, behind) = (4, 8)

    /// Of these, the words one after another that weigh most, and what they need to mean something, in UTF-8 bytes of the
    /// text; `nil` where none speaks for a doubt.
    func words(
        _ features: DoubtFeatures, in units: ArraySlice<Range<Int>>, without left: Set<Int> = []
    ) -> Range<Int>? {
        var best: (weight: Double, range: ClosedRange<Int>, unit: Range<Int>)?
        for unit in units {
            var (sum, start) = (0.0, unit.lowerBound)
            for place in unit {
                if left.contains(place) {
                    sum = 0
                    continue
                }
                if sum <= 0 { (sum, start) = (0, place) }
                sum += features.features(at: place, in: unit).reduce(0) { $0 + (weights[$1] ?? 0) }
                if sum > best?.weight ?? 0 { best = (sum, start...place, unit) }
            }
        }
        return best.map { best in
            let shown = features.meaning(of: best.range, in: best.unit)
            let (first, last) = (features.tokens[shown.lowerBound], features.tokens[shown.upperBound])
            return first.range.lowerBound..<last.range.upperBound
        }
    }
}

/// From which weight on something is said.
package struct DoubtBars: Sendable {
    /// Of a comment that the tables do not know: above this it could be a doubt.
    package var speaks = 1.1
    /// More than that for a comment that is too long to be weighed at once: of many parts one is heavy by chance.
    package var forLength = 0.4
    /// More than that again each time that it is twice as long.
    package var forDoubling = 0.35
    /// More than that for some of the sentences of a short comment by themselves.
    package var forPart = 0.6
    /// More than that where something that the tables know was held back.
    package var against = 1.1
    /// Of what the tables take for a doubt: up to this the words around it say otherwise.
    package var restrains = -2.0

    package init() {}

    func bar(words: Int, isHeldBack: Bool) -> Double {
        var (bar, length) = (speaks + (isHeldBack ? against : 0), words)
        guard length > DoubtFeatures.together else { return bar }
        bar += forLength
        while length >= 2 * DoubtFeatures.together {
            bar += forDoubling
            length /= 2
        }
        return bar
    }
}
