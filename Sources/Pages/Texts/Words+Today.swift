import FollowThrough

/// Today's headings, headline and taps.
extension Words {
    package var actNow: String { say(en: "Act now", es: "Actuar ya", fr: "Agir maintenant") }
    package var actNowNote: String {
        say(
            en: "These wait for somebody to act.", es: "Esto espera a que alguien actúe.",
            fr: "Cela attend que quelqu’un agisse.")
    }
    package var todaysAppointments: String {
        say(en: "Today’s appointments", es: "Citas de hoy", fr: "Rendez-vous du jour")
    }
    package var tapWhatHappened: String {
        say(
            en: "Tap what happened. It can be undone.", es: "Toque lo que ha pasado. Se puede deshacer.",
            fr: "Touchez ce qui s’est passé. Cela peut être défait.")
    }
    package var saySo: String { say(en: "Say so", es: "Decirlo", fr: "Le dire") }
    package var saySoNote: String {
        say(
            en: "It went well and nobody has said it.", es: "Ha ido bien y nadie lo ha dicho.",
            fr: "Cela s’est bien passé, et personne ne l’a dit.")
    }
    package var waitingOn: String { say(en: "Waiting on", es: "A la espera", fr: "En attente") }
    package var notSeen: String { say(en: "Not seen", es: "Sin verse", fr: "Pas revus") }
    package var notSeenNote: String { say(en: "Nothing booked.", es: "Sin cita.", fr: "Rien de prévu.") }
    package var firstDay: String { say(en: "The first day", es: "El primer día", fr: "Le premier jour") }
    package var noClientsYet: String {
        say(
            en: "No clients yet. Add the first.", es: "Aún no hay clientes. Añada el primero.",
            fr: "Pas encore de clients. Ajoutez le premier.")
    }
    package var addClient: String { say(en: "Add a client", es: "Añadir cliente", fr: "Ajouter un client") }
    package var aQuietStart: String { say(en: "Everything is ready.", es: "Todo está listo.", fr: "Tout est prêt.") }
    package var noAppointmentsToday: String {
        say(en: "No appointments today.", es: "Hoy no hay citas.", fr: "Pas de rendez-vous aujourd’hui.")
    }

    func moreRows(_ count: Int) -> String {
        say(en: "\(count) more", es: "\(count) más", fr: "\(count) de plus")
    }
    /// Of those not seen, how many have their row under "Act now", before their names.
    func standAbove(_ count: Int) -> String {
        count == 1
            ? say(en: "1 stands above", es: "1 está más arriba", fr: "1 figure plus haut")
            : say(en: "\(count) stand above", es: "\(count) están más arriba", fr: "\(count) figurent plus haut")
    }
    package func emptyToday(_ lanes: [String]) -> String {
        let names = lanes.joined(separator: ", ")
        return say(en: "Empty today: \(names).", es: "Hoy vacío: \(names).", fr: "Vide aujourd’hui : \(names).")
    }
    package func upToDate(_ time: String) -> String {
        say(
            en: "Up to date at \(time). New things wait until you ask for them; nothing moves while you read.",
            es: "Al día a \(las(time)). Lo nuevo espera a que lo pida; nada se mueve mientras lee.",
            fr: "À jour à \(time). Ce qui est nouveau attend que vous le demandiez ; rien ne bouge pendant la lecture.")
    }

    // The headline, built from its beginning.
    func peopleNeed(_ count: Int, begin name: String) -> String {
        counted(
            count,
            one: say(
                en: "One person needs something from you: \(name)", es: "Una persona le necesita: \(name)",
                fr: "Une personne a besoin de vous : \(name)"),
            other: say(
                en: "\(capitalised(spelled(count))) people need something from you. Begin with \(name)",
                es: "\(capitalised(spelled(count))) personas le necesitan. Empiece por \(name)",
                fr: "\(capitalised(spelled(count))) personnes ont besoin de vous. Commencez par \(name)"))
    }
    func peopleInTeamNeed(_ count: Int, begin name: String, with therapist: String?) -> String {
        let who = therapist.map { "\(name) (\($0))" } ?? name
        return counted(
            count,
            one: say(
                en: "One person in your team’s care needs something: \(who)",
                es: "Una persona que atiende su equipo necesita algo: \(who)",
                fr: "Une personne suivie par votre équipe a besoin de quelque chose : \(who)"),
            other: say(
                en: "\(capitalised(spelled(count))) people in your team’s care need something. Begin with \(who)",
                es: "\(capitalised(spelled(count))) personas que atiende su equipo necesitan algo. Empiece por \(who)",
                fr:
                    "\(capitalised(spelled(count))) personnes suivies par votre équipe ont besoin de quelque chose. Commencez par \(who)"
            ))
    }
    var nothingWaits: String { say(en: "Nothing waits for you", es: "Nada le espera", fr: "Rien n’est en attente") }
    /// Up to the next appointment, which is said by `nextOne`.
    func andNext(_ start: String) -> String {
        joined(
            start,
            say(en: "your next appointment is ", es: "su próxima cita es ", fr: "votre prochain rendez-vous : "))
    }
    /// The same after another sentence.
    var thenNext: String {
        say(en: ". Your next appointment is ", es: ". Su próxima cita es ", fr: ". Votre prochain rendez-vous : ")
    }
    /// Up to the appointment that has begun, which is said by `nextOne` too.
    func andBegun(_ start: String) -> String {
        joined(start, say(en: "the appointment with ", es: "la cita con ", fr: "le rendez-vous avec "))
    }
    /// After it.
    var begunUnsaid: String {
        say(
            en: ", has begun, and nobody has said yet who came", es: ", ya ha empezado, y falta decir quién vino",
            fr: ", a commencé, et personne n’a encore dit qui est venu")
    }
    private func joined(_ start: String, _ rest: String) -> String {
        let joint = start == nothingWaits ? ". " : say(en: "; ", es: "; ", fr: " ; ")
        return start + joint + (start == nothingWaits ? capitalised(rest) : rest)
    }
    func nextOne(_ name: String, _ time: String) -> String {
        say(en: "\(name), at\u{A0}\(time)", es: "\(name), a \(las(time))", fr: "\(name), à\u{A0}\(time)")
    }
    func appointmentsToday(_ count: Int, open: Int) -> String {
        let all = counted(
            count,
            one: say(en: "\(count) appointment today", es: "\(count) cita hoy", fr: "\(count) rendez-vous aujourd’hui"),
            other: say(
                en: "\(count) appointments today", es: "\(count) citas hoy", fr: "\(count) rendez-vous aujourd’hui"))
        if open == 0 { return all + "." }
        return all
            + counted(
                open,
                one: say(
                    en: "; for one nobody has said yet who came.", es: "; de una falta decir quién vino.",
                    fr: " ; pour un, personne n’a encore dit qui est venu."),
                other: say(
                    en: "; for \(spelled(open)) nobody has said yet who came.",
                    es: "; de \(spelled(open)) falta decir quién vino.",
                    fr: " ; pour \(open), personne n’a encore dit qui est venu."))
    }

    // Which board.
    var whichBoard: String { say(en: "Which board", es: "Qué tablero", fr: "Quel tableau") }
    var whoseClients: String { say(en: "Whose clients", es: "De quién", fr: "De qui") }
    var everyone: String { say(en: "Everyone", es: "Todo el equipo", fr: "Toute l’équipe") }
    func board(_ view: TodayView) -> String {
        switch view {
        case .own: say(en: "My own", es: "Lo mío", fr: "Les miens")
        case .team: say(en: "My team", es: "Mi equipo", fr: "Mon équipe")
        case .frontDesk: say(en: "Front desk", es: "Recepción", fr: "Accueil")
        }
    }

    package var waitingOnNote: String {
        say(en: "Promised, or due.", es: "Prometido o pendiente.", fr: "Promis, ou à faire.")
    }
    var openTheDay: String { say(en: "Open the day", es: "Abrir el día", fr: "Ouvrir la journée") }
    /// Past appointments that have no row of their own on the board.
    func moreUnsaid(_ count: Int) -> String {
        say(
            en: "\(count) more of which nobody has said who came", es: "\(count) más en las que falta decir si vino",
            fr: "\(count) de plus sans présence notée")
    }
    var dueBefore: String { say(en: "due ", es: "para ", fr: "prévu ") }
    var openClientPage: String { say(en: "Open the page", es: "Abrir la página", fr: "Ouvrir la page") }
    func reviewWith(_ name: String) -> String {
        say(en: "Review with \(name)", es: "Revisar con \(name)", fr: "Faire le bilan avec \(name)")
    }
    /// "Your step, 4 days late:"
    func stepOf(_ who: StepOwner, _ name: String, daysLate: Int) -> String {
        let step =
            switch who {
            case .together: say(en: "Step with \(name)", es: "Paso con \(name)", fr: "Étape avec \(name)")
            case .client: say(en: "\(name)’s step", es: "Paso de \(name)", fr: "Étape \(de(name))")
            case .therapist: say(en: "Your step", es: "Su paso", fr: "Votre étape")
            case .practice:
                say(en: "The practice’s step", es: "Paso de la consulta", fr: "Étape du cabinet")
            }
        let late =
            daysLate > 0
            ? say(
                en: ", \(days(daysLate)) late", es: ", \(days(daysLate)) de retraso",
                fr: ", \(days(daysLate)) de retard") : ""
        return step + late + colon
    }

    // Rows.
    var sinceBefore: String { say(en: "since ", es: "desde ", fr: "depuis ") }
    var lastSeenBefore: String { say(en: "last seen ", es: "última vez: ", fr: "dernière fois : ") }
    func timeToday(_ time: String) -> String {
        say(en: "\(time) today", es: "\(las(time)) de hoy", fr: "aujourd’hui à \(time)")
    }
    func now(_ time: String) -> String { say(en: "Now, \(time)", es: "Ahora, \(time)", fr: "Maintenant, \(time)") }
    package var came: String { say(en: "Came", es: "Vino", fr: "Présence") }
    package var didNotComeTap: String { say(en: "Did not come", es: "No vino", fr: "Absence") }
    package var startCheckIn: String {
        say(en: "Start check-in", es: "Empezar el cuestionario", fr: "Commencer le questionnaire")
    }
    package var openSession: String { say(en: "Open the session", es: "Abrir la sesión", fr: "Ouvrir la séance") }
    func attendanceOf(_ name: String, _ time: String) -> String {
        say(en: "Attendance: \(name), \(time)", es: "Asistencia: \(name), \(time)", fr: "Présence : \(name), \(time)")
    }
    func checkMissing(_ check: String) -> String {
        say(en: "\(check) missing.", es: "Falta el \(within(check)).", fr: "\(check) : manque.")
    }
    func checkNotYet(_ check: String) -> String {
        say(en: "\(check) not done yet", es: "\(check): aún no", fr: "\(check) : pas encore")
    }
    func checkDone(_ check: String) -> String { say(en: "\(check) done", es: "\(check): hecho", fr: "\(check) : fait") }
    /// When to talk with somebody who is here.
    var rightNow: String { say(en: "now", es: "ahora", fr: "maintenant") }
}
