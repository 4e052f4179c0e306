/// An attended appointment, or a session that came in from elsewhere.
package struct Session: Hashable, Sendable {
    package let id: SessionID
    package let episode: EpisodeID
    package let therapist: PersonID
    /// `nil` for a session that was imported without its appointment.
    package let appointment: AppointmentID?
    package let start: Instant
    package let end: Instant
    /// False where the source gave no date: `start` then only keeps the order, a week apart, and no rule about
    /// days or weeks may use it.
    package let isDated: Bool
    /// The number in the source, for imported sessions; the ordinal in the episode is worked out from the order.
    package let sourceNumber: Int?

    package init(
        id: SessionID, episode: EpisodeID, therapist: PersonID, appointment: AppointmentID?, start: Instant,
        end: Instant, isDated: Bool = true, sourceNumber: Int? = nil
    ) {
        self.id = id
        self.episode = episode
        self.therapist = therapist
        self.appointment = appointment
        self.start = start
        self.end = end
        self.isDated = isDated
        self.sourceNumber = sourceNumber
    }
}
