import Measures

/// What a client reads while the tablet is with them; also addressed to children, so nobody is called tú or usted.
extension Words {
    /// Nobody has touched the page for some minutes, and it covers itself.
    var pageRests: String {
        say(
            en: "This page is resting, so that nobody reads along.",
            es: "Esta página descansa, para que nadie más la lea.",
            fr: "Cette page est en pause, pour que personne d’autre ne la lise.")
    }
    var goOnHere: String { say(en: "Go on", es: "Seguir", fr: "Continuer") }
    func hello(_ name: String, _ purpose: MeasurePurpose) -> String {
        let hello = say(en: "Hello \(name).", es: "Hola, \(name).", fr: "Bonjour \(name).")
        switch purpose {
        case .outcome:
            return hello
                + say(en: " How was your week?", es: " ¿Qué tal la semana?", fr: " Comment s’est passée la semaine ?")
        case .alliance:
            return hello + say(en: " How was today?", es: " ¿Qué tal hoy?", fr: " Comment s’est passée la séance ?")
        case .other: return hello
        }
    }
    var checkTitle: String { say(en: "A few questions", es: "Unas preguntas", fr: "Quelques questions") }
    var languageChoice: String { say(en: "Language", es: "Idioma", fr: "Langue") }
    var marked: String { say(en: "marked", es: "marcada", fr: "marquée") }
    /// `{value}` is filled in by the script.
    var markedOutOfTen: String { say(en: "{value} out of 10", es: "{value} de 10", fr: "{value} sur 10") }
    var noMarkYet: String { say(en: "no mark yet", es: "aún sin marca", fr: "pas encore de marque") }
    var lineHow: String {
        say(
            en: "From 0 to 10. Before its beginning, the line has no mark yet.",
            es: "De 0 a 10. Antes de su comienzo, la línea aún no tiene marca.",
            fr: "De 0 à 10. Avant son début, la ligne n’a pas encore de marque.")
    }
    /// Beside a number that is too large, too fine or none.
    var typedRange: String {
        say(en: "From 0 to 10, such as 7.5.", es: "De 0 a 10, como 7,5.", fr: "De 0 à 10, comme 7,5.")
    }
    /// Takes a mark off its line.
    var clearMark: String { say(en: "Clear", es: "Borrar", fr: "Effacer") }
    var typeNumbers: String {
        say(
            en: "Type numbers from 0 to 10 instead", es: "Escribir números de 0 a 10",
            fr: "Saisir plutôt des nombres de 0 à 10")
    }
    func sendTo(_ name: String?) -> String {
        guard let name else { return say(en: "Send", es: "Enviar", fr: "Envoyer") }
        return say(en: "Send to \(name)", es: "Enviar a \(name)", fr: "Envoyer à \(name)")
    }
    var ratherNotToday: String {
        say(en: "I would rather not today", es: "Hoy prefiero no hacerlo", fr: "Pas aujourd’hui")
    }
    func lookedAtTogether(_ name: String?) -> String {
        guard let name else {
            return say(
                en: "We look at this together. It never decides whether help goes on.",
                es: "Esto se mira en común. Nunca decide si la ayuda sigue.",
                fr: "On le regarde ensemble. Cela ne décide jamais de la suite.")
        }
        return say(
            en: "\(name) looks at this together with you. It never decides whether you may come.",
            es: "Esto se mira junto con \(name). Nunca decide si se puede volver.",
            fr: "On le regarde ensemble, avec \(name). Cela ne décide jamais de la suite.")
    }
    func forTherapist(_ name: String?) -> String {
        guard let name else {
            return say(en: "For the practice: PIN", es: "Para la consulta: PIN", fr: "Cabinet : PIN")
        }
        return say(en: "For \(name): PIN", es: "Para \(name): PIN", fr: "Pour \(name) : PIN")
    }
    /// - Parameter isSomeNeeded: whether there are questions that have to be answered.
    func nothingMarkedYet(isSomeNeeded: Bool) -> String {
        if isSomeNeeded {
            return say(
                en:
                    "Nothing is answered yet, so nothing was sent. Some questions say that they are needed; not today is fine too.",
                es:
                    "Aún no hay ninguna respuesta, así que no se ha enviado nada. Algunas preguntas hacen falta, y así lo dicen; también vale no hacerlo hoy.",
                fr:
                    "Il n’y a pas encore de réponse, donc rien n’est parti. Certaines questions sont nécessaires et le disent ; « pas aujourd’hui » convient aussi."
            )
        }
        return say(
            en: "Nothing is marked yet, so nothing was sent. One mark is enough, and not today is fine too.",
            es: "Aún no hay ninguna marca, así que no se ha enviado nada. Basta una, y también vale no hacerlo hoy.",
            fr:
                "Rien n’est encore marqué, donc rien n’est parti. Une marque suffit, et « pas aujourd’hui » convient aussi."
        )
    }
    /// Some have an answer and these have none.
    func leftEmpty(_ count: Int, areLines: Bool) -> String {
        areLines
            ? counted(
                count,
                one: say(
                    en: "One line has no mark.", es: "Una línea no tiene marca.", fr: "Une ligne n’a pas de marque."),
                other: say(
                    en: "\(count) lines have no mark.", es: "\(count) líneas no tienen marca.",
                    fr: "\(count) lignes n’ont pas de marque."))
            : counted(
                count,
                one: say(
                    en: "One question has no answer.", es: "Una pregunta no tiene respuesta.",
                    fr: "Une question n’a pas de réponse."),
                other: say(
                    en: "\(count) questions have no answer.", es: "\(count) preguntas no tienen respuesta.",
                    fr: "\(count) questions n’ont pas de réponse."))
    }
    var noMarkHere: String {
        say(en: "No mark here yet.", es: "Aquí aún no hay marca.", fr: "Pas encore de marque ici.")
    }
    var noAnswerHere: String {
        say(en: "No answer here yet.", es: "Aquí aún no hay respuesta.", fr: "Pas encore de réponse ici.")
    }
    var goOnMarking: String { say(en: "Go on marking", es: "Seguir marcando", fr: "Continuer à marquer") }
    var sendAllTheSame: String {
        say(en: "Send all the same", es: "Enviar de todos modos", fr: "Envoyer quand même")
    }
    package func clientProblems(_ count: Int) -> String {
        counted(
            count,
            one: say(
                en: "One answer needs another look. Nothing is lost.",
                es: "Hay que mirar otra vez una respuesta. No se pierde nada.",
                fr: count == 0
                    ? "Aucune réponse n’est à revoir. Rien n’est perdu." : "Une réponse est à revoir. Rien n’est perdu."
            ),
            other: say(
                en: "\(count) answers need another look. Nothing is lost.",
                es: "Hay que mirar otra vez \(count) respuestas. No se pierde nada.",
                fr: "\(count) réponses sont à revoir. Rien n’est perdu."))
    }
    /// Beside a question that has to be answered.
    var needed: String { say(en: "needed", es: "hace falta", fr: "nécessaire") }
    func inSteps(_ step: String) -> String {
        say(en: "in steps of \(step)", es: "de \(step) en \(step)", fr: "par pas de \(step)")
    }
    var yes: String { say(en: "Yes", es: "Sí", fr: "Oui") }
    var no: String { say(en: "No", es: "No", fr: "Non") }
    func numberFromTo(_ low: String, _ high: String) -> String {
        say(
            en: "A number from \(low) to \(high)", es: "Un número de \(low) a \(high)",
            fr: "Un nombre de \(low) à \(high)")
    }

    // When there is no network.
    func queueKept(isOnOwnPhone: Bool) -> String {
        if isOnOwnPhone {
            return say(
                en: "No network just now. Your marks are kept on this phone and go out by themselves from this page.",
                es: "Ahora no hay red. Las marcas se guardan en este teléfono y saldrán solas desde esta página.",
                fr:
                    "Pas de réseau pour l’instant. Les marques restent sur ce téléphone et partiront seules de cette page."
            )
        }
        return say(
            en:
                "No network just now. Your marks are kept on this tablet and go out by themselves. It can be handed back.",
            es: "Ahora no hay red. Las marcas se guardan en esta tableta y saldrán solas. Ya se puede devolver.",
            fr:
                "Pas de réseau pour l’instant. Les marques restent sur la tablette et partiront seules. Elle peut être rendue."
        )
    }
    var queueSent: String {
        say(en: "What was kept has been sent.", es: "Lo guardado se ha enviado.", fr: "Ce qui était gardé est parti.")
    }
    /// Without a network, a button that leads elsewhere would lose what is on the page.
    var queueHeld: String {
        say(
            en:
                "No network just now, so this page stays as it is. What is on it is kept; please try again in a moment.",
            es:
                "Ahora no hay red, así que esta página se queda como está. Lo escrito se conserva; basta con volver a intentarlo en un momento.",
            fr:
                "Pas de réseau pour l’instant : cette page reste comme elle est. Ce qui y est écrit est gardé ; il suffit de réessayer dans un moment."
        )
    }
    func queueRefused(isOnOwnPhone: Bool) -> String {
        if isOnOwnPhone {
            return say(
                en: "What was kept could not be recorded. Please say so when you meet.",
                es: "Lo guardado no se pudo registrar. Lo mejor es decirlo en el próximo encuentro.",
                fr: "Ce qui était gardé n’a pas pu être enregistré. Merci de le dire à la prochaine rencontre.")
        }
        return say(
            en: "What was kept could not be recorded. Please hand the tablet back and say so.",
            es: "Lo guardado no se pudo registrar. Lo mejor es devolver la tableta y decirlo.",
            fr: "Ce qui était gardé n’a pas pu être enregistré. Merci de rendre la tablette et de le dire.")
    }

    // Thanks.
    func thankYou(_ name: String) -> String {
        say(en: "Thank you, \(name).", es: "Gracias, \(name).", fr: "Merci, \(name).")
    }
    func marksAreWith(_ name: String?, isOnOwnPhone: Bool) -> String {
        let hand =
            isOnOwnPhone
            ? canBeClosed
            : say(
                en: "You can hand the tablet back now.", es: "Ya se puede devolver la tableta.",
                fr: "La tablette peut être rendue.")
        guard let name else { return say(en: "It is sent. ", es: "Enviado. ", fr: "C’est envoyé. ") + hand }
        return say(en: "It is with \(name). ", es: "Ya lo tiene \(name). ", fr: "C’est transmis à \(name). ") + hand
    }
    func notTodayIsFine(isOnOwnPhone: Bool) -> String {
        if isOnOwnPhone {
            return say(
                en: "Not today is fine. Nothing that you marked or wrote was kept. ",
                es: "No hacerlo hoy está bien. No se ha guardado nada de lo marcado o escrito. ",
                fr: "« Pas aujourd’hui », c’est très bien aussi. Rien de ce qui a été marqué ou écrit n’est gardé. ")
                + canBeClosed
        }
        return say(
            en: "Not today is fine. Nothing that you marked or wrote was kept. You can hand the tablet back now.",
            es:
                "No hacerlo hoy está bien. No se ha guardado nada de lo marcado o escrito. Ya se puede devolver la tableta.",
            fr:
                "« Pas aujourd’hui », c’est très bien aussi. Rien de ce qui a été marqué ou écrit n’est gardé. La tablette peut être rendue."
        )
    }
    /// - Parameters:
    ///   - isNow: whether the session goes on after it, rather than ends with it or is still to come.
    ///   - canWait: whether nothing was asked that cannot.
    func somethingToAdd(isNow: Bool, canWait: Bool) -> String {
        if !canWait {
            return isNow
                ? say(
                    en: "Something to add? Say it in the session.", es: "¿Algo que añadir? Se dice en la sesión.",
                    fr: "Quelque chose à ajouter ? Cela se dit pendant la séance.")
                : say(
                    en: "Something to add? Say it the next time you meet.",
                    es: "¿Algo que añadir? Se dice en el próximo encuentro.",
                    fr: "Quelque chose à ajouter ? Cela se dit à la prochaine rencontre.")
        }
        guard isNow else {
            return say(
                en: "Something to add? Say it the next time you meet. There is time for it.",
                es: "¿Algo que añadir? En el próximo encuentro hay tiempo para decirlo.",
                fr: "Quelque chose à ajouter ? Il y a du temps pour cela à la prochaine rencontre.")
        }
        return say(
            en: "Something to add? Say it in the session. There is time for it.",
            es: "¿Algo que añadir? En la sesión hay tiempo para decirlo.",
            fr: "Quelque chose à ajouter ? Il y a du temps pour cela pendant la séance.")
    }

    // Other answers under a check that is in.
    var firstAnswersTitle: String {
        say(
            en: "Your first answers are kept", es: "Las primeras respuestas están guardadas",
            fr: "Les premières réponses sont gardées")
    }
    var firstAnswersKept: String {
        say(
            en: "This check was sent before. What came first stays; what was sent now is different and was not kept.",
            es: "Este cuestionario ya se había enviado. Queda lo primero; lo de ahora es distinto y no se guardó.",
            fr:
                "Ce questionnaire avait déjà été envoyé. Le premier envoi reste ; celui-ci est différent et n’a pas été gardé."
        )
    }
    func firstAnswersChange(_ name: String?, isOnOwnPhone: Bool) -> String {
        if isOnOwnPhone { return changeInSession }
        guard let name else {
            return say(
                en: "Should something be changed? Say so when you hand the tablet back.",
                es: "¿Hay que cambiar algo? Basta con decirlo al devolver la tableta.",
                fr: "Quelque chose à changer ? Cela se dit en rendant la tablette.")
        }
        return say(
            en: "Should something be changed? Tell \(name) when you hand the tablet back.",
            es: "¿Hay que cambiar algo? Basta con decírselo a \(name) al devolver la tableta.",
            fr: "Quelque chose à changer ? Cela se dit à \(name) en rendant la tablette.")
    }

    // Taking the tablet back.
    var takeBackTitle: String {
        say(en: "Take the tablet back", es: "Recuperar la tableta", fr: "Reprendre la tablette")
    }
    func takeBackLead(_ name: String?) -> String {
        guard let name else {
            return say(
                en: "The PIN opens the record again.", es: "El PIN abre de nuevo el historial.",
                fr: "Le code PIN rouvre le dossier.")
        }
        return say(
            en: "This is for \(name). The PIN opens the record again.",
            es: "Esto es para \(name). El PIN abre de nuevo el historial.",
            fr: "Ceci est pour \(name). Le code PIN rouvre le dossier.")
    }
    var backToTheCheck: String {
        say(en: "Back to the questions", es: "Volver a las preguntas", fr: "Retour aux questions")
    }
}
