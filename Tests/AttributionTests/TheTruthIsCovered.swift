import Attribution
import Foundation
import Testing

@Suite("A clinic whose truth is known")
struct TheTruthIsCovered {
    /// `RAPPORT_COVERAGE=500 swift test --filter TheTruthIsCovered` takes the figure; the tests take a few.
    static let seeds = Int(ProcessInfo.processInfo.environment["RAPPORT_COVERAGE"] ?? "") ?? 2

    @Test("The interval of the alliance's share covers the truth about as often as it says")
    func covers() throws {
        var (hits, below, above) = (0, 0, 0)
        var (truth, estimate) = (0.0, 0.0)
        for seed in 0..<Self.seeds {
            let made = InventedClinic().make(seed: UInt64(1000 + seed))
            let answer = try AttributeOutcomes.answer(made.episodes)
            let interval = try #require(answer.allianceShare.interval)
            truth += made.share
            estimate += answer.allianceShare.value
            if interval.contains(made.share) {
                hits += 1
            } else if made.share < interval.low {
                below += 1
            } else {
                above += 1
            }
        }
        print(
            "covered \(hits) of \(Self.seeds); truth below \(below), above \(above); mean truth \(truth / Double(Self.seeds)), mean estimate \(estimate / Double(Self.seeds))"
        )
        #expect(Double(hits) / Double(Self.seeds) >= 0.8)
    }

    @Test("Where none of it goes with the alliance, the answer says that it cannot be told from none")
    func none() throws {
        var told = 0
        for seed in 0..<Self.seeds {
            var clinic = InventedClinic()
            (clinic.within, clinic.between, clinic.therapistSlope) = (0, 0, 0)
            let answer = try AttributeOutcomes.answer(clinic.make(seed: UInt64(90_000 + seed)).episodes)
            if answer.isAllianceToldFromNone { told += 1 }
        }
        print("told from none \(told) of \(Self.seeds)")
        #expect(Double(told) / Double(Self.seeds) <= 0.2)
    }
}
