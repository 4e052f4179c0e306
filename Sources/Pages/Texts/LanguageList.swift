import FollowThrough

/// Languages to choose from.
enum LanguageList {
    /// In the order of the language spoken.
    static func choices(_ words: Words) -> [FormChoice] {
        SpokenLanguage.byCode.keys.map { FormChoice($0, words.languageName($0)) }
            .sorted { ($0.text, $0.value) < ($1.text, $1.value) }
    }
}
