import Clinic
import Exchange
import Foundation
import Signs

/// What words weigh for a doubt, learned from marked comments: the tables of the reader, written to a folder, and how it does
/// on comments that it has not learned from, a fifth of them at a time.
struct WeighingComments {
    private struct Comment {
        let text: String
        let language: Language
        let isDoubt: Bool
    }

    private static let folds = 5
    private let comments: [Language: [Comment]]
    private let folder: String?

    init(_ arguments: ArraySlice<String>) throws {
        guard let file = arguments.first, arguments.count <= 2 else {
            throw BenchmarkFailure("weigh needs a CSV file with the columns text, language, label and part")
        }
        folder = arguments.dropFirst().first
        var table = try CSVTable(try ByteSource.file(atPath: file))
        let columns = ["text", "language", "label", "part"].compactMap { table.index(of: $0) }
        guard columns.count == 4 else { throw BenchmarkFailure("\(file) lacks a column") }
        var all: [Comment] = []
        while let row = try table.next() {
            let cells = columns.map { row.fields[$0] }
            guard let language = Language(rawValue: cells[1]), CommentPart(rawValue: cells[3])?.isOfTheMaking == true
            else { continue }
            all.append(Comment(text: cells[0], language: language, isDoubt: cells[2] == "doubt"))
        }
        comments = Dictionary(grouping: all) { $0.language }
    }

    func run() throws {
        for language in Language.allCases {
            let own = comments[language] ?? []
            let rows = own.map { (features: DoubtFeatures($0.text, language).all, isDoubt: $0.isDoubt) }
            if let folder {
                let weights = LearningWeights(rows).weights()
                try write(weights, language, to: folder)
                print("\(language.rawValue)\t\(own.count) comments\t\(weights.weights.count) weights")
            }
            try tryOut(own, rows, language)
        }
    }

    /// One fifth is read by what the others teach: as the comments are, and each among others that are no doubt, as people
    /// write who tell more than one thing.
    private func tryOut(
        _ own: [Comment], _ rows: [(features: Set<String>, isDoubt: Bool)], _ language: Language
    ) throws {
        let weights = (0..<Self.folds).map { fold in
            LearningWeights(rows.indices.filter { $0 % Self.folds != fold }.map { rows[$0] }).weights()
        }
        let others = own.filter { !$0.isDoubt }.map(\.text)
        for (count, mark) in [(0, ""), (2, ". "), (2, ", "), (5, ". ")] {
            var numbers = SeededNumbers(seed: 51)
            let texts = own.map { one -> String in
                var parts = (0..<count).map { _ in others[Int(numbers.next() % UInt64(others.count))] }
                parts.insert(one.text, at: Int(numbers.next() % UInt64(count + 1)))
                return parts.joined(separator: mark)
            }
            let name = language.rawValue + (count == 0 ? "" : ", \(count) others around, by \"\(mark)\"")
            tell(name + ", tables alone", own, texts) { text, _ in
                DoubtReader.read(text, language, weights: nil).isDoubt
            }
            for speaks in count == 0 ? [0.8, 1.1, 1.4] : [1.1] {
                var bars = DoubtBars()
                bars.speaks = speaks
                tell(name + ", above \(speaks)", own, texts) { text, place in
                    DoubtReader.read(text, language, weights: weights[place % Self.folds], bars: bars).isDoubt
                }
            }
        }
    }

    private func tell(_ name: String, _ own: [Comment], _ texts: [String], _ reads: (String, Int) -> Bool) {
        var figures = DoubtFigures()
        for place in own.indices { figures.add(isDoubt: own[place].isDoubt, isRead: reads(texts[place], place)) }
        func shown(_ part: Proportion?, _ scale: Double) -> String {
            part.map { String(Int(($0.share * scale).rounded())) } ?? "-"
        }
        print(
            "\(name)\trecall \(shown(figures.recall, 100))%\tprecision \(shown(figures.precision, 100))%\t"
                + "\(shown(figures.falseAlarmRate, 1000)) false alarms in 1,000 others")
    }

    private func write(_ weights: DoubtWeights, _ language: Language, to folder: String) throws {
        let name: String =
            switch language {
            case .english: "EnglishWeights"
            case .spanish: "SpanishWeights"
            case .french: "FrenchWeights"
            }
        let rows = weights.weights.map { (Int(($0.value * 100).rounded()), $0.key) }.filter { abs($0.0) >= 5 }
        let lines =
            ["\(Int((weights.bias * 100).rounded())) *"]
            + rows.sorted { ($0.1) < ($1.1) }.map { "\($0.0) \($0.1)" }
        let text =
            "/// Written by `Benchmarks weigh`; not to be changed by hand.\nenum \(name) {\n    static let lines = \"\"\"\n"
            + lines.map { "        \($0)\n" }.joined() + "        \"\"\"\n}\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).swift"))
    }
}
