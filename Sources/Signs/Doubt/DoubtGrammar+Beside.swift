/// What stands beside a match and says what it is about: who treated somebody before, or that all is well.
extension DoubtGrammar {
    /// "I left my old therapist. It wasn't helping.": a match in the past after who treated somebody before.
    func isOfEarlierCare(_ match: DoubtMatch, _ sentenceStart: Int) -> Bool {
        let (sentence, range) = (match.sentence, match.range)
        guard !pastWords.isDisjoint(with: sentence.plain(range)),
            presentWords.isDisjoint(with: sentence.plain(range))
        else { return false }
        let from = sentenceStart > 0 ? sentence.sentenceStart(sentenceStart - 1) : 0
        return (from..<range.upperBound).contains { start in
            earlier.contains { $0.end(in: sentence, from: start) != nil }
        }
    }

    /// "No change, all good": what only says that nothing is new, beside that all is well.
    func isBesideAllWell(_ match: DoubtMatch) -> Bool {
        guard
            Self.ofNoChange.contains(match.rule.name)
                || match.sentence.words[match.range.lowerBound].plain.hasPrefix("aucun")
        else { return false }
        let (sentence, range) = (match.sentence, match.range)
        let after = range.lowerBound + 1..<min(sentence.words.count, range.upperBound + 3)
        if after.contains(where: { start in
            sentence.isStart(start) && calms.contains { $0.end(in: sentence, from: start) != nil }
        }) {
            return true
        }
        guard range.lowerBound > 0, sentence.words[range.lowerBound].gap == .comma else { return false }
        let before = sentence.sentenceStart(range.lowerBound - 1)..<range.lowerBound
        return before.contains { start in
            sentence.isStart(start)
                && calms.contains { $0.ends(in: sentence, from: start).contains(range.lowerBound) }
        }
    }

    private static let ofNoChange: Set<String> = ["no-change", "no-progress"]
}
