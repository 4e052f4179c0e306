/// What one chart shows: measures on one axis of time, and rows of marks below. It knows no clinic: scores are numbers,
/// times are day numbers (any first day, fractions allowed), and every word comes from outside, already localised.
package struct ChartModel: Sendable {
    /// Unique on the page: the drawing's title is found by it.
    package let id: String
    /// From the top down: outcome, alliance, then any further measure.
    package let panels: [ChartPanel]
    /// Rows of marks, from the top down. One without a single mark is folded away.
    package let rows: [ChartRow]
    /// Headings of what the table alone tells, after the measures.
    package let columns: [String]
    /// Oldest first.
    package let visits: [ChartVisit]
    /// Months that touch the window, oldest first. Thinned where they do not fit.
    package let months: [ChartMonth]
    /// Whether each appointment's day stands under its tick, where it has room: months say little of a
    /// few weeks.
    package let namesDays: Bool
    /// The day to call today; `nil` once the episode is closed.
    package let today: Double?
    package let next: ChartNext?
    /// Days that the axis reaches over, where it is to be the same as another chart's.
    package let span: ClosedRange<Double>?
    package let words: ChartWords

    package init(
        id: String, panels: [ChartPanel], rows: [ChartRow], columns: [String] = [], visits: [ChartVisit],
        months: [ChartMonth], namesDays: Bool = false,
        today: Double?, next: ChartNext? = nil, span: ClosedRange<Double>? = nil, words: ChartWords
    ) {
        self.span = span
        (self.id, self.panels, self.rows, self.visits) = (id, panels, rows, visits)
        (self.columns, self.namesDays) = (columns, namesDays)
        (self.months, self.today, self.next, self.words) = (months, today, next, words)
    }
}

/// One appointment: what was scored at it, panel by panel, and what was seen, row by row.
package struct ChartVisit: Sendable {
    package let day: Double
    /// Short, for the table: "17 Nov".
    package let label: String
    /// In full, for what a mark says when pointed at: "Tuesday 17 November".
    package let title: String
    /// As many as the model has panels.
    package let values: [ChartValue]
    /// As many as the model has rows; several marks of one row stand side by side.
    package let marks: [[ChartMark]]
    /// As many as the model has columns; `nil` where there is nothing to tell.
    package let cells: [String?]

    package init(
        day: Double, label: String, title: String, values: [ChartValue], marks: [[ChartMark]], cells: [String?] = []
    ) {
        self.cells = cells
        (self.day, self.label, self.title, self.values, self.marks) = (day, label, title, values, marks)
    }
}

extension ChartVisit {
    func with(values: [ChartValue], marks: [[ChartMark]]) -> ChartVisit {
        ChartVisit(day: day, label: label, title: title, values: values, marks: marks, cells: cells)
    }
}

/// What one appointment says of one measure.
package enum ChartValue: Sendable, Hashable {
    /// It was not asked for: the line runs on.
    case notAsked
    /// It was asked for and is not there: the line is dotted.
    case missing
    /// Nobody came who could have been asked: the line is dotted, and no form is missing.
    case away
    /// A full form.
    case scored(Double, label: String)
    /// A total without its lines, from paper: a ring.
    case totalOnly(Double, label: String)

    var number: Double? {
        switch self {
        case .notAsked, .missing, .away: nil
        case .scored(let number, _), .totalOnly(let number, _): number
        }
    }

    var label: String? {
        switch self {
        case .notAsked, .missing, .away: nil
        case .scored(_, let label), .totalOnly(_, let label): label
        }
    }
}

/// A month's name where the month begins.
package struct ChartMonth: Sendable {
    package let day: Double
    package let long: String
    package let short: String
    /// `nil` where nobody can take it for another: every month of the chart is of this year.
    package let year: Int?

    package init(day: Double, long: String, short: String, year: Int? = nil) {
        (self.day, self.long, self.short, self.year) = (day, long, short, year)
    }
}

/// The next appointment, drawn open on the first row: "14:00", "Today: booked for 14:00".
package struct ChartNext: Sendable {
    /// Where it stands; `nil` for one of today, which stands where today does.
    package let day: Double?
    package let label: String
    package let title: String

    package init(day: Double? = nil, label: String, title: String) {
        (self.day, self.label, self.title) = (day, label, title)
    }
}
