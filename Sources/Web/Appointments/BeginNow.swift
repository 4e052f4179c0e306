import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// Somebody sits there without an appointment: one that begins now is booked, and its session begun. Where one goes
    /// on that the page did not show, its session is begun.
    ///
    /// The same form again leads to the session that it began, also after the appointment of that one is over.
    func beginNow(_ visitor: Visitor, _ episode: EpisodeID?) async throws -> Reply {
        guard let episode else { throw PracticeError.notFound }
        let appointment: AppointmentID = form.once() ?? service.chance.id()
        if let begun = try await begun(visitor, appointment) { return .seeOther(.session(begun)) }
        let once: SessionID? = form.once()
        if let goesOn = try await service.answer(GoingOn(episode: episode, once: once), as: visitor.actor) {
            let session = try await service.perform(
                StartSession(appointment: goesOn, once: once), as: visitor.actor)
            return .seeOther(.session(session))
        }
        let command = BookAppointment(
            episode: episode, now: now, zone: context(visitor).zone, minutes: 50, once: appointment)
        do {
            _ = try await service.perform(command, as: visitor.actor)
        } catch {
            let problems = try refusedFields(error)
            let values: [Field: String] = [.episode: episode.description, .date: command.day.description]
            let state = FormState(values: values, problems: told(problems))
            return .page(try await bookingPage(visitor, episode, state), status: 422)
        }
        let session = try await service.perform(StartSession(appointment: appointment), as: visitor.actor)
        return .seeOther(.session(session))
    }

    /// The session of an appointment that the same form booked; `nil` where it booked none yet.
    private func begun(_ visitor: Visitor, _ appointment: AppointmentID) async throws -> SessionID? {
        do {
            return try await service.perform(StartSession(appointment: appointment), as: visitor.actor)
        } catch PracticeError.notFound {
            return nil
        }
    }
}
