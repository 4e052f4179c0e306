/// Words in and around the chart of one course of care.
extension Words {
    var howLifeGoes: String { say(en: "how life is going", es: "cómo va la vida", fr: "comment va la vie") }
    var howWeWork: String {
        say(en: "how we work together", es: "cómo va el trabajo en común", fr: "notre travail ensemble")
    }
    var keptWithoutScore: String {
        say(en: "Kept, without a score", es: "Guardado, sin puntuación", fr: "Gardé, sans score")
    }
    var noFormYet: String { say(en: "No form yet", es: "Aún sin cuestionarios", fr: "Pas encore de questionnaire") }
    var noForm: String { say(en: "no form", es: "sin cuestionario", fr: "sans questionnaire") }
    var date: String { say(en: "Date", es: "Fecha", fr: "Date") }
    func atTheTop(_ count: Int) -> String {
        say(
            en: "at the top, \(times(count)) in a row", es: "al máximo, \(times(count)) seguidas",
            fr: "au maximum, \(times(count)) de suite")
    }
    func cutoff(_ value: String) -> String { say(en: "cutoff \(value)", es: "corte \(value)", fr: "seuil \(value)") }
    /// "down 2.9", "up 2.9", "the same".
    func changed(_ amount: Int, _ shown: String) -> String {
        if amount == 0 { return say(en: "the same", es: "igual", fr: "stable") }
        return amount < 0
            ? say(en: "down \(shown)", es: "baja \(shown)", fr: "baisse de \(shown)")
            : say(en: "up \(shown)", es: "sube \(shown)", fr: "hausse de \(shown)")
    }
    func bookedFor(_ when: String) -> String { say(en: "Booked: \(when)", es: "Cita: \(when)", fr: "Prévu : \(when)") }
    /// - Parameter others: measures drawn below the two checks.
    func chartTitle(_ name: String, _ others: [String] = []) -> String {
        func all(_ parts: [String]) -> String { list(parts.dropLast() + others + parts.suffix(1)) }
        return say(
            en: "\(name): \(all(["outcome", "alliance", "who came"]))",
            es: "\(name): \(all(["resultado", "alianza", "asistencia"]))",
            fr: "\(name) : \(all(["évolution", "alliance", "présence"]))")
    }
    var sameAsTable: String {
        say(en: "The same as a table", es: "Lo mismo en una tabla", fr: "La même chose en tableau")
    }
    var everyAppointmentTable: String {
        say(
            en: "Every appointment as a table", es: "Todas las citas en una tabla",
            fr: "Tous les rendez-vous en tableau")
    }
    /// - Parameter day: `nil` where it is not known since when.
    func everyAppointmentSince(_ day: String?) -> String {
        guard let day else { return say(en: "Every appointment.", es: "Todas las citas.", fr: "Tous les rendez-vous.") }
        return say(
            en: "Every appointment since \(day).", es: "Todas las citas desde el \(day).",
            fr: "Tous les rendez-vous depuis le \(day).")
    }

    func chartSentence(_ summary: ChartSummary) -> String {
        let name = summary.panel
        let colon = say(en: ":", es: ":", fr: " :")
        guard let first = summary.first, let last = summary.last else {
            return "\(name)\(colon) \(within((summary.emptyWords ?? noFormYet).trimmed))."
        }
        var sentence =
            summary.count == 1
            ? "\(name)\(colon) \(last)"
            : say(
                en: "\(name) went from \(first) to \(last) over \(summary.count) forms",
                es: "\(name): de \(first) a \(last) en \(summary.count) cuestionarios",
                fr: "\(name) : de \(first) à \(last) sur \(summary.count) questionnaires")
        if let highest = summary.highest, let lowest = summary.lowest, summary.count > 2 {
            sentence += say(
                en: ", between \(lowest) and \(highest)", es: ", entre \(lowest) y \(highest)",
                fr: ", entre \(lowest) et \(highest)")
        }
        if let isBelow = summary.isLastBelowCutoff { sentence += now(isBelow, summary.isLessBetter) }
        if summary.missing > 0 {
            let many = summary.missing
            sentence += say(
                en: "; \(many) missing", es: many == 1 ? "; falta 1" : "; faltan \(many)",
                fr: many == 1 ? " ; 1 manquant" : " ; \(many) manquants")
        }
        return sentence + "."
    }

    private func now(_ isBelow: Bool, _ isLessBetter: Bool) -> String {
        switch (isBelow, isLessBetter) {
        case (true, _):
            say(
                en: ", now below the cutoff", es: ", ahora por debajo del punto de corte",
                fr: ", maintenant sous le seuil")
        case (false, false):
            say(
                en: ", now not below the cutoff", es: ", ahora no está por debajo del punto de corte",
                fr: ", maintenant pas sous le seuil")
        case (false, true):
            say(
                en: ", now at or above the cutoff", es: ", ahora en el punto de corte o por encima",
                fr: ", maintenant au seuil ou au-dessus")
        }
    }

    var lessIsBetter: String {
        say(en: "lower is better", es: "cuanto menos, mejor", fr: "plus c’est bas, mieux c’est")
    }
    func otherMeasuresOverTime(_ titles: [String]) -> String {
        let names = list(titles)
        return say(
            en: "Other measures over time: \(names)", es: "Otras medidas en el tiempo: \(names)",
            fr: "Autres mesures au fil du temps : \(names)")
    }
    func othersChartTitle(_ name: String) -> String {
        say(
            en: "\(name): other measures over time", es: "\(name): otras medidas en el tiempo",
            fr: "\(name) : autres mesures au fil du temps")
    }
    var everyFormTable: String {
        say(
            en: "Every form as a table", es: "Todos los cuestionarios en una tabla",
            fr: "Tous les questionnaires en tableau"
        )
    }
    var everyForm: String { say(en: "Every form.", es: "Todos los cuestionarios.", fr: "Tous les questionnaires.") }
}
