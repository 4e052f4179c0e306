import Clinic
import Pages
import Practice
import Routes

extension Call {
    func recordAttendance(_ visitor: Visitor, _ id: AppointmentID) async throws -> Reply {
        // Only the time of it is used here; whether the visitor may is asked by the action.
        guard let appointment = try await service.store.read({ try $0.appointment(id) }) else {
            throw PracticeError.notFound
        }
        let elsewhen = try await bookingInstead(of: appointment)
        let zone = practice?.zone ?? .utc
        let isOver = zone.day(of: appointment.start) < zone.day(of: now)
        let alongside = form[.laterOnes] == nil ? 0 : try await laterOnes(of: appointment)
        do {
            let said = try AttendanceForm(form, of: appointment, now: now, fresh: service.chance.id())
            let session = try await service.perform(
                RecordAttendance(
                    appointment: id, attendance: said.attendance, once: said.once, base: form[.base],
                    withLaterOnes: form[.laterOnes] != nil),
                as: visitor.actor)
            if let elsewhen { return .seeOther(elsewhen, notice: appointment.start > now ? .moved : .recorded) }
            return .seeOther(
                afterAttendance(of: id, session, isOver: isOver), notice: .recorded,
                figures: alongside > 0 ? [alongside] : [])
        } catch {
            // The same tap came in a minute before, with the minutes of that moment.
            if error == .idTaken, let elsewhen {
                return .seeOther(elsewhen, notice: appointment.start > now ? .moved : .recorded)
            }
            if error == .idTaken { return .seeOther(placeOfTap(of: id, isOver: isOver), notice: .recorded) }
            let (problems, status) =
                switch error {
                case .invalid(let found): (found, 422)
                case .conflict(let key): ([FieldProblem("", key)], 409)
                default: throw error
                }
            if case .session(let session)? = Route(path: next(or: .today)) {
                do {
                    return try await self.session(visitor, session, problems: problems, status: status)
                } catch PracticeError.notFound {
                    // It did not take place after all, as somebody said meanwhile.
                }
            }
            return try await today(visitor, trouble: problems, status: status)
        }
    }

    /// How many times after it are booked and still to come.
    private func laterOnes(of appointment: Appointment) async throws -> Int {
        let after = max(appointment.start, now)
        return try await service.store.read { store in
            try store.appointments(of: appointment.episode).count { $0.attendance == nil && $0.start > after }
        }
    }

    /// Where another time is booked for the client of one that is moved: at the same hour and for as long until somebody
    /// says otherwise. `nil` for any other tap, and where the course of care is over.
    private func bookingInstead(of appointment: Appointment) async throws -> String? {
        guard form[.came] == CameValue.rescheduled.rawValue,
            let episode = try await service.store.read({ try $0.episode(appointment.episode) }), episode.ending == nil
        else { return nil }
        var fields: [(Field, String)] = [
            (.episode, episode.id.description),
            (.time, Dates(now: now, zone: practice?.zone ?? .utc, language: language).time(appointment.start)),
            (.minutes, String(appointment.minutes)),
        ]
        if let site = appointment.site { fields.append((.site, site.description)) }
        return Route.newAppointment.path + "?" + fields.map { "\($0.0.rawValue)=\($0.1)" }.joined(separator: "&")
    }

    /// Back to where the tap was, unless that session never took place.
    ///
    /// - Parameter isOver: of an earlier day.
    func afterAttendance(of id: AppointmentID, _ session: SessionID?, isOver: Bool = false) -> String {
        if session == nil, case .session? = Route(path: next(or: .today)) {
            return "\(Route.today.path)#\(AppointmentLine.place(of: id))"
        }
        return placeOfTap(of: id, isOver: isOver)
    }

    /// The row of the appointment on Today and in the diary; the lane where one of an earlier day waited for the tap and
    /// now has no row; on the page of a session, where people come in.
    private func placeOfTap(of id: AppointmentID, isOver: Bool) -> String {
        next(or: .today) { page in
            switch page {
            case .today where isOver: "wait"
            case .today, .appointments: AppointmentLine.place(of: id)
            case .session: "came"
            default: nil
            }
        }
    }
}
