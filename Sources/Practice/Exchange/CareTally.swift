internal import Clinic

/// All that an import has found out and made so far, apart from the transaction that it works in: a preview carries it from
/// one piece of the file to the next.
struct CareTally: Sendable {
    let practice: Practice
    let now: Instant
    /// What the whole file says.
    let survey: CareSurvey
    var report = ImportReport()
    var touched: Set<EpisodeID> = []
    /// Courses of care that this file brings: what differs in them differs within the file.
    var made: Set<EpisodeID> = []
    /// Courses of care that were here, and of which the file has been told against what is here.
    var compared: Set<EpisodeID> = []
    /// Those whose end in the file waits for a risk answer.
    var waiting: Set<EpisodeID> = []
    /// Notes on single lines, told or not.
    var notesOnLines = 0
    /// New courses of care whose lines name several therapists or treatments, as `P-1 (4)`.
    var severalTherapists: [String] = []
    var severalTreatments: [String] = []
    /// The first of those who were not here yet, to be told by name: a slip in one would make a second person.
    var newTherapists: [String] = []
    var people: [Person]
    var byName: [String: PersonID]
    var sites: [Site]
    /// Whether what an earlier piece made is gone from the store, apart from the people and the sites of it.
    var isInPieces = false
    static let notesTold = 40
    static let namesTold = 5
    private var madePeople: [Person] = []
    private var madeSites: [Site] = []
    private var claimed: Set<ClaimedID> = []

    /// An id of the file, by what it is of.
    private struct ClaimedID: Hashable {
        let subject: ObjectIdentifier
        let high: UInt64
        let low: UInt64
    }

    init(_ store: any StoreReading, now: Instant, survey: CareSurvey = CareSurvey()) throws {
        practice = try store.requirePractice()
        self.now = now
        self.survey = survey
        people = try store.people()
        byName = Dictionary(people.map { ($0.name.lowercased(), $0.id) }) { first, _ in first }
        sites = try store.sites()
    }

    mutating func add(_ person: Person) {
        people.append(person)
        if byName[person.name.lowercased()] == nil { byName[person.name.lowercased()] = person.id }
        if isInPieces { madePeople.append(person) }
    }

    mutating func add(_ site: Site) {
        sites.append(site)
        if isInPieces { madeSites.append(site) }
    }

    /// Makes the people and the sites of earlier pieces again, whose rows later ones refer to.
    func remake(in store: any StoreWriting) throws {
        for person in madePeople { try store.put(PersonRecord(person: person, passwordHash: nil, pinHash: nil)) }
        for site in madeSites { try store.put(site) }
    }

    /// Whether nothing else in the file has that id, as far as the store cannot tell. Of very many ids the last are not
    /// looked at: what they are in the way of is refused when the file comes in.
    mutating func claim<Subject>(_ id: ID<Subject>?) -> Bool {
        guard isInPieces, let id, claimed.count < 200_000 else { return true }
        return claimed.insert(ClaimedID(subject: ObjectIdentifier(Subject.self), high: id.high, low: id.low)).inserted
    }

    /// The report with what is to be said of all of it.
    func told(after notes: [ImportNote]) -> ImportReport {
        var report = report
        report.notes = notes + report.notes
        if notesOnLines > Self.notesTold {
            report.notes.append(ImportNote(key: "import.stays-more", arguments: ["\(notesOnLines - Self.notesTold)"]))
        }
        for (key, names) in [
            ("import.several-therapists", severalTherapists), ("import.several-treatments", severalTreatments),
        ] where !names.isEmpty {
            report.notes.append(
                ImportNote(key: key, arguments: ["\(names.count)", Self.first(names, of: names.count)]))
        }
        if report.therapists > 0 {
            let named = Self.first(newTherapists, of: report.therapists)
            report.notes.append(
                ImportNote(key: "import.therapists-made", arguments: ["\(report.therapists)", named]))
        }
        return report
    }

    private static func first(_ names: [String], of count: Int) -> String {
        let told = names.prefix(namesTold)
        return told.joined(separator: ", ") + (count > told.count ? ", ..." : "")
    }
}
