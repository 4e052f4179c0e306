internal import Clinic

/// What a whole file says of each client and each course of care, gathered before the first row comes in: the end of a
/// course may stand on any of its lines, and the newest may be the first.
struct CareSurvey: Sendable {
    private(set) var clients: [String: ClientSaid] = [:]
    private(set) var courses: [CourseName: CourseSaid] = [:]
    /// Sessions that say both a number and a day, in the order of the file.
    private var numbered: [CourseName: [NumberedDay]] = [:]
    /// How many sessions without a date the course of care has that has most of them.
    private(set) var undatedWeeks = 0
    /// Whether every line could be read, so that what no line says is said nowhere.
    private(set) var isWhole = true
    /// Of the file, those that could not be read too.
    private(set) var rows = 0

    init() {}

    /// - Parameter look: whose row it is and, where it tells of one, its session or appointment.
    init<Row>(_ source: any ImportSource<Row>, _ zone: Zone, _ look: (Row) -> (ImportedCare, SurveyedPlace)) throws {
        try source.forEach { line, row in
            rows += 1
            guard case .success(let row) = row else {
                isWhole = false
                return
            }
            let (care, place) = look(row)
            take(line, care, place, place.start?.day(in: zone))
        }
    }

    private mutating func take(_ line: Int, _ care: ImportedCare, _ place: SurveyedPlace, _ day: Day?) {
        let (name, number) = (CourseName(care), place.number)
        clients[name.code, default: ClientSaid(firstLine: line)].take(line, care, day)
        courses[name, default: CourseSaid()].take(line, care, Moment(day: day, number: number), place)
        if let day, let number { numbered[name, default: []].append(NumberedDay(number: number, day: day, line: line)) }
        if day == nil, number != nil { undatedWeeks = max(undatedWeeks, courses[name]?.undated.count ?? 0) }
    }
}

extension CareSurvey {
    /// Sessions of a course of care that say both a number and a day.
    func days(of course: CourseName) -> [NumberedDay] { numbered[course] ?? [] }

    /// Sessions whose number is above that of another of the same course of care, and whose day is before its day, by
    /// line: the one of the two that stands later in the order of numbers, and the one before it.
    var misnumbered: [(client: String, session: NumberedDay, before: NumberedDay)] {
        var found: [(client: String, session: NumberedDay, before: NumberedDay)] = []
        for (name, sessions) in numbered {
            let inOrder = sessions.sorted { ($0.number, $0.line) < ($1.number, $1.line) }
            for (before, session) in zip(inOrder, inOrder.dropFirst())
            where session.number > before.number && session.day < before.day {
                found.append((name.code, session, before))
            }
        }
        return found.sorted { ($0.session.line, $0.before.line) < ($1.session.line, $1.before.line) }
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

/// What a cell holds, and the first line that says so.
struct Said<Value: Hashable & Sendable>: Hashable, Sendable {
    let value: Value
    let line: Int

    /// `nil` where the line says nothing.
    init?(_ value: Value?, _ line: Int) {
        guard let value else { return nil }
        (self.value, self.line) = (value, line)
    }
}

struct ClientSaid: Sendable {
    private(set) var name: Said<String>?
    private(set) var calledName: Said<String>?
    private(set) var born: Said<Day>?
    private(set) var language: Said<Language>?
    private(set) var phone: Said<String>?
    private(set) var email: Said<String>?
    private(set) var firstDay: Day?
    /// Where in the file the client's rows stand, others between them or not, and how many there are.
    let firstLine: Int
    private(set) var lastLine: Int
    private(set) var rows = 0

    init(firstLine: Int) { (self.firstLine, lastLine) = (firstLine, firstLine) }

    mutating func take(_ line: Int, _ care: ImportedCare, _ day: Day?) {
        (lastLine, rows) = (line, rows + 1)
        name = name ?? Said(care.clientName, line)
        calledName = calledName ?? Said(care.calledName, line)
        born = born ?? Said(care.born, line)
        language = language ?? Said(care.language, line)
        phone = phone ?? Said(care.phone, line)
        email = email ?? Said(care.email, line)
        if let day { firstDay = min(firstDay ?? day, day) }
    }
}

struct CourseSaid: Sendable {
    private(set) var intake: Said<Day>?
    private(set) var ended: Said<Day>?
    private(set) var endedBecause: Said<EndingReason>?
    /// Those that say since when.
    private(set) var spells: Said<[ImportedTherapist]>?
    private(set) var treatments: Said<[ImportedTreatment]>?
    /// By their names alone, in the order of the file.
    private var held: [Named<ImportedTherapist>] = []
    private var booked: [Named<ImportedTherapist>] = []
    private(set) var given: [Named<String>] = []
    private(set) var firstDay: Day?
    /// The first day of a session that has no number.
    private(set) var firstUnnumbered: Day?
    /// Numbers of sessions without a date: what they are in the source, of which only the order counts.
    private(set) var undated: Set<Int> = []

    /// Therapists that lines name: of what was held, and where nothing was, of what was booked.
    var holders: [Named<ImportedTherapist>] { held.isEmpty ? booked : held }

    mutating func take(_ line: Int, _ care: ImportedCare, _ at: Moment, _ place: SurveyedPlace) {
        intake = intake ?? Said(care.intake, line)
        ended = ended ?? Said(care.ended, line)
        endedBecause = endedBecause ?? Said(care.endedBecause, line)
        spells = spells ?? Said(care.therapists.isEmpty ? nil : care.therapists, line)
        if let day = at.day {
            firstDay = min(firstDay ?? day, day)
            if at.number == nil, place.isSession { firstUnnumbered = min(firstUnnumbered ?? day, day) }
        } else if let number = at.number {
            undated.insert(number)
        }
        if let therapist = care.therapist {
            if place.wasHeld { Self.note(therapist, at, line, &held) } else { Self.note(therapist, at, line, &booked) }
        }
        let isDated = care.treatments.contains { $0.from != nil }
        if isDated { treatments = treatments ?? Said(care.treatments, line) }
        if !isDated { for treatment in care.treatments { Self.note(treatment.name, at, line, &given) } }
    }

    private static func note<Value>(_ value: Value, _ at: Moment, _ line: Int, _ all: inout [Named<Value>]) {
        guard let index = all.firstIndex(where: { $0.value == value }) else {
            all.append(Named(value: value, line: line, first: at, last: at))
            return
        }
        all[index].first = min(all[index].first, at)
        all[index].last = max(all[index].last, at)
    }
}

/// The order of sessions: those without a day come first, by their numbers.
struct Moment: Comparable, Sendable {
    let day: Day?
    let number: Int?

    static func < (left: Moment, right: Moment) -> Bool { left.order < right.order }

    private var order: (Int, Int) { (day?.number ?? .min, number ?? 0) }
}

/// Something that lines name, with the first and the last moment at which they do.
struct Named<Value: Hashable & Sendable>: Sendable {
    let value: Value
    let line: Int
    var first: Moment
    var last: Moment
}

extension CourseSaid {
    /// Who is responsible by the lines alone: whoever holds the last one, since their first; before, those who began
    /// earlier. Who held only some in between stood in for another.
    var responsible: [Named<ImportedTherapist>] {
        guard let last = holders.max(by: { $0.last < $1.last }) else { return [] }
        return holders.filter { $0.first < last.first }.sorted { $0.first < $1.first } + [last]
    }
}
