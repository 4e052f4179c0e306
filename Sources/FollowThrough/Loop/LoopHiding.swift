internal import Clinic
internal import Signs

/// What of the loop's tables is shown to anybody but the therapist, so that no number of few clients can be worked out
/// from those that are shown: not within a table, and not from one table and another.
///
/// Whoever reads the practice beside a team of their own may read the records of that team's clients: they can take them
/// from every number, and what is left must not tell of few. So only the others are looked at, and the rows that hold
/// none of them, or few, are hidden. A row that holds the own team's alone counts as one of nobody: that there are no
/// others must not be worked out either.
package struct LoopHiding: Sendable {
    /// One row of the page: everything, or a group of one of its tables.
    enum Row: Hashable {
        case whole
        case subject(ConcernSubject)
        case kind(SignKind)
        case month(Day)
    }

    /// All that it hangs on.
    package struct Question: Hashable, Sendable {
        struct Entry: Hashable {
            let client: ClientID
            let subject: ConcernSubject
            let kinds: Set<SignKind>
            let month: Day
            /// For each of `LoopFigure.all`, whether it is among those that the figure is of.
            let counted: [Bool]

            var rows: [Row] { [.whole, .subject(subject), .month(month)] + kinds.map(Row.kind) }
        }

        let fewest: Int
        let entries: [Entry]
        /// Of the reader's own team; none of them is among the entries.
        let own: [Entry]
        /// Clients whom the reader knows: they make no number safer.
        let known: Set<ClientID>

        /// - Parameter own: those of the reader's own team, which are not among the concerns.
        init(_ concerns: [LoopConcern], own: [LoopConcern], fewest: Int, asOf: Instant, month: (LoopConcern) -> Day) {
            self.fewest = fewest
            known = Set(own.map(\.client))
            entries = Self.entries(concerns, asOf, month)
            self.own = Self.entries(own, asOf, month)
        }

        private static func entries(
            _ concerns: [LoopConcern], _ asOf: Instant, _ month: (LoopConcern) -> Day
        ) -> [Entry] {
            concerns.map { concern in
                Entry(
                    client: concern.client, subject: concern.subject, kinds: Set(concern.kinds), month: month(concern),
                    counted: LoopFigure.all.map { $0.counts(concern, asOf: asOf) })
            }
        }
    }

    private struct Class: Hashable {
        let subject: ConcernSubject
        let kinds: Set<SignKind>
        let month: Day
    }

    private var shown: [LoopFigure: Set<Row>] = [:]

    package init(_ question: Question) {
        var first: Set<Row> = []
        // What counts the same concerns hides the same rows; the search is the long part.
        var found: [[Bool]: Set<Row>] = [:]
        for (place, figure) in LoopFigure.all.enumerated() {
            let which = (question.entries + question.own).map { $0.counted[place] }
            if let same = found[which] {
                shown[figure] = same
                continue
            }
            let counted = question.entries.filter { $0.counted[place] }
            let own = question.own.filter { $0.counted[place] }
            // Those of the own team in a row without others stand for nobody there.
            let rows = Set(counted.flatMap(\.rows))
            let alone = own.filter { !rows.isSuperset(of: $0.rows) }
            let rowsShown = Self.shown(counted + alone, question, of: figure == .tally ? nil : first)
            shown[figure] = rowsShown
            found[which] = rowsShown
            if figure == .tally { first = rowsShown }
        }
    }

    func shows(_ figure: LoopFigure, in row: Row) -> Bool { shown[figure]?.contains(row) ?? false }

    /// - Parameter candidates: the rows that are shown at all; `nil` for every row.
    private static func shown(
        _ entries: [Question.Entry], _ question: Question, of candidates: Set<Row>?
    ) -> Set<Row> {
        var places: [Class: Int] = [:]
        var clients: [Set<Int>] = []
        var numbers: [ClientID: Int] = [:]
        var rows: [Row: Set<Int>] = [:]
        for entry in entries {
            let key = Class(subject: entry.subject, kinds: entry.kinds, month: entry.month)
            let place = places[key] ?? clients.count
            if places[key] == nil {
                places[key] = place
                clients.append([])
            }
            let number = numbers[entry.client] ?? numbers.count
            numbers[entry.client] = number
            if !question.known.contains(entry.client) { clients[place].insert(number) }
            for row in entry.rows { rows[row, default: []].insert(place) }
        }
        func count(_ classes: Set<Int>) -> Int { classes.reduce(into: Set()) { $0.formUnion(clients[$1]) }.count }
        let ordered = rows.filter { candidates?.contains($0.key) ?? true }.sorted { $0.key.order < $1.key.order }
        let cells = ordered.map { row, classes in
            LoopAudit.Cell(classes: classes.sorted(), rank: row == .whole ? Int.max : count(classes))
        }
        let hidden = LoopAudit(clients: clients, fewest: question.fewest).hidden(cells)
        return Set(ordered.indices.filter { !hidden.contains($0) }.map { ordered[$0].key })
    }
}

extension LoopHiding.Row {
    /// The same for the same row, whatever the order in which records were read.
    fileprivate var order: String {
        switch self {
        case .whole: "0"
        case .subject(let subject): "1" + subject.rawValue
        case .kind(let kind): "2" + kind.rawValue
        case .month(let day): "3" + day.description
        }
    }
}
