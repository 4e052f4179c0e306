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
        do {
            let said = try AttendanceForm(form, of: appointment, now: now, fresh: service.chance.id())
            let session = try await service.perform(
                RecordAttendance(appointment: id, attendance: said.attendance, once: said.once, base: form[.base]),
                as: visitor.actor)
            return .seeOther(afterAttendance(session), notice: .recorded)
        } catch {
            // The same tap came in a minute before, with the minutes of that moment.
            if error == .idTaken { return .seeOther(next(or: .today), notice: .recorded) }
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

    /// Back to where the tap was, unless that session never took place.
    func afterAttendance(_ session: SessionID?) -> String {
        let next = next(or: .today)
        if session == nil, case .session? = Route(path: next) { return Route.today.path }
        return next
    }
}
