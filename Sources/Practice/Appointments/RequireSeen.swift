internal import Clinic

extension PracticeService {
    /// A tap on a page that shows what somebody has changed since would overwrite it without a word.
    func requireSeen(_ base: String?, of appointment: Appointment) throws {
        guard let base, base != Attendance.mark(of: appointment.attendance) else { return }
        throw PracticeError.conflict("conflict.attendance-changed")
    }
}
