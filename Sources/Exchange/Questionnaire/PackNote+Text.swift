internal import Measures

extension PackNote: CustomStringConvertible {
    /// One English sentence for a terminal, with its place in the file where it has one.
    package var description: String { place.isEmpty ? kind.description : "\(place): \(kind)" }
}

extension PackNote.Kind: CustomStringConvertible {
    package var description: String {
        switch self {
        case .recognised(let key): "this is \(key.name), which is known here; it is scored by our own table."
        case .calculatedTotal: "the file works out a total here; it is not asked, our own score takes its place."
        case .missingIsNotZero:
            "the file counts an item without an answer as 0; here the score is then incomplete."
        case .assumedLanguage(let tag): "the file does not say its language; it is taken to be \(tag)."
        case .otherLanguage(let tag): "words in the language \(tag) are left out; we have en, es and fr."
        case .otherWords(let tag):
            "words marked \(tag) are left out; the file has others in that language, which are shown."
        case .otherName: "another name of an answer is left out; it is shown as it is called in its display."
        case .noStatus: "the file does not say whether it is a draft, in use or retired."
        case .retired: "whoever published it calls it retired."
        case .optionWithoutWeight: "an option without a weight; whoever chooses it leaves the item without a worth."
        case .riskKept(let item): "\(item) is a risk item of this measure and stays one, though it was not declared."
        case .everyAnswerIsRisk(let item): "every answer to \(item) is a risk answer: its lowest already counts as one."
        case .integersCount: "nothing says what the answers count; each counts the number that it is."
        case .hiddenText: "a hidden text is not shown."
        case .looks(let name): "\(name) says how it is to look; it is shown in our own way."
        }
    }
}
