/// What a client reads on a measure that asks about safety, whatever is answered.
extension Words {
    func notSafeTell(_ name: String?) -> String {
        guard let name else {
            return say(
                en: "If you are not safe, say so now, when you hand the tablet back.",
                es: "Si hay peligro, lo importante es decirlo ya, al devolver la tableta.",
                fr: "En cas de danger, il faut le dire maintenant, en rendant la tablette.")
        }
        return say(
            en: "If you are not safe, tell \(name) now.",
            es: "Si hay peligro, lo importante es decírselo ya a \(name).",
            fr: "En cas de danger, il faut le dire à \(name) maintenant.")
    }
    /// On the client's own phone. The practice's own numbers follow, where it has set any.
    func nobodyReadsAtOnce(hasContacts: Bool) -> String {
        let later = say(
            en: "Nobody reads this at once. ", es: "Esto no se lee al momento. ",
            fr: "Personne ne lit ceci tout de suite. ")
        if hasContacts {
            return later
                + say(
                    en: "If you are in danger, call now:", es: "En caso de peligro, se puede llamar ya:",
                    fr: "En cas de danger, il faut appeler tout de suite :")
        }
        return later
            + say(
                en: "If you are in danger, call the emergency number of where you are now.",
                es: "En caso de peligro, lo primero es llamar ya al número local de emergencias.",
                fr: "En cas de danger, il faut appeler tout de suite le numéro d’urgence local.")
    }
}
