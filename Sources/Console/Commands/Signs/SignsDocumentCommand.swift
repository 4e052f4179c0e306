internal import ArgumentParser
internal import Signs

struct SignsDocumentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document", abstract: "Write docs/signs.md anew from the rule set: redirect it into the file.")

    func run() async throws { Terminal.say(SignDocument.text) }
}
