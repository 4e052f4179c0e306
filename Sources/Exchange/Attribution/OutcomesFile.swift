package import Attribution
package import Practice
internal import Foundation

/// A researcher's CSV file, one session to a line, as the episodes of the model frame.
///
/// Columns: `client`, `therapist`, `session` (a number from 1) or `date` (ISO 8601), `outcome`, `alliance`, and
/// optionally `treatment`, `site`, `intake`; other names by the mapping, `ors` and `srs` without one.
package struct OutcomesFile: Sendable {
    package static let columns = [
        "client", "therapist", "session", "date", "outcome", "alliance", "treatment", "site", "intake",
    ]

    private let table: MappedTable

    package init(path: String, mapping: ColumnMapping) throws(ImportRowProblem) {
        var columns = mapping.columns
        let open: @Sendable () throws(CSVError) -> ByteSource = { () throws(CSVError) in
            try ByteSource.file(atPath: path)
        }
        let header = try MappedTable(open: open, mapping: mapping, known: Self.columns).header()
        for (name, other) in [("outcome", "ors"), ("alliance", "srs")]
        where columns[name] == nil && !header.contains(name) && header.contains(other) {
            columns[name] = other
        }
        let table = MappedTable(
            open: open, mapping: ColumnMapping(columns: columns, constants: mapping.constants), known: Self.columns)
        try table.check()
        for name in ["client", "therapist", "outcome", "alliance"] where columns[name] == nil && !header.contains(name)
        {
            throw ImportRowProblem("import.no-such-column", [name, header.prefix(40).joined(separator: ", ")])
        }
        self.table = table
    }

    /// What is taken off every value before squares are summed: none of totals as they usually are, else a round number
    /// near the mean, so that values far from 0 lose no digits. No share depends on it.
    private static func origin(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let mean = values.reduce(0, +) / Double(values.count)
        return abs(mean) <= 100 ? 0 : mean.rounded()
    }

    /// The episodes, and how many lines could not be read as numbers.
    package func episodes() throws -> (episodes: [FrameEpisode], counts: FrameCounts) {
        var courses: [String: [OutcomesRow]] = [:]
        var order: [String] = []
        var counts = FrameCounts()
        var line = 0
        var seen: Set<[String: String]> = []
        try table.forEach { number, result in
            line += 1
            let cells: [String: String]
            switch result {
            case .success(let read): cells = read
            case .failure(let problem):
                if problem.key != "import.row-width" { throw problem }
                counts.unreadable += 1
                return
            }
            // The same line again would count one session twice; without a number or a date nobody can tell.
            if cells["session"] ?? cells["date"] != nil, !seen.insert(cells).inserted {
                counts.repeated += 1
                return
            }
            guard let row = OutcomesRow(cells, place: line) else {
                counts.unreadable += 1
                return
            }
            if courses[row.client] == nil { order.append(row.client) }
            courses[row.client, default: []].append(row)
        }
        let rows = courses.values.joined()
        let origin = (
            outcome: Self.origin(rows.compactMap(\.outcome)), alliance: Self.origin(rows.compactMap(\.alliance))
        )
        let highest = OutcomesRow.highest(rows.compactMap(\.alliance)) - origin.alliance
        let episodes = order.flatMap { client in
            OutcomesRow.episodes(
                (courses[client] ?? []).sorted { $0.place < $1.place }.map { $0.less(origin) }, highest: highest)
        }
        return (episodes, counts)
    }
}

/// One line of it.
struct OutcomesRow {
    let client: String
    let therapist: String
    let treatment: String?
    let site: String?
    let intake: Double?
    private(set) var outcome: Double?
    private(set) var alliance: Double?
    /// The session's number, where it has one.
    let session: Int?
    /// What the lines of one client are sorted by.
    let place: Double

    /// The same with both values from another origin.
    func less(_ origin: (outcome: Double, alliance: Double)) -> OutcomesRow {
        var row = self
        row.outcome = outcome.map { $0 - origin.outcome }
        row.alliance = alliance.map { $0 - origin.alliance }
        return row
    }

    /// `nil` where a cell that is there is not what it should be.
    init?(_ cells: [String: String], place line: Int) {
        guard let client = cells["client"], let therapist = cells["therapist"] else { return nil }
        self.client = client
        self.therapist = therapist
        treatment = cells["treatment"]
        site = cells["site"]
        var isRead = true
        func number(_ name: String) -> Double? {
            guard let cell = cells[name], !["NA", "NaN", "nan", "."].contains(cell) else { return nil }
            guard let value = Self.number(cell), value.isFinite else {
                isRead = false
                return nil
            }
            return value
        }
        intake = number("intake")
        outcome = number("outcome")
        alliance = number("alliance")
        let counted = number("session")
        session = counted.flatMap { $0 >= 1 && $0 == $0.rounded() && $0 < 1e6 ? Int($0) : nil }
        if let counted {
            place = counted
        } else if let date = cells["date"] {
            guard let day = Self.day(date) else { return nil }
            place = day
        } else {
            place = Double(line)
        }
        guard isRead, [intake, outcome, alliance].allSatisfy({ abs($0 ?? 0) < 1e9 }) else { return nil }
    }

    /// With a point, or with a comma before one or two digits as many languages write it.
    private static func number(_ cell: String) -> Double? {
        if let value = Double(cell) { return value }
        let parts = cell.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[1].count), !parts[0].contains(".") else { return nil }
        return Double(parts.joined(separator: "."))
    }

    private static func day(_ text: String) -> Double? {
        // The year comes first: with the day or the month first nobody can tell which is which.
        let digits = text.prefix(10).split { "-/.".contains($0) }.compactMap { Double($0) }
        guard digits.count == 3, digits[0] >= 1000, (1...12).contains(digits[1]), (1...31).contains(digits[2]) else {
            return nil
        }
        // Enough for an order; the time of day breaks ties.
        let time = text.dropFirst(11).split(separator: ":").prefix(2).compactMap { Double($0) }
        return digits[0] * 372 + digits[1] * 31 + digits[2] + (time.first ?? 0) / 24 + (time.last ?? 0) / 1440 / 2
    }

    /// 40 where all totals are within the range of the four-line checks, else the highest there is.
    static func highest(_ totals: some Sequence<Double>) -> Double {
        let most = totals.reduce(0) { max($0, $1) }
        return most <= 40 && most > 10 ? 40 : most
    }

    /// One client's lines, in order, as one episode for each stretch with one therapist, treatment and site.
    static func episodes(_ rows: [OutcomesRow], highest: Double) -> [FrameEpisode] {
        let isNumbered = rows.allSatisfy { $0.session != nil } && Set(rows.map(\.session)).count == rows.count
        var episodes: [FrameEpisode] = []
        var first = 0
        while first < rows.count {
            let row = rows[first]
            var last = first
            while last + 1 < rows.count, rows[last + 1].goesOn(from: row) { last += 1 }
            let points = (first...last).map { place in
                SessionPoint(
                    ordinal: isNumbered ? rows[place].session ?? place + 1 : place + 1, outcome: rows[place].outcome,
                    alliance: rows[place].alliance)
            }
            episodes.append(
                FrameEpisode(
                    client: row.client, therapist: row.therapist, treatment: row.treatment, site: row.site,
                    intake: row.intake, sums: EpisodeSums(points, highestAlliance: highest)))
            first = last + 1
        }
        return episodes
    }

    private func goesOn(from row: OutcomesRow) -> Bool {
        therapist == row.therapist && treatment == row.treatment && site == row.site && intake == row.intake
    }
}
