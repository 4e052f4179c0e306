import Attribution
import Clinic
import Foundation
import Testing

/// Every sentence in each language, beside its case. `RAPPORT_RECORD_GOLDENS=1` writes them anew; then they are read.
@Suite("What is said of where outcomes come from is what was agreed")
struct SentencesAsAgreed {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private func said(_ result: Result<OutcomeAttribution, AttributionRefusal>, _ language: Language) -> String {
        let words = AttributionWords(language)
        switch result {
        case .success(let answer):
            return [AttributionReport(answer, language: language).text, words.others(answer), words.advice(answer)]
                .joined(separator: "\n")
        case .failure(let refusal): return words.text(refusal)
        }
    }

    @Test("Case by case", arguments: Language.allCases)
    func cases(language: Language) throws {
        let written = AnswerSamples.all.map { "## \($0.name)\n\n\(said($0.result, language))\n" }.joined(
            separator: "\n")
        let file = Self.folder.appending(path: "sentences-\(language.rawValue).md")
        if ProcessInfo.processInfo.environment["RAPPORT_RECORD_GOLDENS"] == "1" {
            try written.write(to: file, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        let difference = zip(written.split(separator: "\n"), kept.split(separator: "\n")).first { $0 != $1 }
        #expect(written == kept, "first difference: \(difference.map { "\($0)\nkept: \($1)" } ?? "length")")
    }

    @Test("Which episodes, case by case")
    func chosen() {
        let (from, to) = (Day(year: 2025, month: 3, day: 1), Day(year: 2025, month: 9, day: 30))
        let cases = [
            EpisodeChoice.all, EpisodeChoice(state: .closed), EpisodeChoice(site: "Harbour"),
            EpisodeChoice(treatment: "CBT", from: from, to: to, state: .open),
            EpisodeChoice(site: "Harbour", to: to, state: .closed),
        ]
        func said(_ language: Language) -> [String] { cases.map { AttributionWords(language).chosen($0) } }
        #expect(
            said(.english) == [
                "Over all episodes, open and closed.", "Only over closed episodes.",
                "Only over episodes at Harbour, open and closed.",
                "Only over open episodes that began from 2025-03-01 to 2025-09-30, whose treatment was CBT.",
                "Only over closed episodes that began on 2025-09-30 or before, at Harbour.",
            ])
        #expect(
            said(.spanish) == [
                "Sobre todos los episodios, abiertos y cerrados.", "Solo sobre episodios cerrados.",
                "Solo sobre episodios en Harbour, abiertos y cerrados.",
                "Solo sobre episodios abiertos que empezaron del 2025-03-01 al 2025-09-30, con el tratamiento CBT.",
                "Solo sobre episodios cerrados que empezaron el 2025-09-30 o antes, en Harbour.",
            ])
        #expect(
            said(.french) == [
                "Sur tous les suivis, en cours et clos.", "Seulement sur les suivis clos.",
                "Seulement sur les suivis à Harbour, en cours et clos.",
                "Seulement sur les suivis en cours commencés du 2025-03-01 au 2025-09-30, avec le traitement CBT.",
                "Seulement sur les suivis clos commencés le 2025-09-30 ou avant, à Harbour.",
            ])
    }

    @Test("A part of a practice that would tell of somebody is refused in words that say what is needed")
    func refusedParts() {
        let words = AttributionWords(.english)
        #expect(words.text(.therapists(2, needed: 3)).contains("clients of 2 therapists are in it; 1 more is needed"))
        #expect(words.text(.allButFew).contains("choose more of them, or fewer"))
        #expect(words.text(.unknownSite("North", known: ["Harbour", "Mill"])).hasSuffix("There are: Harbour, Mill."))
        #expect(words.text(.unknownTreatment("CBT", known: [])).hasSuffix("None is recorded."))
    }

    /// Words by which one thing would be said to bring another about, but for those that stand between quotation marks: «Va
    /// con» no es «se debe a».
    private static func causes(in text: String, _ language: Language) -> [String] {
        let words: [String] =
            switch language {
            case .english:
                [
                    "because of", "caused by", "causes", "cause of", "due to", "leads to", "led to", "results from",
                    "result of", "thanks to", "owing to", "brings about", "makes outcomes", "effect of",
                ]
            case .spanish:
                [
                    "a causa de", "causa", "causan", "causado por", "debido a", "se debe", "se deben", "provoca",
                    "provocan", "conduce a", "lleva a", "gracias a", "por culpa", "efecto de", "hace que",
                ]
            case .french:
                [
                    "à cause de", "cause", "causent", "causé par", "dû à", "due à", "dus à", "entraîne", "entraînent",
                    "provoque", "provoquent", "conduit à", "mène à", "grâce à", "en raison de", "effet de", "fait que",
                ]
            }
        let plain = text.lowercased().replacing(/“[^”]*”|«[^»]*»/, with: "")
        let spaced = " " + plain.split { !$0.isLetter }.joined(separator: " ") + " "
        return words.filter { spaced.contains(" \($0) ") }
    }

    @Test("No sentence says that something is caused, and none is empty", arguments: Language.allCases)
    func plain(language: Language) throws {
        // What would say so is noticed.
        let slips: [Language: String] = [
            .english: "A better alliance leads to better outcomes.",
            .spanish: "El resultado se debe al terapeuta: la alianza causa la mejora.",
            .french: "Une bonne alliance entraîne de bons résultats.",
        ]
        let slip = try #require(slips[language])
        #expect(Self.causes(in: slip, language) != [])
        for (name, result) in AnswerSamples.all {
            let text = said(result, language)
            #expect(!text.isEmpty, "\(name)")
            #expect(Self.causes(in: text, language) == [], "\(name)")
            let single = text.split { !$0.isLetter }
            #expect(!single.contains("nan") && !single.contains("inf"))
        }
    }
}
