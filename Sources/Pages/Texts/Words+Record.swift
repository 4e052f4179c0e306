import FollowThrough

/// Of a client's record as it is given to them.
extension Words {
    func recordTitle(_ name: String) -> String {
        say(en: "The record of \(name)", es: "El historial de \(name)", fr: "Le dossier \(de(name))")
    }
    func recordMade(_ when: String, _ by: String) -> String {
        say(en: "Made on \(when), by \(by).", es: "Hecho el \(when), por \(by).", fr: "Établi le \(when), par \(by).")
    }
    var recordWithTalks: String {
        say(
            en: "With what was said and noted in talks and reviews.",
            es: "Con lo dicho y anotado en conversaciones y revisiones.",
            fr: "Avec ce qui a été dit et noté dans les conversations et les bilans.")
    }
    var recordWithoutTalks: String {
        say(
            en: "What was said and noted in talks and reviews is not in it.",
            es: "No incluye lo dicho y anotado en conversaciones y revisiones.",
            fr: "Sans ce qui a été dit et noté dans les conversations et les bilans.")
    }
    var recordWho: String { say(en: "Who this is about", es: "De quién trata", fr: "De qui il s’agit") }
    /// - Parameter day: `nil` where it is not known since when.
    func recordFrom(_ what: String, _ day: String?) -> String {
        guard let day else { return what }
        return say(en: "\(what), from \(day)", es: "\(what), desde el \(day)", fr: "\(what), à partir du \(day)")
    }
    var recordCare: String { say(en: "Course of care", es: "Episodio", fr: "Suivi") }
    var recordEnding: String { say(en: "Ended", es: "Fin", fr: "Fin") }
    func recordWith(_ name: String) -> String { say(en: "With \(name)", es: "Con \(name)", fr: "Avec \(name)") }
    func recordBooked(_ name: String) -> String {
        say(en: "Booked, with \(name).", es: "Cita reservada, con \(name).", fr: "Rendez-vous fixé, avec \(name).")
    }
    var recordUndated: String {
        say(en: "A session without a date", es: "Una sesión sin fecha", fr: "Une séance sans date")
    }
    var recordTakenBack: String { say(en: "taken back", es: "retirado", fr: "retiré") }
    func recordWrittenBy(_ name: String, _ when: String) -> String {
        say(en: "recorded by \(name), \(when)", es: "lo anotó \(name), \(when)", fr: "noté par \(name), \(when)")
    }
    var recordTotal: String { say(en: "Total", es: "Total", fr: "Total") }
    var recordQuestion: String { say(en: "Question", es: "Pregunta", fr: "Question") }
    var recordAnswer: String { say(en: "Answer", es: "Respuesta", fr: "Réponse") }
    var recordNoAnswer: String { say(en: "no answer", es: "sin respuesta", fr: "sans réponse") }
    var recordCalledDoubt: String {
        say(
            en: "Taken for a doubt about the treatment.", es: "Se tomó por una duda sobre el tratamiento.",
            fr: "Compris comme un doute sur le traitement.")
    }
    var recordConcern: String { say(en: "Concern", es: "Asunto", fr: "Préoccupation") }
    func recordAbout(_ what: String) -> String {
        say(en: "About \(what).", es: "Sobre: \(what).", fr: "Sujet : \(what).")
    }
    /// By name, for it is read by others too.
    func recordStep(_ who: StepOwner, _ client: String, with therapist: String) -> String {
        switch who {
        case .together: list([client, therapist])
        case .client: client
        case .therapist: therapist
        case .practice: say(en: "the practice", es: "la consulta", fr: "le cabinet")
        }
    }
    var recordSupervision: String {
        say(en: "Talked over in supervision", es: "Tratado en supervisión", fr: "Abordé en supervision")
    }
    func recordFromDay(_ day: String) -> String {
        say(en: "from \(day)", es: "desde el \(day)", fr: "à partir du \(day)")
    }
    func recordUntil(_ day: String) -> String { say(en: "by \(day)", es: "hasta el \(day)", fr: "d’ici au \(day)") }
    func recordHelped(_ answer: String) -> String {
        say(en: "Did it help: \(answer).", es: "¿Ayudó? \(answer).", fr: "Utile : \(answer).")
    }
    var recordPraise: String {
        say(en: "What went well and was said", es: "Lo que fue bien y se dijo", fr: "Ce qui allait bien et a été dit")
    }
    var recordFound: String { say(en: "It was found", es: "Se detectó", fr: "Repéré") }
    var recordDescribed: String { say(en: "Described anew", es: "Descrito de nuevo", fr: "Décrit à nouveau") }
    var recordOption: String {
        say(en: "A way out was thought of", es: "Se pensó en una salida", fr: "Une piste a été trouvée")
    }
    var recordOptionDropped: String { say(en: "Left aside", es: "Dejado de lado", fr: "Laissé de côté") }
    var recordEmergencies: String {
        say(en: "Opened in an emergency", es: "Abierto en una emergencia", fr: "Ouvert en urgence")
    }
    /// Before what was said of an appointment and put right later.
    var recordSaidBefore: String {
        say(
            en: "What was said of it before", es: "Lo que se dijo antes de ella",
            fr: "Ce qui en a été dit auparavant")
    }
    func recordReturned(by name: String) -> String {
        say(en: "taken back by \(name)", es: "lo retiró \(name)", fr: "retiré par \(name)")
    }
    /// Of a talk that was held earlier than it was written down.
    func recordWrittenDown(_ when: String) -> String {
        say(en: "Written down \(when).", es: "Se anotó: \(when).", fr: "Noté : \(when).")
    }
    var recordReferral: String { say(en: "Sent to", es: "Derivado a", fr: "Orientation vers") }
}
