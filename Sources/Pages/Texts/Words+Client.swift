package import Clinic

/// The client page's headings, details and forms.
extension Words {
    /// What stands for a client's name in a list.
    package func name(of client: Client) -> String {
        client.isReadable
            ? client.name
            : say(en: "Name cannot be read", es: "No se puede leer el nombre", fr: "Nom illisible")
    }
    /// What to call the client in a sentence.
    func calledName(of client: Client) -> String { client.isReadable ? client.calledName : somebody }
    package var colon: String { say(en: ":", es: ":", fr: " :") }
    var semicolon: String { say(en: ";", es: ";", fr: " ;") }
    var whereThingsStandTitle: String {
        say(en: "Where things stand", es: "Cómo están las cosas", fr: "Où en sont les choses")
    }
    var besideTheRecord: String { say(en: "Beside the record", es: "Junto al historial", fr: "À côté du dossier") }
    var hereSinceBefore: String { say(en: "here since ", es: "aquí desde: ", fr: "ici depuis ") }
    /// Of a course of care that is still to begin.
    var hereFromBefore: String { say(en: "here from ", es: "aquí a partir del: ", fr: "ici à partir du ") }
    var nextBefore: String { say(en: "next: ", es: "próxima: ", fr: "prochain : ") }
    /// Of an appointment that began before midnight.
    var goesOnSinceBefore: String { say(en: "going on since ", es: "en curso desde ", fr: "en cours depuis ") }
    var bookAppointment: String { say(en: "Book an appointment", es: "Dar cita", fr: "Fixer un rendez-vous") }
    var seeTheChart: String { say(en: "See the chart", es: "Ver el gráfico", fr: "Voir le graphique") }
    func standingAsOf(_ when: String) -> String {
        say(
            en: "Worked out \(when). Nobody edits this; it follows from the records.",
            es: "Calculado \(when). Nadie lo edita; se deduce de los registros.",
            fr: "Calculé \(when). Personne ne le modifie ; cela découle des données.")
    }
    var signs: String { say(en: "Signs", es: "Señales", fr: "Signes") }
    var signsNote: String {
        say(
            en: "What was seen or worked out, and since when.", es: "Lo que se ha visto o calculado, y desde cuándo.",
            fr: "Ce qui a été vu ou calculé, et depuis quand.")
    }
    var timeline: String { say(en: "Timeline", es: "Cronología", fr: "Chronologie") }
    var newestFirst: String { say(en: "Newest first.", es: "Lo más reciente primero.", fr: "Le plus récent d’abord.") }
    func earlier(_ count: Int) -> String {
        say(en: "Earlier (\(count))", es: "Anterior (\(count))", fr: "Plus tôt (\(count))")
    }
    func beganWith(_ name: String) -> String {
        say(en: "Began with \(name)", es: "Comenzó con \(name)", fr: "Début avec \(name)")
    }
    func tookOver(_ name: String) -> String {
        say(en: "\(name) took over", es: "\(name) toma el relevo", fr: "\(name) prend le relais")
    }
    var ended: String { say(en: "Ended:", es: "Fin:", fr: "Fin :") }
    package func endingReason(_ reason: EndingReason) -> String {
        switch reason {
        case .agreed: say(en: "as agreed", es: "de común acuerdo", fr: "d’un commun accord")
        case .droppedOut: say(en: "stopped coming", es: "dejó de venir", fr: "ne vient plus")
        case .referredOn: say(en: "referred on", es: "con derivación", fr: "orientation ailleurs")
        case .moved: say(en: "moved away", es: "por mudanza", fr: "déménagement")
        case .declined: say(en: "declined further help", es: "no quiso más ayuda", fr: "ne souhaite plus d’aide")
        case .other: say(en: "for another reason", es: "por otro motivo", fr: "pour une autre raison")
        }
    }
    package func sessionNumber(_ number: Int) -> String {
        say(en: "session \(number)", es: "sesión \(number)", fr: "séance \(number)")
    }
    var notSaidWhoCame: String {
        say(en: "Nobody has said who came", es: "Falta decir si vino", fr: "Présence non notée")
    }
    var correct: String { say(en: "Correct", es: "Corregir", fr: "Corriger") }
    var wasCorrected: String { say(en: "corrected since", es: "corregido después", fr: "corrigé depuis") }
    var isCorrection: String { say(en: "a correction", es: "una corrección", fr: "une correction") }

    // Beside.
    var measuresAndScores: String {
        say(en: "Measures and scores", es: "Medidas y puntuaciones", fr: "Mesures et scores")
    }
    func ofSessions(_ done: Int, _ count: Int) -> String {
        say(
            en: "\(done) of \(sessions(count))", es: "\(done) de \(sessions(count))",
            fr: "\(done) sur \(sessions(count))")
    }
    var filledInLately: String { say(en: "Just filled in", es: "Recién rellenado", fr: "Rempli récemment") }
    var onDayBefore: String { say(en: " on ", es: ", ", fr: ", ") }
    package func was(_ value: String) -> String { say(en: "was \(value)", es: "antes \(value)", fr: "avant \(value)") }
    var details: String { say(en: "Details", es: "Datos", fr: "Détails") }
    package var code: String { say(en: "Code", es: "Código", fr: "Code") }
    package var born: String { say(en: "Born", es: "Nacimiento", fr: "Naissance") }
    func years(_ count: Int) -> String {
        counted(
            count, one: say(en: "\(count) year", es: "\(count) año", fr: "\(count) an"),
            other: say(en: "\(count) years", es: "\(count) años", fr: "\(count) ans"))
    }
    package var notRecorded: String { say(en: "not recorded", es: "sin registrar", fr: "non renseigné") }
    package var therapist: String { say(en: "Therapist", es: "Terapeuta", fr: "Thérapeute") }
    package var treatment: String { say(en: "Treatment", es: "Tratamiento", fr: "Traitement") }
    var episodes: String { say(en: "Episodes", es: "Episodios", fr: "Suivis") }
    /// - Parameter from: `nil` where no day of it is known.
    func episodeSince(_ from: String?, until end: String?) -> String {
        guard let from else {
            guard let end else { return startUnknown }
            return say(en: "until \(end)", es: "hasta el \(end)", fr: "jusqu’au \(end)") + ", " + startUnknown
        }
        guard let end else { return say(en: "since \(from)", es: "desde el \(from)", fr: "depuis le \(from)") }
        return say(en: "\(from) to \(end)", es: "del \(from) al \(end)", fr: "du \(from) au \(end)")
    }
    var startUnknown: String {
        say(en: "start date not known", es: "sin fecha de inicio conocida", fr: "date de début inconnue")
    }
    package func ageBand(_ ages: AgeBand) -> String {
        switch ages {
        case .youngChild: say(en: "young child", es: "primera infancia", fr: "petite enfance")
        case .child: say(en: "child", es: "infancia", fr: "enfance")
        case .adolescent: say(en: "adolescent", es: "adolescencia", fr: "adolescence")
        case .adult: say(en: "adult", es: "edad adulta", fr: "âge adulte")
        }
    }
    package func name(of language: Language) -> String {
        switch language {
        case .english: say(en: "English", es: "inglés", fr: "anglais")
        case .spanish: say(en: "Spanish", es: "español", fr: "espagnol")
        case .french: say(en: "French", es: "francés", fr: "français")
        }
    }

    var comingAppointments: String { say(en: "To come", es: "Próximas", fr: "À venir") }
    func givenUpTimes(_ count: Int) -> String {
        say(
            en: "Called off, moved or missed: \(count)", es: "Canceladas, cambiadas o perdidas: \(count)",
            fr: "Annulés, déplacés ou manqués : \(count)")
    }
    var pastAppointments: String { say(en: "Past", es: "Pasadas", fr: "Passés") }

    // Forms.
    var whatCanBeDone: String { say(en: "What can be done", es: "Qué se puede hacer", fr: "Ce qu’on peut faire") }
    var otherMeasures: String { say(en: "Another measure", es: "Otra medida", fr: "Une autre mesure") }
    package var handOver: String { say(en: "Hand over", es: "Entregar", fr: "Confier la tablette") }
    package var fromPaper: String { say(en: "From paper", es: "Desde papel", fr: "Depuis le papier") }
    var changeTherapist: String { say(en: "Change therapist", es: "Cambiar de terapeuta", fr: "Changer de thérapeute") }
    var fromDay: String { say(en: "From", es: "Desde", fr: "À partir du") }
    var endEpisode: String { say(en: "End the episode", es: "Cerrar el episodio", fr: "Clore le suivi") }
    var endEpisodeNote: String {
        say(
            en: "Everything stays readable. It no longer stands on Today.",
            es: "Todo sigue siendo legible. Deja de aparecer en Hoy.",
            fr: "Tout reste lisible. Le suivi n’apparaît plus dans Aujourd’hui.")
    }
    /// - Parameter count: how many appointments are still to come, 1 or more.
    func calledOffWithEpisode(_ count: Int) -> String {
        counted(
            count,
            one: say(
                en: "One appointment is still to come. Ending calls it off, by the practice; it stays called off.",
                es: "Queda una cita por venir. Al cerrar el episodio la consulta la cancela, y así queda.",
                fr: "Un rendez-vous est encore à venir. La clôture l’annule, par le cabinet ; il reste annulé."),
            other: say(
                en: "\(count) appointments are still to come. Ending calls them off, by the practice; they stay called "
                    + "off.",
                es: "Quedan \(count) citas por venir. Al cerrar el episodio la consulta las cancela, y así quedan.",
                fr: "\(count) rendez-vous sont encore à venir. La clôture les annule, par le cabinet ; ils restent "
                    + "annulés."))
    }
    var stillOpen: String { say(en: "Still open", es: "Aún abierto", fr: "Encore en cours") }
    /// - Parameter reason: that which the concerns are given.
    func closedWithEpisode(concerns: Bool, referrals: Bool, reason: String) -> String {
        let closing =
            switch (concerns, referrals) {
            case (true, true):
                say(
                    en: "Ending closes open concerns with the reason \(quoted(reason)), and open referrals.",
                    es:
                        "Al cerrarlo, los asuntos abiertos se cierran por el motivo \(quoted(reason)), y también las derivaciones abiertas.",
                    fr:
                        "La clôture ferme les préoccupations en cours avec la raison \(quoted(reason)), et les orientations en cours."
                )
            case (true, false):
                say(
                    en: "Ending closes open concerns with the reason \(quoted(reason)).",
                    es: "Al cerrarlo, los asuntos abiertos se cierran por el motivo \(quoted(reason)).",
                    fr: "La clôture ferme les préoccupations en cours avec la raison \(quoted(reason)).")
            default:
                say(
                    en: "Ending closes open referrals.", es: "Al cerrarlo, se cierran las derivaciones abiertas.",
                    fr: "La clôture ferme les orientations en cours.")
            }
        return closing + " "
            + say(
                en: "What came to another end is recorded first, behind its name.",
                es: "Lo que acabó de otro modo se registra antes, detrás de su nombre.",
                fr: "Ce qui a fini autrement se note d’abord, derrière son nom.")
    }
    var answeredAfterEnding: String {
        say(
            en: "What was written stays, and can be answered after the ending too.",
            es: "Lo escrito se queda y también se puede responder después del cierre.",
            fr: "Ce qui a été écrit reste, et l’on peut aussi y répondre après la clôture.")
    }
    /// Of a concern: nobody settled it before.
    var openWhenEnded: String {
        say(
            en: "open when the episode ended", es: "sin cerrar al terminar el episodio",
            fr: "en cours à la fin du suivi")
    }
    var howItEnded: String { say(en: "How it ended", es: "Cómo terminó", fr: "Comment cela s’est terminé") }
    var onWhichDay: String { say(en: "On which day", es: "Qué día", fr: "Quel jour") }
    package var newEpisode: String {
        say(en: "Begin a new episode", es: "Abrir un episodio nuevo", fr: "Ouvrir un nouveau suivi")
    }
}
