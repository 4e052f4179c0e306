package import FollowThrough

/// Looking back at a concern: what was kept, what helped, before and after.
extension Words {
    package var wasItKept: String { say(en: "kept?", es: "¿cumplido?", fr: "tenue ?") }
    package var didItHelp: String { say(en: "Did it help?", es: "¿Ayudó?", fr: "Cela a-t-il aidé ?") }
    func wasItKeptOf(_ step: String) -> String {
        say(en: "Was it kept? \(step)", es: "¿Se cumplió? \(step)", fr: "A-t-elle été tenue ? \(step)")
    }
    func didItHelpOf(_ step: String) -> String {
        say(en: "Did it help? \(step)", es: "¿Ayudó? \(step)", fr: "Cela a-t-il aidé ? \(step)")
    }
    package var didTalkHelp: String {
        say(en: "Did talking about it help?", es: "¿Ayudó hablarlo?", fr: "En parler a-t-il aidé ?")
    }
    package var andTheConcern: String {
        say(en: "And the concern itself?", es: "¿Y el asunto en sí?", fr: "Et la préoccupation elle-même ?")
    }
    package var settledButton: String { say(en: "Settled", es: "Resuelto", fr: "C’est réglé") }
    package var goOn: String {
        say(
            en: "Go on, review again next time", es: "Seguir, revisar la próxima vez",
            fr: "Continuer, bilan la prochaine fois")
    }
    package var goOnWithStep: String {
        say(en: "Go on with this step", es: "Seguir con este paso", fr: "Continuer avec cette étape")
    }
    package var dismissWithReason: String {
        say(en: "Dismiss, with a reason", es: "Descartar, con un motivo", fr: "Écarter, avec une raison")
    }
    package var aWordOnIt: String { say(en: "A word on it", es: "Un comentario", fr: "Un mot à ce sujet") }
    package var staysInRecord: String {
        say(
            en:
                "A settled concern stays in the record with everything above. If a sign returns, a new concern names this one.",
            es:
                "Un asunto resuelto queda en el historial con todo lo anterior. Si vuelve una señal, un asunto nuevo lo nombra.",
            fr:
                "Une préoccupation réglée reste au dossier avec tout ce qui précède. Si un signe revient, une nouvelle la cite."
        )
    }
    package var due: String { say(en: "Due", es: "Pendiente", fr: "À faire") }
    /// On the client's page, in the place of what to do, once it was done.
    package func wasTalkedAbout(isDue: Bool) -> String {
        isDue
            ? say(
                en: "It was talked about. Look back on it together: the review is due.",
                es: "Ya se habló de ello. Repásenlo en común: toca la revisión.",
                fr: "On en a parlé. Revenez-y ensemble : le bilan est à faire.")
            : say(
                en: "It was talked about. Look back on it together at the next session.",
                es: "Ya se habló de ello. Repásenlo en común en la próxima sesión.",
                fr: "On en a parlé. Revenez-y ensemble à la prochaine séance.")
    }
    /// Of an open concern that no sign shows any more.
    ///
    /// - Parameter maySettle: the reader may.
    package func noSignHolds(maySettle: Bool) -> String {
        let none = say(
            en: "None of its signs holds any more.", es: "Ninguna de sus señales se mantiene.",
            fr: "Aucun de ses signes ne tient plus.")
        if !maySettle { return none }
        return none
            + say(
                en: " It can be settled as it is.", es: " Puede darse por resuelto tal cual.",
                fr: " Elle peut être réglée telle quelle.")
    }
    package var dueNow: String { say(en: "Due now", es: "Toca ahora", fr: "À faire maintenant") }
    package var atNextSession: String {
        say(en: "At the next session", es: "En la próxima sesión", fr: "À la prochaine séance")
    }
    package func before(_ count: Int) -> String {
        counted(
            count, one: say(en: "1 before", es: "1 antes", fr: "\(count) avant"),
            other: say(en: "\(count) before", es: "\(count) antes", fr: "\(count) avant"))
    }
    package var needNotBeCause: String {
        say(
            en: "What changed after the talk need not have changed because of it.",
            es: "Lo que cambió después de hablar no tiene por qué haber cambiado por ello.",
            fr: "Ce qui a changé après la conversation n’a pas forcément changé à cause d’elle.")
    }
    /// The alliance check that ended the session of the talk.
    var ownSessionSince: String {
        say(
            en: "What was filled in after the talk in its own session stands under \(quoted(sinceTitle)).",
            es: "Lo que se rellenó después de hablar, en esa misma sesión, figura en \(quoted(sinceTitle)).",
            fr: "Ce qui a été rempli après la conversation, dans la même séance, figure sous \(quoted(sinceTitle)).")
    }
    /// What each figure of the table is of.
    var sidesCounted: String {
        say(
            en:
                "Scores are of the last three checks on each side; coming is of as many of the last appointments that stood before as since; lateness and assignments are of the last three sessions held.",
            es:
                "Las puntuaciones son de los tres últimos cuestionarios a cada lado; venir, de tantas de las últimas citas que se mantenían antes como después; los retrasos y las tareas, de las tres últimas sesiones celebradas.",
            fr:
                "Les scores portent sur les trois derniers questionnaires de chaque côté ; les venues, sur autant des derniers rendez-vous maintenus avant que depuis ; les retards et les tâches, sur les trois dernières séances tenues."
        )
    }
    /// - Parameters:
    ///   - day: of the talk: a concern may have had several.
    ///   - last: how many of the checks since the talk are counted, where it is not all of them.
    private func sinceTheTalk(_ day: String, last: Int?) -> String {
        guard let last else {
            return say(
                en: "Since the talk on \(day)", es: "Desde la conversación del \(day)",
                fr: "Depuis la conversation du \(day),")
        }
        return say(
            en: "Over the last \(spelled(last)) checks since the talk on \(day)",
            es: "En los últimos \(last) cuestionarios desde la conversación del \(day)",
            fr: "Aux \(last) derniers questionnaires depuis la conversation du \(day),")
    }
    package func allianceSince(_ after: String, _ before: String, talk day: String, last: Int?) -> String {
        sinceTheTalk(day, last: last)
            + say(
                en: " the alliance has averaged \(after), against \(before) before",
                es: " la alianza tiene una media de \(after); antes, \(before)",
                fr: " l’alliance est en moyenne à \(after), contre \(before) avant")
    }
    package func allianceSinceOnly(_ after: String, talk day: String, last: Int?) -> String {
        sinceTheTalk(day, last: last)
            + say(
                en: " the alliance has averaged \(after)", es: " la alianza tiene una media de \(after)",
                fr: " l’alliance est en moyenne à \(after)")
    }
    package func cameOf(_ share: Share) -> String {
        say(
            en: "came to \(ofTheLast(share))", es: "vino a \(ofTheLast(share))", fr: "présence à \(ofTheLast(share))")
    }
    package func outcomeSince(_ after: String, _ before: String) -> String {
        say(
            en: "the outcome \(after), against \(before)", es: "el resultado, \(after); antes, \(before)",
            fr: "l’évolution à \(after), contre \(before)")
    }
    package var assignmentsDone: String {
        say(en: "Assignments done", es: "Tareas hechas", fr: "Tâches faites")
    }
    package func assignmentsDoneOf(_ share: Share) -> String {
        say(
            en: "assignments done: \(share.part) of \(share.whole)",
            es: "tareas hechas: \(share.part) de \(share.whole)",
            fr: "tâches faites : \(share.part) sur \(share.whole)")
    }
    package var nothingToCompare: String {
        say(
            en: "No session since the talk yet: there is nothing to compare.",
            es: "Aún no hay sesión desde la conversación: no hay qué comparar.",
            fr: "Pas encore de séance depuis la conversation : rien à comparer.")
    }
    package var beforeTitle: String { say(en: "Before", es: "Antes", fr: "Avant") }
    package var sinceTitle: String { say(en: "Since", es: "Después", fr: "Depuis") }
    package var timesLate: String { say(en: "Late", es: "Tarde", fr: "En retard") }
    package func ofWhole(_ share: Share) -> String {
        say(
            en: "\(share.part) of \(share.whole)", es: "\(share.part) de \(share.whole)",
            fr: "\(share.part) sur \(share.whole)")
    }
    /// Of appointments that stood.
    package func ofTheLast(_ share: Share) -> String {
        if share.whole < 2 { return ofWhole(share) }
        return say(
            en: "\(share.part) of the last \(share.whole)", es: "\(share.part) de las últimas \(share.whole)",
            fr: "\(share.part) sur les \(share.whole) derniers")
    }
    package func meanOf(_ value: String, _ count: Int) -> String {
        say(en: "\(value) (mean of \(count))", es: "\(value) (media de \(count))", fr: "\(value) (moyenne de \(count))")
    }
}
