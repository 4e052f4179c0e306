import Attribution
import Foundation
import Testing

@Suite("The simulated clinic, beside figures worked out elsewhere")
struct TheReferenceClinic {
    @Test(
        "The parts, what is lost without each, and the fair shares are those of the reference",
        .disabled(if: ClinicFixture.isAbsent, "skipped: no shared fixtures"))
    func parts() throws {
        let answer = try AttributeOutcomes.answer(ClinicFixture.episodes("clinic_10000.csv"))
        for (s, e) in answer.shares.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            print(s, e.value, e.interval as Any)
        }
        print(answer.alliance, answer.totalVariance)
        print("part", answer.partR2)
        print("shapley", answer.shapley)
        print(answer.lagged as Any, answer.caveats, answer.slopes)
    }
}
