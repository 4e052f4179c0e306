internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import FollowThrough
internal import Foundation
internal import Practice

struct ReportLoopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loop",
        abstract: "How signs of trouble were followed through: talked about, steps, reviews, what came of it.",
        discussion: """
            For the practice, each team and each therapist; numbers behind which fewer than five clients stand are left
            out. Counts are of concerns that were opened in the period.

            It is for whoever keeps the practice's files: taken from each other, the numbers of the practice, of its
            teams and of its therapists can tell of fewer than five clients. Hand on one of them; the Loop pages show
            each reader what can be shown.
            """)

    @OptionGroup var data: DataOptions
    @Option(
        help: ArgumentHelp("The first day; a year before the last where it is left out.", valueName: "yyyy-mm-dd"),
        transform: ReportLoopCommand.day)
    var since: Day?
    @Option(
        help: ArgumentHelp("The last day; today where it is left out.", valueName: "yyyy-mm-dd"),
        transform: ReportLoopCommand.day)
    var until: Day?
    @Flag(help: "One JSON array, an object for each figure.") var json = false
    @Flag(help: "One line for each figure.") var csv = false

    @Sendable private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("\(text) is no day, such as 2026-11-25.") }
        return day
    }

    func validate() throws {
        if json, csv { throw ValidationError("Either --json or --csv.") }
        if let since, let until, since > until { throw ValidationError("--since lies after --until.") }
        // A day more, for zones ahead of UTC.
        if let since, until == nil, since > Day(number: Int(Date().timeIntervalSince1970 / 86_400) + 1) {
            throw ValidationError("--since lies after today.")
        }
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
                try write(tellings)
            } else {
                Terminal.say((tellings.map(\.text) + [Self.afterAll]).joined(separator: "\n\n"))
            }
        }
    }

    private static let afterAll = """
        For whoever keeps the practice's files: taken from each other, these can tell of fewer than \
        \(LoopReader.fewestClients) clients. Hand on one of them, not all.
        """

    private func answer(_ scope: BoardScope?, _ service: PracticeService) async throws -> LoopReport.Answer {
        try await service.answer(LoopReport(scope: scope, from: since, to: until), as: .operatorOfTheMachine)
    }

    private func write(_ tellings: [LoopTelling]) throws {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(.plain) { bytes += $0 }
        writer.write(LoopTelling.columns)
        for telling in tellings { for row in telling.rows { writer.write(row) } }
        writer.finish()
        Terminal.say(String(decoding: bytes, as: UTF8.self).trimmingLineEnd)
    }
}

extension String {
    fileprivate var trimmingLineEnd: String { hasSuffix("\r\n") ? String(dropLast()) : self }
}
