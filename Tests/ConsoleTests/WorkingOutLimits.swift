import Clinic
import Measures
import Practice
import PracticeTwin
import Testing

@testable import Console

@Suite("Limits in a terminal")
struct WorkingOutLimits {
    private func run(_ line: String, _ practice: TestPractice) async -> Int32 {
        let service = practice.service
        let ports = ConsolePorts(
            holdsPractice: { _ in true },
            open: { _ in
                OpenPractice(service: service, integrity: { [] }, serve: { _, ready in ready(8080) }, close: {})
            },
            migrate: { _ in MigratedSchema(applied: []) },
            words: { key, arguments in ([key] + arguments).joined(separator: " ") })
        return await RapportConsole.run(line.split(separator: " ").map(String.init), ports: ports)
    }

    private func limit(_ key: ThresholdKey, _ ages: AgeBand?, _ practice: TestPractice) async throws -> Threshold? {
        let view = try await practice.service.answer(ThresholdsView(), as: .operatorOfTheMachine)
        let place = ThresholdPlace(key: key, measure: .outcomeAdult, ages: ages)
        return view.rows.first { $0.place == place }?.inForce
    }

    @Test("each step from the figures of a study is shown, and what it comes to is in the unit of the measure")
    func steps() throws {
        var working = NormsWorking(measure: BuiltInMeasures.outcomeAdult)
        let cutoffs = try #require(
            ClinicalCutoffs(clinicalMean: 18, clinicalDeviation: 7.5, functionalMean: 28, functionalDeviation: 6))
        working.add(
            cutoffs, .c,
            NormsWorking.Means(clinical: 18, clinicalDeviation: 7.5, general: 28, generalDeviation: 6))
        working.add(try #require(ReliableChange(deviation: 7.5, reliability: 0.8)))
        #expect(working.lines.first == "a = 18 + 2 x 7.5 = 33")
        #expect(working.lines.contains("c = (7.5 x 28 + 6 x 18) / (7.5 + 6) = 23.556"))
        #expect(working.lines.contains("A change is reliable beyond 1.96 x 4.743 = 9.297 points."))
        #expect(working.limits.map(\.value) == [236, 93])
        #expect(working.source.contains("means 18 and 28"))
    }

    @Test("with --apply they hold for the one age, and without it nothing is changed")
    func norms() async throws {
        let practice = try await TestPractice()
        let line =
            "limits from-norms outcome-adult --age adolescent --clinical-mean 18 --clinical-deviation 7.5 "
            + "--general-mean 28 --general-deviation 6 --reliability 0.8 --data /tmp/here"
        #expect(await run(line, practice) == 0)
        #expect(try await limit(.reliableChange, .adolescent, practice) == nil)
        #expect(await run(line + " --apply", practice) == 0)
        #expect(try await limit(.reliableChange, .adolescent, practice)?.value == 93)
        #expect(try await limit(.cutoff, .adolescent, practice)?.value == 236)
        #expect(try await limit(.cutoff, .adult, practice)?.value == 250)
        #expect(try await limit(.reliableChange, nil, practice)?.value == 50)
    }

    @Test("what was set for one age is taken back to nothing, and a measure that is not for an age is named")
    func reset() async throws {
        let practice = try await TestPractice()
        let place = "outcome-adult --age adult --reliable-change"
        #expect(await run("limits set \(place) 6.5 --source Ours --data /tmp/here", practice) == 0)
        #expect(try await limit(.reliableChange, .adult, practice)?.source == "Ours")
        #expect(await run("limits reset \(place) --data /tmp/here", practice) == 0)
        #expect(try await limit(.reliableChange, .adult, practice) == nil)
        #expect(await run("limits reset \(place) --data /tmp/here", practice) == 1)
        #expect(await run("limits set outcome-adult --age child --cutoff 30 --data /tmp/here", practice) == 1)
        #expect(await run("limits show --data /tmp/here", practice) == 0)
    }

    @Test("figures beyond any scale are refused, and of two limits both come in or none")
    func refused() async throws {
        let practice = try await TestPractice()
        for figures in [
            "--clinical-mean 1e300 --clinical-deviation 7.9 --general-mean 1e301 --general-deviation 6.8",
            "--clinical-deviation 1e300 --reliability 0.5", "--clinical-deviation nan --reliability 0.5",
        ] {
            #expect(await run("limits from-norms outcome-adult \(figures) --data /tmp/here", practice) == 1)
        }
        let both = "--cutoff 26 --reliable-change 9999"
        #expect(await run("limits set outcome-adult \(both) --data /tmp/here", practice) == 1)
        #expect(try await limit(.cutoff, nil, practice) == nil)
    }

    @Test("what is set for all ages says for which ages another one goes on")
    func ages() async throws {
        let practice = try await TestPractice()
        let view = try await practice.service.answer(ThresholdsView(), as: .operatorOfTheMachine)
        let rows = view.rows.map(\.inForce).filter { $0.key == .cutoff && $0.measure == .outcomeAdult }
        let lines = LimitsSetCommand.ofSingleAges(rows, BuiltInMeasures.outcomeAdult)
        #expect(lines.contains("For adult the cutoff stays 25: it has one of its own."))
        #expect(lines.count == 2)
    }

    @Test("a limit that no study gives is shown as empty")
    func empty() {
        let lines = LimitsShowCommand.lines(of: BuiltInMeasures.allianceAdult, [])
        #expect(lines == ["alliance-adult, cutoff: empty", "alliance-adult, reliable change: empty"])
    }
}
