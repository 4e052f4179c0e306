package import Clinic

/// What a client agreed to.
extension Words {
    /// Above a sheet that a client signs.
    package var printToSign: String {
        say(
            en: "Print this page and have it signed.", es: "Imprima esta página para firmarla.",
            fr: "Imprimez cette page pour la faire signer.")
    }
    package var consents: String { say(en: "Consent", es: "Consentimiento", fr: "Consentement") }
    func consentsTitle(_ name: String) -> String {
        say(en: "What \(name) agreed to", es: "Lo que \(name) autorizó", fr: "Ce \(que(name)) a accepté")
    }
    var consentsLead: String {
        say(
            en: "Each answer is kept, with its day and who wrote it down. The last one holds, and every "
                + "page keeps to it.",
            es: "Se guarda cada respuesta, con su día y quién la anotó. Vale la última, y todas las "
                + "páginas la respetan.",
            fr: "Chaque réponse est gardée, avec son jour et qui l’a notée. La dernière vaut, et chaque "
                + "page la respecte."
        )
    }
    func consentMatter(_ matter: ConsentMatter) -> String {
        switch matter {
        case .measures: say(en: "Measures", es: "Medidas", fr: "Mesures")
        case .messages: say(en: "Messages", es: "Mensajes", fr: "Messages")
        case .sharing: say(en: "Telling others", es: "Informar a terceros", fr: "Informer d’autres")
        }
    }
    func consentMeans(_ matter: ConsentMatter) -> String {
        switch matter {
        case .measures:
            say(
                en: "Filling in the checks and other measures.", es: "Rellenar los cuestionarios y otras medidas.",
                fr: "Remplir les questionnaires et les autres mesures.")
        case .messages:
            say(
                en: "Steps on paper and texts for the mail.", es: "Pasos en papel y textos para el correo.",
                fr: "Étapes sur papier et textes pour le courriel.")
        case .sharing:
            say(
                en: "Being referred to somebody outside the practice.",
                es: "Que se derive a alguien fuera de la consulta.", fr: "Être orienté hors du cabinet.")
        }
    }
    func consentAnswer(_ answer: ConsentAnswer) -> String {
        switch answer {
        case .given: say(en: "Yes", es: "Sí", fr: "Oui")
        case .refused: say(en: "No", es: "No", fr: "Non")
        case .withdrawn: say(en: "Taken back", es: "Retirado", fr: "Retiré")
        }
    }
    func consentGiver(_ giver: ConsentGiver, _ name: String) -> String {
        switch giver {
        case .client: name
        case .guardian: say(en: "a parent or guardian", es: "madre, padre o tutor", fr: "un parent ou tuteur")
        }
    }
    var consentAnswerLabel: String { say(en: "The answer", es: "La respuesta", fr: "La réponse") }
    var consentGiverLabel: String { say(en: "Who answered", es: "Quién respondió", fr: "Qui a répondu") }
    var consentRecordIt: String { say(en: "Write an answer down", es: "Anotar una respuesta", fr: "Noter une réponse") }
    func consentRecordedBy(_ name: String, _ when: String) -> String {
        say(en: "Written down by \(name), \(when).", es: "Lo anotó \(name), \(when).", fr: "Noté par \(name), \(when).")
    }

    func consentState(_ matter: ConsentMatter, _ consents: Consents, _ dates: Dates) -> StateLine {
        guard let held = consents.answer(to: matter) else {
            return consents.asked.contains(matter)
                ? StateLine(
                    .watch, .wait, "", say(en: "Not answered yet", es: "Sin respuesta aún", fr: "Pas encore de réponse")
                )
                : StateLine(.plain, .wait, "", say(en: "Not asked", es: "No se ha preguntado", fr: "Pas demandé"))
        }
        let day = dates.date(held.day)
        return switch held.answer {
        case .given: StateLine(.good, .done, say(en: "Yes,", es: "Sí,", fr: "Oui,"), day)
        case .refused: StateLine(.plain, .notDone, say(en: "No,", es: "No,", fr: "Non,"), day)
        case .withdrawn: StateLine(.plain, .notDone, say(en: "Taken back,", es: "Retirado,", fr: "Retiré,"), day)
        }
    }

    /// "Measures: yes. Telling others: no." What was neither asked nor answered is left out.
    func consentLine(_ consents: Consents) -> String {
        let said = ConsentMatter.allCases.filter(consents.concerns).map { matter in
            let answer =
                consents.answer(to: matter).map { within(consentAnswer($0.answer)) }
                ?? say(en: "not answered yet", es: "sin respuesta aún", fr: "pas encore de réponse")
            return "\(consentMatter(matter))\(colon) \(answer)"
        }
        return said.isEmpty
            ? say(en: "Nothing was asked.", es: "No se ha preguntado nada.", fr: "Rien n’a été demandé.")
            : said.joined(separator: ". ") + "."
    }

    package func noConsent(_ matter: ConsentMatter) -> String {
        switch matter {
        case .measures:
            say(
                en: "There is no consent to measures, so no check is handed over or asked for.",
                es: "No hay consentimiento para medidas, así que no se entrega ni se pide ningún cuestionario.",
                fr: "Pas de consentement aux mesures : aucun questionnaire n’est remis ni demandé.")
        case .messages:
            say(
                en: "There is no consent to messages, so nothing is offered to send or to take along.",
                es: "No hay consentimiento para mensajes, así que no se ofrece nada para enviar o llevar.",
                fr: "Pas de consentement aux messages : rien n’est proposé à envoyer ou à emporter.")
        case .sharing:
            say(
                en: "There is no consent to telling others, so nobody is referred.",
                es: "No hay consentimiento para informar a terceros, así que no se deriva a nadie.",
                fr: "Pas de consentement à informer d’autres : personne n’est orienté.")
        }
    }

    var consentSheetLink: String {
        say(en: "A sheet to sign", es: "Una hoja para firmar", fr: "Une feuille à signer")
    }
    var consentSheetTitle: String {
        say(en: "What I agree to", es: "Lo que autorizo", fr: "Ce que j’accepte")
    }
    func consentSheetLead(_ practice: String) -> String {
        say(
            en: "Each of these is your choice. A no changes nothing in the help that you get from \(practice).",
            es: "Cada cosa la decide usted. Una negativa no cambia en nada la ayuda que recibe de \(practice).",
            fr:
                "À chaque ligne, le choix est le vôtre. Un non ne change rien à l’aide que vous recevez \(de(practice))."
        )
    }
    func consentAsk(_ matter: ConsentMatter, _ practice: String) -> String {
        switch matter {
        case .measures:
            say(
                en: "I fill in short questionnaires at the sessions. \(practice) keeps the answers and looks "
                    + "at them with me.",
                es: "Relleno cuestionarios breves en las sesiones. \(practice) guarda las respuestas y las "
                    + "mira conmigo.",
                fr: "Je remplis de courts questionnaires aux séances. \(practice) garde les réponses et les "
                    + "regarde avec moi."
            )
        case .messages:
            say(
                en: "\(practice) may give me what we agreed on paper, or send me a text about it.",
                es: "\(practice) puede darme en papel lo acordado, o enviarme un texto sobre ello.",
                fr: "\(practice) peut me remettre sur papier ce qui est convenu, ou m’envoyer un texte à ce sujet.")
        case .sharing:
            say(
                en: "\(practice) may tell a service outside that I might come, after asking me each time "
                    + "what may be told.",
                es: "\(practice) puede avisar a un servicio externo de que quizá acuda, tras preguntarme "
                    + "cada vez qué se puede decir.",
                fr: "\(practice) peut annoncer ma venue à un service extérieur, en me demandant chaque fois "
                    + "ce qui peut être dit."
            )
        }
    }
    var consentBoxes: String {
        say(en: "☐ Yes\u{2003}\u{2003}☐ No", es: "☐ Sí\u{2003}\u{2003}☐ No", fr: "☐ Oui\u{2003}\u{2003}☐ Non")
    }
    var consentTakeBack: String {
        say(
            en: "I can take back a yes at any time by saying so.",
            es: "Puedo retirar un sí en cualquier momento con solo decirlo.",
            fr: "Je peux retirer un oui à tout moment en le disant.")
    }
    var consentSignedByClient: String { say(en: "Signature", es: "Firma", fr: "Signature") }
    var consentSignedByGuardian: String {
        say(
            en: "For a child: parent or guardian", es: "Si es menor: madre, padre o tutor",
            fr: "Pour un enfant : parent ou tuteur")
    }
    var consentSignedOn: String { say(en: "Day", es: "Fecha", fr: "Date") }
    var consentAsked: String {
        say(en: "What clients are asked to agree to", es: "Qué se pide autorizar", fr: "Ce qu’on demande d’accepter")
    }
    var consentAskedNote: String {
        say(
            en: "What is ticked counts as a no until somebody has answered. What is not ticked is used "
                + "unless somebody said no.",
            es: "Lo marcado cuenta como un no hasta que alguien responda. Lo no marcado se usa salvo que "
                + "alguien haya dicho que no.",
            fr: "Ce qui est coché vaut un non jusqu’à une réponse. Ce qui ne l’est pas s’emploie, sauf "
                + "si l’on a dit non."
        )
    }
}
