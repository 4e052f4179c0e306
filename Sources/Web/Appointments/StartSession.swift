import Clinic
import Practice
import Routes

extension Call {
    /// The session begins, and its page opens: there, not where the tap was.
    func startSession(_ visitor: Visitor, _ id: AppointmentID) async throws -> Reply {
        do {
            let session = try await service.perform(StartSession(appointment: id), as: visitor.actor)
            return .seeOther(.session(session))
        } catch {
            guard case .invalid(let problems) = error else { throw error }
            return try await today(visitor, trouble: problems)
        }
    }
}
