import Clinic
import Exchange
import Measures
import Pages
import Testing

@testable import Web

@Suite("Refusing a measure")
struct RefusingAMeasure {
    private static let reasons: [PackReason] = [
        .notAQuestionnaire, .undeclared, .absent("title"), .blank("title"), .controlCharacter("title"),
        .unknownStatus("on"), .wrongType("item"), .unknownMember("colour"), .unsupported("enableWhen"),
        .unsupportedType("date"), .unsupportedExtension("https://a.example"), .unsupportedExpression("x"),
        .unsupportedLanguage("de"), .linkIdTwice("a"), .codeTwice("a"), .noOptions, .noQuestions, .badNumber("1.5"),
        .emptyRange, .sliderWithoutRange, .stepPastEnd, .hiddenQuestion, .textBesideQuestion("help"),
        .textAfterLastQuestion, .noSuchItem("a"), .cannotBeScored("a"), .nothingScored, .scoredOrNot("a"),
        .optionWithoutWeight, .weightsDiffer, .twoValues, .addsUpOthers, .badDeclaration("key"), .beyondBounds("items"),
        .neverReached("cutoff", lowest: "0", highest: "3"), .alwaysReached("cutoff", lowest: "0", highest: "3"),
        .thresholdIsOurs("cutoff", MeasureKey("phq-9")), .keyTaken(MeasureKey("phq-9")),
        .otherQuestions(MeasureKey("phq-9")), .otherWorths(MeasureKey("phq-9")), .otherScore(MeasureKey("phq-9")),
        .riskUnclear("a"),
    ]

    @Test(
        "every reason is told in the language of the page, each with a sentence of its own",
        arguments: Language.allCases)
    func told(_ language: Language) {
        let words = Words(language)
        let told = Self.reasons.map { PackProblem(place: "item[3]", reason: $0).told(words) }
        #expect(Set(told).count == Self.reasons.count)
        #expect(told.allSatisfy { $0.hasPrefix("item[3]: ") && $0.hasSuffix(".") })
        let english = Set(Self.reasons.map { PackProblem(place: "item[3]", reason: $0).told(Words(.english)) })
        if language != .english { #expect(english.isDisjoint(with: told)) }
    }
}
