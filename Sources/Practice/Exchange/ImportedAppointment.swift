package import Clinic

/// One row: one booked time and what came of it.
package struct ImportedAppointment: Hashable, Sendable {
    package let care: ImportedCare
    package let id: AppointmentID?
    package let start: ImportedTime
    package let minutes: Int
    /// By name; made where there is none.
    package let site: String?
    /// `nil` where nobody has said.
    package let attendance: Attendance?
    package let recordedAt: Instant?
    /// A sign-in name.
    package let recordedBy: String?
    /// The session that took place, as this product exports it.
    package let session: SessionID?
    package init(
        care: ImportedCare, id: AppointmentID? = nil, start: ImportedTime, minutes: Int = 50, site: String? = nil,
        attendance: Attendance?, recordedAt: Instant? = nil, recordedBy: String? = nil, session: SessionID? = nil
    ) {
        self.care = care
        self.id = id
        self.start = start
        self.minutes = minutes
        self.site = site
        self.attendance = attendance
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.session = session
    }
}
