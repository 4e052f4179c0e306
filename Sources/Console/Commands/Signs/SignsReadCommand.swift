internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import Foundation
internal import Signs

struct SignsReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Read a comment, or a file of comments, for doubt that treatment can help.",
        discussion: """
            The file has the columns text and language (en, es, fr), and may have label: doubt, or anything else for \
            no doubt. Each line comes back with what was read; with labels, recall and precision follow on standard \
            error. Where no phrase is known and the words were weighed, JSON tells what weighs most: above 1.1 in all \
            (three to one) a short comment is marked. ^ begins a sentence, $ ends it, * is what a comment weighs \
            without words.
            """)

    @Argument(help: "The comment.") var text: String?
    @Option(help: "en, es or fr; what the form was in.") var language: String = "en"
    @Option(help: "A CSV file of comments.") var file: String?
    @Flag(help: "JSON, one object to a line.") var json = false
    @Flag(help: "With --file: the figures alone.") var figures = false

    func validate() throws {
        guard (text == nil) != (file == nil) else { throw ValidationError("Give a comment, or --file with many.") }
        guard Language(rawValue: language) != nil else { throw ValidationError("--language is en, es or fr.") }
    }

    func run() async throws {
        let spoken = Language(rawValue: language) ?? .english
        if let text { return Terminal.say(ReadComment(text, spoken).line(json: true)) }
        guard let file else { return }
        var counts = DoubtFigures()
        let hasLabels = try read(file, spoken, into: &counts)
        guard hasLabels else { return }
        let telling = DoubtFiguresTelling(counts)
        figures ? Terminal.say(telling.text) : Terminal.warn(telling.text)
    }

    private func read(_ file: String, _ fallback: Language, into counts: inout DoubtFigures) throws -> Bool {
        var table = try CSVTable(sniffing: try ByteSource.file(atPath: try InFile.path(file)))
        guard let text = table.index(of: "text") else { throw ConsoleFailure("\(file) has no column named text.") }
        let (language, label) = (table.index(of: "language"), table.index(of: "label"))
        if !json, !figures { Terminal.say("doubt,language,rule,words,held back,text") }
        while let row = try table.next() {
            let spoken = language.flatMap { Language(rawValue: String(row.fields[$0].prefix(2)).lowercased()) }
            let read = ReadComment(row.fields[text], spoken ?? fallback)
            if !figures { Terminal.say(read.line(json: json)) }
            if let label { counts.add(isDoubt: ReadComment.isDoubt(row.fields[label]), isRead: read.reading.isDoubt) }
        }
        return label != nil
    }
}

/// One comment with what was read in it, as a line.
struct ReadComment {
    let text: String
    let reading: DoubtReading
    /// What weighs most in it, where its words were weighed.
    private let weights: [(words: String, weight: Double)]

    init(_ text: String, _ language: Language) {
        self.text = text
        reading = DoubtReader.read(text, language)
        weights =
            reading.rule == DoubtReader.weighed
            ? Array(DoubtReader.weighing(text, language).prefix(Self.weightsTold)) : []
    }

    private static let weightsTold = 12

    /// `doubt`, `1`, `yes` and `true` are a doubt.
    static func isDoubt(_ label: String) -> Bool { ["doubt", "1", "yes", "true"].contains(label.lowercased()) }

    func line(json: Bool) -> String {
        let words = reading.words.map { text.words($0) } ?? ""
        let held = reading.heldBack.map { "\($0.why.rawValue): \(text.words($0.words))" }
        guard json else {
            let cells = [
                reading.isDoubt ? "yes" : "no", reading.language.rawValue, reading.rule ?? "", words,
                held.joined(separator: "; "), text,
            ]
            return cells.map(quoted).joined(separator: ",")
        }
        let fields = [
            "\"doubt\": \(reading.isDoubt)", "\"language\": \(string(reading.language.rawValue))",
            "\"rule\": \(reading.rule.map(string) ?? "null")",
            "\"words\": \(reading.words == nil ? "null" : string(words))",
            "\"bytes\": \(reading.words.map { "[\($0.lowerBound), \($0.upperBound)]" } ?? "null")",
            "\"held_back\": [\(held.map(string).joined(separator: ", "))]",
            "\"weights\": {\(weights.map { "\(string($0.words)): \($0.weight)" }.joined(separator: ", "))}",
            "\"reader_version\": \(DoubtReader.version)", "\"text\": \(string(text))",
        ]
        return "{" + fields.joined(separator: ", ") + "}"
    }

    private func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    private func string(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case ..<" ":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
