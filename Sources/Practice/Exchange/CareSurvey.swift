internal import Clinic

/// What a whole file says of each client and each course of care, gathered before the first row comes in: the end of a
/// course may stand on any of its lines, and the newest may be the first.
///
/// Where the clients of a long file stand one after another, only where they stand is kept of all of them, and what their
/// rows say is gathered again for each piece as it comes in. Where they are mixed, all of it is kept.
struct CareSurvey: Sendable {
    /// Whose row it is and, where it tells of one, its session or appointment.
    typealias Look<Row> = @Sendable (Row) -> (ImportedCare, SurveyedPlace)

    /// Of a file that is cut, those of the piece at hand.
    private(set) var clients: [String: ClientSaid] = [:]
    private(set) var courses: [CourseName: CourseSaid] = [:]
    /// Sessions that say both a number and a day, in the order of the file.
    private var numbered: [CourseName: [NumberedDay]] = [:]
    /// Where the rows of each client stand; of the whole file.
    private(set) var spans: [String: ClientSpan] = [:]
    /// Of the whole file.
    private(set) var misnumbered = Misnumbered()
    /// How many sessions without a date the course of care has that has most of them.
    private(set) var undatedWeeks = 0
    /// Whether every line could be read, so that what no line says is said nowhere.
    private(set) var isWhole = true
    /// Of the file, those that could not be read too.
    private(set) var rows = 0
    /// Whether only the piece at hand is kept, of a file that can be cut so that all rows of a client are in one piece.
    private(set) var isCut = false
    /// Lines between the first and the last row of the client of whom they stand furthest apart.
    private var furthestApart = 0

    /// Lines that may stand together by their clients where a file is cut.
    static let mostTogether = 1000

    init() {}

    /// - Parameter progress: told how many rows were read.
    static func of<Row: Sendable>(
        _ source: any ImportSource<Row>, _ zone: Zone, progress: (Int) -> Void = { _ in }, _ look: Look<Row>
    ) throws -> CareSurvey {
        if let survey = try cutting(source, zone, progress, look) { return survey }
        var survey = CareSurvey()
        try source.forEach { line, row in
            survey.take(line, row, zone, look)
            progress(survey.rows)
        }
        survey.endCourses()
        return survey
    }

    /// `nil` where the file cannot be cut.
    private static func cutting<Row: Sendable>(
        _ source: any ImportSource<Row>, _ zone: Zone, _ progress: (Int) -> Void, _ look: Look<Row>
    ) throws -> CareSurvey? {
        guard let rows = source.rowByRow() else { return nil }
        var (survey, swept) = (CareSurvey(), 0)
        while let next = try rows.next() {
            survey.take(next.line, next.row, zone, look)
            progress(survey.rows)
            guard survey.furthestApart <= mostTogether else { return nil }
            if next.line - swept > 2 * mostTogether {
                swept = next.line - mostTogether
                survey.letGo(before: swept)
            }
        }
        // A short file is kept as it is.
        guard swept > 0 else {
            survey.endCourses()
            return survey
        }
        guard survey.longestSpan <= mostTogether else { return nil }
        survey.letGo(before: .max)
        survey.isCut = true
        return survey
    }

    private mutating func take<Row>(
        _ line: Int, _ row: Result<Row, ImportRowProblem>, _ zone: Zone, _ look: Look<Row>
    ) {
        rows += 1
        guard case .success(let row) = row else {
            isWhole = false
            return
        }
        let (care, place) = look(row)
        let name = CourseName(care)
        if !name.code.isEmpty {
            var span = spans[name.code] ?? ClientSpan(firstLine: line)
            span.take(line)
            spans[name.code] = span
            furthestApart = max(furthestApart, span.lastLine - span.firstLine)
        }
        note(line, name, care, place, place.start?.day(in: zone))
    }

    private mutating func note(
        _ line: Int, _ name: CourseName, _ care: ImportedCare, _ place: SurveyedPlace, _ day: Day?
    ) {
        let number = place.number
        clients[name.code, default: ClientSaid()].take(line, care, day)
        courses[name, default: CourseSaid()].take(line, care, Moment(day: day, number: number), place)
        if let day, let number { numbered[name, default: []].append(NumberedDay(number: number, day: day, line: line)) }
        if day == nil, number != nil { undatedWeeks = max(undatedWeeks, courses[name]?.undated.count ?? 0) }
    }

    /// Forgets what was said of the clients whose last row stands before that line.
    private mutating func letGo(before line: Int) {
        let past = courses.keys.filter { (spans[$0.code]?.lastLine ?? 0) < line }
        for name in past {
            misnumbered.note(numbered[name] ?? [], of: name.code)
            (clients[name.code], courses[name], numbered[name]) = (nil, nil, nil)
        }
    }

    private mutating func endCourses() {
        for (name, sessions) in numbered { misnumbered.note(sessions, of: name.code) }
    }
}

extension CareSurvey {
    /// Sessions of a course of care that say both a number and a day.
    func days(of course: CourseName) -> [NumberedDay] { numbered[course] ?? [] }

    /// Lines of which each has one of a client before it and one behind it.
    var longestSpan: Int {
        var (longest, first, last) = (0, 0, -1)
        for client in spans.values.sorted(by: { $0.firstLine < $1.firstLine }) {
            if client.firstLine > last { first = client.firstLine }
            last = max(last, client.lastLine)
            longest = max(longest, last - first)
        }
        return longest
    }

    /// With what the rows of one piece say, where the file is cut.
    func saying<Row: Sendable>(_ lines: [ImportRows<Row>.Line], _ zone: Zone, _ look: Look<Row>) -> CareSurvey {
        guard isCut else { return self }
        var survey = self
        (survey.clients, survey.courses, survey.numbered) = ([:], [:], [:])
        for line in lines {
            guard case .success(let row) = line.row else { continue }
            let (care, place) = look(row)
            survey.note(line.line, CourseName(care), care, place, place.start?.day(in: zone))
        }
        return survey
    }

    /// The rows of the file beside what is said of their clients: piece by piece where it is cut, else one by one.
    func forEachPiece<Row: Sendable>(
        of source: any ImportSource<Row>, _ zone: Zone, _ look: @escaping Look<Row>,
        _ body: (CareSurvey, [ImportRows<Row>.Line]) throws -> Void
    ) throws {
        guard isCut, var pieces = PreviewPieces(source, self, zone, look) else {
            return try source.forEach { line, row in try body(self, [(line: line, row: row)]) }
        }
        while let lines = try pieces.next(atLeast: 1000) { try body(pieces.survey(of: lines), lines) }
    }
}

/// Sessions whose number is above that of another of the same course of care, and whose day is before its day: the one of
/// the two that stands later in the order of numbers, and the one before it.
struct Misnumbered: Sendable {
    typealias Pair = (client: String, session: NumberedDay, before: NumberedDay)

    private(set) var count = 0
    private var found: [Pair] = []

    /// The first of them by line, as many as are told.
    var first: [Pair] {
        Array(
            found.sorted { ($0.session.line, $0.before.line) < ($1.session.line, $1.before.line) }
                .prefix(CareTally.notesTold))
    }

    /// - Parameter sessions: all of one course of care.
    mutating func note(_ sessions: [NumberedDay], of client: String) {
        let inOrder = sessions.sorted { ($0.number, $0.line) < ($1.number, $1.line) }
        for (before, session) in zip(inOrder, inOrder.dropFirst())
        where session.number > before.number && session.day < before.day {
            count += 1
            found.append((client: client, session: session, before: before))
        }
        if found.count > 1000 { found = first }
    }
}

/// What a line says of a session: its number in the source, and its day.
struct NumberedDay: Sendable {
    let number: Int
    let day: Day
    let line: Int
}

/// When a row was, as far as it says.
struct SurveyedPlace: Sendable {
    var start: ImportedTime?
    var number: Int?
    /// Whether whoever it names saw the client there. A time that is only booked, or was called off, says little.
    var wasHeld = true
    /// False of what was filled in between sessions.
    var isSession = true
}

/// A course of care as a file names it.
struct CourseName: Hashable, Sendable {
    let code: String
    /// Empty where the client has a single course.
    let label: String

    init(_ care: ImportedCare) {
        code = ClientCode.composed(Checks.trimmed(care.clientCode))
        label = care.episode.map(Checks.trimmed) ?? ""
    }
}
