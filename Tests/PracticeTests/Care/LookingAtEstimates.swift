import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Looking at a therapist's own estimate")
struct LookingAtEstimates {
    @Test("each look is kept with whose it was; only the therapist has one until the practice says more")
    func looks() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        let own = try await practice.service.answer(TherapistEstimateView(of: nora), as: practice.nora)
        #expect(own.isOwn && !own.supervisorsMay)
        let look = try await practice.audit().first { $0.action == .readEstimate }
        #expect(look?.person == nora && look?.subject == nora)
        for other in [practice.ruth, practice.sven, practice.admin] {
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(TherapistEstimateView(of: nora), as: other)
            }
        }
        try await practice.service.perform(
            ChangeCareSettings(settings: CareSettings(estimatesForSupervisors: true)), as: practice.admin)
        let supervised = try await practice.service.answer(TherapistEstimateView(of: nora), as: practice.ruth)
        #expect(!supervised.isOwn && supervised.therapist.id == nora)
        let looks = try await practice.audit().filter { $0.action == .readEstimate }
        #expect(looks.count == 2 && looks.contains { $0.person == practice.ruth.personID && $0.subject == nora })
    }
}
