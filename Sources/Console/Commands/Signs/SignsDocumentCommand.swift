internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import Foundation
internal import Signs

struct SignsDocumentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document", abstract: "Write docs/signs.md anew from the rule set: redirect it into the file.")

    @Option(help: "Marked comments with a column part, such as exam or tuning.")
    var comments = "Tests/SignsTests/Doubt/comments.csv"

    func run() async throws {
        guard FileManager.default.fileExists(atPath: comments) else {
            throw ConsoleFailure(
                "There is no file \(comments). Say this in the folder of the sources, or name one with --comments.")
        }
        var table = try CSVTable(try ByteSource.file(atPath: try InFile.path(comments)))
        guard let text = table.index(of: "text"), let language = table.index(of: "language"),
            let label = table.index(of: "label"), let part = table.index(of: "part")
        else { throw ConsoleFailure("\(comments) needs the columns text, language, label and part.") }
        var figures: [CommentPart: DoubtFigures] = [:]
        while let row = try table.next() {
            guard let part = CommentPart(rawValue: row.fields[part]), !part.isOfTheMaking else { continue }
            let spoken = Language(rawValue: row.fields[language]) ?? .english
            let isRead = DoubtReader.read(row.fields[text], spoken).isDoubt
            let isDoubt = ReadComment.isDoubt(row.fields[label])
            figures[part, default: DoubtFigures()].add(isDoubt: isDoubt, isRead: isRead)
        }
        Terminal.say(SignDocument.text(figures))
    }
}
