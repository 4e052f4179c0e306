internal import ArgumentParser
internal import Clinic
internal import Practice

struct KeptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kept", abstract: "Show what a law wants kept of somebody who was erased.")

    @OptionGroup var data: DataOptions
    @Argument(help: "The erasure's id; without it, all that are kept are listed.")
    var erasure: String?

    func run() async throws {
        try await data.withPractice { practice, _ in
            let service = practice.service
            guard let text = erasure else {
                let view = try await service.answer(RetentionView(), as: .operatorOfTheMachine)
                for erasure in view.erasures {
                    guard let kept = erasure.kept else { continue }
                    Terminal.say("\(erasure.id)  until \(kept.until)  \(kept.why)")
                }
                return
            }
            guard let id = ID<Erasure>(text) else { throw ConsoleFailure("\(text) is not an erasure's id.") }
            do {
                Terminal.say(try await service.keptByLaw(id, as: .operatorOfTheMachine))
            } catch PracticeError.notFound {
                throw ConsoleFailure(
                    "Nothing is kept of an erasure \(text). Without an id, all that are kept are listed.")
            }
        }
    }
}
