package import Measures

/// A pack that cannot be honoured in full: every reason, in the order of the file. Nothing of it was loaded.
package struct PackError: Error, Hashable, Sendable {
    /// At least one.
    package let problems: [PackProblem]
}

/// One reason, and the place in the file such as `item[3].answerOption[1]`; empty for the file as a whole.
package struct PackProblem: Hashable, Sendable {
    package let place: String
    package let reason: PackReason

    package init(place: String, reason: PackReason) {
        self.place = place
        self.reason = reason
    }
}

package enum PackReason: Hashable, Sendable {
    case notJSON(JSONProblem.Reason, line: Int)
    case notAQuestionnaire
    /// Neither a measure known here nor declared.
    case undeclared
    case absent(String)
    /// Nothing in it that can be seen.
    case blank(String)
    case controlCharacter(String)
    case unknownStatus(String)
    case wrongType(String)
    case unknownMember(String)
    /// A member or element of FHIR that the product does not carry out.
    case unsupported(String)
    case unsupportedType(String)
    case unsupportedExtension(String)
    case unsupportedExpression(String)
    case unsupportedLanguage(String)
    case linkIdTwice(String)
    case codeTwice(String)
    case noOptions
    case noQuestions
    /// A number finer than the unit of the score, or not a plain decimal.
    case badNumber(String)
    case emptyRange
    case sliderWithoutRange
    case stepPastEnd
    case hiddenQuestion
    /// A text under a question that says what it is for (`itemControl`), and the question has no place for it.
    case textBesideQuestion(String)
    /// A text that stands after the last question of its group.
    case textAfterLastQuestion
    /// The declaration names an item that the file does not have, or that cannot be scored.
    case noSuchItem(String)
    case cannotBeScored(String)
    case nothingScored
    /// It could count and is not said to.
    case scoredOrNot(String)
    case optionWithoutWeight
    case weightsDiffer
    case twoValues
    /// The file adds up other items than the score does.
    case addsUpOthers
    case badDeclaration(String)
    /// What a measure cannot have here, by its place in it: an export of measures that holds it would not come in again.
    case beyondBounds(String)
    /// A declared number that no score can come to: which, and from where to where it may be.
    case neverReached(String, lowest: String, highest: String)
    /// A declared number that lies below all that a score can come to: which, and from where to where it may be.
    case alwaysReached(String, lowest: String, highest: String)
    /// The product has that number for this measure.
    case thresholdIsOurs(String, MeasureKey)
    /// The product's own measure.
    case keyTaken(MeasureKey)
    /// Not what is known here under that key: in its questions, in the worth of its answers, in how it is scored.
    case otherQuestions(MeasureKey)
    case otherWorths(MeasureKey)
    case otherScore(MeasureKey)
    /// A risk item of a known measure whose answers are worth something else than there.
    case riskUnclear(String)
}

extension PackProblem: CustomStringConvertible {
    package var description: String { place.isEmpty ? reason.description : "\(place): \(reason)" }
}

extension PackReason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notJSON(let reason, let line): "not JSON that can be read, line \(line): \(reason.words)"
        case .notAQuestionnaire: "not a FHIR R4 Questionnaire"
        case .undeclared: "not a measure that is known here: declare --key, --method and --direction of scoring"
        case .absent(let name): "\(name) is absent"
        case .blank(let name): "\(name) is blank"
        case .controlCharacter(let name): "\(name) has a control character in it"
        case .unknownStatus(let status): "the status \(status) is not one of draft, active, retired, unknown"
        case .wrongType(let name): "\(name) is not of the type that FHIR R4 gives it"
        case .unknownMember(let name): "FHIR R4 has no member \(name) here"
        case .unsupported(let name): "\(name) cannot be honoured"
        case .unsupportedType(let type): "questions of type \(type) cannot be asked"
        case .unsupportedExtension(let url): "the extension \(url) cannot be honoured"
        case .unsupportedExpression(let name): "the expression \(name) is not a simple sum of items"
        case .unsupportedLanguage(let tag): "the language \(tag) is not one of en, es, fr"
        case .linkIdTwice(let id): "the link id \(id) stands twice"
        case .codeTwice(let code): "the code \(code) stands twice in one question"
        case .noOptions: "a choice without options"
        case .noQuestions: "no question"
        case .badNumber(let text): "\(text) is not a number in the unit of the score"
        case .emptyRange: "the lowest value is above the highest"
        case .sliderWithoutRange: "a slider needs minValue and maxValue"
        case .stepPastEnd: "the steps of the slider do not end at its highest value"
        case .hiddenQuestion: "a hidden question that nothing works out"
        case .textBesideQuestion(let control):
            "a text with the itemControl \(control) cannot be shown with this question"
        case .textAfterLastQuestion: "a text after the last question cannot be shown"
        case .noSuchItem(let name): "the declaration names \(name), which the file does not have"
        case .cannotBeScored(let name): "\(name) has no weights or no range, so it cannot be scored"
        case .nothingScored: "nothing in it can be scored"
        case .scoredOrNot(let name):
            "\(name) could count too, and the file does not say whether it does: name what is scored (--scored)"
        case .optionWithoutWeight:
            "an option without a weight among others that have one: give it one, or name the question among what is "
                + "scored (--scored); whoever chooses it then leaves the question without a worth"
        case .weightsDiffer: "two weights that differ"
        case .twoValues: "more than one value"
        case .addsUpOthers: "the total in the file adds up other items than the score does"
        case .badDeclaration(let name): "the declaration's \(name) is out of range"
        case .beyondBounds(let place): "\(place) is more than a measure can have here"
        case .neverReached(let name, let lowest, let highest):
            lowest == highest
                ? "the \(name) can never be reached"
                : "the \(name) can never be reached: it goes from \(lowest) to \(highest)"
        case .alwaysReached(let name, let lowest, let highest):
            "the \(name) is always reached: it must be from \(lowest) to \(highest)"
        case .thresholdIsOurs(let name, let key):
            "the \(name) of \(key.name) is known here; it is changed under Settings, Limits"
        case .keyTaken(let key): "\(key.name) is a measure of Rapport's own: give this one another key"
        case .otherQuestions(let key):
            "\(key.name) is known here by its questions, which these are not: give this one another key"
        case .otherWorths(let key):
            "the answers to a question of \(key.name) count 0, 1, 2 and 3, these do not: give this one another key"
        case .otherScore(let key):
            "\(key.name) is the sum of its questions, higher is worse, in whole points: give this one another key"
        case .riskUnclear(let name):
            "\(name) is a risk item, and its answers do not count as they do in the measure that is known here: "
                + "say from which worth on it is a risk (--risk)"
        }
    }
}

extension JSONProblem.Reason {
    fileprivate var words: String {
        switch self {
        case .tooLong: "longer than \(JSONReader.longest / 1024 / 1024) MB"
        case .tooDeep: "nested deeper than \(JSONReader.deepest) levels"
        case .notUTF8: "text that is not UTF-8"
        case .memberTwice: "the same member twice in one object"
        case .unexpected: "a character that JSON has no place for"
        case .endsEarly: "it ends too early"
        }
    }
}
