package import FollowThrough

/// A concern, by what it is about and how far it has come.
extension Words {
    package var concern: String { say(en: "Concern", es: "Asunto", fr: "Préoccupation") }
    package var openConcerns: String { say(en: "Open concerns", es: "Asuntos abiertos", fr: "Préoccupations en cours") }
    /// Of a course of care that has ended.
    package var concernsHeld: String { say(en: "Concerns", es: "Asuntos", fr: "Préoccupations") }
    package var openConcern: String {
        say(en: "Open a concern", es: "Abrir un asunto", fr: "Ouvrir une préoccupation")
    }

    /// What the page of a concern is called.
    package func concernTitle(_ title: ConcernTitle) -> String {
        switch title {
        case .risk: say(en: "A risk answer", es: "Una respuesta de riesgo", fr: "Une réponse à risque")
        case .doubt: say(en: "Doubt that it can help", es: "Dudas de que ayude", fr: "Un doute que cela puisse aider")
        case .outcome:
            say(
                en: "Life is not getting easier", es: "La vida no se hace más fácil",
                fr: "La vie ne devient pas plus facile")
        case .alliance:
            say(
                en: "Working together has slipped", es: "El trabajo en común va a menos",
                fr: "Le travail commun faiblit")
        case .allianceLow:
            say(
                en: "Working together is marked low", es: "El trabajo en común tiene marcas bajas",
                fr: "Le travail commun est noté bas")
        case .engagement:
            say(en: "Less with us than before", es: "Menos presente que antes", fr: "Moins là qu’avant")
        case .confronting:
            say(
                en: "Took issue with the work", es: "En desacuerdo con el trabajo",
                fr: "En désaccord avec le travail")
        case .assignment:
            say(
                en: "Between sessions little gets done", es: "Entre sesiones se hace poco",
                fr: "Entre les séances, peu se fait")
        case .attendance: say(en: "Coming is hard", es: "Cuesta venir", fr: "Venir est difficile")
        case .forms:
            say(en: "The checks are missing", es: "Faltan los cuestionarios", fr: "Les questionnaires manquent")
        case .other: say(en: "Something else", es: "Otra cosa", fr: "Autre chose")
        }
    }

    package func state(_ state: ConcernState) -> String {
        switch state {
        case .open: say(en: "not talked about yet", es: "aún sin hablar", fr: "on n’en a pas encore parlé")
        case .talkedAbout: say(en: "talked about", es: "ya se habló", fr: "on en a parlé")
        case .stepsAgreed: say(en: "steps agreed", es: "con pasos acordados", fr: "étapes convenues")
        case .inReview: say(en: "in review", es: "en revisión", fr: "bilan en cours")
        case .settled: say(en: "settled", es: "asunto resuelto", fr: "préoccupation réglée")
        case .dismissed: say(en: "dismissed", es: "asunto descartado", fr: "préoccupation écartée")
        }
    }

    /// Of one that came back after it was talked about, that nobody has since.
    func state(_ concern: Concern) -> String {
        guard concern.state == .open, concern.milestones.firstTalkAt != nil else { return state(concern.state) }
        return say(
            en: "not talked about since it came back", es: "sin hablar desde que volvió",
            fr: "on n’en a pas reparlé depuis son retour")
    }

    package func reason(_ reason: DismissReason) -> String {
        switch reason {
        case .falseAlarm:
            say(en: "The sign says what is not so", es: "La señal dice algo que no es así", fr: "Le signe se trompe")
        case .knownAlready:
            say(
                en: "Known already, and dealt with elsewhere", es: "Ya se sabía y se trata en otro lugar",
                fr: "Déjà connu, et traité ailleurs")
        case .notWanted:
            say(
                en: "The client would rather not go into it", es: "El cliente prefiere no entrar en ello",
                fr: "Le client préfère ne pas en parler")
        case .episodeEnding:
            say(en: "The episode ends", es: "El episodio termina", fr: "Le suivi se termine")
        case .recordCorrected:
            say(
                en: "The record that showed it was corrected", es: "Se corrigió el registro que lo mostraba",
                fr: "L’enregistrement qui le montrait a été corrigé")
        case .checkCameIn:
            say(
                en: "The check came in before anybody had asked",
                es: "El cuestionario llegó antes de que nadie lo pidiera",
                fr: "Le questionnaire est arrivé avant que quelqu’un l’ait demandé")
        case .other: say(en: "Another reason", es: "Otro motivo", fr: "Une autre raison")
        }
    }

    package func about(_ subject: TalkSubject) -> String {
        switch subject {
        case .goals: say(en: "Goals", es: "Metas", fr: "Les buts")
        case .wayOfWorking: say(en: "Way of working", es: "Forma de trabajar", fr: "La façon de faire")
        case .relationship: say(en: "The two of us", es: "Nuestra relación", fr: "Nous deux")
        case .lifeOutside: say(en: "Life outside", es: "La vida fuera", fr: "La vie dehors")
        case .somethingInTheWay: say(en: "Something in the way", es: "Algo se interpone", fr: "Un obstacle")
        case .hope: say(en: "Hope that it can help", es: "Esperanza de que ayude", fr: "L’espoir que cela aide")
        }
    }

    package func who(_ owner: StepOwner, _ name: String) -> String {
        switch owner {
        case .together: say(en: "\(name) and you", es: "\(name) y usted", fr: "\(name) et vous")
        case .client: name
        case .therapist: say(en: "You", es: "Usted", fr: "Vous")
        case .practice: say(en: "The practice", es: "La consulta", fr: "Le cabinet")
        }
    }

    /// As a record names them, whoever reads it.
    package func whoInRecord(_ owner: StepOwner, _ name: String) -> String {
        switch owner {
        case .together: say(en: "both of you", es: "en común", fr: "ensemble")
        case .client: name
        case .therapist: say(en: "the therapist", es: "terapeuta", fr: "le ou la thérapeute")
        case .practice: say(en: "the practice", es: "la consulta", fr: "le cabinet")
        }
    }

    package func report(_ report: StepReport) -> String {
        switch report {
        case .kept: say(en: "Kept", es: "Cumplido", fr: "Tenue")
        case .partly: say(en: "Partly", es: "En parte", fr: "En partie")
        case .notKept: say(en: "Not kept", es: "No cumplido", fr: "Pas tenue")
        case .changed: say(en: "Changed", es: "Cambiado", fr: "Changée")
        }
    }

    package func helped(_ helped: Helped) -> String {
        switch helped {
        case .yes: say(en: "It helped", es: "Ayudó", fr: "Cela a aidé")
        case .little: say(en: "A little", es: "Un poco", fr: "Un peu")
        case .no: say(en: "No", es: "No", fr: "Non")
        case .tooSoon: say(en: "Too soon to say", es: "Pronto para saberlo", fr: "Trop tôt pour le dire")
        }
    }

    /// At the end of a sentence.
    func whetherItHelped(_ helped: Helped) -> String {
        switch helped {
        case .yes: say(en: "it helped", es: "ayudó", fr: "cela a aidé")
        case .little: say(en: "it helped a little", es: "ayudó un poco", fr: "cela a un peu aidé")
        case .no: say(en: "it did not help", es: "no ayudó", fr: "cela n’a pas aidé")
        case .tooSoon:
            say(
                en: "too soon to say whether it helped", es: "pronto para saber si ayudó",
                fr: "trop tôt pour dire si cela a aidé")
        }
    }

    // The page.
    package var evidenceTitle: String { say(en: "Evidence", es: "Indicios", fr: "Indices") }
    package var evidenceNote: String {
        say(
            en: "Each sign with its record and rule.", es: "Cada señal con su registro y regla.",
            fr: "Chaque signe avec sa source et sa règle.")
    }
    package var openedByHand: String {
        say(en: "Opened by hand:", es: "Abierto por una persona:", fr: "Ouverte à la main :")
    }
    package var talkTitle: String { say(en: "Talk", es: "Conversación", fr: "Conversation") }
    package var stepsTitle: String { say(en: "Steps", es: "Pasos", fr: "Étapes") }
    package var reviewTitle: String { say(en: "Review", es: "Revisión", fr: "Bilan") }
    package var firstSign: String { say(en: "First sign", es: "Primera señal", fr: "Premier signe") }
    package var opened: String { say(en: "Opened", es: "Abierto", fr: "Ouverture") }
    package var alsoHappened: String { say(en: "Also recorded", es: "También consta", fr: "Aussi noté") }
    package var ownerTitle: String { say(en: "Whose it is", es: "De quién es", fr: "Qui s’en occupe") }
    package var notYet: String { say(en: "not yet", es: "aún no", fr: "pas encore") }
    /// Of a talk, steps or a review that never came, once a concern is closed.
    package var noneRecorded: String { say(en: "none recorded", es: "sin registro", fr: "rien de noté") }
    package var theSameDay: String { say(en: "the same day", es: "el mismo día", fr: "le même jour") }
    package func afterDays(_ count: Int) -> String {
        say(en: "after \(days(count))", es: "tras \(days(count))", fr: "après \(days(count))")
    }
    /// Of a review that came before any step.
    package func afterTalk(_ count: Int) -> String {
        count == 0
            ? say(en: "the day of the talk", es: "el día de la conversación", fr: "le jour de la conversation")
            : say(
                en: "\(days(count)) after the talk", es: "\(days(count)) después de la conversación",
                fr: "\(days(count)) après la conversation")
    }
    package func forDays(_ count: Int) -> String {
        count == 0
            ? say(en: "since today", es: "desde hoy", fr: "depuis aujourd’hui")
            : say(en: "for \(days(count)) so far", es: "desde hace \(days(count))", fr: "depuis \(days(count))")
    }
    package func workingTime(_ seconds: Int64) -> String {
        let hours = Int(seconds / 3600)
        return hours < 1
            ? say(en: "under a working hour", es: "menos de una hora laborable", fr: "moins d’une heure ouvrée")
            : counted(
                hours,
                one: say(en: "1 working hour", es: "1 hora laborable", fr: "\(hours) heure ouvrée"),
                other: say(en: "\(hours) working hours", es: "\(hours) horas laborables", fr: "\(hours) heures ouvrées")
            )
    }
    package var againSinceTalk: String {
        say(
            en: "Again, after it was talked about.", es: "Otra vez, después de hablarlo.",
            fr: "De nouveau, alors qu’on en avait parlé.")
    }
    package func openConcernOf(_ name: String) -> String {
        say(en: "See \(name)’s concern", es: "Ver el asunto de \(name)", fr: "Voir la préoccupation \(de(name))")
    }
    /// Words that were said in the session.
    /// Of somebody who came along and said what stands there.
    func whoCameWith(_ client: String) -> String {
        say(
            en: "Somebody who came with \(client)", es: "Alguien que vino con \(client)",
            fr: "Quelqu’un qui accompagnait \(client)")
    }
    package func heardBy(_ client: String, _ person: String) -> String {
        say(
            en: "\(client), written down by \(person)", es: "\(client), anotado por \(person)",
            fr: "\(client), noté par \(person)")
    }
    /// Words on an alliance check.
    package func wroteIt(_ client: String) -> String {
        say(
            en: "\(client), on the alliance check", es: "\(client), en el cuestionario de alianza",
            fr: "\(client), sur le questionnaire d’alliance")
    }
    package func ownedBy(_ name: String) -> String {
        say(en: "\(name) owns it", es: "A cargo de \(name)", fr: "\(name) s’en occupe")
    }
}
