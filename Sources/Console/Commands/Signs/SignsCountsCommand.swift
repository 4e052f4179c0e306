internal import ArgumentParser
internal import Practice
internal import Signs

struct SignsCountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counts", abstract: "What became of the doubts that were suggested in clients' comments.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let counts = try await practice.service.answer(CommentCount(), as: .operatorOfTheMachine)
            let open = counts.suggested - counts.confirmed - counts.dismissed
            Terminal.say(
                "\(counts.comments) comments; \(counts.suggested) suggested: \(counts.confirmed) confirmed, "
                    + "\(counts.dismissed) dismissed, \(open) not answered; \(counts.missed) called a doubt by a person "
                    + "alone.")
        }
    }
}
