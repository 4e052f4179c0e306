/// What a language is called; of those that directories name most.
package struct SpokenLanguage: Hashable, Sendable {
    package let en: String
    package let es: String
    package let fr: String

    /// By codes of ISO 639 in lower case, without a region.
    package static let byCode: [String: SpokenLanguage] = [
        "en": SpokenLanguage(en: "English", es: "inglés", fr: "anglais"),
        "es": SpokenLanguage(en: "Spanish", es: "español", fr: "espagnol"),
        "fr": SpokenLanguage(en: "French", es: "francés", fr: "français"),
        "de": SpokenLanguage(en: "German", es: "alemán", fr: "allemand"),
        "pt": SpokenLanguage(en: "Portuguese", es: "portugués", fr: "portugais"),
        "it": SpokenLanguage(en: "Italian", es: "italiano", fr: "italien"),
        "nl": SpokenLanguage(en: "Dutch", es: "neerlandés", fr: "néerlandais"),
        "pl": SpokenLanguage(en: "Polish", es: "polaco", fr: "polonais"),
        "sk": SpokenLanguage(en: "Slovak", es: "eslovaco", fr: "slovaque"),
        "ro": SpokenLanguage(en: "Romanian", es: "rumano", fr: "roumain"),
        "uk": SpokenLanguage(en: "Ukrainian", es: "ucraniano", fr: "ukrainien"),
        "ru": SpokenLanguage(en: "Russian", es: "ruso", fr: "russe"),
        "tr": SpokenLanguage(en: "Turkish", es: "turco", fr: "turc"),
        "ar": SpokenLanguage(en: "Arabic", es: "árabe", fr: "arabe"),
        "fa": SpokenLanguage(en: "Persian", es: "persa", fr: "persan"),
        "ur": SpokenLanguage(en: "Urdu", es: "urdu", fr: "ourdou"),
        "hi": SpokenLanguage(en: "Hindi", es: "hindi", fr: "hindi"),
        "bn": SpokenLanguage(en: "Bengali", es: "bengalí", fr: "bengali"),
        "pa": SpokenLanguage(en: "Punjabi", es: "panyabí", fr: "pendjabi"),
        "so": SpokenLanguage(en: "Somali", es: "somalí", fr: "somali"),
        "zh": SpokenLanguage(en: "Chinese", es: "chino", fr: "chinois"),
        "yue": SpokenLanguage(en: "Cantonese", es: "cantonés", fr: "cantonais"),
        "vi": SpokenLanguage(en: "Vietnamese", es: "vietnamita", fr: "vietnamien"),
        "ko": SpokenLanguage(en: "Korean", es: "coreano", fr: "coréen"),
        "ja": SpokenLanguage(en: "Japanese", es: "japonés", fr: "japonais"),
        "tl": SpokenLanguage(en: "Tagalog", es: "tagalo", fr: "tagalog"),
        "ht": SpokenLanguage(en: "Haitian Creole", es: "criollo haitiano", fr: "créole haïtien"),
        "ase": SpokenLanguage(
            en: "American Sign Language", es: "lengua de signos americana", fr: "langue des signes américaine"),
        "bfi": SpokenLanguage(
            en: "British Sign Language", es: "lengua de signos británica", fr: "langue des signes britannique"),
    ]

    /// What somebody typed, between commas, semicolons and lines, as codes: a name in any of the languages becomes its
    /// code; whatever else there is stays as it was typed.
    package static func codes(typed text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0.isNewline }.flatMap { part -> [String] in
            let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
            if let code = byName[FoldedWords.fold(words.joined(separator: " "))] { return [code] }
            return words.map { byName[FoldedWords.fold($0)] ?? $0 }
        }
    }

    private static let byName: [String: String] = Dictionary(
        byCode.flatMap { code, names in [names.en, names.es, names.fr].map { (FoldedWords.fold($0), code) } }
    ) { first, _ in first }

    /// In every language; empty where it is not among them.
    ///
    /// - Parameter code: with or without a region, such as `pt-br`.
    static func all(of code: String) -> String {
        guard let names = byCode[String(code.prefix { $0 != "-" })] else { return "" }
        return "\(names.en) \(names.es) \(names.fr)"
    }
}
