/// What a client writes on the alliance check, and what a person makes of it.
extension Words {
    func commentLabel(_ therapist: String?) -> String {
        guard let therapist else {
            return say(
                en: "Anything you would like to add?", es: "¿Quiere añadir algo?", fr: "Souhaitez-vous ajouter un mot ?"
            )
        }
        return say(
            en: "Anything you would like \(therapist) to know?", es: "¿Quiere que \(therapist) sepa algo más?",
            fr: "Un mot pour \(therapist) ?")
    }
    var commentNote: String {
        say(
            en: "Only if you like. It goes to your therapist, sealed.",
            es: "Solo si quiere. Llega a su terapeuta, guardado bajo sello.",
            fr: "Seulement si vous voulez. C’est pour votre thérapeute, gardé sous scellé.")
    }
    var writtenTitle: String {
        say(en: "Written by the client", es: "Escrito por el cliente", fr: "Écrit par la personne")
    }
    var writtenNote: String {
        say(en: "On the alliance check.", es: "En el control de alianza.", fr: "Sur le point sur l’alliance.")
    }
    var couldBeDoubt: String {
        say(
            en: "The marked words could be a doubt that treatment helps. Is it one?",
            es: "Las palabras marcadas podrían ser una duda de que el tratamiento ayude. ¿Lo es?",
            fr: "Les mots surlignés pourraient être un doute sur l’aide du traitement. Est-ce le cas ?")
    }
    var calledDoubt: String {
        say(
            en: "A doubt that treatment helps.", es: "Una duda de que el tratamiento ayude.",
            fr: "Un doute sur l’aide du traitement.")
    }
    var calledNoDoubt: String { say(en: "Not a doubt.", es: "No es una duda.", fr: "Pas un doute.") }
    var isADoubt: String { say(en: "Yes, a doubt", es: "Sí, una duda", fr: "Oui, un doute") }
    var isNoDoubt: String { say(en: "No", es: "No", fr: "Non") }
    var thisIsADoubt: String { say(en: "This is a doubt", es: "Esto es una duda", fr: "C’est un doute") }
    var inTheirWords: String { say(en: "In their words", es: "Con sus palabras", fr: "Avec ses mots") }
    var theirWordsIfYouLike: String {
        say(en: "Their words, if you like", es: "Sus palabras, si quiere", fr: "Ses mots, si vous voulez")
    }
}
