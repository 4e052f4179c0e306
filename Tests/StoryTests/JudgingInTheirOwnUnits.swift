import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Judging measures in their own units")
struct JudgingInTheirOwnUnits {
    private func pack(
        _ key: String, _ purpose: MeasurePurpose, _ items: ClosedRange<Int>, count: Int,
        _ direction: ScoringRule.Direction
    ) -> Measure {
        Measure(
            id: MeasureVersion(MeasureKey(key), 1), title: LocalizedText(key), purpose: purpose,
            items: (1...count).map { number in
                Item(
                    key: ItemKey("q\(number)"), text: LocalizedText("Question \(number)"),
                    form: .integer(lowest: items.lowerBound, highest: items.upperBound))
            },
            scoring: ScoringRule(
                method: .sum, direction: direction, decimals: 0, lowest: items.lowerBound * count,
                highest: items.upperBound * count))
    }

    private func course(
        _ totals: [Int], _ measure: Measure, _ thresholds: [Threshold] = [], in practice: TestPractice
    ) async throws -> Standing? {
        _ = try await practice.service.perform(
            AddMeasure(measure: measure, thresholds: thresholds), as: practice.admin)
        for (week, total) in totals.enumerated() {
            let session = try await practice.hold(practice.ana, days: -7 * (totals.count - week))
            _ = try await practice.service.perform(
                RecordResponse(
                    id: practice.service.chance.id(), episode: practice.ana.episode, session: session,
                    measure: measure.id, content: .totalOnly(total), way: .paper), as: practice.nora)
        }
        return try await practice.standing(practice.ana)
    }

    @Test("an outcome on which less is better: 20 then 14 is better, 14 then 20 is worse", arguments: [true, false])
    func lessIsBetter(isBetter: Bool) async throws {
        let practice = try await TestPractice()
        let mood = pack("phq-9", .outcome, 0...3, count: 9, .higherIsWorse)
        let totals = isBetter ? [20, 14] : [14, 20]
        let standing = try #require(try await course(totals, mood, in: practice))
        #expect(standing.onTrack.contains { $0.kind == .reliableImprovement } == isBetter)
        #expect(standing.troubles.contains { $0.kind == .outcomeDeteriorated } == !isBetter)
        #expect(standing.lastOutcome == totals[1])
    }

    @Test("an alliance of four whole lines is low below 36 of 40", arguments: [(37, false), (36, false), (35, true)])
    func wholePoints(total: Int, isLow: Bool) async throws {
        let practice = try await TestPractice()
        let licensed = pack("licensed-alliance", .alliance, 0...10, count: 4, .higherIsBetter)
        let standing = try #require(try await course([total], licensed, in: practice))
        #expect(standing.troubles.contains { $0.kind == .allianceBelowCutoff } == isLow)
    }

    @Test("a measure without cutoff and reliable change is compared with nobody else's")
    func withoutNumbers() async throws {
        let practice = try await TestPractice()
        let worry = pack("worry", .outcome, 0...3, count: 9, .higherIsWorse)
        let standing = try #require(try await course([20, 2, 20, 2, 20, 2, 20], worry, in: practice))
        let kinds = Set((standing.troubles + standing.onTrack).map(\.kind))
        #expect(kinds.isDisjoint(with: [.outcomeDeteriorated, .reliableImprovement, .noReliableChange]))
    }

    @Test("a measure that was loaded without numbers gets them when it is loaded again with them")
    func numbersLater() async throws {
        let practice = try await TestPractice()
        let worry = pack("worry", .outcome, 0...3, count: 9, .higherIsWorse)
        _ = try await course([20, 10], worry, in: practice)
        let reliable = Threshold(
            key: .reliableChange, measure: worry.id.key, value: 6, grade: .own, source: "ours", isOverride: true)
        func load(_ value: Threshold) async throws -> AddedMeasure {
            try await practice.service.perform(
                AddMeasure(measure: worry, thresholds: [value]), as: practice.admin)
        }
        #expect(try await load(reliable).wasThere == false)
        #expect(try await load(reliable).wasThere)
        let rows = try await practice.service.answer(ThresholdsView(), as: practice.admin).rows
        #expect(rows.first { $0.place.measure == worry.id.key }?.inForce.value == 6)
        let other = Threshold(
            key: .reliableChange, measure: worry.id.key, value: 7, grade: .own, source: "ours", isOverride: true)
        await #expect(throws: PracticeError.conflict(MeasureFit.thresholdsDiffer)) { _ = try await load(other) }
        try await practice.service.perform(
            ResetThreshold(key: .reliableChange, measure: worry.id.key), as: practice.admin)
        #expect(try await load(reliable).wasThere)
        let emptied = try await practice.service.answer(ThresholdsView(), as: practice.admin).rows
        #expect(!emptied.contains { $0.place.measure == worry.id.key })
    }

    @Test("from which answer a risk item is a sign is no limit that a practice may turn down")
    func riskStays() async throws {
        let practice = try await TestPractice()
        let rows = try await practice.service.answer(ThresholdsView(), as: practice.admin).rows
        #expect(!rows.contains { $0.place.key == .riskAnswer } && rows.contains { $0.place.measure == .phq9 })
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.service.perform(
                ChangeThreshold(key: .riskAnswer, measure: .phq9, value: 3), as: practice.admin)
        }
    }
}
