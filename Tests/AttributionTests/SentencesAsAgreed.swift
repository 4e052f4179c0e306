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

    @Test("No sentence says that something is caused, and none is empty", arguments: Language.allCases)
    func plain(language: Language) {
        let causes = ["because of the", "caused by the", "leads to", "provoca", "conduce a", "entraîne", "provoque"]
        for (_, result) in AnswerSamples.all {
            let text = said(result, language)
            #expect(!text.isEmpty && !causes.contains { text.lowercased().contains($0) })
            #expect(!text.contains("nan") && !text.contains("inf "))
        }
    }
}
