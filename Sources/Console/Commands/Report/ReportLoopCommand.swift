internal import ArgumentParser
internal import Clinic
internal import Practice

struct ReportLoopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loop",
        abstract: "How signs of trouble were followed through: talked about, steps, reviews, what came of it.",
        discussion: """
            For the practice, each team and each therapist; numbers behind which fewer than five clients stand are \
            left out. Counts are of concerns that were opened in the period.

            It is for whoever keeps the practice's files: taken from each other, the numbers of the practice, of its \
            teams and of its therapists can tell of fewer than five clients. Hand on one of them; the Loop pages show \
            each reader what can be shown.
            """)

    @OptionGroup var data: DataOptions
    @OptionGroup var period: ReportPeriod
    @Flag(help: "One JSON array, an object for each figure.") var json = false
    @Flag(help: "One line for each figure.") var csv = false

    func validate() throws {
        if json, csv { throw ValidationError("Either --json or --csv.") }
    }

    func run() async throws {
        try await data.withPractice { practice, _ in
            let first = try await answer(nil, practice.service)
            var tellings = [LoopTelling(first, first.choices.first?.name ?? "")]
            for choice in first.choices where choice.scope != first.scope {
                tellings.append(LoopTelling(try await answer(choice.scope, practice.service), choice.name))
            }
            if json {
                Terminal.say("[\n" + tellings.flatMap(\.objects).joined(separator: ",\n") + "\n]")
            } else if csv {
                ReportText.sayCSV(LoopTelling.columns, tellings.flatMap(\.rows))
            } else {
                ReportText.sayAll(tellings.map(\.text))
            }
        }
    }

    private func answer(_ scope: BoardScope?, _ service: PracticeService) async throws -> LoopReport.Answer {
        let question = LoopReport(scope: scope, from: period.since, to: period.until)
        return try await service.answer(question, as: .operatorOfTheMachine)
    }
}
