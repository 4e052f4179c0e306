import Clinic
import Pages
import Practice
import Routes

extension Call {
    func recordAttendance(_ visitor: Visitor, _ id: AppointmentID) async throws -> Reply {
        let held = try await service.answer(AppointmentToChange(appointment: id), as: visitor.actor)
        let appointment = held.appointment
        let elsewhen = bookingInstead(of: held)
        let zone = practice?.zone ?? .utc
        let isOver = zone.day(of: appointment.start) < zone.day(of: now)
        let alongside = form[.laterOnes] == nil ? 0 : held.laterOnes
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
            return try await tapRefused(visitor, held, problems, status)
        }
    }

    /// The page that the tap was on, with the row of the appointment open where the error can be mended there.
    private func tapRefused(
        _ visitor: Visitor, _ held: AppointmentToChange.Answer, _ problems: [FieldProblem], _ status: Int
    ) async throws -> Reply {
        if case .session(let session)? = Route(path: next(or: .today)) {
            do {
                return try await self.session(visitor, session, problems: problems, status: status)
            } catch PracticeError.notFound {
                // It did not take place after all, as somebody said meanwhile.
            }
        }
        func sentences(_ problems: [FieldProblem]) -> String {
            problems.map { words.problem($0.problem, $0.arguments) }.joined(separator: " ")
        }
        let dates = Dates(now: now, zone: practice?.zone ?? .utc, language: language)
        let whose = "\(words.name(of: held.client)), \(dates.brief(held.appointment.start))\(words.colon) "
        let ofNotice = problems.filter { $0.field == Field.noticeHours.rawValue }
        var again = self
        again.refusedTap = RefusedTap(
            appointment: held.appointment.id, came: CameValue(rawValue: form.text(.came)),
            text: whose + sentences(problems), noticeHours: ofNotice.isEmpty ? nil : sentences(ofNotice),
            typedHours: form.text(.noticeHours))
        let parts = next(or: .today).split(separator: "?", maxSplits: 1).map(String.init)
        again.query = parts.count == 2 ? URLEncodedForm.read(parts[1].utf8) ?? FormFields.none : FormFields.none
        var reply =
            switch parts.first.flatMap({ Route(path: $0) }) {
            case .appointments: try await again.showAppointments(visitor)
            case .client(let client): try await again.showClient(visitor, client)
            default: try await again.today(visitor, trouble: problems, status: status)
            }
        reply.status = status
        return reply
    }

    /// Where another time is booked for the client of one that is moved: on its day where that is still to come, else on
    /// the next of that weekday, at the same hour and for as long until somebody says otherwise. `nil` for any other tap,
    /// and where the course of care is over.
    private func bookingInstead(of held: AppointmentToChange.Answer) -> String? {
        guard form[.came] == CameValue.rescheduled.rawValue, !held.hasEnded else { return nil }
        let appointment = held.appointment
        let zone = practice?.zone ?? .utc
        var fields: [(Field, String)] = [
            (.episode, appointment.episode.description), (.date, startInstead(of: appointment, zone).description),
            (.time, Dates(now: now, zone: zone, language: language).time(appointment.start)),
            (.minutes, String(appointment.minutes)),
        ]
        if let site = appointment.site { fields.append((.site, site.description)) }
        return Route.newAppointment.path + "?" + fields.map { "\($0.0.rawValue)=\($0.1)" }.joined(separator: "&")
    }

    /// Never a day on which that hour is over.
    private func startInstead(of appointment: Appointment, _ zone: Zone) -> Day {
        let old = zone.day(of: appointment.start)
        if appointment.start > now { return old }
        let today = zone.day(of: now)
        let next = today.adding(days: (old.weekday - today.weekday + 7) % 7)
        let isOver = zone.instant(next, minuteOfDay: zone.minuteOfDay(of: appointment.start)) <= now
        return isOver ? next.adding(days: 7) : next
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
