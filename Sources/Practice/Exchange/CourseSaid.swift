internal import Clinic

/// What the lines of one course of care say of it.
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
