import Clinic

/// The words that signs of trouble are put together from.
extension Words {
    var riskAnswer: String { say(en: "Risk answer.", es: "Respuesta de riesgo.", fr: "Réponse à risque.") }
    var riskAnswerMore: String {
        say(
            en: "A question about safety was answered at or above its mark.",
            es: "Una pregunta sobre seguridad alcanzó su límite o lo superó.",
            fr: "La réponse à une question de sécurité atteint ou dépasse son repère.")
    }
    var outcomeFell: String { say(en: "Outcome fell", es: "El resultado bajó", fr: "L’évolution a baissé") }
    var outcomeWorse: String { say(en: "Outcome worse:", es: "Resultado peor:", fr: "Évolution moins bonne :") }
    var allianceWorse: String { say(en: "Alliance worse:", es: "Alianza peor:", fr: "Alliance moins bonne :") }
    var allianceFell: String { say(en: "Alliance fell", es: "La alianza bajó", fr: "L’alliance a baissé") }
    var allianceIsLow: String { say(en: "Alliance is low:", es: "La alianza está baja:", fr: "L’alliance est basse :") }
    /// Of a measure on which less is better.
    var allianceIsPoor: String { say(en: "Alliance is poor:", es: "La alianza va mal:", fr: "L’alliance va mal :") }
    var oneLineIsLow: String { say(en: "One line is low:", es: "Una línea está baja:", fr: "Une ligne est basse :") }
    func byTo(_ fall: String, _ total: String) -> String {
        say(en: "by \(fall), to \(total)", es: "\(fall), hasta \(total)", fr: "de \(fall), à \(total)")
    }
    func bySinceStartTo(_ fall: String, _ total: String) -> String {
        say(
            en: "by \(fall) since the start, to \(total)", es: "\(fall) desde el inicio, hasta \(total)",
            fr: "de \(fall) depuis le début, à \(total)")
    }
    func upBySinceStartTo(_ rise: String, _ total: String) -> String {
        say(
            en: "up by \(rise) since the start, to \(total)", es: "sube \(rise) desde el inicio, hasta \(total)",
            fr: "hausse de \(rise) depuis le début, à \(total)")
    }
    func upByTo(_ rise: String, _ total: String) -> String {
        say(
            en: "up by \(rise), to \(total)", es: "sube \(rise), hasta \(total)", fr: "hausse de \(rise), à \(total)")
    }
    func toValue(_ total: String) -> String { say(en: "to \(total)", es: "hasta \(total)", fr: "à \(total)") }
    func fromTo(_ from: String, _ to: String) -> String {
        say(en: "from \(from) to \(to)", es: "de \(from) a \(to)", fr: "de \(from) à \(to)")
    }
    func totalBelow(_ total: String, _ cutoff: String) -> String {
        say(en: "\(total), below \(cutoff)", es: "\(total), por debajo de \(cutoff)", fr: "\(total), sous \(cutoff)")
    }
    func totalNotBelow(_ total: String, _ cutoff: String) -> String {
        say(
            en: "\(total), at or above \(cutoff)", es: "\(total), en \(cutoff) o por encima",
            fr: "\(total), à \(cutoff) ou au-dessus")
    }

    /// - Parameter index: 0 to 3, in the order of the form.
    package func allianceLineName(_ index: Int?) -> String {
        switch index {
        case 0: say(en: "between us", es: "entre nosotros", fr: "entre nous")
        case 1: say(en: "what we spend time on", es: "a qué dedicamos el tiempo", fr: "ce à quoi nous passons le temps")
        case 2: say(en: "how we go about it", es: "cómo trabajamos", fr: "notre façon de faire")
        default: say(en: "all in all", es: "en conjunto", fr: "dans l’ensemble")
        }
    }

    package var didNotCome: String { say(en: "Did not come", es: "No vino", fr: "Absence") }
    var didNotComeComma: String { say(en: "Did not come,", es: "No vino,", fr: "Absence,") }
    var lastTime: String { say(en: "last time", es: "la última vez", fr: "la dernière fois") }
    func timesInARow(_ count: Int) -> String {
        say(en: "\(times(count)) in a row", es: "\(times(count)) seguidas", fr: "\(times(count)) de suite")
    }
    package var nothingBooked: String { say(en: "nothing is booked", es: "no hay cita", fr: "rien n’est prévu") }
    var nothingBookedStop: String { say(en: "Nothing booked,", es: "Sin cita,", fr: "Rien de prévu,") }
    func notSeenFor(_ count: Int) -> String {
        say(
            en: "not seen for \(days(count))", es: "sin verse desde hace \(days(count))",
            fr: "pas de séance depuis \(days(count))")
    }
    var calledOffLate: String {
        say(en: "Called off late,", es: "Canceló con poca antelación,", fr: "Annulation tardive,")
    }
    func hoursBefore(_ count: Int) -> String {
        count < 1
            ? say(en: "less than an hour before", es: "menos de una hora antes", fr: "moins d’une heure avant")
            : say(en: "\(hours(count)) before", es: "\(hours(count)) antes", fr: "\(hours(count)) avant")
    }
    var movedAppointment: String { say(en: "Moved appointments", es: "Cambió la cita", fr: "Rendez-vous déplacé") }
    var cameAtWrongTime: String {
        say(
            en: "Came on another day or time", es: "Vino otro día o a otra hora",
            fr: "Venue un autre jour ou à une autre heure")
    }
    package var late: String { say(en: "Late", es: "Tarde", fr: "En retard") }
    func lateBy(_ minutes: [Int], count: Int) -> String {
        let by = minutes.isEmpty ? "" : byMinutes(minutes)
        if count < 2 { return by }
        return by.isEmpty ? times(count) : "\(times(count)), \(by)"
    }
    package func byMinutes(_ values: [Int]) -> String {
        let shown = values.suffix(3)
        let last = shown.last.map(minutes) ?? ""
        let all = list(shown.dropLast().map(String.init) + [last])
        return say(en: "by \(all)", es: "\(all)", fr: "de \(all)")
    }

    var noClearChange: String { say(en: "No clear change", es: "Sin cambio claro", fr: "Pas de changement net") }
    func sinceSessions(_ count: Int) -> String {
        say(en: "after \(sessions(count))", es: "tras \(sessions(count))", fr: "après \(sessions(count))")
    }
    /// - Parameter isOver: there are newer forms, so that it is no longer how things are.
    func thenAndNow(_ count: Int?, first: String, now: String, isOver: Bool = false) -> String {
        let after = count.map { sinceSessions($0) + (language == .french ? " : " : ": ") } ?? ""
        if isOver {
            return after
                + say(
                    en: "outcome \(first) at first, \(now) then", es: "resultado \(first) al inicio, \(now) entonces",
                    fr: "évolution \(first) au début, \(now) alors")
        }
        return after
            + say(
                en: "outcome \(first) at first, \(now) now", es: "resultado \(first) al inicio, \(now) ahora",
                fr: "évolution \(first) au début, \(now) maintenant")
    }
    var alwaysAtTheTop: String { say(en: "Always at the top,", es: "Siempre al máximo,", fr: "Toujours au maximum,") }
    var whileLittleChanges: String {
        say(
            en: "the alliance line says little while the outcome stays as it is",
            es: "la alianza dice poco mientras el resultado sigue igual",
            fr: "l’alliance dit peu tant que l’évolution ne bouge pas")
    }
    package var wouldRatherNot: String {
        say(en: "Would rather not:", es: "Prefirió no hacerlo:", fr: "N’a pas souhaité :")
    }
    func isMissing(_ check: String) -> String {
        say(
            en: "\(check) missing", es: "\(check == bothChecks ? "Faltan" : "Falta"): \(within(check))",
            fr: "Manque : \(within(check))")
    }
    func inSessionNumber(_ number: Int) -> String {
        say(en: "in session \(number)", es: "en la sesión \(number)", fr: "à la séance \(number)")
    }
    package var outcomeCheck: String {
        say(en: "Outcome check", es: "Cuestionario de resultados", fr: "Questionnaire d’évolution")
    }
    package var allianceCheck: String {
        say(en: "Alliance check", es: "Cuestionario de alianza", fr: "Questionnaire d’alliance")
    }
    package var bothChecks: String {
        say(en: "Both checks", es: "Los dos cuestionarios", fr: "Les deux questionnaires")
    }
    package var outcome: String { say(en: "Outcome", es: "Resultado", fr: "Évolution") }
    package var alliance: String { say(en: "Alliance", es: "Alianza", fr: "Alliance") }
}
