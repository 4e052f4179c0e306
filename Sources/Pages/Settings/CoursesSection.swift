package import Clinic
import Markup
package import Measures

/// What courses are expected by, measure by measure, and how well the bands hold.
package struct CoursesModel: Sendable {
    package struct Line: Sendable {
        package let measure: Measure
        package let isGeneral: Bool
        package let courses: Int
        package let closed: Int
        package let needed: Int
        package let sessions: Int
        package let isSingular: Bool
        /// There were courses enough, and no fit came of them.
        package let wasRefused: Bool
        /// Out of sample, by sessions counted from the first score.
        package let coverage: [Coverage]

        package init(
            measure: Measure, isGeneral: Bool, courses: Int, closed: Int, needed: Int, sessions: Int, isSingular: Bool,
            wasRefused: Bool, coverage: [Coverage]
        ) {
            (self.measure, self.isGeneral, self.courses, self.closed) = (measure, isGeneral, courses, closed)
            (self.needed, self.sessions, self.isSingular) = (needed, sessions, isSingular)
            (self.wasRefused, self.coverage) = (wasRefused, coverage)
        }
    }

    package struct Coverage: Sendable {
        package let position: Int
        package let inside: Int
        package let total: Int

        package init(position: Int, inside: Int, total: Int) {
            (self.position, self.inside, self.total) = (position, inside, total)
        }
    }

    package let lines: [Line]
    package let percent: Int
    /// The fit in force; 0 before the first.
    package let version: Int
    package let finishedAt: Instant?
    package let courses: Int
    package let sessions: Int

    package init(lines: [Line], percent: Int, version: Int, finishedAt: Instant?, courses: Int, sessions: Int) {
        (self.lines, self.percent, self.version) = (lines, percent, version)
        (self.finishedAt, self.courses, self.sessions) = (finishedAt, courses, sessions)
    }
}

struct CoursesSection: Component {
    let context: PageContext
    let model: CoursesModel

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        html.ledger("courses", words.coursesTitle, note: words.coursesNote(model.percent)) {
            $0.p(lastRun)
            if !model.lines.isEmpty { $0.ul(.class("rows")) { for line in model.lines { write(line, into: &$0) } } }
        }
    }

    private var lastRun: String {
        guard let at = model.finishedAt else { return words.coursesNeverRun }
        return words.coursesRun(context.dates.exact(at), courses: model.courses, sessions: model.sessions)
    }

    private func write(_ line: CoursesModel.Line, into html: inout HTML) {
        html.li(.class("stack-s")) {
            $0.p(line.measure.title(words.language), .class("who"))
            $0.p(words.courseBasis(line, version: model.version), .class("meta"))
            if line.isSingular { $0.p(words.courseSingular, .class("small soft")) }
            if line.wasRefused { $0.p(words.courseRefused, .class("small soft")) }
            if line.coverage.isEmpty { return }
            let title = words.coverageTitle + words.colon + " " + line.measure.title(words.language)
            $0.details {
                $0.summary(words.coverageSummary(share(line.coverage), of: line.coverage.reduce(0) { $0 + $1.total }))
                $0.div(.class("scroll"), .role("region"), .aria("label", title), .tabindex(0)) {
                    writeTable(CoverageRow.grouped(line.coverage), into: &$0)
                }
            }
        }
    }

    private func share(_ coverage: [CoursesModel.Coverage]) -> Int {
        let total = coverage.reduce(0) { $0 + $1.total }
        let inside = coverage.reduce(0) { $0 + $1.inside }
        return total > 0 ? Int((100 * Double(inside) / Double(total)).rounded()) : 0
    }

    private func writeTable(_ rows: [CoverageRow], into html: inout HTML) {
        html.table(.class("table")) {
            $0.caption(words.coverageCaption(model.percent))
            $0.thead {
                $0.tr {
                    $0.th(words.coverageSession, .scope("col"))
                    $0.th(words.coverageWithin, .scope("col"), .class("n"))
                    $0.th(words.coverageOf, .scope("col"), .class("n"))
                }
            }
            $0.tbody {
                for row in rows {
                    $0.tr {
                        $0.th(row.name(words), .scope("row"), .class("num"))
                        $0.td(words.percent(row.share), .class("n"))
                        $0.td(String(row.total), .class("n"))
                    }
                }
            }
        }
    }
}

/// Sessions that stand in one line of the table: the first ones alone, later ones together.
struct CoverageRow: Sendable, Hashable {
    let first: Int
    /// `nil` for all that follow.
    let last: Int?
    let inside: Int
    let total: Int

    var share: Double { Double(inside) / Double(total) }

    private static let groups: [(Int, Int?)] = [(2, 2), (3, 3), (4, 4), (5, 6), (7, 9), (10, 14), (15, nil)]

    static func grouped(_ coverage: [CoursesModel.Coverage]) -> [CoverageRow] {
        groups.compactMap { first, last in
            let here = coverage.filter { $0.position >= first && $0.position <= last ?? .max }
            let total = here.reduce(0) { $0 + $1.total }
            guard total > 0 else { return nil }
            return CoverageRow(first: first, last: last, inside: here.reduce(0) { $0 + $1.inside }, total: total)
        }
    }

    func name(_ words: Words) -> String {
        guard let last else { return words.sessionsFrom(first) }
        return first == last ? String(first) : "\(first)–\(last)"
    }
}
