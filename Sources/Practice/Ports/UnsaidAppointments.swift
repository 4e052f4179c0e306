package import Clinic

/// Appointments that are over and of which nobody has said who came: the newest, and how many there are in all.
package struct UnsaidAppointments: Hashable, Sendable {
    /// The newest first.
    package let rows: [UnsaidAppointment]
    /// Of all in the scope, those beyond `rows` too.
    package let count: Int

    package init(rows: [UnsaidAppointment], count: Int) {
        self.rows = rows
        self.count = count
    }

    package static let nothing = UnsaidAppointments(rows: [], count: 0)
}

/// One of them, with what a board shows of it.
package struct UnsaidAppointment: Hashable, Sendable {
    package let appointment: Appointment
    package let client: Client
    package let therapistName: String

    package init(appointment: Appointment, client: Client, therapistName: String) {
        self.appointment = appointment
        self.client = client
        self.therapistName = therapistName
    }
}
