import Clinic
import Measures

/// Reads texts with their translations (`_text.extension` of the kind `translation`).
struct PackTexts {
    /// Of the plain texts in the file.
    let language: Language

    static let translation = "http://hl7.org/fhir/StructureDefinition/translation"

    /// `nil` where the member is absent or blank, which is refused.
    ///
    /// - Parameter mayWeigh: a weight that hangs on the text belongs to an option, which reads it.
    func text(
        _ member: String, of element: PackElement, mayWeigh: Bool = false, _ findings: inout PackFindings
    ) -> LocalizedText? {
        guard let plain = element.string(member, &findings) else { return nil }
        if Self.isBlank(plain) {
            findings.refuse(.blank(member), at: element.place)
            return nil
        }
        var texts = [language: plain]
        var taken: [Language: PackTranslation] = [:]
        for entry in element.object("_\(member)", &findings)?.list("extension", &findings) ?? [] {
            let url = entry.string("url", &findings) ?? ""
            guard url == Self.translation else {
                let name = PackExtensions.name(of: url) ?? ""
                if PackExtensions.looks.contains(name) {
                    findings.note(.looks(name), at: entry.place)
                } else if !mayWeigh || !PackExtensions.weights.contains(name) {
                    findings.refuse(.unsupportedExtension(url), at: entry.place)
                }
                continue
            }
            var tag: String?
            var content: String?
            for part in entry.list("extension", &findings) {
                switch part.string("url", &findings) {
                case "lang": tag = part.string("valueCode", &findings)
                case "content":
                    content = part.string(
                        part.members["valueMarkdown"] == nil ? "valueString" : "valueMarkdown", &findings)
                default: break
                }
            }
            guard let tag, let content else {
                findings.refuse(.absent("lang or content"), at: entry.place)
                continue
            }
            if let language = Self.language(tag) {
                if Self.isBlank(content) { findings.refuse(.blank("content"), at: entry.place) }
                let other = PackTranslation(tag: tag, content: content, place: entry.place)
                take(other, as: language, beside: plain, &taken, &findings)
                texts[language] = taken[language]?.content ?? texts[language]
            } else {
                findings.note(.otherLanguage(tag), at: entry.place)
            }
        }
        return LocalizedText(texts)
    }

    /// The file's own words stand; of two translations the plain one (`es`) goes before one for a region (`es-MX`), else
    /// the first.
    private func take(
        _ other: PackTranslation, as language: Language, beside plain: String,
        _ taken: inout [Language: PackTranslation], _ findings: inout PackFindings
    ) {
        guard language != self.language else {
            if other.content != plain { findings.note(.otherWords(other.tag), at: other.place) }
            return
        }
        guard let before = taken[language] else {
            taken[language] = other
            return
        }
        let left = before.isRegional && !other.isRegional ? before : other
        if left == before { taken[language] = other }
        if before.content != other.content { findings.note(.otherWords(left.tag), at: left.place) }
    }

    /// Nothing in it that can be seen: spaces, and marks that only steer.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
    }

    /// `es-MX` is Spanish; `nil` for a language that the product does not have.
    static func language(_ tag: String) -> Language? {
        tag.split(separator: "-").first.flatMap { Language(rawValue: $0.lowercased()) }
    }
}

extension LocalizedText {
    /// Both texts, one after the other, in every language that either has.
    func joined(_ next: LocalizedText, by separator: String) -> LocalizedText {
        var texts: [Language: String] = [:]
        for language in Set(byLanguage.keys).union(next.byLanguage.keys) {
            texts[language] = self(language) + separator + next(language)
        }
        return LocalizedText(texts) ?? self
    }

    /// With a mark such as `1.` before it, in its own languages.
    func prefixed(_ mark: LocalizedText) -> LocalizedText { mapped { "\(mark($0)) \($1)" } }

    /// With what a number is counted in after it, in its own languages; once where it says so already.
    func counted(in unit: LocalizedText) -> LocalizedText {
        mapped { language, text in
            let mark = "(\(unit(language)))"
            return text.hasSuffix(mark) ? text : "\(text) \(mark)"
        }
    }

    private func mapped(_ transform: (Language, String) -> String) -> LocalizedText {
        LocalizedText(
            Dictionary(uniqueKeysWithValues: byLanguage.map { ($0.key, transform($0.key, $0.value)) })) ?? self
    }
}

/// The words of one language tag.
private struct PackTranslation: Equatable {
    let tag: String
    let content: String
    let place: String

    var isRegional: Bool { tag.contains("-") }
}
