/// What languages are called; the ones that directories name most.
enum LanguageList {
    struct Name: Sendable {
        let en: String
        let es: String
        let fr: String
    }

    static let names: [String: Name] = [
        "en": Name(en: "English", es: "inglés", fr: "anglais"),
        "es": Name(en: "Spanish", es: "español", fr: "espagnol"),
        "fr": Name(en: "French", es: "francés", fr: "français"),
        "de": Name(en: "German", es: "alemán", fr: "allemand"),
        "pt": Name(en: "Portuguese", es: "portugués", fr: "portugais"),
        "it": Name(en: "Italian", es: "italiano", fr: "italien"),
        "nl": Name(en: "Dutch", es: "neerlandés", fr: "néerlandais"),
        "pl": Name(en: "Polish", es: "polaco", fr: "polonais"),
        "sk": Name(en: "Slovak", es: "eslovaco", fr: "slovaque"),
        "ro": Name(en: "Romanian", es: "rumano", fr: "roumain"),
        "uk": Name(en: "Ukrainian", es: "ucraniano", fr: "ukrainien"),
        "ru": Name(en: "Russian", es: "ruso", fr: "russe"),
        "tr": Name(en: "Turkish", es: "turco", fr: "turc"),
        "ar": Name(en: "Arabic", es: "árabe", fr: "arabe"),
        "fa": Name(en: "Persian", es: "persa", fr: "persan"),
        "ur": Name(en: "Urdu", es: "urdu", fr: "ourdou"),
        "hi": Name(en: "Hindi", es: "hindi", fr: "hindi"),
        "bn": Name(en: "Bengali", es: "bengalí", fr: "bengali"),
        "pa": Name(en: "Punjabi", es: "panyabí", fr: "pendjabi"),
        "so": Name(en: "Somali", es: "somalí", fr: "somali"),
        "zh": Name(en: "Chinese", es: "chino", fr: "chinois"),
        "yue": Name(en: "Cantonese", es: "cantonés", fr: "cantonais"),
        "vi": Name(en: "Vietnamese", es: "vietnamita", fr: "vietnamien"),
        "ko": Name(en: "Korean", es: "coreano", fr: "coréen"),
        "ja": Name(en: "Japanese", es: "japonés", fr: "japonais"),
        "tl": Name(en: "Tagalog", es: "tagalo", fr: "tagalog"),
        "ht": Name(en: "Haitian Creole", es: "criollo haitiano", fr: "créole haïtien"),
        "ase": Name(en: "American Sign Language", es: "lengua de signos americana", fr: "langue des signes américaine"),
        "bfi": Name(en: "British Sign Language", es: "lengua de signos británica", fr: "langue des signes britannique"),
    ]

    /// In the order of the language spoken.
    static func choices(_ words: Words) -> [FormChoice] {
        names.keys.map { FormChoice($0, words.languageName($0)) }.sorted { ($0.text, $0.value) < ($1.text, $1.value) }
    }
}
