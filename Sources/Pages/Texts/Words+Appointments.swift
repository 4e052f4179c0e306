import Clinic

/// The diary and booking.
extension Words {
    var diaryDay: String { say(en: "Day", es: "Día", fr: "Jour") }
    var diaryWeek: String { say(en: "Week", es: "Semana", fr: "Semaine") }
    var diaryRange: String { say(en: "Day or week", es: "Día o semana", fr: "Jour ou semaine") }
    var diaryMove: String { say(en: "Other days", es: "Otros días", fr: "Autres jours") }
    var diaryEarlier: String { say(en: "Earlier", es: "Antes", fr: "Avant") }
    var diaryLater: String { say(en: "Later", es: "Después", fr: "Après") }
    var diaryToday: String { say(en: "Today", es: "Hoy", fr: "Aujourd’hui") }
    var diaryWhose: String { say(en: "Whose appointments", es: "De quién", fr: "De qui") }
    var diaryEveryone: String { say(en: "Everyone", es: "Todo el equipo", fr: "Toute l’équipe") }
    func diaryFromTo(_ from: String, _ to: String) -> String {
        say(en: "\(from) to \(to)", es: "Del \(from) al \(to)", fr: "Du \(from) au \(to)")
    }
    var diaryEmptyDay: String { say(en: "Nothing booked.", es: "Sin citas.", fr: "Rien de prévu.") }
    func diaryCount(_ count: Int) -> String {
        counted(
            count, one: say(en: "\(count) appointment", es: "\(count) cita", fr: "\(count) rendez-vous"),
            other: say(en: "\(count) appointments", es: "\(count) citas", fr: "\(count) rendez-vous"))
    }

    var changeAppointment: String { say(en: "Change", es: "Cambiar", fr: "Modifier") }
    var movedTitle: String { say(en: "Moved", es: "Cambiada", fr: "Déplacé") }
    var wrongTimeSeen: String { say(en: "And was seen", es: "Y hubo sesión", fr: "Et la séance a eu lieu") }
    var wrongTimeNotSeen: String { say(en: "And was not seen", es: "Y no hubo sesión", fr: "Sans séance") }
    var noticeHours: String { say(en: "Hours before", es: "Horas antes", fr: "Heures avant") }
    var laterOnesToo: String {
        say(
            en: "And all that are booked after it", es: "Y todas las que siguen a esta",
            fr: "Et tous ceux qui sont prévus après")
    }
    /// As a front desk says it, whose appointment it is not.
    func byWhomOfThree(_ by: CancelledBy) -> String {
        by == .therapist
            ? say(en: "By the therapist", es: "Por quien atiende", fr: "Par le ou la thérapeute") : byWhom(by)
    }

    var bookTitle: String { say(en: "Book an appointment", es: "Dar cita", fr: "Fixer un rendez-vous") }
    var bookFor: String { say(en: "For whom", es: "Para quién", fr: "Pour qui") }
    var bookWhoAndWhen: String { say(en: "Who and when", es: "Quién y cuándo", fr: "Qui et quand") }
    var bookDay: String { say(en: "Day", es: "Día", fr: "Jour") }
    var bookTime: String { say(en: "Time", es: "Hora", fr: "Heure") }
    var bookMinutes: String { say(en: "Minutes", es: "Minutos", fr: "Minutes") }
    var bookSite: String { say(en: "Where", es: "Dónde", fr: "Où") }
    var bookAnySite: String { say(en: "Not said", es: "Sin indicar", fr: "Non précisé") }
    var bookWeeks: String {
        say(en: "Weekly, so many times", es: "Semanal, cuántas veces", fr: "Chaque semaine, combien de fois")
    }
    var bookWeeksHint: String {
        say(en: "1 books it once.", es: "1 es una sola cita.", fr: "1 : une seule fois.")
    }
    var bookBeside: String {
        say(en: "Book all the same", es: "Dar la cita igualmente", fr: "Fixer quand même")
    }
    /// - Parameter names: of the others, as a list.
    /// Before the names of whoever comes at the same time.
    var alsoThen: String { say(en: "Also then:", es: "A la vez:", fr: "En même temps :") }
    /// Of an appointment that goes over midnight, on its second day.
    func begunOn(_ day: String) -> String {
        say(en: "Began \(day)", es: "Empezó \(day)", fr: "A commencé \(day)")
    }
    var bookIt: String { say(en: "Book it", es: "Dar la cita", fr: "Fixer") }
    var bookNobody: String {
        say(
            en: "There is no open episode to book for.", es: "No hay ningún episodio abierto para dar cita.",
            fr: "Aucun suivi en cours pour fixer un rendez-vous.")
    }
}
