/// What French does with small words before a name.
extension Words {
    /// "de Sam", "d’Omar", "d’Hélène", "de Hassan".
    ///
    /// Whether an h is heard cannot be seen from a name: it is taken as mute but before an a or an ou, as in many
    /// names from Arabic, English and German; a y elides before a consonant alone.
    func de(_ name: String) -> String { (isElided(before: name) ? "d’" : "de ") + name }

    /// "que Sam", "qu’Omar".
    func que(_ name: String) -> String { (isElided(before: name) ? "qu’" : "que ") + name }

    private func isElided(before name: String) -> Bool {
        let start = Array(name.lowercased().prefix(3))
        let vowels = Set("aàáâãäåæeèéêëiìíîïoòóôõöøœuùúûü")
        guard let first = start.first else { return false }
        let second = start.count > 1 ? start[1] : " "
        return switch first {
        case "h":
            second == "y"
                || vowels.contains(second) && second != "a"
                    && !(second == "o" && start.count > 2 && start[2] == "u")
        case "y": second.isLetter && !vowels.contains(second)
        default: vowels.contains(first)
        }
    }
}
