import Clinic
import Measures

/// Reads texts with their translations (`_text.extension` of the kind `translation`).
struct PackTexts {
    /// Of the plain texts in the file.
    let language: Language

    private static let translation = "http://hl7.org/fhir/StructureDefinition/translation"

    /// `nil` where the member is absent or empty.
    func text(_ member: String, of element: PackElement, _ findings: inout PackFindings) -> LocalizedText? {
        guard let plain = element.string(member, &findings), !plain.isEmpty else { return nil }
        var texts = [language: plain]
        for entry in element.object("_\(member)", &findings)?.list("extension", &findings) ?? [] {
            guard entry.string("url", &findings) == Self.translation else {
                findings.note(.looks(entry.string("url", &findings) ?? ""), at: entry.place)
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
                texts[language] = content
            } else {
                findings.note(.otherLanguage(tag), at: entry.place)
            }
        }
        return LocalizedText(texts)
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

    /// With a mark such as `1.` before it.
    func prefixed(_ mark: String) -> LocalizedText {
        LocalizedText(byLanguage.mapValues { "\(mark) \($0)" }) ?? self
    }
}
