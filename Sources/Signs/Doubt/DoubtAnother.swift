/// What a comment may be about instead of treatment, as it is written: other things, and one time that is missed.
struct DoubtAnother: Sendable {
    /// Right after the words: what they were about, as "…, the night shifts are killing me".
    var causes: [String]
    /// When one cannot come, once.
    var dates: [String]
    var coming: String
    /// Coming no more, and not only once.
    var lasting: String
    var able: String
    /// Not coming is what one wants, or it is not certain.
    var wanting: String
    /// Of the things, what one comes by.
    var rides: String
    /// Where they stand, what one comes by only made one late.
    var lateWords: String
    /// Of the things, what is taken to get well, and what weighs on somebody.
    var remedies: String
    var burdens: String
    var determiners: String
    /// What is only said of being here.
    var hereWords: String

    var rows: [String] { causes + dates }
    var words: [String] {
        [coming, lasting, able, wanting, rides, lateWords, remedies, burdens, determiners, hereWords]
    }
}

/// The same as the reader uses it.
struct DoubtAnotherWords: Sendable {
    let causes: [DoubtPattern]
    let dates: [DoubtPattern]
    let coming: Set<String>
    let lasting: Set<String>
    let able: Set<String>
    let wanting: Set<String>
    let rides: Set<String>
    let late: Set<String>
    let remedies: Set<String>
    let burdens: Set<String>
    let determiners: Set<String>
    let here: Set<String>

    init(_ table: DoubtAnother, _ classes: DoubtClasses) {
        causes = table.causes.map { DoubtPattern($0, classes) }
        dates = table.dates.map { DoubtPattern($0, classes) }
        coming = DoubtGrammar.words(table.coming)
        lasting = DoubtGrammar.words(table.lasting)
        able = DoubtGrammar.words(table.able)
        wanting = DoubtGrammar.words(table.wanting)
        rides = DoubtGrammar.words(table.rides)
        late = DoubtGrammar.words(table.lateWords)
        remedies = DoubtGrammar.words(table.remedies)
        burdens = DoubtGrammar.words(table.burdens)
        determiners = DoubtGrammar.words(table.determiners)
        here = DoubtGrammar.words(table.hereWords)
    }
}
