internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import Practice

struct ImportResourcesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resources",
        abstract: "A directory in the Open Referral form (HSDS 3.0): a JSON file, or the folder of a CSV data package.",
        discussion: "What cannot come in is told by line and reason, and keeps nothing else out.")

    @Argument(help: "A JSON file, a folder of tables, or its datapackage.json.") var path: String
    @Flag(help: "Keep it. Without this, only what would happen is told.") var apply = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, ports in
            let zone = try await practice.service.practice()?.zone ?? .utc
            let file = try HSDSFile(
                path: try InFile.path(path, orFolder: true), today: zone.day(of: practice.service.chance.now()))
            let report = try await practice.service.perform(
                ImportResources(source: file, isDryRun: !apply), as: .operatorOfTheMachine)
            try tell(report, ports.words)
        }
    }

    /// Throws the exit code 1 where something was refused, though the rest is kept.
    private func tell(_ report: ImportReport, _ words: @Sendable (String, [String]) -> String) throws {
        for problem in report.problems {
            Terminal.warn("line \(problem.line): " + words(problem.key, problem.arguments))
        }
        let unsaid = report.problemCount - report.problems.count
        if unsaid > 0 { Terminal.warn("and \(unsaid) more") }
        Terminal.say(
            "\(report.resources) resources new, \(report.renewed) brought up to date, \(report.same) here already, "
                + "\(report.problemCount) refused.")
        if report.resources > 0 {
            Terminal.say("Note: which barriers each helps with was taken from its words; look them over.")
        }
        if report.wasApplied {
            Terminal.say(report.new > 0 ? "Kept." : "Nothing was changed.")
        } else {
            Terminal.say("Nothing was changed: this was a dry run. Add --apply to keep it.")
        }
        if report.problemCount > 0 { throw ExitCode.failure }
    }
}
