package import Clinic

/// An appointment that somebody is about to say something of, who may: with whose it is.
package struct AppointmentToChange: Sendable {
    package let appointment: AppointmentID
    package init(appointment: AppointmentID) { self.appointment = appointment }

    package struct Answer: Sendable {
        package let appointment: Appointment
        package let client: Client
        /// The course of care that it is in is over.
        package let hasEnded: Bool
        /// How many times after it are booked in the same course of care and still to come.
        package let laterOnes: Int

        package init(appointment: Appointment, client: Client, hasEnded: Bool, laterOnes: Int) {
            self.appointment = appointment
            self.client = client
            self.hasEnded = hasEnded
            self.laterOnes = laterOnes
        }
    }
}

extension PracticeService {
    package func answer(
        _ question: AppointmentToChange, as actor: Actor
    ) async throws(PracticeError) -> AppointmentToChange.Answer {
        try await read { store in
            let appointment = try writable(question.appointment, actor, in: store)
            guard let episode = try store.episode(appointment.episode), let client = try store.client(episode.client)
            else { throw PracticeError.notFound }
            let after = max(appointment.start, chance.now())
            return AppointmentToChange.Answer(
                appointment: appointment, client: client, hasEnded: episode.ending != nil,
                laterOnes: try store.appointments(of: episode.id).count { $0.attendance == nil && $0.start > after })
        }
    }
}
