internal import ArgumentParser
internal import Clinic
internal import Practice

struct ReportOutcomesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcomes",
        abstract: "How courses of care ended, which checks were filled in, what stood in the way.",
        discussion: """
            For the practice, each team and each therapist; numbers behind which fewer than five clients stand are \
            left out. Courses of care that ended in the period, sessions held in it, barriers opened in it.

            It is for whoever keeps the practice's files: taken from each other, the numbers of the practice, of its \
            teams and of its therapists can tell of fewer than five clients. Hand on one of them; the page of outcomes \
            shows each reader what can be shown.
            """)

    @OptionGroup var data: DataOptions
    @OptionGroup var period: ReportPeriod
    @Flag(
        help: """
            One JSON document: counts, of how many, shares from 0 to 1, 95% intervals; null where none is shown. A \
            hidden kind of barrier is left out, and has_hidden_kinds says so.
            """)
    var json = false
    @Flag(help: "One line for each figure, for programs.") var csv = false

    func validate() throws {
        if json, csv { throw ValidationError("Either --json or --csv.") }
    }

    func run() async throws {
        try await data.withPractice { practice, _ in
            let first = try await answer(nil, practice.service)
            var scopes = [(answer: first, name: first.choices.first?.name ?? "")]
            for choice in first.choices where choice.scope != first.scope {
                scopes.append((answer: try await answer(choice.scope, practice.service), name: choice.name))
            }
            let tellings = scopes.map { OutcomeTelling($0.answer, $0.name) }
            if json {
                Terminal.say(OutcomeDocument(scopes).json)
            } else if csv {
                ReportText.sayCSV(OutcomeTelling.columns, tellings.flatMap(\.rows))
            } else {
                ReportText.sayAll(tellings.map(\.text))
            }
        }
    }

    private func answer(_ scope: BoardScope?, _ service: PracticeService) async throws -> OutcomeReport.Answer {
        let question = OutcomeReport(scope: scope, from: period.since, to: period.until)
        return try await service.answer(question, as: .operatorOfTheMachine)
    }
}
