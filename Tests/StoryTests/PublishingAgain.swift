import Clinic
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("A measure is published again")
struct PublishingAgain {
    private func measure(
        _ version: Int, _ question: String, purpose: MeasurePurpose = .other, missing: Int = 0
    ) -> Measure {
        Measure(
            id: MeasureVersion(MeasureKey("sleep"), version), title: LocalizedText("Sleep"), purpose: purpose,
            items: ["q", "r"].map {
                Item(key: ItemKey($0), text: LocalizedText(question), form: .integer(lowest: 1, highest: 3))
            },
            scoring: ScoringRule(
                method: .sum, mayBeMissing: missing, direction: .higherIsWorse, decimals: 0, lowest: 2 - missing,
                highest: 6))
    }

    @Test("what was answered before stays under the version that asked it, and the next answer is of the new one")
    func versions() async throws {
        let practice = try await TestPractice()
        let service = practice.service
        _ = try await service.perform(AddMeasure(measure: measure(1, "Awake?")), as: practice.admin)
        func answer(_ version: Int, days: Int) async throws -> ResponseID {
            let session = try await practice.hold(practice.ana, days: days)
            return try await service.perform(
                RecordResponse(
                    id: service.chance.id(), episode: practice.ana.episode, session: session,
                    measure: MeasureVersion(MeasureKey("sleep"), version),
                    content: .answers([ItemKey("q"): .number(2), ItemKey("r"): .number(2)]), way: .paper),
                as: practice.nora
            ).scored.response.id
        }
        let before = try await answer(1, days: -7)
        _ = try await service.perform(AddMeasure(measure: measure(2, "Awake for long?")), as: practice.admin)
        let after = try await answer(2, days: -1)
        let versions = try await practice.store.read { store in
            try [before, after].map { try store.response($0)?.response.measure.version }
        }
        #expect(versions == [1, 2])
        await #expect(throws: PracticeError.conflict(MeasureFit.versionExists)) {
            _ = try await service.perform(AddMeasure(measure: self.measure(1, "Other?")), as: practice.admin)
        }
    }

    @Test("the same version again is told as there; one for another purpose is refused, one that may lack more is not")
    func again() async throws {
        let practice = try await TestPractice()
        func add(_ measure: Measure) async throws -> AddedMeasure {
            try await practice.service.perform(AddMeasure(measure: measure), as: practice.admin)
        }
        #expect(try await add(measure(1, "Awake?")).wasThere == false)
        #expect(try await add(measure(1, "Awake?")).wasThere)
        await #expect(throws: PracticeError.conflict(MeasureFit.versionScore)) {
            _ = try await add(self.measure(2, "Awake?", purpose: .outcome))
        }
        #expect(try await add(measure(2, "Awake?", missing: 1)).wasThere == false)
        #expect(try await practice.store.read { try $0.addedMeasures().map(\.id.version).sorted() } == [1, 2])
    }
}
