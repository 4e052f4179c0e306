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

    @Test("No sentence says that something is caused, and none is empty", arguments: Language.allCases)
    func plain(language: Language) {
        let causes = ["because of the", "caused by the", "leads to", "provoca", "conduce a", "entraîne", "provoque"]
        for (_, result) in AnswerSamples.all {
            let text = said(result, language)
            #expect(!text.isEmpty && !causes.contains { text.lowercased().contains($0) })
            let single = text.split { !$0.isLetter }
            #expect(!single.contains("nan") && !single.contains("inf"))
        }
    }
}
