import Clinic
import Measures

extension Words {
    /// In which languages the questions of a measure are, where that is not all of them; in any other they are shown in one of
    /// these.
    func languages(of measure: Measure) -> String? {
        let held = Language.allCases.filter { language in
            measure.items.allSatisfy { $0.text.byLanguage[language] != nil }
        }
        guard !held.isEmpty, held.count < Language.allCases.count else { return nil }
        let names = held.map { languageName($0.rawValue) }.joined(separator: ", ")
        return say(en: "only in \(names)", es: "solo en \(names)", fr: "seulement en \(names)")
    }

    /// As the measure says it, but for the product's own.
    func licence(_ text: String) -> String {
        guard text == "Apache-2.0, in the project's own words" else { return text }
        return say(
            en: text, es: "Apache-2.0, con palabras propias del proyecto",
            fr: "Apache-2.0, dans les mots propres du projet")
    }
}
