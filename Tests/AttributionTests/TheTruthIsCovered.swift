import Attribution
import InventedClinic
import Testing

/// `bin/bench --only coverage` takes the figures, over hundreds of seeds; here a few show that nothing has come apart.
@Suite("A clinic whose truth is known")
struct TheTruthIsCovered {
    @Test("The interval of the alliance's share holds the truth", arguments: [1000, 1001] as [UInt64])
    func covers(seed: UInt64) throws {
        let made = InventedClinic().make(seed: seed)
        let answer = try AttributeOutcomes.answer(made.episodes, sets: 0)
        let interval = try #require(answer.allianceShare.interval)
        #expect(interval.contains(made.share) && interval.high - interval.low < 0.15)
        #expect(answer.isAllianceToldFromNone)
    }

    @Test("Where none of it goes with the alliance, the answer says that it cannot be told from none")
    func none() throws {
        var clinic = InventedClinic()
        (clinic.within, clinic.between, clinic.therapistSlope) = (0, 0, 0)
        let answer = try AttributeOutcomes.answer(clinic.make(seed: 90_000).episodes, sets: 0)
        #expect(!answer.isAllianceToldFromNone)
    }

    @Test("The intervals of what is lost without a source hold its value, and leave room on both sides")
    func leavingOut() throws {
        var clinic = InventedClinic()
        (clinic.clients, clinic.therapists) = (40, 4)
        let answer = try AttributeOutcomes.answer(clinic.make(seed: 3).episodes)
        for estimate in [answer.partR2[.alliance], answer.shapley[.alliance]] {
            let found = try #require(estimate)
            let interval = try #require(found.interval)
            #expect(interval.contains(found.value) && interval.low < found.value && interval.high > found.value)
        }
    }
}
