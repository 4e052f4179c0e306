import Clinic

/// What a client writes on the alliance check, and what a person makes of it.
extension Words {
    func commentLabel(_ therapist: String?) -> String {
        guard let therapist else {
            return say(
                en: "Anything you would like to add?", es: "¿Algo más que añadir?", fr: "Un mot à ajouter ?"
            )
        }
        return say(
            en: "Anything you would like \(therapist) to know?", es: "¿Algo más que contarle a \(therapist)?",
            fr: "Un mot pour \(therapist) ?")
    }
    var commentNote: String {
        say(
            en: "Only if you like. It goes to your therapist, sealed.",
            es: "Solo si apetece. Le llega a quien le atiende y se guarda cifrado.",
            fr: "Sans obligation. C’est pour le ou la thérapeute, gardé chiffré.")
    }
    var writtenTitle: String {
        say(en: "Written by the client", es: "Escrito por el cliente", fr: "Écrit par la personne")
    }
    var writtenNote: String {
        say(en: "On the alliance check.", es: "En el cuestionario de alianza.", fr: "Sur le questionnaire d’alliance.")
    }
    var couldBeDoubt: String {
        say(
            en: "The marked words could be a doubt that treatment helps. Is it one?",
            es: "Las palabras marcadas podrían ser una duda de que el tratamiento ayude. ¿Lo es?",
            fr: "Les mots surlignés pourraient être un doute sur l’utilité du traitement. Est-ce le cas ?")
    }
    /// Over words that nobody has answered, on a board.
    var couldBeDoubtTitle: String {
        say(
            en: "Wrote what may be a doubt that treatment helps",
            es: "Escribió lo que puede ser una duda de que el tratamiento ayude",
            fr: "A écrit ce qui peut être un doute sur l’utilité du traitement")
    }
    var mayBeADoubt: String {
        say(
            en: "Written, and not answered yet", es: "Escrito y aún sin responder", fr: "Écrit, et encore sans réponse")
    }
    var mayBeADoubtNote: String {
        say(
            en: "The marked words may be a doubt that treatment helps. Say whether they are.",
            es: "Las palabras marcadas pueden ser una duda de que el tratamiento ayude. Diga si lo son.",
            fr: "Les mots surlignés peuvent être un doute sur l’utilité du traitement. Dites si c’en est un.")
    }
    var mayBeADoubtOfOthers: String {
        say(
            en: "The marked words may be a doubt that treatment helps. The therapist says whether they are.",
            es:
                "Las palabras marcadas pueden ser una duda de que el tratamiento ayude. Le toca decirlo a quien atiende.",
            fr:
                "Les mots surlignés peuvent être un doute sur l’utilité du traitement. C’est au ou à la thérapeute de le dire."
        )
    }
    func readWhatWasWritten(_ name: String) -> String {
        say(
            en: "Read what \(name) wrote, and say whether it is a doubt.",
            es: "Lea lo que escribió \(name) y diga si es una duda.",
            fr: "Lisez ce qu’a écrit \(name), et dites si c’est un doute.")
    }
    /// Before a moment: "written today 14:00".
    var writtenBefore: String { say(en: "written ", es: "escrito ", fr: "écrit ") }
    /// A moment of today, behind "written".
    func writtenToday(_ time: String) -> String {
        language == .spanish ? "hoy a \(las(time))" : timeToday(time)
    }
    func isItADoubt(_ name: String) -> String {
        say(
            en: "Is what \(name) wrote a doubt?", es: "¿Es una duda lo que escribió \(name)?",
            fr: "Ce qu’a écrit \(name) est-il un doute ?")
    }
    /// In one sentence of an appointment's row.
    var wroteADoubtPerhaps: String {
        say(
            en: "Wrote what may be a doubt.", es: "Escribió lo que puede ser una duda.",
            fr: "A écrit ce qui peut être un doute.")
    }
    var calledDoubt: String {
        say(
            en: "A doubt that treatment helps.", es: "Una duda de que el tratamiento ayude.",
            fr: "Un doute sur l’utilité du traitement.")
    }
    var calledNoDoubt: String { say(en: "Not a doubt.", es: "No es una duda.", fr: "Pas un doute.") }
    var isADoubt: String { say(en: "Yes, a doubt", es: "Sí, una duda", fr: "Oui, un doute") }
    var isNoDoubt: String { say(en: "No", es: "No", fr: "Non") }
    var thisIsADoubt: String { say(en: "This is a doubt", es: "Esto es una duda", fr: "C’est un doute") }
    var inTheirWords: String { say(en: "In their words", es: "Con sus palabras", fr: "Avec ses mots") }
    var theirWordsIfYouLike: String {
        say(en: "Their words, if you like", es: "Sus palabras, si quiere", fr: "Ses mots, si vous voulez")
    }

    var doubtsCountedTitle: String {
        say(
            en: "Doubts suggested in comments", es: "Dudas sugeridas en comentarios",
            fr: "Doutes suggérés dans les commentaires")
    }
    /// How often the reader was right, by the answers that people gave.
    func doubtsCounted(_ counts: DoubtsCounted) -> String {
        let open = counts.suggested - counts.confirmed - counts.dismissed
        return say(
            en:
                "Comments that clients wrote: \(counts.comments). The reader suggested a doubt \(times(counts.suggested)): "
                + "\(counts.confirmed) confirmed, \(counts.dismissed) dismissed, \(open) not answered yet. "
                + "A person called a comment a doubt where the reader had not: \(counts.missed).",
            es:
                "Comentarios de clientes: \(counts.comments). El lector sugirió una duda \(times(counts.suggested)): "
                + "confirmadas \(counts.confirmed), descartadas \(counts.dismissed), sin responder \(open). "
                + "Una persona vio una duda donde el lector no: \(counts.missed).",
            fr:
                "Commentaires de clients : \(counts.comments). Le lecteur a suggéré un doute \(times(counts.suggested)) : "
                + "confirmés \(counts.confirmed), écartés \(counts.dismissed), sans réponse \(open). "
                + "Une personne a vu un doute là où le lecteur n’en voyait pas : \(counts.missed).")
    }
}
