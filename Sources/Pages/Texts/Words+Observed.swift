import Clinic

/// What was seen and heard in a session.
extension Words {
    var observedTitle: String { say(en: "In the session", es: "En la sesión", fr: "Pendant la séance") }
    var observedNote: String {
        say(
            en: "One tap each, if you like. Tap again to correct.",
            es: "Un toque cada uno, si quiere. Otro toque corrige.",
            fr: "Un appui pour chacun, si vous voulez. Un nouvel appui corrige.")
    }
    var takeBackObserved: String { say(en: "Take back", es: "Retirar", fr: "Retirer") }

    func observedTopic(_ topic: ObservationTopic) -> String {
        switch topic {
        case .assignment: say(en: "Last assignment", es: "Última tarea", fr: "Dernière tâche")
        case .newAssignment: say(en: "For next time", es: "Para la próxima vez", fr: "Pour la prochaine fois")
        case .engagement: say(en: "Taking part", es: "Participación", fr: "Participation")
        case .doubt: say(en: "Doubt that it helps", es: "Duda de que sirva", fr: "Doute que cela aide")
        case .confronting: say(en: "Took issue", es: "Desacuerdo", fr: "Désaccord")
        case .spokeUp: say(en: "Spoke up", es: "Habló claro", fr: "L’a dit")
        }
    }

    /// What can be tapped on a topic, in this order.
    func observable(_ topic: ObservationTopic) -> [ObservationValue] {
        switch topic {
        case .assignment: [.done, .partly, .notDone, .noneGiven, .notDiscussed].map(ObservationValue.assignment)
        case .newAssignment: [.assignmentGiven]
        case .engagement: [.engaged, .quiet, .bored, .withdrawn].map(ObservationValue.engagement)
        case .doubt: [.doubt(saidBy: .client), .doubt(saidBy: .companion)]
        case .confronting: [.confronting]
        case .spokeUp: [.spokeUp]
        }
    }

    func observedTap(_ value: ObservationValue) -> String {
        switch value {
        case .assignment(.done): say(en: "Done", es: "Hecha", fr: "Faite")
        case .assignment(.partly): say(en: "Partly", es: "En parte", fr: "En partie")
        case .assignment(.notDone): say(en: "Not done", es: "No hecha", fr: "Pas faite")
        case .assignment(.notDiscussed): say(en: "Not discussed", es: "No se habló", fr: "Pas abordée")
        case .assignment(.noneGiven): say(en: "None was given", es: "No había tarea", fr: "Pas de tâche donnée")
        case .assignmentGiven: say(en: "Assignment agreed", es: "Tarea acordada", fr: "Tâche convenue")
        case .engagement(.engaged): say(en: "Engaged", es: "Con interés", fr: "Bien là")
        case .engagement(.quiet): say(en: "Quiet", es: "En silencio", fr: "En retrait")
        case .engagement(.bored): say(en: "Bored", es: "Con aburrimiento", fr: "Ennui")
        case .engagement(.withdrawn): say(en: "Not with us", es: "Ausente", fr: "Ailleurs")
        case .doubt(.client):
            say(en: "Said it won’t or can’t work", es: "Dijo que no sirve", fr: "A dit que ça ne marchera pas")
        case .doubt(.companion):
            say(en: "Somebody with them said so", es: "Lo dijo quien le acompaña", fr: "Un proche l’a dit")
        case .confronting:
            say(en: "Took issue with the work", es: "En desacuerdo con el trabajo", fr: "En désaccord avec le travail")
        case .spokeUp:
            say(en: "Said what was not right", es: "Dijo lo que no iba bien", fr: "A dit ce qui n’allait pas")
        }
    }

    /// A tap that corrects who said it.
    func wasSaidBy(_ speaker: SaidBy) -> String {
        switch speaker {
        case .client:
            say(en: "No, it was the client", es: "No, fue el cliente", fr: "Non, c’était la personne elle-même")
        case .companion:
            say(
                en: "No, it was somebody with them", es: "No, fue quien le acompaña", fr: "Non, c’était un proche")
        }
    }

    func icon(_ value: ObservationValue) -> Icon? {
        switch value {
        case .assignment(.done): .done
        case .assignment(.partly): .partly
        case .assignment(.notDone): .notDone
        case .assignment(.notDiscussed), .assignment(.noneGiven): nil
        case .assignmentGiven: .plus
        case .engagement(.engaged): .live
        case .engagement(.quiet): .quiet
        case .engagement: nil
        case .doubt(.client): .wont
        case .doubt(.companion): nil
        case .confronting: .alert
        case .spokeUp: .talk
        }
    }

    /// As a line to be read.
    func observedState(_ value: ObservationValue) -> StateLine {
        let tone: Tone =
            switch value {
            case .assignment(.done), .engagement(.engaged), .spokeUp: .good
            case .assignment(.notDiscussed), .assignment(.noneGiven), .assignmentGiven: .plain
            case .doubt: .trouble
            default: .watch
            }
        return StateLine(tone, icon(value) ?? .pencil, observedTopic(value.topic) + colon, observedTap(value))
    }

    /// Above the field for words beside a tap: of an assignment what was agreed or what came of it, else what was said.
    func inWords(_ topic: ObservationTopic) -> String {
        switch topic {
        case .newAssignment: say(en: "What was agreed", es: "Qué se acordó", fr: "Ce qui a été convenu")
        case .assignment: say(en: "How it went", es: "Cómo fue", fr: "Comment cela s’est passé")
        case .engagement, .doubt, .confronting, .spokeUp: inTheirWords
        }
    }
    func wordsIfYouLike(_ topic: ObservationTopic) -> String {
        switch topic {
        case .newAssignment:
            say(
                en: "What was agreed, if you like", es: "Qué se acordó, si quiere",
                fr: "Ce qui a été convenu, si vous voulez")
        case .assignment:
            say(
                en: "How it went, if you like", es: "Cómo fue, si quiere",
                fr: "Comment cela s’est passé, si vous voulez")
        case .engagement, .doubt, .confronting, .spokeUp: theirWordsIfYouLike
        }
    }

    /// What was said, in quotation marks; what was agreed or came of it, as it was written.
    func asObserved(_ text: String, _ topic: ObservationTopic) -> String {
        topic.isQuoted ? quoted(text) : text
    }
}

extension ObservationTopic {
    /// The words beside it are the client's, and not the therapist's about an assignment.
    package var isQuoted: Bool {
        switch self {
        case .assignment, .newAssignment: false
        case .engagement, .doubt, .confronting, .spokeUp: true
        }
    }
}
