import Clinic
import Foundation
import Signs

/// Comments written for this project, each marked as a doubt or not.
struct LabelledComment: Hashable, Sendable {
    let text: String
    let language: Language
    let isDoubt: Bool
    let part: Part

    enum Part: String, Sendable {
        /// Written after the tables were done, and read once.
        case fresh
        /// Drawn before, never tuned on.
        case heldOut = "held-out"
        case tuning
    }

    static let all: [LabelledComment] = read()

    private static func read() -> [LabelledComment] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "comments.csv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").dropFirst().compactMap { comment(String($0)) }
    }

    /// One line: a text, in quotes where it holds a comma, and three words.
    private static func comment(_ line: String) -> LabelledComment? {
        var (fields, field, isQuoted) = ([String](), "", false)
        let marks = Array(line)
        for (index, mark) in marks.enumerated() {
            if mark == "\"" {
                if isQuoted, index + 1 < marks.count, marks[index + 1] == "\"" { field.append(mark) }
                isQuoted.toggle()
            } else if mark == ",", !isQuoted {
                fields.append(field)
                field = ""
            } else {
                field.append(mark)
            }
        }
        fields.append(field)
        guard fields.count == 4, let language = Language(rawValue: fields[1]), let part = Part(rawValue: fields[3])
        else { return nil }
        return LabelledComment(
            text: fields[0], language: language, isDoubt: fields[2] == "doubt", part: part)
    }

    static func figures(_ takes: (LabelledComment) -> Bool) -> DoubtFigures {
        var figures = DoubtFigures()
        for comment in all where takes(comment) {
            figures.add(isDoubt: comment.isDoubt, isRead: DoubtReader.read(comment.text, comment.language).isDoubt)
        }
        return figures
    }
}
