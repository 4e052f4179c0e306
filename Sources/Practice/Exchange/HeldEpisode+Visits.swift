package import Clinic
internal import Measures

/// What a session has to do with the appointment of its day, in whichever order their files come in.
extension Session {
    /// The same, of that appointment.
    package func belonging(to appointment: AppointmentID) -> Session {
        Session(
            id: id, episode: episode, therapist: therapist, appointment: appointment, start: start, end: end,
            isDated: isDated, sourceNumber: sourceNumber)
    }
}

extension HeldEpisode {
    /// Between the start of an appointment and that of its session, as two files write them.
    private static let mostMinutesApart: Int64 = 240

    /// The session without an appointment that is the visit of this one: the one that begins with it, else the only one of
    /// that day, where the two are not hours apart.
    func visit(of appointment: Appointment, _ zone: Zone) -> Session? {
        let day = zone.day(of: appointment.start)
        let free = sessions.filter { $0.isDated && $0.appointment == nil && zone.day(of: $0.start) == day }
        if let same = free.first(where: { $0.start == appointment.start }) { return same }
        guard free.count == 1, let only = free.first, Self.isNear(only.start, appointment.start, zone) else {
            return nil
        }
        // Another appointment of the day begins as it does.
        let isOfOther = appointments.contains { other in
            other.id != appointment.id && other.start == only.start && other.attendance?.wasSeen == true
        }
        return isOfOther ? nil : only
    }

    /// The only session of that day, where an appointment brought it: a row of that day with another time, not hours apart,
    /// is of the same visit.
    func appointed(_ place: ImportedSessionPlace, _ start: Instant, _ zone: Zone) -> Session? {
        let day = zone.day(of: start)
        let ofDay = sessions.filter { $0.isDated && zone.day(of: $0.start) == day }
        guard ofDay.count == 1, let only = ofDay.first, only.appointment != nil,
            place.number == nil || only.sourceNumber == nil, Self.isNear(only.start, start, zone)
        else { return nil }
        return only
    }

    /// Whether a check of that day is here.
    func isChecked(on day: Day, _ zone: Zone) -> Bool {
        let ofDay = Set(sessions.filter { $0.isDated && zone.day(of: $0.start) == day }.map(\.id))
        return responses.contains { held in
            held.response.session.map(ofDay.contains) == true && held.response.content != .declined
        }
    }

    func wasSeen(on day: Day, _ zone: Zone) -> Bool {
        appointments.contains { $0.attendance?.wasSeen == true && zone.day(of: $0.start) == day }
    }

    func wasStoodUp(on day: Day, _ zone: Zone) -> Bool {
        appointments.contains { $0.attendance?.wasStoodUp == true && zone.day(of: $0.start) == day }
    }

    /// Noon may be a day alone.
    private static func isNear(_ one: Instant, _ other: Instant, _ zone: Zone) -> Bool {
        if [one, other].contains(where: { zone.minuteOfDay(of: $0) == 720 }) { return true }
        return abs(one.seconds(since: other)) <= mostMinutesApart * 60
    }
}
