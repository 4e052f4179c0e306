package import Measures

/// A file that can be honoured in full, as a measure.
package struct LoadedPack: Hashable, Sendable {
    package let measure: Measure
    /// The product's own rows for a measure it knows, and what the declaration stated.
    package let thresholds: [Threshold]
    /// What was taken differently from how the file puts it, with the place; nothing of it changes a question.
    package let notes: [PackNote]
}

/// Something that whoever loads a pack should read once.
package struct PackNote: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Known by its code or its items, so scored by the product's own table.
        case recognised(MeasureKey)
        /// A total that the file works out; it is not asked, the declared score takes its place.
        case calculatedTotal
        /// The file counts an unanswered item as 0; here the score is then incomplete.
        case missingIsNotZero
        /// No language is stated; which one was assumed.
        case assumedLanguage(String)
        /// Words in a language that the product does not have.
        case otherLanguage(String)
        /// Words under that tag, in a language of which the file has others.
        case otherWords(String)
        /// A designation that is no translation: another name for what an answer is called.
        case otherName
        /// Whether it is a draft, in use or retired is not stated.
        case noStatus
        /// Whoever published it calls it retired.
        case retired
        /// An option without a weight: choosing it leaves the item without a worth.
        case optionWithoutWeight
        /// A risk item of a known measure that the declaration left out.
        case riskKept(String)
        /// A risk from the lowest worth on.
        case everyAnswerIsRisk(String)
        /// Answers that are whole numbers count what they say, as nothing else in the file can be scored.
        case integersCount
        /// A hidden text, not shown.
        case hiddenText
        /// How it is to look; shown in the product's own way.
        case looks(String)
    }

    package let place: String
    package let kind: Kind

    package init(place: String, kind: Kind) {
        self.place = place
        self.kind = kind
    }
}
