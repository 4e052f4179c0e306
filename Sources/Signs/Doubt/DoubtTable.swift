/// The tables of one language as they are written: plain spelling, phrases of a class parted by `/`.
struct DoubtTable: Sendable {
    /// In the order in which they are built: a class may name those before it.
    var classes: [(name: String, phrases: String)]
    var rules: [(name: String, pattern: String)]
    /// Words after which, and before which, a clause ends.
    var joins: String
    /// Words at which what governs a clause ends as well.
    var breaking: String
    var spellings: [String: [String]]
    /// Two words that are written as one: `do not` as `dont`.
    var merges: [String: String]
    var negations: [String]
    var adjacentNegations: [String]
    var reports: [String]
    var endorsements: [String]
    var pasts: [String]
    var times: [String]
    var pastWords: String
    var presentWords: String
    var conditions: [String]
    var turns: [String]
    var others: [String]
    var owners: [String]
    var things: String
    /// Whose therapy it may have been, in the past tense.
    var people: String
    var pronouns: String
    /// Words that tell of the sessions, where a long comment is about other things as well.
    var nearWords: String
    var therapyWords: String
    var ownQuotes: [String]
    /// What makes a quotation one's own after it: "… that's how I feel".
    var ownAfterQuotes: [String]
    /// Single tools of a treatment, which may fail in one place without a doubt of the whole.
    var tools: String
    /// Right after those words, or among them: where or while doing what.
    var places: [String]
    /// Pronouns that stand for a person unless therapy was named.
    var persons: String
    /// Words in which a slip of the thumb must not hide a doubt.
    var slipping: String
    /// Words that look like one of those and mean another, or are only known as words.
    var plain: String
    /// Right after, or right before, "no change": that all is well.
    var calms: [String]
    /// Who treated somebody before: "my old therapist".
    var earlier: [String]
    /// What else a sentence is about before a match that names nothing: "in my house …", "my daughter won't eat, …".
    var matters: [String]
    /// What else a comment may be about.
    var another: DoubtAnother

    /// Every word of the tables.
    var known: Set<String> {
        let rows =
            classes.map(\.phrases) + rules.map(\.pattern) + negations + adjacentNegations + reports + endorsements
            + pasts + times + conditions + turns + others + owners + ownQuotes + ownAfterQuotes + places + calms
            + earlier
            + matters + another.rows
            + [
                joins, breaking, pastWords, presentWords, things, people, pronouns, therapyWords, nearWords, persons,
                tools, slipping, plain,
            ] + another.words
        return Set(rows.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
    }
}
