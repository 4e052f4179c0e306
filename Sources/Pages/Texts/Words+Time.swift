/// Spans of time.
extension Words {
    /// "las 14:05", but "la 01:05": in Spanish, one o’clock alone is singular. The two stay on one line.
    func las(_ time: String) -> String { (time.hasPrefix("01:") ? "la" : "las") + "\u{A0}" + time }
    package func daysAgo(_ days: Int) -> String {
        counted(
            days, one: say(en: "1 day ago", es: "hace 1 día", fr: "il y a \(days) jour"),
            other: say(en: "\(days) days ago", es: "hace \(days) días", fr: "il y a \(days) jours"))
    }
    package func weeksAgo(_ weeks: Int) -> String {
        counted(
            weeks, one: say(en: "1 week ago", es: "hace 1 semana", fr: "il y a \(weeks) semaine"),
            other: say(en: "\(weeks) weeks ago", es: "hace \(weeks) semanas", fr: "il y a \(weeks) semaines"))
    }
    package func monthsAgo(_ months: Int) -> String {
        counted(
            months, one: say(en: "1 month ago", es: "hace 1 mes", fr: "il y a \(months) mois"),
            other: say(en: "\(months) months ago", es: "hace \(months) meses", fr: "il y a \(months) mois"))
    }
    package func yearsAgo(_ years: Int) -> String {
        counted(
            years, one: say(en: "1 year ago", es: "hace 1 año", fr: "il y a \(years) an"),
            other: say(en: "\(years) years ago", es: "hace \(years) años", fr: "il y a \(years) ans"))
    }
    package func days(_ days: Int) -> String {
        counted(
            days, one: say(en: "\(days) day", es: "\(days) día", fr: "\(days) jour"),
            other: say(en: "\(days) days", es: "\(days) días", fr: "\(days) jours"))
    }
    package func minutes(_ minutes: Int) -> String {
        counted(
            minutes, one: say(en: "\(minutes) minute", es: "\(minutes) minuto", fr: "\(minutes) minute"),
            other: say(en: "\(minutes) minutes", es: "\(minutes) minutos", fr: "\(minutes) minutes"))
    }
    package func hours(_ hours: Int) -> String {
        counted(
            hours, one: say(en: "\(hours) hour", es: "\(hours) hora", fr: "\(hours) heure"),
            other: say(en: "\(hours) hours", es: "\(hours) horas", fr: "\(hours) heures"))
    }
    package func sessions(_ count: Int) -> String {
        counted(
            count, one: say(en: "\(count) session", es: "\(count) sesión", fr: "\(count) séance"),
            other: say(en: "\(count) sessions", es: "\(count) sesiones", fr: "\(count) séances"))
    }
}
