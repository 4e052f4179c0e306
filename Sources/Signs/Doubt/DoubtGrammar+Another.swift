/// What a match may be about instead of treatment: another thing, or one time that somebody cannot come.
extension DoubtGrammar {
    /// "My phone is old and it doesn't work": a bare pronoun after a thing that is not therapy.
    func standsForAnother(_ match: DoubtMatch) -> Bool {
        let sentence = match.sentence
        let words = sentence.plain(match.range)
        guard words.isDisjoint(with: therapyWords) else { return false }
        if persons.contains(sentence.words[match.range.lowerBound].plain), match.rule.name != "raised-in-vain",
            isFar(match, therapyWords)
        {
            return true
        }
        guard match.rule.isBare || !words.isDisjoint(with: pronouns) || pronouns.isEmpty else { return false }
        if isAfterThing(match, words) { return true }
        return sentence.words.count > Self.longComment && words.isDisjoint(with: nearWords)
            && isFar(match, nearWords)
    }

    /// Whether a thing is named before it, in its sentence or as what the sentence before is about.
    private func isAfterThing(_ match: DoubtMatch, _ words: Set<String>) -> Bool {
        let (sentence, place) = (match.sentence, match.range.lowerBound)
        let start = sentence.sentenceStart(place)
        let before = start > 0 ? sentence.sentenceStart(start - 1) : 0
        guard sentence.plain(before..<place).isDisjoint(with: therapyWords) else { return false }
        let whole = sentence.plain(start..<sentence.sentenceEnd(match.range.upperBound - 1))
        let isOfComing = !whole.isDisjoint(with: therapyWords) || !whole.isDisjoint(with: another.here)
        let isLate = !another.late.isDisjoint(with: sentence.plain(before..<place))
        return (before..<place).contains { at in
            let word = sentence.words[at].plain
            guard things.contains(word) else { return false }
            let isApart = at + 1 < place && (at + 1..<place).contains { sentence.words[$0].gap >= .comma }
            guard isApart || sentence.words[place].gap == .sentence else { return true }
            let isSubject =
                another.remedies.contains(word) || isAbout(at, in: sentence)
                || at >= start && Self.ofAnything(match.rule.name) && isDetermined(at, in: sentence)
            return !isOfComing && isSubject && !(isLate && another.rides.contains(word))
                && (!words.isDisjoint(with: pronouns) || mayMean(word, match.rule.name))
        }
    }

    /// Whether a sentence is about the thing at that place: it stands at the beginning of a clause, or at its end.
    private func isAbout(_ at: Int, in sentence: DoubtSentence) -> Bool {
        let isLast = at + 1 == sentence.words.count || sentence.words[at + 1].gap >= .comma
        if isLast || sentence.isStart(at) { return true }
        return [at - 1, at - 2].contains { before in
            before >= 0 && another.determiners.contains(sentence.words[before].plain)
                && (sentence.isStart(before) || sentence.words[max(0, before - 1)].plain == "que")
        }
    }

    private func isDetermined(_ at: Int, in sentence: DoubtSentence) -> Bool {
        at > 0 && another.determiners.contains(sentence.words[at - 1].plain)
    }

    /// Rows that say that something fails, whatever it is.
    private static func ofAnything(_ rule: String) -> Bool {
        rule.hasPrefix("does-not") || rule == "is-useless" || rule == "stopped"
    }

    /// Whether what names nothing may be said of that thing: of a remedy that it does not help, of work that one cannot go
    /// on, of a telephone hardly more than that it does not work.
    private func mayMean(_ thing: String, _ rule: String) -> Bool {
        if Self.ofAnything(rule) { return true }
        if another.remedies.contains(thing) { return rule.hasPrefix("raised-") || Self.ofRemedies.contains(rule) }
        return another.burdens.contains(thing) && Self.ofBurdens.contains(rule)
    }

    private static let ofRemedies: Set<String> = [
        "useless", "useless-alone", "no-change", "no-progress", "nothing-helps", "worse", "hoped", "question",
    ]
    private static let ofBurdens: Set<String> = [
        "useless", "useless-alone", "cannot-go-on", "giving-up", "done-with", "nothing-helps", "no-change", "point",
        "worse", "no-hope", "wants-out", "wasting",
    ]

    /// "I can't do this any more, the night shifts are killing me": the thing is named after it.
    func namesAnother(_ match: DoubtMatch) -> Bool {
        let (sentence, end) = (match.sentence, match.range.upperBound)
        guard Self.ofBurdensNamedAfter.contains(match.rule.name), end < sentence.words.count,
            sentence.plain(match.range.lowerBound..<sentence.sentenceEnd(end)).isDisjoint(with: therapyWords)
        else { return false }
        return another.causes.contains { $0.end(in: sentence, from: end) != nil }
    }

    /// Rows that may be about whatever weighs on somebody.
    private static let ofBurdensNamedAfter: Set<String> = ["cannot-go-on", "giving-up", "no-hope", "never-better"]

    /// "I cannot come on Monday": one time is missed, and coming goes on.
    func isOnce(_ match: DoubtMatch) -> Bool {
        guard Self.ofLeaving.contains(match.rule.name) else { return false }
        let sentence = match.sentence
        let words = sentence.plain(max(0, match.range.lowerBound - 1)..<match.range.upperBound)
        guard !words.isDisjoint(with: another.coming), words.isDisjoint(with: another.wanting),
            words.isDisjoint(with: another.lasting)
        else { return false }
        if !words.isDisjoint(with: another.able) { return true }
        let start = sentence.sentenceStart(match.range.lowerBound)
        let end = sentence.sentenceEnd(match.range.upperBound - 1)
        return another.dates.contains { date in
            (start..<end).contains { place in date.end(in: sentence, from: place).map { $0 <= end } ?? false }
        }
    }

    private static let ofLeaving: Set<String> = ["cannot-go-on", "not-coming-back", "wants-out"]

    /// "My daughter won't eat, nothing works": what names nothing, after another matter in the same sentence.
    func isOfAnotherMatter(_ match: DoubtMatch) -> Bool {
        let sentence = match.sentence
        let words = sentence.plain(match.range)
        guard match.rule.isBare || !words.isDisjoint(with: pronouns) || !words.isDisjoint(with: Self.demonstratives)
        else { return false }
        let start = sentence.sentenceStart(match.range.lowerBound)
        let whole = sentence.plain(start..<sentence.sentenceEnd(match.range.upperBound - 1))
        guard whole.isDisjoint(with: therapyWords.subtracting(Self.demonstratives)),
            whole.isDisjoint(with: another.here)
        else { return false }
        return (start..<match.range.lowerBound).contains { place in
            matters.contains { matter in
                matter.ends(in: sentence, from: place).contains { $0 > place && $0 <= match.range.lowerBound }
            }
        }
    }

    private static let demonstratives: Set<String> = ["esto", "eso"]

    /// From so many words on, "it" may stand for anything.
    private static let longComment = 60

    /// Whether none of those words stands in its sentence or in the one before.
    private func isFar(_ match: DoubtMatch, _ words: Set<String>) -> Bool {
        let start = match.sentence.sentenceStart(match.range.lowerBound)
        let from = start > 0 ? match.sentence.sentenceStart(start - 1) : 0
        return match.sentence.plain(from..<match.sentence.sentenceEnd(match.range.upperBound - 1)).isDisjoint(
            with: words)
    }
}
