import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showEstimate(_ visitor: Visitor, _ therapist: PersonID) async throws -> Reply {
        let found = try await service.answer(TherapistEstimateView(of: therapist), as: visitor.actor)
        return .page(
            EstimatePage(
                context(visitor),
                EstimateModel(
                    therapist: therapist, name: found.isOwn ? nil : found.therapist.name,
                    supervisorsMay: found.supervisorsMay, result: found.result)
            ).bytes())
    }
}
