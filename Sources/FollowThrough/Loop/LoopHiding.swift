import Clinic
import Signs

/// What of the loop's tables stays hidden from anybody but the therapist, so that no number of few clients can be worked
/// out from those that are shown: not within a table, not from one table and another, and not with the reader's own
/// team's page beside it.
struct LoopHiding {
    /// One row of the page: everything, or a group of one of its tables.
    enum Row: Hashable {
        case whole
        case subject(ConcernSubject)
        case kind(SignKind)
        case month(Day)
    }

    private struct Class: Hashable {
        let subject: ConcernSubject
        let kinds: Set<SignKind>
        let month: Day
        let isOwn: Bool
    }

    /// For each figure the rows in which it stays hidden; a row whose tally is hidden is left out.
    private(set) var hidden: [LoopFigure: Set<Row>] = [:]
    /// For each figure the rows in which it is shown.
    private(set) var shown: [LoopFigure: Set<Row>] = [:]

    /// - Parameters:
    ///   - own: those of the reader's own team among the concerns, whose page the reader knows.
    init(
        _ concerns: [LoopConcern], own: [LoopConcern] = [], fewest: Int, asOf: Instant, month: (LoopConcern) -> Day
    ) {
        let known =
            own.isEmpty
            ? nil : LoopHiding(own, fewest: LoopReader.fewestClients, asOf: asOf, month: month).shown
        let months = (own + concerns).map(month)
        let isOwn = own.map { _ in true } + concerns.map { _ in false }
        let all = Array(zip(zip(own + concerns, months), isOwn)).map { ($0.0.0, $0.0.1, $0.1) }
        var left: Set<Row> = []
        for figure in LoopFigure.all {
            let counted = all.filter { figure.counts($0.0, asOf: asOf) }
            // What counts every concern hides the same rows as their number does.
            if figure != .tally, counted.count == all.count {
                hidden[figure] = hidden[.tally]
                shown[figure] = shown[.tally]
                continue
            }
            let found = Self.hidden(counted, fewest, known: known?[figure] ?? [], leaving: left)
            hidden[figure] = found.hidden.union(left)
            shown[figure] = found.shown
            if figure == .tally { left = found.hidden }
        }
    }

    /// - Parameters:
    ///   - known: the rows that the own team's page shows.
    ///   - left: rows that are hidden already.
    private static func hidden(
        _ concerns: [(concern: LoopConcern, month: Day, isOwn: Bool)], _ fewest: Int, known: Set<Row>,
        leaving left: Set<Row>
    ) -> (hidden: Set<Row>, shown: Set<Row>) {
        var places: [Class: Int] = [:]
        var clients: [Set<Int>] = []
        var numbers: [ClientID: Int] = [:]
        var own: Set<Int> = []
        var rows: [Row: Set<Int>] = [:]
        var ownRows: [Row: Set<Int>] = [:]
        for (concern, month, isOwn) in concerns {
            let key = Class(subject: concern.subject, kinds: Set(concern.kinds), month: month, isOwn: isOwn)
            let place = places[key] ?? clients.count
            if places[key] == nil {
                places[key] = place
                clients.append([])
                if isOwn { own.insert(place) }
            }
            let number = numbers[concern.client] ?? numbers.count
            numbers[concern.client] = number
            clients[place].insert(number)
            let here = [.whole, .subject(concern.subject), .month(month)] + Set(concern.kinds).map(Row.kind)
            for row in here {
                rows[row, default: []].insert(place)
                if isOwn { ownRows[row, default: []].insert(place) }
            }
        }
        func count(_ classes: Set<Int>) -> Int { classes.reduce(into: Set()) { $0.formUnion(clients[$1]) }.count }
        let ordered = rows.filter { !left.contains($0.key) }.sorted { $0.key.order < $1.key.order }
        var cells = ordered.map { row, classes in
            LoopAudit.Cell(classes: classes.sorted(), rank: row == .whole ? Int.max : count(classes))
        }
        for row in known.sorted(by: { $0.order < $1.order }) {
            if let classes = ownRows[row] { cells.append(LoopAudit.Cell(classes: classes.sorted(), rank: nil)) }
        }
        let audit = LoopAudit(clients: clients, fewest: fewest, own: own)
        let found = audit.hidden(cells).filter { $0 < ordered.count }
        let hidden = Set(found.map { ordered[$0].key })
        return (hidden, Set(ordered.map(\.key)).subtracting(hidden))
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
