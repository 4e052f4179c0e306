import Clinic

/// What the reader knows of one language, as tables of phrases.
struct DoubtGrammar: Sendable {
    let rules: [DoubtRule]
    /// Rows of thanks and trust that are made of the words of a doubt, as "I don't know what I would do without this": what
    /// they hold is none, and is not weighed.
    let contrary: [DoubtRule]
    private let joins: Set<String>
    let breaking: Set<String>
    private let spellings: [String: [String]]
    private let spelling: DoubtSpelling
    /// Take a doubt back from within its clause: "I don't think that …".
    private let negations: [DoubtPattern]
    /// The same, where they stand right before: "not giving up".
    private let adjacentNegations: [DoubtPattern]
    private let merges: [String: String]
    private let people: Set<String>
    /// Make it somebody else's: "my mother says that …".
    private let reports: [DoubtPattern]
    /// Make somebody else's word one's own after all: "and I think she's right".
    private let endorsements: [DoubtPattern]
    /// Put it into the past: "I used to think that …".
    private let pasts: [DoubtPattern]
    /// Say when, for a doubt in the past tense: "at first".
    private let times: [DoubtPattern]
    let pastWords: Set<String>
    /// Keep a doubt in the past tense present: "today", "still".
    let presentWords: Set<String>
    private let conditions: [DoubtPattern]
    /// After the words: "but it does help".
    private let turns: [DoubtPattern]
    /// Right after the words: "… my sister".
    private let others: [DoubtPattern]
    /// Right before the words: "my sister's …".
    private let owners: [DoubtPattern]
    /// Before `it`: what else it may stand for.
    let things: Set<String>
    let pronouns: Set<String>
    let therapyWords: Set<String>
    /// Words that say that a comment is about the sessions, and those of `therapyWords`.
    let nearWords: Set<String>
    let persons: Set<String>
    /// "I keep thinking “…”".
    private let ownQuotes: [DoubtPattern]
    /// After the quotation: "“…” - that's how I feel".
    private let ownAfterQuotes: [DoubtPattern]
    private let tools: Set<String>
    /// Right after the words of a tool, or among them: "… when I'm on the bus".
    private let places: [DoubtPattern]
    let another: DoubtAnotherWords
    let calms: [DoubtPattern]
    let earlier: [DoubtPattern]
    let matters: [DoubtPattern]

    init(_ table: DoubtTable, _ language: Language) {
        let classes = DoubtClasses()
        for (name, phrases) in table.classes {
            classes.phrases[name] = phrases.split(separator: "/").map {
                DoubtPattern.parts($0.split(whereSeparator: \.isWhitespace).joined(separator: " "), classes)
            }
        }
        func compiled(_ rows: [String]) -> [DoubtPattern] { rows.map { DoubtPattern($0, classes) } }
        let all = table.rules.map { row in
            DoubtRule(
                name: row.name, pattern: DoubtPattern(row.pattern, classes),
                isRaised: row.name.hasPrefix("raised") || row.name == "hoped",
                isBare: Self.bare.contains(row.name))
        }
        rules = all.filter { !Self.contrary.contains($0.name) }
        contrary = all.filter { Self.contrary.contains($0.name) }
        joins = Self.words(table.joins)
        breaking = Self.words(table.breaking)
        spellings = table.spellings
        spelling = DoubtSpelling(table.known, slipping: Self.words(table.slipping), language)
        negations = compiled(table.negations)
        adjacentNegations = compiled(table.adjacentNegations)
        merges = table.merges
        people = Self.words(table.people)
        reports = compiled(table.reports)
        endorsements = compiled(table.endorsements)
        pasts = compiled(table.pasts)
        times = compiled(table.times)
        pastWords = Self.words(table.pastWords)
        presentWords = Self.words(table.presentWords)
        conditions = compiled(table.conditions)
        turns = compiled(table.turns)
        others = compiled(table.others)
        owners = compiled(table.owners)
        things = Self.words(table.things)
        pronouns = Self.words(table.pronouns)
        therapyWords = Self.words(table.therapyWords)
        nearWords = Self.words(table.nearWords).union(therapyWords)
        persons = Self.words(table.persons)
        ownQuotes = compiled(table.ownQuotes)
        ownAfterQuotes = compiled(table.ownAfterQuotes)
        tools = Self.words(table.tools)
        places = compiled(table.places)
        another = DoubtAnotherWords(table.another, classes)
        calms = compiled(table.calms)
        earlier = compiled(table.earlier)
        matters = compiled(table.matters)
    }

    /// Rows that speak without naming what they speak of, as "no point".
    private static let bare: Set<String> = [
        "point", "useless", "useless-alone", "whats-the-use", "why-bother", "for-what", "nothing-helps", "no-change",
        "no-progress",
        "does-not-help-alone", "does-not-work-alone", "idiom", "wants-out", "giving-up", "done-with", "cannot-go-on",
        "wasting",
        "money", "worse", "end", "fit", "dread", "stuck-alone",
    ]

    /// Rows that only say that the words are about something else: "no point in" and what no table of therapy knows.
    static let ofAnother: Set<String> = ["point-of-another", "habit", "once", "of-a-form"]

    private static let contrary: Set<String> = [
        "lost-without-it", "better-than-thought", "no-doubt-of-it", "stays", "better-than-this", "sure-of-it",
        "leaves-better", "all-well", "worth-it",
    ]

    static func of(_ language: Language) -> DoubtGrammar {
        switch language {
        case .english: english
        case .spanish: spanish
        case .french: french
        }
    }

    private static let english = DoubtGrammar(.english, .english)
    private static let spanish = DoubtGrammar(.spanish, .spanish)
    private static let french = DoubtGrammar(.french, .french)

    static func words(_ text: String) -> Set<String> { Set(text.split { $0 == " " || $0 == "\n" }.map(String.init)) }

    /// The words with shortened ones taken apart as the tables spell them.
    func expanded(_ words: DoubtWords) -> (words: DoubtWords, joins: Set<String>) {
        var all: [DoubtWords.Word] = []
        for word in words.words {
            let parts = spellings[word.plain] ?? spelled(Self.split(word.plain, spellings))
            for (index, part) in parts.enumerated() {
                all.append(
                    DoubtWords.Word(
                        plain: part, range: word.range, gap: index == 0 ? word.gap : .space, isQuoted: word.isQuoted,
                        isAsked: word.isAsked && index == parts.count - 1))
            }
        }
        return (DoubtWords(words: merged(all), isQuotedWhole: words.isQuotedWhole), joins)
    }

    private func spelled(_ words: [String]) -> [String] {
        words.flatMap { word in spelling.words(word) ?? [word] }
    }

    private func merged(_ words: [DoubtWords.Word]) -> [DoubtWords.Word] {
        guard !merges.isEmpty else { return words }
        var all: [DoubtWords.Word] = []
        for word in words {
            if let last = all.last, word.gap == .space, last.isQuoted == word.isQuoted,
                let one = merges[last.plain + " " + word.plain]
            {
                all[all.count - 1] = DoubtWords.Word(
                    plain: one, range: last.range.lowerBound..<word.range.upperBound, gap: last.gap,
                    isQuoted: last.isQuoted, isAsked: word.isAsked)
            } else {
                all.append(word)
            }
        }
        return all
    }

    /// `n'aide` is two words where the table says so of `n'`; elsewhere the apostrophe only goes.
    private static func split(_ word: String, _ spellings: [String: [String]]) -> [String] {
        guard let mark = word.firstIndex(of: "'") else { return [word] }
        let head = String(word[...mark])
        if let known = spellings[head] {
            return known + split(String(word[word.index(after: mark)...]), spellings)
        }
        let joined = word.filter { $0 != "'" }
        return spellings[joined] ?? [joined]
    }

    /// Why a match is not taken for a doubt; `nil` where it is.
    func heldBack(_ match: DoubtMatch) -> DoubtRestraint? {
        if Self.ofAnother.contains(match.rule.name) { return .otherObject }
        let (sentence, range) = (match.sentence, match.range)
        let sentenceStart = sentence.sentenceStart(range.lowerBound)
        let clause = sentence.clauseStart(range.lowerBound, breaking: breaking)
        let end = sentence.sentenceEnd(range.upperBound - 1)
        let isOwnNow = !presentWords.isDisjoint(with: sentence.plain(sentenceStart..<end))

        func begins(_ patterns: [DoubtPattern], in area: Range<Int>, reaching: Int) -> Bool {
            patterns.contains { pattern in
                area.contains { start in pattern.ends(in: sentence, from: start).contains { $0 <= reaching } }
            }
        }
        let governed = clause..<max(clause, range.lowerBound)
        let reach = match.rule.isRaised ? range.lowerBound : range.upperBound
        if begins(negations, in: governed, reaching: range.lowerBound) { return .negated }
        if adjacentNegations.contains(where: { pattern in
            governed.contains { pattern.ends(in: sentence, from: $0).contains(range.lowerBound) }
        }) {
            return .negated
        }
        if isQuotedByOthers(match, sentenceStart) { return .quoted }
        let isEndorsed = endorsements.contains { pattern in
            (range.upperBound..<min(sentence.words.count, range.upperBound + 48)).contains {
                pattern.end(in: sentence, from: $0) != nil
            }
        }
        if !isEndorsed {
            let before = reportStart(clause, sentence)..<max(clause, range.lowerBound)
            if begins(reports, in: before, reaching: range.upperBound) { return .reported }
            if range.upperBound < end, sentence.words[range.upperBound].gap >= .comma,
                reports.contains(where: { $0.end(in: sentence, from: range.upperBound) != nil })
            {
                return .reported
            }
            if !pastWords.isDisjoint(with: sentence.plain(range)), !isOwnNow,
                !people.isDisjoint(with: sentence.plain(sentenceStart..<range.lowerBound))
            {
                return .reported
            }
        }
        let isOver = match.rule.name != "raised-in-vain" && match.rule.name != "pause"
        if isOver, begins(pasts, in: governed, reaching: reach), !isOwnNow { return .past }
        if isOver, !pastWords.isDisjoint(with: sentence.plain(range)), !isOwnNow,
            begins(times, in: sentenceStart..<end, reaching: end)
        {
            return .past
        }
        if isOver, isOfEarlierCare(match, sentenceStart) { return .past }
        if isBesideAllWell(match) { return .turned }
        if begins(conditions, in: governed, reaching: reach) { return .conditional }
        for start in match.rule.name == "hoped"
            ? 0..<0 : range.upperBound..<min(sentence.words.count, range.upperBound + 14)
        where turns.contains(where: { $0.end(in: sentence, from: start) != nil }) {
            return .turned
        }
        let isOwned = range.lowerBound == 0 || sentence.isQuotedAlike(range.lowerBound - 1, range.lowerBound)
        if isOwned,
            owners.contains(where: { pattern in
                governed.contains { pattern.ends(in: sentence, from: $0).contains(range.lowerBound) }
            })
        {
            return .otherObject
        }
        if others.contains(where: { $0.end(in: sentence, from: range.upperBound) != nil }) { return .otherObject }
        if !tools.isDisjoint(with: sentence.plain(range)),
            places.contains(where: { place in
                (range.lowerBound + 1...range.upperBound).contains { place.end(in: sentence, from: $0) != nil }
            })
        {
            return .otherObject
        }
        if isOnce(match) || namesAnother(match) || standsForAnother(match) || isOfAnotherMatter(match) {
            return .otherObject
        }
        return nil
    }

    /// "My mother says that …": the clause before belongs to it where only a joining "that" stands between.
    private func reportStart(_ clause: Int, _ sentence: DoubtSentence) -> Int {
        guard clause > 0 else { return clause }
        let isColon = sentence.words[clause].gap == .comma
        guard isColon || sentence.words[clause].plain == "that" || sentence.words[clause].plain == "que" else {
            return clause
        }
        return isColon ? clause : sentence.clauseStart(clause - 1, breaking: breaking)
    }

    /// One's own word is what one says now: "I told my wife “…”", and not "At first I told my wife “…”".
    private func isQuotedByOthers(_ match: DoubtMatch, _ sentenceStart: Int) -> Bool {
        let sentence = match.sentence
        guard sentence.words[match.range.lowerBound].isQuoted, !sentence.isQuotedWhole else { return false }
        var opening = match.range.lowerBound
        while opening > 0, match.range.lowerBound - opening < 48, sentence.words[opening - 1].isQuoted { opening -= 1 }
        var closing = match.range.upperBound
        while closing < sentence.words.count, closing - opening < 48, sentence.words[closing].isQuoted { closing += 1 }
        if ownAfterQuotes.contains(where: { $0.end(in: sentence, from: closing) != nil }) { return false }
        if times.contains(where: { time in
            (sentenceStart..<max(sentenceStart, opening)).contains {
                time.end(in: sentence, from: $0).map { $0 <= opening } ?? false
            }
        }) {
            return true
        }
        let from = max(0, opening - 8)
        return !(from..<opening).contains { start in
            ownQuotes.contains { $0.ends(in: sentence, from: start).contains { $0 <= opening } }
        }
    }
}

extension DoubtSentence {
    init(_ expanded: (words: DoubtWords, joins: Set<String>)) { self.init(expanded.words, joins: expanded.joins) }
}
