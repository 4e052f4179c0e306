package import Attribution
package import Practice
internal import Clinic
internal import Foundation

/// A researcher's CSV file, one session to a line, as the episodes of the model frame.
///
/// Columns: `client`, `therapist`, `session` (a number from 1) or `date`, `outcome`, `alliance`, and optionally
/// `treatment`, `site`, `intake`, `ended`; other names by the mapping, `ors` and `srs` without one. A line that names no
/// treatment, site or intake has those of the client's line before it.
package struct OutcomesFile: Sendable {
    package static let columns = [
        "client", "therapist", "session", "date", "outcome", "alliance", "treatment", "site", "intake",
        "ended",
    ]

    let table: MappedTable
    let dates: DateOrder
    /// The columns that are not there, and those that are.
    private let absent: Set<String>
    private let header: [String]

    package struct Read {
        package let episodes: [FrameEpisode]
        /// What was left out for what its lines say, in the whole file; tied lines of the episodes.
        package let counts: FrameCounts
        /// With its names as they stand in the file.
        package let choice: EpisodeChoice
    }

    /// - Parameter dates: how the dates are written; those that begin with the year are read in any case.
    package init(path: String, mapping: ColumnMapping, dates: DateOrder = .iso) throws(ImportRowProblem) {
        var columns = mapping.columns
        let open: @Sendable () throws(CSVError) -> ByteSource = { () throws(CSVError) in
            try ByteSource.file(atPath: path)
        }
        let header = try MappedTable(open: open, mapping: mapping, known: Self.columns).header()
        for (name, other) in [("outcome", "ors"), ("alliance", "srs")]
        where columns[name] == nil && !Self.has(name, header) && Self.has(other, header) {
            columns[name] = other
        }
        let table = MappedTable(
            open: open,
            mapping: ColumnMapping(columns: columns, constants: mapping.constants, ignored: mapping.ignored),
            known: Self.columns)
        try table.check()
        func isThere(_ name: String) -> Bool { columns[name] != nil || Self.has(name, header) }
        for name in ["client", "therapist", "outcome", "alliance"] where !isThere(name) {
            throw ImportRowProblem("import.no-such-column", [name, header.prefix(40).joined(separator: ", ")])
        }
        // The order of the lines says nothing of time.
        guard isThere("session") || isThere("date") else { throw ImportRowProblem("import.no-order") }
        self.table = table
        self.dates = dates
        absent = Set(Self.columns.filter { !isThere($0) })
        self.header = header
    }

    private static func has(_ name: String, _ header: [String]) -> Bool {
        ColumnMapping.index(of: name, in: header) != nil
    }

    /// What is taken off every value before squares are summed: none of totals as they usually are, else a round number
    /// near the mean, so that values far from 0 lose no digits. No share depends on it.
    private static func origin(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let mean = values.reduce(0, +) / Double(values.count)
        return abs(mean) <= 100 ? 0 : mean.rounded()
    }

    /// The episodes that are chosen, and how many lines of the file say nothing of anybody or could not be read; lines that
    /// share a session or a day are counted among the chosen alone. A file whose dates are in another order than it was said
    /// to have is refused: its other lines might be read as other days.
    package func episodes(over choice: EpisodeChoice = .all) throws -> Read {
        try require(choice)
        var courses: [String: [OutcomesRow]] = [:]
        var order: [String] = []
        var counts = FrameCounts()
        var line = 0
        var numbers: [Int] = []
        var seen: Set<[String: String]> = []
        var signs = DecimalSigns()
        var isDecimalComma: Bool?
        try table.forEach { number, result in
            line += 1
            numbers.append(number)
            let cells: [String: String]
            switch result {
            case .success(let read): cells = read
            case .failure(let problem):
                if problem.key != "import.row-width" { throw problem }
                counts.add(UnreadableCell(line: number, column: nil, cell: ""))
                return
            }
            try signs.note(cells, line: number)
            if isDecimalComma == nil, DecimalSigns.isUnclear(cells) { isDecimalComma = try hasDecimalComma() }
            if let cell = misread(cells, over: choice) { throw try dateOrder(cell, line: number) }
            // The same line again would count one session twice; without a number or a date nobody can tell.
            if cells["session"] ?? cells["date"] != nil, !seen.insert(cells).inserted {
                counts.repeated += 1
                return
            }
            let row: OutcomesRow
            do throws(OutcomesRow.Fault) {
                row = try OutcomesRow(cells, line: line, dates: dates, isDecimalComma: isDecimalComma ?? false)
            } catch {
                switch error {
                case .withoutPerson: counts.withoutPerson += 1
                case .withoutTherapist:
                    counts.withoutPerson += 1
                    counts.withoutTherapist += 1
                case .unreadable(let column, let cell):
                    counts.add(UnreadableCell(line: number, column: column, cell: cell))
                }
                guard let held = try? OutcomesRow.leftOut(cells, line: line, dates: dates) else { return }
                row = held
            }
            if courses[row.client] == nil { order.append(row.client) }
            courses[row.client, default: []].append(row)
        }
        counts.lines = line
        let rows = courses.values.joined()
        let origin = (
            outcome: Self.origin(rows.compactMap(\.outcome)), alliance: Self.origin(rows.compactMap(\.alliance))
        )
        let totals = rows.compactMap(\.alliance)
        let top = OutcomesRow.highest(totals)
        let highest = top - origin.alliance
        counts.isTopKnown = top == 40 || ScaleTop.piled(totals) == top
        let named = try Self.names(choice, rows)
        var values: [FarValue.Column: [(value: Double, line: Int)]] = [:]
        let chosen = order.compactMap { client -> (written: [OutcomesRow], ordered: [OutcomesRow])? in
            let course = courses[client] ?? []
            let began = course.compactMap(\.date).min()
            guard choice.holds(begun: began, isClosed: course.contains(where: \.hasEnded)) else { return nil }
            let written = OutcomesRow.inOrder(course)
            return (written, OutcomesRow.filled(written))
        }
        try OutcomesRow.requireOwnNames(chosen.map(\.ordered))
        let isIntakeFirst = OutcomesRow.beginsWithIntake(chosen.map(\.ordered))
        let parts = chosen.flatMap { written, ordered -> [(episode: FrameEpisode, tied: Int)] in
            for (row, filled) in zip(written, ordered) where named.isOf(site: filled.site, treatment: filled.treatment)
            {
                let told: [(FarValue.Column, Double?)] = [
                    (.outcome, row.outcome), (.alliance, row.alliance), (.intake, row.intake),
                ]
                for (column, value) in told {
                    if let value { values[column, default: []].append((value, numbers[row.line - 1])) }
                }
            }
            let marked = isIntakeFirst ? OutcomesRow.markingIntake(ordered) : ordered
            return OutcomesRow.episodes(marked.map { $0.less(origin) }, highest: highest, isChosen: named.isOf)
        }
        counts.far = FarValue.Column.allCases.compactMap { FarValue($0, among: values[$0] ?? []) }
        counts.tied = parts.reduce(0) { $0 + $1.tied }
        let (episodes, leftOut) = parts.map(\.episode).withKnownIntake()
        counts.ofUnknownIntake = leftOut
        counts.alikeButForCase = Self.alikeButForCase(episodes)
        return Read(episodes: episodes, counts: counts, choice: named)
    }

    private static func alikeButForCase(_ episodes: [FrameEpisode]) -> [Source: Int] {
        var counts: [Source: Int] = [:]
        let names: [(Source, [String])] = [
            (.client, episodes.map(\.client)), (.therapist, episodes.map(\.therapist)),
            (.treatment, episodes.compactMap(\.treatment)), (.site, episodes.compactMap(\.site)),
        ]
        for (source, names) in names {
            let spelled = Dictionary(grouping: Set(names)) { $0.lowercased() }
            let count = spelled.values.reduce(0) { $0 + ($1.count > 1 ? $1.count : 0) }
            if count > 0 { counts[source] = count }
        }
        return counts
    }

    /// A choice by what the file does not say is refused, with the columns that it has.
    private func require(_ choice: EpisodeChoice) throws(ImportRowProblem) {
        let needed = [
            (choice.site != nil, "site"), (choice.treatment != nil, "treatment"),
            (choice.from != nil || choice.to != nil, "date"), (choice.state != .all, "ended"),
        ]
        for (isNeeded, name) in needed where isNeeded && absent.contains(name) {
            throw ImportRowProblem("import.no-such-column", [name, header.prefix(40).joined(separator: ", ")])
        }
    }

    private static func names(
        _ choice: EpisodeChoice, _ rows: some Sequence<OutcomesRow>
    ) throws(AttributionRefusal) -> EpisodeChoice {
        var choice = choice
        if let typed = choice.site {
            let known = Set(rows.compactMap(\.site)).sorted()
            guard let name = EpisodeChoice.meant(typed, among: known) else {
                throw .unknownSite(typed, known: known)
            }
            choice.site = name
        }
        if let typed = choice.treatment {
            let known = Set(rows.compactMap(\.treatment)).sorted()
            guard let name = EpisodeChoice.meant(typed, among: known) else {
                throw .unknownTreatment(typed, known: known)
            }
            choice.treatment = name
        }
        return choice
    }
}

extension EpisodeChoice {
    fileprivate func isOf(site held: String?, treatment given: String?) -> Bool {
        (site == nil || held == site) && (treatment == nil || given == treatment)
    }
}
