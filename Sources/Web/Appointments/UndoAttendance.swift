import Clinic
import Practice
import Routes

extension Call {
    func undoAttendance(_ visitor: Visitor, _ id: AppointmentID) async throws -> Reply {
        let once = form.once(as: ID<AttendanceRecord>.self) ?? service.chance.id()
        let later = try await service.perform(
            UndoAttendance(
                appointment: id, once: once, base: form[.base], withLaterOnes: form[.laterOnes] != nil),
            as: visitor.actor)
        return .seeOther(afterAttendance(of: id, nil), notice: .undone, figures: later > 0 ? [later] : [])
    }
}
