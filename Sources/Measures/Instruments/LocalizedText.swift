package import Clinic

/// One text in the languages that it was written in; at least one.
package struct LocalizedText: Hashable, Sendable {
    package let byLanguage: [Language: String]
    private let fallback: String

    package init(_ english: String, es: String? = nil, fr: String? = nil) {
        var texts: [Language: String] = [.english: english]
        texts[.spanish] = es
        texts[.french] = fr
        byLanguage = texts
        fallback = english
    }

    /// `nil` where there is no text at all. English is the fallback, else the first in the order of `Language`.
    package init?(_ byLanguage: [Language: String]) {
        guard let first = Language.allCases.compactMap({ byLanguage[$0] }).first else { return nil }
        self.byLanguage = byLanguage
        fallback = first
    }

    /// The text in that language, or the fallback.
    package func callAsFunction(_ language: Language) -> String { byLanguage[language] ?? fallback }
}
