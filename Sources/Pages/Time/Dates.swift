package import Clinic

/// Says days and times as people do, seen from one moment, in one zone and one language.
package struct Dates: Sendable {
    package let now: Instant
    package let zone: Zone
    package let language: Language
    package let today: Day

    package init(now: Instant, zone: Zone, language: Language) {
        (self.now, self.zone, self.language) = (now, zone, language)
        today = zone.day(of: now)
    }

    private var words: Words { Words(language) }

    // As they stand in a calendar.

    /// "14:00".
    package func time(_ instant: Instant) -> String {
        let minute = zone.minuteOfDay(of: instant)
        return "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    }

    /// "17 November", "17 de noviembre", "1er novembre"; with the year if it is another one.
    package func date(_ day: Day) -> String {
        let plain = dayAndMonth(day)
        return day.year == today.year ? plain : plain + yearSuffix(day)
    }

    /// "17 November 2026", "17 de noviembre de 2026".
    package func withYear(_ day: Day) -> String { dayAndMonth(day) + yearSuffix(day) }

    /// "November 2026", "noviembre de 2026".
    package func month(_ day: Day) -> String {
        let name = DateNames.month(day.month, language)
        return language == .spanish ? "\(name) de \(day.year)" : "\(name) \(day.year)"
    }

    /// "17 Nov"; with the year if it is another one.
    package func short(_ day: Day) -> String {
        let first = language == .french && day.dayOfMonth == 1 ? "1er" : String(day.dayOfMonth)
        let plain = "\(first) \(DateNames.shortMonth(day.month, language))"
        return day.year == today.year ? plain : "\(plain) \(day.year)"
    }

    /// "Tuesday 17 November", the year added if it is another one.
    package func weekdayAndDate(_ day: Day) -> String {
        let plain = DateNames.weekday(day.weekday, language) + " " + dayAndMonth(day)
        return day.year == today.year ? plain : plain + yearSuffix(day)
    }

    /// "Tuesday 17 November 2026".
    package func exact(_ day: Day) -> String {
        DateNames.weekday(day.weekday, language) + " " + dayAndMonth(day) + yearSuffix(day)
    }

    /// "Tuesday 17 November 2026, 14:00".
    package func exact(_ instant: Instant) -> String { exact(zone.day(of: instant)) + ", " + time(instant) }

    /// The heading of a day's page: "Tuesday 24 November".
    package func heading(_ day: Day) -> String { words.capitalised(weekdayAndDate(day)) }

    private func dayAndMonth(_ day: Day) -> String {
        let month = DateNames.month(day.month, language)
        return words.say(
            en: "\(day.dayOfMonth) \(month)", es: "\(day.dayOfMonth) de \(month)",
            fr: "\(day.dayOfMonth == 1 ? "1er" : String(day.dayOfMonth)) \(month)")
    }

    private func yearSuffix(_ day: Day) -> String { language == .spanish ? " de \(day.year)" : " \(day.year)" }

    /// "Monday" is 1.
    package func weekdayName(_ weekday: Int) -> String { DateNames.weekday(weekday, language) }

    // As they are spoken of.

    /// A day: "today", "yesterday", "Thursday", "last Tuesday", "12 November".
    package func spoken(_ day: Day) -> String {
        let name = DateNames.weekday(day.weekday, language)
        switch day.number - today.number {
        case 0: return words.say(en: "today", es: "hoy", fr: "aujourd’hui")
        case -1: return words.say(en: "yesterday", es: "ayer", fr: "hier")
        case 1: return words.say(en: "tomorrow", es: "mañana", fr: "demain")
        case -6 ... -2: return words.say(en: name, es: "el \(name)", fr: name)
        case 2...6: return words.say(en: name, es: "el \(name)", fr: name)
        case -7: return words.say(en: "last \(name)", es: "el \(name) pasado", fr: "\(name) dernier")
        default: return words.say(en: date(day), es: "el \(date(day))", fr: "le \(date(day))")
        }
    }

    /// A day in the past by how long ago: "today", "yesterday", "6 days ago", "3 weeks ago", "5 months ago", "2 years ago".
    package func ago(_ day: Day) -> String {
        let days = today.number - day.number
        switch days {
        case ...1: return spoken(day)
        case ..<14: return words.daysAgo(days)
        case ..<61: return words.weeksAgo(days / 7)
        case ..<730: return words.monthsAgo(days * 12 / 365)
        default: return words.yearsAgo(days / 365)
        }
    }

    /// A moment: "today 14:00", "yesterday", "Thursday", "12 November"; one still to come with its time.
    package func spoken(_ instant: Instant) -> String {
        let day = zone.day(of: instant)
        guard day >= today else { return spoken(day) }
        if language == .french { return spoken(day) + " à\u{A0}" + time(instant) }
        if language == .spanish { return spoken(day) + " a " + words.las(time(instant)) }
        let comma = abs(day.number - today.number) > 6 ? "," : ""
        return spoken(day) + comma + " " + time(instant)
    }

    /// Short enough for a button: "today 14:00", "Wed 11:00", "1 Dec, 14:00".
    package func brief(_ instant: Instant) -> String {
        let day = zone.day(of: instant)
        switch day.number - today.number {
        case 0, 1, -1: return spoken(day) + " " + time(instant)
        case -6...6: return DateNames.shortWeekday(day.weekday, language) + " " + time(instant)
        default: return short(day) + ", " + time(instant)
        }
    }
}
