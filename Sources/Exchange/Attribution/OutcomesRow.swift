internal import Attribution
internal import Clinic

/// One line of a researcher's file.
struct OutcomesRow {
    let client: String
    let therapist: String
    private(set) var treatment: String?
    private(set) var site: String?
    private(set) var intake: Double?
    private(set) var outcome: Double?
    private(set) var alliance: Double?
    /// The session's number, where it has one.
    let session: Int?
    /// What the lines of one client are sorted by: any number of the session, or its date.
    let counted: Double?
    let day: Double?
    let date: Day?
    /// Whether the line says that the course has ended: by a date or any word that is not a no; and that the client left it.
    let hasEnded: Bool
    let hasDroppedOut: Bool
    let line: Int
    /// Its place among the client's lines, from 1, where lines that cannot be told apart have one; and whether it is one
    /// of several such lines.
    private(set) var ordinal = 0
    private(set) var isTied = false
    /// Whether a number on it could not be read: the session was held and has its place, and nothing else is known of it.
    private(set) var isLeftOut = false
    /// Its outcome is what stands as the value at intake, and says where the client began.
    var isIntake = false

    /// Why a line is not taken.
    enum Fault: Error, Hashable {
        /// It does not say of whom or when it is.
        case withoutPerson
        /// It does not say with which therapist, and the rest.
        case withoutTherapist
        case unreadable(column: String, cell: String)
    }

    /// The same with both values from another origin.
    func less(_ origin: (outcome: Double, alliance: Double)) -> OutcomesRow {
        var row = self
        row.outcome = outcome.map { $0 - origin.outcome }
        row.alliance = alliance.map { $0 - origin.alliance }
        return row
    }

    /// - Parameters:
    ///   - line: counts the lines, for clients some of whose lines have a number alone and others a date alone.
    ///   - isDecimalComma: whether a comma stands before decimals, however many there are.
    init(
        _ all: [String: String], line: Int, dates: DateOrder, isDecimalComma: Bool = false
    ) throws(Fault) {
        let cells = all.compactMapValues { MissingWord.cell($0) }
        guard let client = cells["client"], cells["session"] != nil || cells["date"] != nil
        else { throw .withoutPerson }
        guard let therapist = cells["therapist"] else { throw .withoutTherapist }
        self.client = client
        self.therapist = therapist
        self.line = line
        treatment = cells["treatment"]
        site = cells["site"]
        func number(_ name: String, below most: Double) throws(Fault) -> Double? {
            guard let cell = cells[name] else { return nil }
            let isComma = isDecimalComma && name != "session"
            guard let value = Self.number(cell, isDecimalComma: isComma), value.isFinite, abs(value) < most else {
                throw .unreadable(column: name, cell: cell)
            }
            return value
        }
        intake = try number("intake", below: 1e9)
        outcome = try number("outcome", below: 1e9)
        alliance = try number("alliance", below: 1e9)
        counted = try number("session", below: .infinity)
        session = counted.flatMap { $0 >= 1 && $0 == $0.rounded() && $0 < 1e6 ? Int($0) : nil }
        let ended = cells["ended"]?.lowercased()
        hasEnded = ended.map { !Self.notEnded.contains($0) } ?? false
        hasDroppedOut = ended.map { word in Self.droppedOut.contains { word.hasPrefix($0) } } ?? false
        let written = cells["date"].flatMap { dates.read($0) }
        date = written.flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
        day = written.map(Self.place)
        if counted == nil, day == nil, let cell = cells["date"] { throw .unreadable(column: "date", cell: cell) }
    }

    /// The same line without the numbers that say how the client was.
    static func leftOut(_ cells: [String: String], line: Int, dates: DateOrder) throws(Fault) -> OutcomesRow {
        let kept = cells.filter { !["outcome", "alliance", "intake"].contains($0.key) }
        var row = try OutcomesRow(kept, line: line, dates: dates)
        row.isLeftOut = true
        return row
    }

    /// With a point, or with a comma before one or two digits as many languages write it, or before any number of them
    /// where the file says so.
    private static func number(_ written: String, isDecimalComma: Bool) -> Double? {
        // As some programs write a minus; and `Double` would read 0x1A, which no file means.
        let cell = written.hasPrefix("\u{2212}") ? "-" + written.dropFirst() : written
        guard !cell.lowercased().contains("x") else { return nil }
        if let value = Double(cell) { return value }
        let parts = cell.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, isDecimalComma || parts[1].count < 3, !parts[0].contains(".")
        else { return nil }
        return Double(parts.joined(separator: "."))
    }

    /// Which sign stands before the decimals of a number, or between its thousands; `nil` where there is none.
    static func sign(in cell: String) -> Character? {
        guard cell.contains(where: \.isNumber), cell.allSatisfy({ $0.isNumber || ".,-+\u{2212}".contains($0) }) else {
            return nil
        }
        return cell.last { $0 == "," || $0 == "." }
    }

    /// In English, Spanish, French and German.
    private static let notEnded: Set<String> = [
        "0", "no", "false", "f", "n", "open", "falso", "abierto", "abierta", "en curso", "non", "faux", "ouvert",
        "ouverte", "en cours", "nein", "falsch", "offen", "laufend",
    ]

    /// How words begin that say so, in the same languages.
    private static let droppedOut = ["drop", "abandon", "abbruch", "abgebrochen"]

    /// Enough for an order; the time of day breaks ties.
    private static func place(_ written: DateOrder.Written) -> Double {
        let time = written.rest.split(separator: ":").prefix(2).compactMap { Double($0) }
        let minutes = (time.first ?? 0) * 60 + (time.count > 1 ? time[1] : 0)
        return Double(written.year * 372 + written.month * 31 + written.day) + min(max(minutes, 0), 1439) / 1440
    }

    /// Where totals pile up at the highest, that; else 40 where they are within the range of the four-line checks, but for a
    /// few slips above it; else the highest there is.
    static func highest(_ totals: some Collection<Double>) -> Double {
        var (all, top, above, most) = (0, 0, 0, 0.0)
        for total in totals {
            all += 1
            top += total == 40 ? 1 : 0
            above += total > 40 ? 1 : 0
            most = max(most, total)
        }
        if most <= 40 { return ScaleTop.piled(totals) ?? (most > 10 ? 40 : most) }
        return top * 10 >= all && above <= max(1, top / 10) ? 40 : ScaleTop.piled(totals) ?? most
    }

    /// By number where every line of the client has one, else by date, else as they stand; and by date too where numbers
    /// repeat that dates tell apart.
    static func inOrder(_ rows: [OutcomesRow]) -> [OutcomesRow] {
        let numbers = rows.compactMap(\.counted)
        let days = rows.compactMap(\.day)
        let isCounted = numbers.count == rows.count
        let isDated = days.count == rows.count
        let byNumber = isCounted && !(isDated && Set(numbers).count < Set(days).count)
        func place(_ row: OutcomesRow) -> Double {
            byNumber ? row.counted ?? 0 : isDated ? row.day ?? 0 : Double(row.line)
        }
        // Of those that have one place the order in the file says nothing.
        func key(_ row: OutcomesRow) -> (Double, Double, Double) {
            (place(row), row.outcome ?? -.infinity, row.alliance ?? -.infinity)
        }
        var sorted = rows.sorted { key($0) != key($1) ? key($0) < key($1) : $0.line < $1.line }
        let isNumbered = byNumber && rows.allSatisfy { $0.session != nil }
        // A session without checks was held all the same and is counted; lines of one session or day are as many sessions
        // as have both checks, or one where none has.
        var (first, next) = (0, 1)
        while first < sorted.count {
            var last = first
            while last + 1 < sorted.count, place(sorted[last + 1]) == place(sorted[first]) { last += 1 }
            let complete = sorted[first...last].count(where: \.isComplete)
            for index in first...last {
                sorted[index].ordinal = isNumbered ? sorted[index].session ?? next : next
                sorted[index].isTied = complete > 1 && sorted[index].isComplete
            }
            (first, next) = (last + 1, next + max(1, complete))
        }
        return sorted
    }

    var isComplete: Bool { outcome != nil && alliance != nil }

    /// What a line does not say of treatment, site and intake is what the client's line before it says; what the first do
    /// not say, what the first line says that says it.
    static func filled(_ rows: [OutcomesRow]) -> [OutcomesRow] {
        var rows = rows
        func fill<Value>(_ cell: WritableKeyPath<OutcomesRow, Value?>) {
            var known = rows.lazy.compactMap { $0[keyPath: cell] }.first
            for index in rows.indices {
                known = rows[index][keyPath: cell] ?? known
                rows[index][keyPath: cell] = known
            }
        }
        fill(\.treatment)
        fill(\.site)
        fill(\.intake)
        return rows
    }

    /// One client's lines, in order, in one part for each stretch with one therapist, treatment and site, all of them one
    /// course; with each how many of its lines are tied.
    ///
    /// - Parameter isChosen: whether lines of that site and that treatment are asked for; the others only say what came before.
    static func episodes(
        _ all: [OutcomesRow], highest: Double, isChosen: (_ site: String?, _ treatment: String?) -> Bool
    ) -> [(episode: FrameEpisode, tied: Int)] {
        let isClosed = all.contains(where: \.hasEnded)
        let hasDroppedOut = all.contains(where: \.hasDroppedOut)
        var parts: [[OutcomesRow]] = []
        for row in all where !row.isLeftOut {
            if let first = parts.last?.first, row.goesOn(from: first) {
                parts[parts.count - 1].append(row)
            } else {
                parts.append([row])
            }
        }
        let sums = EpisodeSums.parts(parts.map { $0.map(\.point) }, highestAlliance: highest)
        let chosen = zip(parts, sums).compactMap { rows, sums in
            rows.first.flatMap { isChosen($0.site, $0.treatment) ? (row: $0, rows: rows, sums: sums) : nil }
        }
        // The course is counted with its last part that has sessions with both checks.
        let last = chosen.lastIndex { $0.sums.sessions > 0 } ?? chosen.indices.last
        return chosen.enumerated().map { place, part in
            let episode = FrameEpisode(
                client: part.row.client, therapist: part.row.therapist, treatment: part.row.treatment,
                site: part.row.site, intake: part.row.intake, sums: part.sums, isClosed: isClosed && place == last,
                hasDroppedOut: hasDroppedOut && place == last, isContinued: place != last)
            return (episode, part.rows.count(where: \.isTied))
        }
    }

    private var point: SessionPoint {
        SessionPoint(ordinal: ordinal, outcome: outcome, alliance: alliance, isIntake: isIntake, isOrderKnown: !isTied)
    }

    private func goesOn(from row: OutcomesRow) -> Bool {
        therapist == row.therapist && treatment == row.treatment && site == row.site && intake == row.intake
    }
}
