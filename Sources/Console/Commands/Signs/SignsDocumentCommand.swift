internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import Signs

struct SignsDocumentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document", abstract: "Write docs/signs.md anew from the rule set: redirect it into the file.")

    @Option(help: "Marked comments with a column part: fresh, held-out or tuning.")
    var comments = "Tests/SignsTests/Doubt/comments.csv"

    func run() async throws {
        var table = try CSVTable(try ByteSource.file(atPath: comments))
        guard let text = table.index(of: "text"), let language = table.index(of: "language"),
            let label = table.index(of: "label"), let part = table.index(of: "part")
        else { throw ConsoleFailure("\(comments) needs the columns text, language, label and part.") }
        var (fresh, heldOut, tuning) = (DoubtFigures(), DoubtFigures(), DoubtFigures())
        while let row = try table.next() {
            let spoken = Language(rawValue: row.fields[language]) ?? .english
            let isRead = DoubtReader.read(row.fields[text], spoken).isDoubt
            let isDoubt = ReadComment.isDoubt(row.fields[label])
            switch row.fields[part] {
            case "fresh": fresh.add(isDoubt: isDoubt, isRead: isRead)
            case "held-out": heldOut.add(isDoubt: isDoubt, isRead: isRead)
            default: tuning.add(isDoubt: isDoubt, isRead: isRead)
            }
        }
        Terminal.say(SignDocument.text(fresh: fresh, heldOut: heldOut, tuning: tuning))
    }
}
