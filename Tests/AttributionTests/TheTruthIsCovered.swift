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

    @Test("With few clients and therapists the share is not larger than the truth by what chance adds")
    func few() throws {
        var clinic = InventedClinic()
        (clinic.clients, clinic.therapists, clinic.meanSessions) = (25, 5, 8)
        (clinic.between, clinic.therapistSlope, clinic.treatmentGain) = (0, 0, [0])
        let made = (1...20).map { clinic.make(seed: UInt64($0)) }
        let answers = try made.map { try AttributeOutcomes.answer($0.episodes, sets: 0) }
        let excess = zip(answers, made).reduce(0.0) { $0 + $1.0.allianceShare.value - $1.1.share } / 20
        #expect(excess < 0.04, "with what chance adds it is 0.06")
        let above = zip(answers, made).count { ($0.allianceShare.interval?.low ?? 0) > $1.share }
        #expect(above <= 2)
        for answer in answers {
            #expect(answer.caveats.contains { $0.key == "chance" })
            let sum = answer.shares.values.reduce(answer.inCommon) { $0 + $1.value }
            #expect(abs(sum - 1) < 1e-9)
        }
    }
}
