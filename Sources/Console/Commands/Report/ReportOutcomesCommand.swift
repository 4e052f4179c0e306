internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import FollowThrough
internal import Foundation
internal import Practice

struct ReportOutcomesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcomes",
        abstract: "How courses of care ended, which checks were filled in, what stood in the way.",
        discussion: """
            For the practice, each team and each therapist; numbers behind which fewer than five clients stand are left
            out. Courses of care that ended in the period, sessions held in it, barriers opened in it.

            It is for whoever keeps the practice's files: taken from each other, the numbers of the practice, of its
            teams and of its therapists can tell of fewer than five clients. Hand on one of them; the page of outcomes
            shows each reader what can be shown.
            """)

    @OptionGroup var data: DataOptions
    @Option(
        help: ArgumentHelp("The first day; a year before the last where it is left out.", valueName: "yyyy-mm-dd"),
        transform: ReportOutcomesCommand.day)
    var since: Day?
    @Option(
        help: ArgumentHelp("The last day; today where it is left out.", valueName: "yyyy-mm-dd"),
        transform: ReportOutcomesCommand.day)
    var until: Day?
    @Flag(help: "One line for each figure, for programs.") var csv = false

    @Sendable private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("\(text) is no day, such as 2026-11-25.") }
        return day
    }

    func validate() throws {
        if let since, let until, since > until { throw ValidationError("--since lies after --until.") }
        // A day more, for zones ahead of UTC.
        if let since, until == nil, since > Day(number: Int(Date().timeIntervalSince1970 / 86_400) + 1) {
            throw ValidationError("--since lies after today.")
        }
    }

    func run() async throws {
        try await data.withPractice { practice, _ in
            let first = try await answer(nil, practice.service)
            var tellings = [OutcomeTelling(first, first.choices.first?.name ?? "")]
            for choice in first.choices where choice.scope != first.scope {
                tellings.append(OutcomeTelling(try await answer(choice.scope, practice.service), choice.name))
            }
            if csv {
                write(tellings)
            } else {
                Terminal.say((tellings.map(\.text) + [Self.afterAll]).joined(separator: "\n\n"))
            }
        }
    }

    private static let afterAll = """
        For whoever keeps the practice's files: taken from each other, these can tell of fewer than \
        \(LoopReader.fewestClients) clients. Hand on one of them, not all.
        """

    private func answer(_ scope: BoardScope?, _ service: PracticeService) async throws -> OutcomeReport.Answer {
        try await service.answer(OutcomeReport(scope: scope, from: since, to: until), as: .operatorOfTheMachine)
    }

    private func write(_ tellings: [OutcomeTelling]) {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(.plain) { bytes += $0 }
        writer.write(OutcomeTelling.columns)
        for telling in tellings { for row in telling.rows { writer.write(row) } }
        writer.finish()
        // The end of a line is one character, of two bytes.
        let text = String(decoding: bytes, as: UTF8.self)
        Terminal.say(text.hasSuffix("\r\n") ? String(text.dropLast()) : text)
    }
}
