internal import Attribution
internal import Foundation

/// How many held-out scores fell within, and how wide the bands were, by session.
struct CourseTable {
    private struct Cell {
        var inside = 0
        var below = 0
        var total = 0
        var width = 0.0
    }

    private static let groups: [(String, ClosedRange<Int>)] = [
        ("2", 2...2), ("3", 3...3), ("4", 4...4), ("5 to 6", 5...6), ("7 to 9", 7...9), ("10 to 14", 10...14),
        ("15 and later", 15...CourseScores.furthest), ("all", 2...CourseScores.furthest),
    ]

    let lines: [String]

    init(_ courses: [FittedCourse], _ columns: [(name: String, parameters: CourseParameters)]) {
        let cells = columns.map { Self.cells(courses, $0.parameters) }
        var lines = [
            "| session | outcomes | " + columns.map { "\($0.name): within, below; width" }.joined(separator: " | ")
                + " |",
            "|---|---|" + columns.map { _ in "---|" }.joined(),
        ]
        for (place, group) in Self.groups.enumerated() {
            guard let first = cells.first?[place], first.total > 0 else { continue }
            let parts = cells.map { column in
                let cell = column[place]
                let total = Double(cell.total)
                return String(
                    format: "%.1f%%, %.1f%%; %.1f", 100 * Double(cell.inside) / total, 100 * Double(cell.below) / total,
                    cell.width / total)
            }
            lines.append("| \(group.0) | \(first.total) | " + parts.joined(separator: " | ") + " |")
        }
        self.lines = lines
    }

    private static func cells(_ courses: [FittedCourse], _ parameters: CourseParameters) -> [Cell] {
        var cells = [Cell](repeating: Cell(), count: groups.count)
        for course in courses {
            let scores = course.scores
            var expected = ExpectedCourse(parameters, intake: scores.intake)
            for point in scores.later {
                let band = expected.forecast(point.position).band(scores.scale, .usual)
                let width = abs(scores.scale.points(band.highest) - scores.scale.points(band.lowest))
                for (place, group) in groups.enumerated() where group.1.contains(point.position) {
                    cells[place].total += 1
                    cells[place].width += width
                    if band.contains(point.total) { cells[place].inside += 1 }
                    if point.total < band.lowest { cells[place].below += 1 }
                }
                expected.observe(point.position, scores.scale.points(point.total))
            }
        }
        return cells
    }
}
