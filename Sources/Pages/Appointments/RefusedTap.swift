package import Clinic
package import Routes

/// What somebody tapped about an appointment and could not be recorded: shown again in its row, opened there.
package struct RefusedTap: Hashable, Sendable {
    package let appointment: AppointmentID
    /// Which of its taps it was.
    package let came: CameValue?
    /// Above the page: with whose appointment it is, and when.
    package let text: String
    /// What is wrong with the hours of notice, told beside them.
    package let noticeHours: String?
    /// What was typed there.
    package let typedHours: String

    package init(
        appointment: AppointmentID, came: CameValue?, text: String, noticeHours: String?, typedHours: String = ""
    ) {
        (self.appointment, self.came, self.text) = (appointment, came, text)
        (self.noticeHours, self.typedHours) = (noticeHours, typedHours)
    }
}
