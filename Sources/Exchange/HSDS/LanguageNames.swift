internal import Practice

/// Codes of languages for the names that directories use.
enum LanguageNames {
    /// The code where it is one, else that of the name; `nil` where neither is known.
    static func code(code: String, name: String) -> String? {
        if LanguageCode.isOne(code) { return three[code] ?? code }
        return names[name.lowercased()]
    }

    private static let three: [String: String] = [
        "eng": "en", "spa": "es", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "por": "pt", "ita": "it",
        "ara": "ar", "urd": "ur", "pol": "pl", "slk": "sk", "slo": "sk", "zho": "zh", "chi": "zh", "rus": "ru",
        "ukr": "uk", "tur": "tr", "ron": "ro", "rum": "ro", "hin": "hi", "ben": "bn", "pan": "pa", "fas": "fa",
        "per": "fa", "som": "so", "vie": "vi", "tgl": "tl", "kor": "ko", "jpn": "ja", "nld": "nl", "dut": "nl",
    ]

    private static let names: [String: String] = [
        "english": "en", "spanish": "es", "español": "es", "french": "fr", "français": "fr", "german": "de",
        "portuguese": "pt", "italian": "it", "arabic": "ar", "urdu": "ur", "polish": "pl", "slovak": "sk",
        "chinese": "zh", "mandarin": "zh", "cantonese": "yue", "russian": "ru", "ukrainian": "uk", "turkish": "tr",
        "romanian": "ro", "hindi": "hi", "bengali": "bn", "punjabi": "pa", "persian": "fa", "farsi": "fa",
        "somali": "so", "vietnamese": "vi", "tagalog": "tl", "korean": "ko", "japanese": "ja", "dutch": "nl",
        "haitian creole": "ht", "american sign language": "ase", "british sign language": "bfi",
    ]
}
