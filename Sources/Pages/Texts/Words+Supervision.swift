package import FollowThrough

/// Supervision: what to talk over, what was agreed, and praise beside concerns.
extension Words {
    package var supervision: String { say(en: "Supervision", es: "Supervisión", fr: "Supervision") }
    package var mySupervision: String { say(en: "My supervision", es: "Mi supervisión", fr: "Ma supervision") }
    package var supervisionNote: String {
        say(
            en: "What to talk over with a supervisor, client by client, and what was agreed.",
            es: "De qué hablar en supervisión, cliente por cliente, y qué se acordó.",
            fr: "De quoi parler en supervision, client par client, et ce qui a été convenu.")
    }
    func supervisionWith(_ name: String) -> String {
        say(en: "Supervision with \(name)", es: "Supervisión con \(name)", fr: "Supervision avec \(name)")
    }
    var supervisionLead: String {
        say(
            en:
                "Drawn from the concerns: what nobody has answered, what is late, what is stuck. Yours to talk over, not to mark.",
            es:
                "Sale de los asuntos abiertos: lo que nadie atendió, lo atrasado, lo atascado. Para hablarlo, no para puntuar.",
            fr:
                "Tiré des préoccupations : sans réponse, en retard, ou qui n’avancent pas. Pour en parler, pas pour noter."
        )
    }
    var ownSupervisionLead: String {
        say(
            en: "What your supervisor sees of your clients, and what the two of you agreed.",
            es: "Lo que ve su supervisión de sus clientes y lo que acordaron.",
            fr: "Ce que votre supervision voit de vos clients, et ce dont vous avez convenu.")
    }
    package func toTalkOver(_ count: Int, _ clients: Int) -> String {
        if count == 0 {
            return say(
                en: "Nothing asks to be talked over.", es: "No hay nada que pida hablarse.",
                fr: "Rien ne demande qu’on en parle.")
        }
        let things = counted(
            count,
            one: say(
                en: "One thing to talk over", es: "Un tema que hablar",
                fr: "Un point à aborder"),
            other: say(
                en: "\(count) things to talk over", es: "\(count) temas que hablar", fr: "\(count) points à aborder"))
        return things + ", " + ofClients(clients) + "."
    }
    private func ofClients(_ count: Int) -> String {
        counted(
            count, one: say(en: "of one client", es: "de un cliente", fr: "de \(count) client"),
            other: say(en: "of \(count) clients", es: "de \(count) clientes", fr: "de \(count) clients"))
    }
    var nobodySupervised: String {
        say(
            en: "Nobody is in your team yet.", es: "Aún no hay nadie en su equipo.",
            fr: "Personne n’est encore dans votre équipe.")
    }
    var notMetYet: String { say(en: "Not met yet", es: "Aún sin reunión", fr: "Pas encore vus") }
    var lastMetBefore: String { say(en: "Last met ", es: "Última reunión: ", fr: "Dernière rencontre : ") }
    var meet: String { say(en: "Open the meeting", es: "Abrir la reunión", fr: "Ouvrir la rencontre") }
    var meetingOf: String { say(en: "Meeting of", es: "Reunión del", fr: "Rencontre du") }
    var meetingShow: String { say(en: "Show", es: "Mostrar", fr: "Afficher") }

    // Why something is on the agenda.
    func agendaReason(_ reason: AgendaReason, _ dates: Dates) -> StateLine {
        switch reason {
        case .riskUnanswered:
            StateLine(
                .trouble, .risk, riskAnswer,
                say(
                    en: "Nobody has recorded yet what was done.", es: "Nadie ha anotado aún qué se hizo.",
                    fr: "Personne n’a encore noté ce qui a été fait."))
        case .talkOverdue:
            StateLine(
                .trouble, .talk,
                say(
                    en: "The talk is overdue.", es: "La conversación va con retraso.", fr: "La conversation tarde."
                ),
                say(en: "Nobody has talked about it yet.", es: "Nadie lo ha hablado aún.", fr: "Personne n’en a parlé.")
            )
        case .talkOverdueAgain:
            StateLine(
                .trouble, .talk,
                say(
                    en: "The talk is overdue.", es: "La conversación va con retraso.", fr: "La conversation tarde."
                ),
                notTalkedSince)
        case .stepOverdue(let step):
            StateLine(
                .watch, .step,
                say(en: "A step is overdue:", es: "Un paso va con retraso:", fr: "Une étape en retard :"),
                say(
                    en: "it was due \(dates.spoken(step.by)), and nobody has said what came of it.",
                    es: "vencía \(dates.spoken(step.by)) y nadie ha dicho qué pasó.",
                    fr: "prévue \(dates.spoken(step.by)), sans nouvelle depuis."))
        case .reviewOverdue:
            StateLine(
                .watch, .review,
                say(en: "The review is overdue.", es: "La revisión va con retraso.", fr: "Le bilan tarde."),
                say(
                    en: "A session went by without looking back.", es: "Pasó una sesión sin mirar atrás.",
                    fr: "Une séance est passée sans y revenir."))
        case .stuck(let reviews):
            StateLine(
                .watch, .review, say(en: "Stuck:", es: "Atascado:", fr: "Bloquée :"),
                say(
                    en: "reviewed \(times(reviews)), and not settled.",
                    es: "revisado \(times(reviews)), sin resolverse.",
                    fr: "revue \(times(reviews)), sans être réglée."))
        case .noProgress(let sign), .allianceFalling(let sign): line(sign, dates)
        case .agreedDue(let day):
            StateLine(
                .watch, .calendar, say(en: "Agreed for", es: "Acordado para", fr: "Convenu pour"),
                say(
                    en: "\(dates.spoken(day)): did it happen?", es: "\(dates.spoken(day)): ¿se hizo?",
                    fr: "\(dates.spoken(day)) : est-ce fait ?"))
        case .carried(let day):
            StateLine(
                .plain, .next, say(en: "Carried over", es: "Pendiente", fr: "Reporté"),
                say(
                    en: "from the meeting of \(dates.date(day)).", es: "de la reunión del \(dates.date(day)).",
                    fr: "de la rencontre du \(dates.date(day))."))
        }
    }

    // What came of it.
    var whatWasAgreed: String { say(en: "What was agreed", es: "Qué se acordó", fr: "Ce qui a été convenu") }
    var agreedHint: String {
        say(
            en: "In your own words; kept sealed, and read by the therapist too.",
            es: "Con sus palabras; se guarda cifrado y lo lee también quien atiende.",
            fr: "Dans vos mots ; gardé chiffré, et lu aussi par qui suit le client.")
    }
    var markDiscussed: String { say(en: "Talked over", es: "Hablado", fr: "Abordé") }
    var markCarried: String { say(en: "Carry to the next meeting", es: "Dejar para la próxima", fr: "Reporter") }
    var markNote: String { say(en: "Note it", es: "Anotar", fr: "Noter") }
    var takeNoteBack: String { say(en: "Take it back", es: "Retirarlo", fr: "Le retirer") }
    var changeNote: String { say(en: "Change", es: "Cambiar", fr: "Changer") }
    var writeDown: String {
        say(en: "Write down what was agreed", es: "Anotar lo acordado", fr: "Noter ce qui a été convenu")
    }
    func marked(_ mark: SupervisionMark) -> String {
        switch mark {
        case .discussed: markDiscussed
        case .carried: say(en: "Carried over", es: "Pendiente", fr: "Reporté")
        case .note, .withdrawn: say(en: "On the meeting", es: "Sobre la reunión", fr: "Sur l’ensemble de la rencontre")
        }
    }
    func supervisionOwner(_ owner: SupervisionOwner, _ therapist: String) -> String {
        switch owner {
        case .therapist: therapist
        case .supervisor: say(en: "Supervisor", es: "Supervisión", fr: "Supervision")
        case .together: say(en: "Both", es: "Ambas personas", fr: "Les deux")
        case .practice: say(en: "The practice", es: "La consulta", fr: "Le cabinet")
        }
    }
    var nobodyInParticular: String { say(en: "Not said", es: "Sin decir", fr: "Non précisé") }
    func restsUntil(_ day: String) -> String {
        say(en: "rests until \(day)", es: "en pausa hasta \(day)", fr: "en attente jusqu’au \(day)")
    }
    package func moreOnAgenda(_ clients: Int) -> String {
        counted(
            clients,
            one: say(
                en: "One more person, less urgent", es: "Una persona más, menos urgente",
                fr: "\(clients) personne de plus, moins urgente"),
            other: say(
                en: "\(clients) more people, less urgent", es: "\(clients) personas más, menos urgentes",
                fr: "\(clients) personnes de plus, moins urgentes"))
    }

    package func restingMatters(_ count: Int) -> String {
        counted(
            count,
            one: say(
                en: "One thing rests", es: "Un tema en pausa",
                fr: "\(count) point en attente"),
            other: say(en: "\(count) things rest", es: "\(count) temas en pausa", fr: "\(count) points en attente"))
    }
    var onTheMeeting: String {
        say(en: "The meeting as a whole", es: "La reunión en conjunto", fr: "La rencontre dans son ensemble")
    }
    var onTheMeetingNote: String {
        say(
            en: "What belongs to no one client. Not a place for clients’ names.",
            es: "Lo que no es de un cliente. Sin nombres de clientes.",
            fr: "Ce qui ne tient pas à un client. Sans noms de clients.")
    }
    var earlierMeetings: String { say(en: "Meetings", es: "Reuniones", fr: "Rencontres") }
    package func meetingsBefore(_ count: Int) -> String {
        counted(
            count,
            one: say(
                en: "One earlier meeting", es: "Una reunión anterior",
                fr: "\(count) rencontre antérieure"),
            other: say(
                en: "\(count) earlier meetings", es: "\(count) reuniones anteriores",
                fr: "\(count) rencontres antérieures")
        )
    }
    var noMeetingYet: String {
        say(en: "Nothing was written yet.", es: "Aún no se ha anotado nada.", fr: "Rien n’a encore été noté.")
    }
    var fromSupervision: String { say(en: "From supervision", es: "De supervisión", fr: "De la supervision") }
    var supervisionChanged: String {
        say(
            en:
                "Somebody changed this line while your page was open. Nothing of yours was recorded, and your words are still here.",
            es:
                "Alguien cambió esta línea mientras su página estaba abierta. No se registró nada suyo y sus palabras siguen aquí.",
            fr:
                "Quelqu’un a changé cette ligne pendant que votre page était ouverte. Rien de ce que vous avez écrit n’a été enregistré, et vos mots sont encore là."
        )
    }
    func agreedBy(_ who: String?, _ day: String?) -> String {
        [who, day.map { say(en: "by \($0)", es: "para el \($0)", fr: "pour le \($0)") }].compactMap(\.self)
            .joined(separator: ", ")
    }

    // Praise beside concerns.
    var praiseBalance: String {
        say(en: "Praise beside concerns", es: "Reconocimientos y asuntos", fr: "Encouragements et préoccupations")
    }
    var praiseBalanceNote: String {
        say(
            en: "The last 365 days. A mirror, not a mark.", es: "Los últimos 365 días. Un espejo, no una nota.",
            fr: "Les 365 derniers jours. Un miroir, pas une note.")
    }
    package func praiseBalanceLine(_ balance: PraiseBalance) -> String {
        let said = counted(
            balance.praises, one: say(en: "Said once", es: "Dicho una vez", fr: "Dit \(times(balance.praises))"),
            other: say(
                en: "Said \(times(balance.praises))", es: "Dicho \(times(balance.praises))",
                fr: "Dit \(times(balance.praises))"))
        let concerns = counted(
            balance.concerns, one: say(en: "1 concern", es: "1 asunto", fr: "\(balance.concerns) préoccupation"),
            other: say(
                en: "\(balance.concerns) concerns", es: "\(balance.concerns) asuntos",
                fr: "\(balance.concerns) préoccupations"))
        return say(
            en: "\(said) that something went well, beside \(concerns), \(ofClients(balance.clients)).",
            es: "\(said) que algo fue bien, junto a \(concerns), \(ofClients(balance.clients)).",
            fr: "\(said) que quelque chose allait bien, à côté de \(concerns), \(ofClients(balance.clients)).")
    }
    func praiseRatio(_ ratio: Double) -> String {
        let tenths = Int((ratio * 10).rounded())
        let point = say(en: ".", es: ",", fr: ",")
        let value = "\(tenths / 10)\(point)\(tenths % 10)"
        return say(
            en: "\(value) to each concern", es: "\(value) por cada asunto", fr: "\(value) par préoccupation")
    }
    var praiseNothing: String {
        say(
            en: "Nothing was said and no concern was opened in this time.",
            es: "En este tiempo no se dijo nada ni se abrió ningún asunto.",
            fr: "Rien n’a été dit et aucune préoccupation n’a été ouverte sur cette période.")
    }
    var onlyYouSeeIt: String {
        say(
            en: "You alone see this.", es: "Solo usted lo ve.", fr: "Montré à vous et à personne d’autre.")
    }
    var supervisorSeesItToo: String {
        say(
            en: "You see this, and your supervisor does: the practice has said so.",
            es: "Lo ve usted, y también su supervisión: así lo ha dispuesto la consulta.",
            fr: "Vous le voyez, et votre supervision aussi : le cabinet l’a décidé.")
    }
    var praiseForSupervisorsLabel: String {
        say(
            en: "A supervisor may see how often a therapist says what went well, beside the concerns",
            es: "La supervisión puede ver cuántas veces se dice lo que fue bien, junto a los asuntos",
            fr: "La supervision peut voir combien de fois est dit ce qui va bien, à côté des préoccupations")
    }
}
