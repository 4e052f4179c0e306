internal import Clinic

/// A file cut so that all rows of one client are in one piece: what a row comes to hangs on the others of its client alone.
///
/// Where the clients stand one after another, the file is read once. Where they are mixed, such as in a file by dates, it is
/// read again for every few pieces, so that no more than those are in memory.
struct PreviewPieces<Row: Sendable> {
    typealias Line = ImportRows<Row>.Line

    private let source: any ImportSource<Row>
    private let survey: CareSurvey
    private let zone: Zone
    private let look: CareSurvey.Look<Row>
    /// Of a file that is read once.
    private let rows: ImportRows<Row>?
    /// Of a file that is read again and again: those that are still to come, by where they first stand.
    private var waiting: ArraySlice<String> = []
    /// Of a file that is read again and again: those that were read and are still to be given out, by client.
    private var gathered: ArraySlice<[Line]> = []
    private var isFirst = true

    /// Rows that one client may have where it is not.
    static var mostOfOne: Int { PreviewLimits.rowsAtOnce }
    /// Of a file that is read again and again.
    static var mostMixed: Int { PreviewLimits.mixedRows }
    /// Rows that one reading of such a file brings, or a few more.
    static var keptAtOnce: Int { 10_000 }

    /// `nil` where it cannot be cut: it comes all together, is mixed and long, or most of it is of one client.
    init?(
        _ source: any ImportSource<Row>, _ survey: CareSurvey, _ zone: Zone, _ look: @escaping CareSurvey.Look<Row>
    ) {
        guard let rows = source.rowByRow() else { return nil }
        (self.source, self.survey, self.zone, self.look) = (source, survey, zone, look)
        if survey.isCut || survey.longestSpan <= CareSurvey.mostTogether {
            self.rows = rows
        } else {
            guard survey.rows <= Self.mostMixed, survey.spans.values.allSatisfy({ $0.rows <= Self.mostOfOne }) else {
                return nil
            }
            self.rows = nil
            waiting = survey.spans.sorted { $0.value.firstLine < $1.value.firstLine }.map { $0.key }[...]
        }
    }

    /// - Parameter count: how many rows it is to have; more where a client has more.
    /// - Returns: `nil` at the end.
    mutating func next(atLeast count: Int) throws -> [Line]? {
        let piece: [Line] = if let rows { try following(in: rows, atLeast: count) } else { try mixed(atLeast: count) }
        return piece.isEmpty ? nil : piece
    }

    /// What the file says of the clients of one piece.
    func survey(of piece: [Line]) -> CareSurvey { survey.saying(piece, zone, look) }

    private func following(in rows: ImportRows<Row>, atLeast count: Int) throws -> [Line] {
        var (piece, last): ([Line], Int) = ([], 0)
        while let line = try rows.next() {
            piece.append(line)
            if let code = code(line), let client = survey.spans[code] { last = max(last, client.lastLine) }
            if piece.count >= count, line.line >= last { break }
        }
        return piece
    }

    /// One client after another: what is here of each is read once.
    private mutating func mixed(atLeast count: Int) throws -> [Line] {
        var piece: [Line] = []
        while piece.count < count {
            if let client = gathered.popFirst() {
                piece += client
            } else if isFirst || !waiting.isEmpty {
                try gather()
            } else {
                break
            }
        }
        return piece
    }

    /// Reads the rows of the next clients. What cannot be read, or names nobody, comes first of all.
    private mutating func gather() throws {
        var (clients, expected, last): (Set<String>, Int, Int) = ([], 0, 0)
        while expected < Self.keptAtOnce, let code = waiting.popFirst() {
            clients.insert(code)
            expected += survey.spans[code]?.rows ?? 0
            last = max(last, survey.spans[code]?.lastLine ?? 0)
        }
        let takesOthers = isFirst
        isFirst = false
        var (others, byClient): ([Line], [String: [Line]]) = ([], [:])
        let rows = source.rowByRow()
        while let line = try rows?.next() {
            if let code = code(line) {
                if clients.contains(code) { byClient[code, default: []].append(line) }
            } else if takesOthers {
                others.append(line)
            }
            if !takesOthers, line.line >= last { break }
        }
        let sorted = byClient.values.sorted { ($0.first?.line ?? 0) < ($1.first?.line ?? 0) }
        gathered = (others.isEmpty ? sorted : [others] + sorted)[...]
    }

    private func code(_ line: Line) -> String? {
        guard case .success(let row) = line.row else { return nil }
        let code = CourseName(look(row).0).code
        return code.isEmpty ? nil : code
    }
}

/// What a preview does in pieces.
package enum PreviewLimits {
    /// Rows of a file in which the rows of one client stand far apart.
    package static let mixedRows = 120_000
    /// Rows that a preview on a page takes all at once, while everybody else waits.
    package static let rowsAtOnce = 5000
    /// Rows of what only comes all at once, and is quickly looked up: what was observed, and what clients wrote.
    package static let linesAtOnce = 50_000
    /// Rows with problems after which a preview on a page looks no further.
    package static let problemRows = 2000
}

extension CareSurvey {
    /// Of a file that cannot be cut: nobody makes a whole practice wait by a preview on a page. `nil` for whoever runs the
    /// machine, and for a file that is short.
    ///
    /// - Returns: a report of one problem, at the first line of the client whose rows are too many or too far apart.
    func refusedAtOnce(for actor: Actor) -> ImportReport? {
        guard actor.personID != nil, rows > PreviewLimits.rowsAtOnce else { return nil }
        let named = spans.values
        let first = named.filter { $0.rows > PreviewLimits.rowsAtOnce }.map(\.firstLine).min()
        let widest = named.max { $0.lastLine - $0.firstLine < $1.lastLine - $1.firstLine }?.firstLine
        var report = ImportReport()
        report.add(
            first == nil
                ? ImportRowProblem("import.preview-mixed", [String(PreviewLimits.mixedRows)])
                : ImportRowProblem("import.preview-of-one", [String(PreviewLimits.rowsAtOnce)]),
            line: first ?? widest ?? 1)
        return report
    }
}

/// How many rows a piece has, so that nobody waits for one much longer than a third of a second.
struct PreviewPace {
    private(set) var rows = 100
    private(set) var hasBegun = false
    /// Microseconds.
    private static let aim = 300_000.0
    static let othersTurn = Duration.milliseconds(120)

    /// - Parameter took: microseconds; below 100 it counts as 100, so that a clock that is set back does no harm.
    mutating func note(_ count: Int, took: Int64) {
        hasBegun = true
        let wanted = Double(count) * Self.aim / max(Double(took), 100)
        rows = min(max(Int(wanted), 25), rows * 2, 5000)
    }
}
