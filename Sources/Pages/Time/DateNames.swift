import Clinic

/// Names of days and months, as they stand within a sentence.
enum DateNames {
    /// - Parameter weekday: 1 is Monday.
    static func weekday(_ weekday: Int, _ language: Language) -> String {
        switch language {
        case .english: weekdaysEN[min(6, max(0, weekday - 1))]
        case .spanish: weekdaysES[min(6, max(0, weekday - 1))]
        case .french: weekdaysFR[min(6, max(0, weekday - 1))]
        }
    }

    static func shortWeekday(_ weekday: Int, _ language: Language) -> String {
        switch language {
        case .english: shortWeekdaysEN[min(6, max(0, weekday - 1))]
        case .spanish: shortWeekdaysES[min(6, max(0, weekday - 1))]
        case .french: shortWeekdaysFR[min(6, max(0, weekday - 1))]
        }
    }

    /// - Parameter month: 1 is January.
    static func month(_ month: Int, _ language: Language) -> String {
        switch language {
        case .english: monthsEN[min(11, max(0, month - 1))]
        case .spanish: monthsES[min(11, max(0, month - 1))]
        case .french: monthsFR[min(11, max(0, month - 1))]
        }
    }

    static func shortMonth(_ month: Int, _ language: Language) -> String {
        switch language {
        case .english: shortMonthsEN[min(11, max(0, month - 1))]
        case .spanish: shortMonthsES[min(11, max(0, month - 1))]
        case .french: shortMonthsFR[min(11, max(0, month - 1))]
        }
    }

    private static let weekdaysEN = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let weekdaysES = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
    private static let weekdaysFR = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    private static let shortWeekdaysEN = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let shortWeekdaysES = ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"]
    private static let shortWeekdaysFR = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."]
    private static let monthsEN = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let monthsES = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ]
    private static let monthsFR = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
    private static let shortMonthsEN = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let shortMonthsES = [
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
    ]
    private static let shortMonthsFR = [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ]
}
