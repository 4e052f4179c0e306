import Clinic
import Foundation
import Signs

/// Comments written for this project, each marked as a doubt or not.
struct LabelledComment: Hashable, Sendable {
    let text: String
    let language: Language
    let isDoubt: Bool
    let part: CommentPart

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
        guard fields.count == 4, let language = Language(rawValue: fields[1]),
            let part = CommentPart(rawValue: fields[3])
        else { return nil }
        return LabelledComment(
            text: fields[0], language: language, isDoubt: fields[2] == "doubt", part: part)
    }

    /// Read once for all tests; those that the reader was made from are not read.
    private static let readings: [(comment: LabelledComment, isRead: Bool)] = all.filter { !$0.part.isOfTheMaking }
        .map { ($0, DoubtReader.read($0.text, $0.language).isDoubt) }

    static func figures(_ takes: (LabelledComment) -> Bool) -> DoubtFigures {
        var figures = DoubtFigures()
        for reading in readings where takes(reading.comment) {
            figures.add(isDoubt: reading.comment.isDoubt, isRead: reading.isRead)
        }
        return figures
    }
}
