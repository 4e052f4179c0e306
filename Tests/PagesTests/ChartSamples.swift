import Foundation

@testable import Pages

/// Invented courses of care, one for each edge that a chart has.
enum ChartSamples {
    /// Day numbers since 1 January 1970, in UTC.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Double {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let date = calendar.date(from: DateComponents(year: year, month: month, day: day)) ?? .distantPast
        return date.timeIntervalSince1970 / 86_400
    }

    private static func written(_ day: Double, _ format: String) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_GB_POSIX")
        formatter.timeZone = .gmt
        formatter.dateFormat = format
        return formatter.string(from: Date(timeIntervalSince1970: day * 86_400))
    }

    static func months(from: Double, to: Double) -> [ChartMonth] {
        stride(from: from - 31, through: to, by: 1).filter { written($0, "d") == "1" }.map {
            ChartMonth(day: $0, long: written($0, "MMMM"), short: written($0, "MMM"))
        }
    }

    static let words = ChartWords(
        title: "Ana Duarte: outcome, alliance and what happened", today: "today", tableSummary: "The same as a table",
        tableRegion: "Every appointment as a table", tableCaption: "Every appointment since 1 September.", date: "Date",
        noForm: "no form", at: { "\($0): \($1)" }, value: { "\($0.lowercased()) \($1)" },
        sentence: { summary in
            guard let first = summary.first, let last = summary.last else { return "\(summary.panel): nothing yet." }
            let missing = summary.missing > 0 ? ", \(summary.missing) missing" : ""
            if summary.count == 1 { return "\(summary.panel): \(first), one form\(missing)." }
            return "\(summary.panel) went from \(first) to \(last) over \(summary.count) forms\(missing)."
        })

    static func score(_ value: Double?) -> ChartValue {
        value.map { .scored($0, label: String(format: "%.1f", $0)) } ?? .missing
    }

    static func visit(_ day: Double, _ values: [ChartValue], _ marks: [[ChartMark]] = []) -> ChartVisit {
        ChartVisit(
            day: day, label: written(day, "d MMM"), title: written(day, "EEEE d MMMM"), values: values,
            marks: marks.isEmpty ? [[came], [], []] : marks)
    }

    static let came = ChartMark(.onTime, label: "", words: "on time")
    static let missed = ChartMark(.missed, label: "missed", words: "did not come")
    static func late(_ minutes: Int) -> ChartMark {
        ChartMark(.late, label: "\(minutes) min", words: "late, \(minutes) min")
    }
    static let done = ChartMark(.done, label: "done", words: "done")
    static let partly = ChartMark(.partly, label: "partly", words: "partly done")
    static let notDone = ChartMark(.notDone, label: "not done", words: "not done")
    static let talk = ChartMark(.talk, label: "talk", words: "talked about a concern")
    static let step = ChartMark(.step, label: "step", words: "agreed a step")
    static let solved = ChartMark(.solved, label: "solved", words: "barrier solved")
    static let praise = ChartMark(.praise, label: "praise", words: "said what went well")

    static let rows = [
        ChartRow("Came"), ChartRow("Assignment", namesRunsOnce: true), ChartRow("What we did"),
    ]

    static func band(from: Double, to: Double, start: Double = 17.2, isOwn: Bool = true) -> ChartBand {
        let days = Array(stride(from: from, through: to, by: 4)) + [to]
        let steps = days.map { day -> ChartBand.Step in
            let week = (day - from) / 7 + 1
            let middle = start + 3.7 * log(week)
            let half = (isOwn ? 1.645 : 3) * (2.4 * 2.4 + pow(1.15 * log(week), 2)).squareRoot()
            return ChartBand.Step(day: day, low: middle - half, middle: middle, high: middle + half)
        }
        return isOwn
            ? ChartBand(
                steps: steps, isOwn: true, long: "expected for a start like hers, 9 times in 10",
                medium: "expected, 9 times in 10", short: "expected, 9 in 10")
            : ChartBand(
                steps: steps, isOwn: false, long: "a starting guess", medium: "a starting guess",
                short: "a starting guess")
    }

    static func outcome(band: ChartBand? = nil, change: ChartChange? = nil) -> ChartPanel {
        ChartPanel(
            title: "Outcome", subtitle: "how life is going", window: 10...40,
            cutoff: ChartCutoff(25, label: "cutoff 25"),
            band: band, change: change, emptyWords: "The first form draws the first point.")
    }

    static func alliance(change: ChartChange? = nil, ceilingWords: String? = nil) -> ChartPanel {
        ChartPanel(
            title: "Alliance", subtitle: "how we work together", weight: .thin, window: 20...40,
            cutoff: ChartCutoff(36, label: "cutoff 36"), change: change, emptyWords: "No form yet.",
            ceilingWords: ceilingWords)
    }

    static func model(
        _ id: String, panels: [ChartPanel], visits: [ChartVisit], today: Double?, next: ChartNext? = nil
    ) -> ChartModel {
        let first = visits.first?.day ?? today ?? 0
        return ChartModel(
            id: id, panels: panels, rows: rows, visits: visits,
            months: months(from: first, to: Swift.max(today ?? 0, visits.last?.day ?? 0, first + 28)), today: today,
            next: next, words: words)
    }
}
