internal import Clinic

extension PracticeService {
    /// Calls off what is booked in a course of care and of which nobody has said anything; the caller notes it and judges
    /// the episode afterwards.
    ///
    /// - Parameter moment: of the act, where it records something else beside; what shares it is taken back together.
    func callOff(
        in episode: EpisodeID, by: CancelledBy, of person: PersonID?, at moment: Instant? = nil,
        in store: any StoreWriting, where isMeant: (Appointment) throws -> Bool
    ) throws -> Int {
        let now = moment ?? chance.now()
        var count = 0
        for appointment in try store.appointments(of: episode) where appointment.attendance == nil {
            guard try isMeant(appointment), try store.session(of: appointment.id) == nil else { continue }
            try store.add(
                AttendanceRecord(
                    id: chance.id(), appointment: appointment.id,
                    attendance: .cancelled(by: by, noticeHours: appointment.noticeHours(at: now)),
                    recordedAt: now, recordedBy: person,
                    replaces: try store.attendanceRecords(of: appointment.id).last?.id))
            count += 1
        }
        return count
    }
}
