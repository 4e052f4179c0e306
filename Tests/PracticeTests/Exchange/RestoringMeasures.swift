import Clinic
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("Measures of a practice's own come back")
struct RestoringMeasures {
    private let key = MeasureKey("sleep")

    private func measure(_ version: Int, _ title: String = "Sleep", highest: Int = 9) -> Measure {
        Measure(
            id: MeasureVersion(key, version), title: LocalizedText(title), purpose: .other,
            items: [
                Item(
                    key: ItemKey("q"), text: LocalizedText("Nights"), form: .integer(lowest: 0, highest: highest),
                    riskFrom: 3)
            ], scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: highest))
    }

    private func cutoff(_ value: Int, _ version: Int) -> Threshold {
        Threshold(
            key: .cutoff, measure: key, value: value, grade: .own, source: "ours", version: version, isOverride: true)
    }

    private func change(_ value: Int, _ version: Int) -> Threshold {
        Threshold(
            key: .reliableChange, measure: key, value: value, grade: .own, source: "ours", version: version,
            isOverride: true)
    }

    private func kept(_ service: PracticeService) async throws -> KeptMeasures {
        try await service.answer(ExportMeasures(), as: .operatorOfTheMachine)
    }

    private func restore(_ kept: KeptMeasures, _ practice: TestPractice, isDryRun: Bool = false) async throws
        -> RestoredMeasures
    {
        try await practice.service.perform(RestoreMeasures(kept, isDryRun: isDryRun), as: .operatorOfTheMachine)
    }

    @Test("every version, the limits and the switch are as they were, and the same file twice changes nothing")
    func whole() async throws {
        let practice = try await TestPractice()
        let file = KeptMeasures(
            measures: [measure(1), measure(3, "Sleep well")], offered: [], limits: [cutoff(5, 1), cutoff(6, 2)])
        let preview = try await restore(file, practice, isDryRun: true)
        #expect(preview.new.map(\.version) == [1, 3] && preview.newLimits == 2 && !preview.wasApplied)
        #expect(try await kept(practice.service).measures.isEmpty)
        #expect(try await restore(file, practice).wasApplied)
        #expect(try await kept(practice.service) == file)
        let again = try await restore(file, practice)
        #expect(again.new.isEmpty && again.same.count == 2 && again.newLimits == 0 && !again.isRefused)
        #expect(try await kept(practice.service) == file)
    }

    @Test("what is here with another content, or is the product's own, keeps all of the file out")
    func differing() async throws {
        let practice = try await TestPractice()
        let here = KeptMeasures(measures: [measure(1)], offered: [key], limits: [cutoff(5, 1)])
        _ = try await restore(here, practice)
        let other = Measure(
            id: MeasureVersion(MeasureKey("other"), 1), title: LocalizedText("Other"), purpose: .other,
            items: measure(1).items, scoring: measure(1).scoring)
        for file in [
            KeptMeasures(measures: [measure(1, "Other words"), other], offered: [], limits: []),
            KeptMeasures(measures: [measure(1), other], offered: [], limits: [cutoff(7, 1)]),
            KeptMeasures(measures: [measure(1), other], offered: [], limits: [cutoff(70, 2)]),
            KeptMeasures(measures: [BuiltInMeasures.outcomeAdult, other], offered: [], limits: []),
        ] {
            for isDryRun in [true, false] {
                let told = try await restore(file, practice, isDryRun: isDryRun)
                #expect(told.isRefused && !told.wasApplied)
            }
        }
        #expect(try await kept(practice.service) == here)
    }

    @Test("a version whose numbers mean something else than those of another keeps all of the file out")
    func incomparable() async throws {
        let practice = try await TestPractice()
        let here = KeptMeasures(measures: [measure(1)], offered: [key], limits: [])
        _ = try await restore(here, practice)
        for file in [
            KeptMeasures(measures: [measure(1), measure(2, highest: 20)], offered: [], limits: []),
            KeptMeasures(measures: [measure(2), measure(3, highest: 20)], offered: [], limits: []),
        ] {
            let told = try await restore(file, practice)
            #expect(told.isRefused && told.incomparable == [file.measures[1].id])
            #expect(try await kept(practice.service) == here)
        }
    }

    @Test("a limit comes in if it could be set here, and not otherwise")
    func limits() async throws {
        let practice = try await TestPractice()
        _ = try await restore(
            KeptMeasures(measures: [measure(1)], offered: [key], limits: [cutoff(5, 1), change(3, 1)]), practice)
        let limits = [(cutoff(0, 2), true), (cutoff(9, 2), true), (cutoff(10, 2), false), (change(0, 2), false)]
        for (limit, allowed) in limits {
            let file = KeptMeasures(measures: [measure(1)], offered: [], limits: [limit])
            #expect(try await restore(file, practice, isDryRun: true).isRefused == !allowed, "\(limit)")
            let set = ChangeThreshold(key: limit.key, measure: key, value: limit.value)
            if allowed { continue }
            await #expect(throws: PracticeError.self) {
                _ = try await practice.service.perform(set, as: practice.admin)
            }
        }
    }

    @Test("only whoever may change the settings brings measures in")
    func access() async throws {
        let practice = try await TestPractice()
        let file = KeptMeasures(measures: [measure(1)], offered: [], limits: [])
        for actor in [practice.nora, practice.ruth, practice.desk] {
            await #expect(throws: PracticeError.self) {
                _ = try await practice.service.perform(RestoreMeasures(file, isDryRun: false), as: actor)
            }
        }
    }
}
