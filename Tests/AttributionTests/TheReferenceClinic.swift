import Attribution
import Foundation
import Testing

@Suite("The simulated clinic, beside figures worked out elsewhere")
struct TheReferenceClinic {
    @Test(
        "The parts, what is lost without each, and the fair shares are those of the reference",
        .disabled(if: ClinicFixture.isAbsent, "skipped: no shared fixtures"))
    func parts() throws {
        let answer = try AttributeOutcomes.answer(ClinicFixture.episodes("clinic_10000.csv"), sets: 0)
        func isNear(_ estimate: Estimate?, _ value: Double) -> Bool { abs((estimate?.value ?? 0) - value) < 0.001 }
        #expect(isNear(answer.shapley[.alliance], 0.09606) && isNear(answer.shapley[.time], 0.09928))
        #expect(isNear(answer.partR2[.alliance], 0.09124) && isNear(answer.partR2[.time], 0.09315))
    }
}
