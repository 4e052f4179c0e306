internal import ArgumentParser
internal import Practice

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Look whether anything was changed behind the product’s back, and say what and where.",
        discussion: """
            Every entry of the record of who looked against the one before and against every signed anchor; damage and \
            records that refer to nothing; every standing and every sum worked out again; every encrypted text opened.
            """)

    @OptionGroup var data: DataOptions
    @Option(
        help: ArgumentHelp(
            "The folder that rapport serve --anchors writes to: shows what the database alone cannot.",
            valueName: "folder"))
    var anchors: String?

    func run() async throws {
        try await data.withPractice { practice, _ in
            var faults = try await practice.integrity()
            for fault in faults { Terminal.warn(fault) }
            let anchoring = try practice.anchoring(anchors)
            let bar = ProgressBar("Entries", total: nil)
            let audit = try await practice.service.perform(
                VerifyAudit(anchoring) { bar.show($0) }, as: .operatorOfTheMachine)
            bar.finish()
            for fault in audit { Terminal.warn(fault) }
            let standings = ProgressBar("Standings", total: nil)
            let differences = try await practice.service.perform(
                CheckPractice { standings.show($0) }, as: .operatorOfTheMachine)
            standings.finish()
            let different = differences.map {
                "episode \($0.episode): its standing or sums are not what its records say"
            }
            let words = try await practice.service.perform(VerifyWords(), as: .operatorOfTheMachine)
            for fault in different + words { Terminal.warn(fault) }
            faults += audit + different + words
            guard faults.isEmpty else {
                Terminal.warn("\(faults.count) faults.")
                throw ExitCode.failure
            }
            Terminal.say("Nothing was changed behind the product’s back.")
        }
    }
}
