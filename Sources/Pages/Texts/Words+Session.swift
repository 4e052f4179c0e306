import Clinic
import Measures

/// The session page.
extension Words {
    func sessionWith(_ number: Int, _ name: String) -> String {
        say(
            en: "Session \(number) with \(name)", es: "Sesión \(number) con \(name)",
            fr: "Séance \(number) avec \(name)")
    }
    func fromToTime(_ day: String, _ start: String, _ end: String) -> String {
        say(en: "\(day), \(start) to \(end)", es: "\(day), de \(start) a \(end)", fr: "\(day), de \(start) à \(end)")
    }
    func begunAt(_ time: String) -> String {
        say(en: "begun \(time)", es: "empezó a \(las(time))", fr: "commencée à \(time)")
    }
    func minutesLeft(_ count: Int) -> String {
        counted(
            count,
            one: say(
                en: "\(capitalised(spelled(count))) minute left.", es: "Queda \(count) minuto.",
                fr: "Il reste \(count) minute."),
            other: say(
                en: "\(capitalised(spelled(count))) minutes left.", es: "Quedan \(count) minutos.",
                fr: "Il reste \(count) minutes."))
    }
    var beginWithOutcome: String {
        say(
            en: "Begin with the outcome check.", es: "Empiece por el cuestionario de resultados.",
            fr: "Commencez par le questionnaire d’évolution.")
    }
    var allianceNearTheEnd: String {
        say(
            en: "With five minutes left, hand over the alliance check.",
            es: "Cuando queden cinco minutos, entregue el cuestionario de alianza.",
            fr: "Quand il reste cinq minutes, proposez le questionnaire d’alliance.")
    }
    var bothIn: String {
        say(en: "What was asked for is in.", es: "Está todo lo que se pidió.", fr: "Tout ce qui était demandé est là.")
    }
    var somethingFell: String {
        say(
            en: "Something fell. Talk about it before anything new.",
            es: "Algo ha bajado. Háblenlo antes de nada nuevo.",
            fr: "Quelque chose a baissé. Parlez-en avant toute nouveauté.")
    }
    /// Of a measure on which less is better.
    var somethingIsWorse: String {
        say(
            en: "Something got worse. Talk about it before anything new.",
            es: "Algo ha empeorado. Háblenlo antes de nada nuevo.",
            fr: "Quelque chose s’est dégradé. Parlez-en avant toute nouveauté.")
    }
    var somethingIsLow: String {
        say(
            en: "Something is low. Talk about it before anything new.",
            es: "Algo está bajo. Háblenlo antes de nada nuevo.",
            fr: "Quelque chose est bas. Parlez-en avant toute nouveauté.")
    }
    var checksDeclined: String {
        say(
            en:
                "Measures are declined: there is no consent to them. No check is missing here, and no paper form is taken.",
            es: "Sin medidas: no hay consentimiento. Aquí no falta ningún cuestionario ni se pasa nada desde papel.",
            fr:
                "Pas de mesures : il n’y a pas de consentement. Aucun questionnaire ne manque ici, et rien n’est saisi depuis le papier."
        )
    }
    func endedWithout(_ check: String) -> String {
        say(
            en: "This session ended without: \(within(check)). A paper form can still be typed in.",
            es: "Esta sesión terminó sin: \(within(check)). Aún se puede pasar desde papel.",
            fr: "Cette séance s’est terminée sans : \(within(check)). Un questionnaire papier peut encore être saisi.")
    }

    /// On the page of a session whose course of care is over, before the way to the client's page.
    var sessionOfEnded: String {
        say(
            en: "The episode has ended: nothing is handed over or booked from here any more.",
            es: "El episodio ha terminado: desde aquí ya no se entrega ni se reserva nada.",
            fr: "Le suivi est terminé : rien ne se remet ni ne se fixe plus depuis cette page.")
    }
    var toClientsPage: String {
        say(en: "To the client’s page", es: "A la página del cliente", fr: "Vers la page du client")
    }

    // Came.
    var cameTitle: String { say(en: "Came", es: "Asistencia", fr: "Présence") }
    var oneTap: String {
        say(en: "One tap records it.", es: "Un toque lo registra.", fr: "Un seul appui l’enregistre.")
    }
    var onTime: String { say(en: "On time", es: "A la hora", fr: "À l’heure") }
    var fiveMinutesLate: String { say(en: "5 min late", es: "5 min tarde", fr: "5 min de retard") }
    /// What is shown before and after the minutes late, which are read out alone.
    var twentyOrMore: (first: String, last: String) {
        (say(en: "20 or more", es: "20 o más", fr: "20"), say(en: "", es: "", fr: "ou plus"))
    }
    var minutesLateAfter: String { say(en: "minutes late", es: "minutos de retraso", fr: "minutes de retard") }
    var wrongDay: String { say(en: "Wrong day", es: "Otro día", fr: "Autre jour") }
    var cancelledTitle: String { say(en: "Called off", es: "Cancelada", fr: "Annulé") }
    func byWhom(_ by: CancelledBy) -> String {
        switch by {
        case .client: say(en: "By the client", es: "Por el cliente", fr: "Par le client")
        case .therapist: say(en: "By me", es: "Por mí", fr: "Par moi")
        case .practice: say(en: "By the practice", es: "Por la consulta", fr: "Par le cabinet")
        }
    }

    var beginNow: String {
        say(en: "Begin a session now", es: "Empezar una sesión ahora", fr: "Commencer une séance maintenant")
    }

    // Checks.
    var atTheStart: String { say(en: "At the start.", es: "Al empezar.", fr: "Au début.") }
    var fiveMinutesBefore: String {
        say(en: "Five minutes before the end.", es: "Cinco minutos antes del final.", fr: "Cinq minutes avant la fin.")
    }
    func handOverTo(_ name: String) -> String {
        say(en: "Hand over to \(name)", es: "Entregar a \(name)", fr: "Confier à \(name)")
    }
    /// Opens the choice of the alliance check about a session in a group.
    var aboutAGroup: String { say(en: "About a group", es: "Sobre un grupo", fr: "Sur un groupe") }
    var handOverAgain: String { say(en: "Hand over again", es: "Entregar de nuevo", fr: "Confier de nouveau") }
    var handOverNote: String {
        say(
            en: "The record closes while the tablet is with the client; your PIN opens it again.",
            es: "El historial se cierra mientras el cliente tiene la tableta; su PIN lo abre de nuevo.",
            fr: "Le dossier se ferme tant que le client tient la tablette ; votre code PIN le rouvre.")
    }
    func filledIn(_ time: String, _ way: ResponseWay, _ name: String) -> String {
        switch way {
        case .link: say(en: "\(time), by a link", es: "\(time), por un enlace", fr: "\(time), par un lien")
        case .tablet: say(en: "\(time), by \(name)", es: "\(time), por \(name)", fr: "\(time), par \(name)")
        case .paper, .imported: self.way(way)
        }
    }
    func declinedAt(_ time: String) -> String {
        say(en: "\(time), would rather not", es: "\(time), prefirió no", fr: "\(time), n’a pas souhaité")
    }
    func notWholeAt(_ time: String) -> String {
        say(en: "\(time), not whole", es: "\(time), incompleto", fr: "\(time), incomplet")
    }
    /// - Parameters:
    ///   - isEven: no line is lower than another.
    ///   - day: of a session that is past.
    func lookTogether(_ isOutcome: Bool, hasBefore: Bool, isEven: Bool = false, on day: String? = nil) -> String {
        let both =
            day.map { hasBefore ? marksThenAndBefore($0) : marksThen($0) }
            ?? (hasBefore ? marksTodayAndBefore : marksToday)
        let ask =
            isEven
            ? askOfEven
            : isOutcome
                ? say(
                    en: "What is behind the lowest one?", es: "¿Qué hay detrás de la más baja?",
                    fr: "Qu’y a-t-il derrière la plus basse ?")
                : say(
                    en: "What would make the lowest one a little better?", es: "¿Qué mejoraría un poco la más baja?",
                    fr: "Qu’est-ce qui améliorerait un peu la plus basse ?")
        return say(en: "Look at it together: ", es: "Mírenlo en común: ", fr: "Regardez ensemble : ")
            + quoted("\(both) \(ask)")
    }
    private var askOfEven: String {
        say(
            en: "They are all at the same height. Which one matters most to you now?",
            es: "Todas están a la misma altura. ¿Cuál le importa más ahora?",
            fr: "Elles sont toutes à la même hauteur. Laquelle compte le plus en ce moment ?")
    }
    private var marksTodayAndBefore: String {
        say(
            en: "This is your mark for today, the grey one is from last time.",
            es: "Esta es su marca de hoy; la gris es de la última vez.",
            fr: "Voici la marque d’aujourd’hui ; la grise est de la dernière fois.")
    }
    private var marksToday: String {
        say(
            en: "These are your marks for today.", es: "Estas son sus marcas de hoy.",
            fr: "Voici les marques d’aujourd’hui.")
    }
    private func marksThenAndBefore(_ day: String) -> String {
        say(
            en: "This was your mark on \(day), the grey one is from the time before.",
            es: "Esta fue su marca del \(day); la gris es de la vez anterior.",
            fr: "Voici la marque du \(day) ; la grise est de la fois d’avant.")
    }
    private func marksThen(_ day: String) -> String {
        say(
            en: "These were your marks on \(day).", es: "Estas fueron sus marcas del \(day).",
            fr: "Voici les marques du \(day).")
    }
    func lineInWords(_ name: String, now: String?, before: String?) -> String {
        let value = now ?? say(en: "no mark", es: "sin marca", fr: "sans marque")
        let line = "\(name)\(colon) \(value)"
        return before.map {
            line + say(en: ", last time \($0)", es: ", la última vez \($0)", fr: ", la dernière fois \($0)")
        } ?? line
    }
    func beforeCorrection(_ count: Int) -> String {
        counted(
            count, one: say(en: "Before it was corrected", es: "Antes de la corrección", fr: "Avant la correction"),
            other: say(
                en: "Before it was corrected (\(count))", es: "Antes de las correcciones (\(count))",
                fr: "Avant les corrections (\(count))"))
    }
    var otherForms: String { say(en: "Other measures", es: "Otras medidas", fr: "Autres mesures") }

    // Talk, praise, next, done.
    var talkAboutIt: String { say(en: "Talk about it", es: "Hablarlo", fr: "En parler") }
    var whileHere: String {
        say(en: "While you are both here", es: "Mientras están aquí", fr: "Tant que vous êtes ensemble")
    }
    var ownWordsAreBetter: String {
        say(
            en: "Your own words are better. The order matters: make room first.",
            es: "Sus propias palabras son mejores. El orden importa: primero, dar espacio.",
            fr: "Vos propres mots valent mieux. L’ordre compte : d’abord faire de la place.")
    }
    var praiseTitle: String { say(en: "Praise", es: "Reconocimiento", fr: "Encouragement") }
    var beforeTheyLeave: String {
        say(en: "Say it before you part.", es: "Dígalo antes de despedirse.", fr: "Dites-le avant de vous quitter.")
    }
    var nextAppointment: String { say(en: "Next appointment", es: "Próxima cita", fr: "Prochain rendez-vous") }
    var booked: String { say(en: "Booked:", es: "Cita:", fr: "Prévu :") }
    func sameTime(_ day: String, _ time: String) -> String { "\(capitalised(day)), \(time)" }
    var inTwoWeeks: String { say(en: "In two weeks", es: "En dos semanas", fr: "Dans deux semaines") }
    var anotherTime: String { say(en: "Another time", es: "Otra fecha", fr: "Une autre date") }
    var doneTitle: String { say(en: "Done", es: "Listo", fr: "Terminé") }
    var backToToday: String { say(en: "Back to Today", es: "Volver a Hoy", fr: "Retour à Aujourd’hui") }
    /// - Parameter saysToday: a course of care that is over stands on Today no more.
    func leaveWhenever(saysToday: Bool) -> String {
        if !saysToday {
            return say(
                en: "Leave whenever you like. Everything above is kept.",
                es: "Salga cuando quiera. Todo lo anterior queda guardado.",
                fr: "Quittez quand vous voulez. Tout ce qui précède est gardé.")
        }
        return say(
            en: "Leave whenever you like. Everything above is kept, and Today will say what is still open.",
            es: "Salga cuando quiera. Todo lo anterior queda guardado, y Hoy dirá lo que falta.",
            fr: "Quittez quand vous voulez. Tout ce qui précède est gardé, et Aujourd’hui dira ce qui reste ouvert.")
    }
}
