internal import Clinic

/// All that an import has found out and made so far, apart from the transaction that it works in: a preview carries it from
/// one piece of the file to the next.
struct CareTally: Sendable {
    let practice: Practice
    let now: Instant
    /// What the whole file says.
    var survey: CareSurvey
    var report = ImportReport()
    var touched: Set<EpisodeID> = []
    /// Courses of care that this file brings: what differs in them differs within the file.
    var made: Set<EpisodeID> = []
    /// Courses of care that were here, and of which the file has been told against what is here.
    var compared: Set<EpisodeID> = []
    /// Those whose end in the file waits for a risk answer.
    var waiting: Set<EpisodeID> = []
    /// New courses of care whose lines name several therapists or treatments: the client, and the line that names another.
    var severalTherapists: [(line: Int, client: String)] = []
    var severalTreatments: [(line: Int, client: String)] = []
    /// Those who were not here yet, to be told by name: a slip in one would make a second person.
    var newTherapists: [(id: PersonID, name: String)] = []
    /// What the row that is being taken makes, or brings back.
    private(set) var ofRow: [MadeOfRow] = []
    /// What rows made that were then refused: another row that names it brings it.
    private var refused: Set<MadeOfRow> = []
    /// Notes on single lines, told or not, and the first of them by line.
    private var notesOnLines = 0
    private var firstNotes: [(line: Int, note: ImportNote)] = []
    /// Everybody who is here or was made, by name in small letters.
    private(set) var byName: [String: PersonID] = [:]
    /// By what they type to sign in, as it is compared.
    private(set) var bySignInName: [String: Person] = [:]
    var sites: [Site]
    /// Whether what an earlier piece made is gone from the store, apart from the people and the sites of it.
    var isInPieces = false
    static let notesTold = 40
    static let namesTold = 5
    private var madePeople: [Person] = []
    private var madeSites: [Site] = []
    /// Ids that came in with earlier pieces, as fingerprints.
    private var claimed: Set<UInt64> = []
    /// What a line of this file brought, as fingerprints: another line that brings it again is a slip.
    private var brought: Set<UInt64> = []
    private static let mostClaimed = 1_000_000

    init(_ store: any StoreReading, now: Instant, survey: CareSurvey = CareSurvey()) throws {
        practice = try store.requirePractice()
        self.now = now
        self.survey = survey
        sites = try store.sites()
        for person in try store.people() { note(person) }
    }

    private mutating func note(_ person: Person) {
        if byName[person.name.lowercased()] == nil { byName[person.name.lowercased()] = person.id }
        let signInName = Checks.signInName(person.signInName)
        if bySignInName[signInName] == nil { bySignInName[signInName] = person }
    }

    mutating func add(_ person: Person) {
        note(person)
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

    /// Whether something came in under that id with this piece or an earlier one, which the store cannot tell any more.
    func isClaimed<Subject>(_ id: ID<Subject>?) -> Bool {
        guard isInPieces, let id else { return false }
        return claimed.contains(Self.fingerprint(id))
    }

    /// For what is in the store now, not for what may yet be refused. Of more than a million ids the last are not kept:
    /// what they are in the way of is refused when the file comes in.
    mutating func claim<Subject>(_ id: ID<Subject>?) {
        guard isInPieces, let id, claimed.count < Self.mostClaimed else { return }
        claimed.insert(Self.fingerprint(id))
    }

    /// Whether an earlier line of this file brought it. Of more than a million the last are not kept: a line that stands
    /// twice is then taken for one that was here before.
    func wasBrought<Subject>(_ id: ID<Subject>) -> Bool { brought.contains(Self.fingerprint(id)) }

    mutating func bring<Subject>(_ id: ID<Subject>) {
        guard brought.count < Self.mostClaimed else { return }
        brought.insert(Self.fingerprint(id))
    }

    /// Of the id and what it is of.
    private static func fingerprint<Subject>(_ id: ID<Subject>) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(ObjectIdentifier(Subject.self))
        hasher.combine(id.high)
        hasher.combine(id.low)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    /// The first of them by line, whatever the order in which the lines come, so that a long report can still be read.
    mutating func add(_ note: ImportNote, line: Int) {
        notesOnLines += 1
        if firstNotes.count == Self.notesTold {
            guard let last = firstNotes.last, line < last.line else { return }
            firstNotes.removeLast()
        }
        let place = firstNotes.lastIndex { $0.line <= line }.map { $0 + 1 } ?? 0
        firstNotes.insert((line, note), at: place)
    }

    /// Before a piece of the file; of one that is cut, no later piece is of the courses of care of an earlier one.
    mutating func begin(_ said: CareSurvey) {
        survey = said
        if said.isCut { (made, compared, waiting) = ([], [], []) }
    }

    /// The report with what is to be said of all of it.
    func told(after notes: [ImportNote]) -> ImportReport {
        var report = report
        report.notes = notes + report.notes + firstNotes.map(\.note)
        if notesOnLines > Self.notesTold {
            report.notes.append(ImportNote(key: "import.stays-more", arguments: ["\(notesOnLines - Self.notesTold)"]))
        }
        for (key, courses) in [
            ("import.several-therapists", severalTherapists), ("import.several-treatments", severalTreatments),
        ] where !courses.isEmpty {
            let names = courses.sorted { $0.line < $1.line }.map { "\($0.client) (\($0.line))" }
            report.notes.append(ImportNote(key: key, arguments: ["\(names.count)", Self.first(of: names)]))
        }
        let therapists = newTherapists.filter { !refused.contains(.therapist($0.id)) }.map(\.name)
        if !therapists.isEmpty {
            let named = Self.first(of: therapists.sorted())
            report.notes.append(ImportNote(key: "import.therapists-made", arguments: ["\(therapists.count)", named]))
        }
        return report
    }

    private static func first(of names: [String]) -> String {
        names.prefix(namesTold).joined(separator: ", ") + (names.count > namesTold ? ", ..." : "")
    }
}

/// Something that is counted, and that a row made which may yet be refused.
enum MadeOfRow: Hashable, Sendable {
    case client(ClientID)
    case episode(EpisodeID)
    /// The end of a course of care that was open here.
    case ending(EpisodeID)
    case therapist(PersonID)
    case appointment(AppointmentID)
    case session(SessionID, isDated: Bool)
}

extension CareTally {
    mutating func count(_ made: MadeOfRow) {
        ofRow.append(made)
        add(1, made)
    }

    /// Counts what an earlier row made and did not bring, for it was refused.
    mutating func bringBack(_ made: MadeOfRow) {
        if !refused.isEmpty, refused.remove(made) != nil { count(made) }
    }

    /// After each row: what a refused one made is not counted.
    mutating func endRow(isRefused: Bool) {
        if isRefused {
            for made in ofRow {
                add(-1, made)
                refused.insert(made)
            }
        }
        ofRow.removeAll(keepingCapacity: true)
    }

    private mutating func add(_ count: Int, _ made: MadeOfRow) {
        switch made {
        case .client: report.clients += count
        case .episode: report.episodes += count
        case .ending: report.ended += count
        case .therapist: report.therapists += count
        case .appointment: report.appointments += count
        case .session(_, let isDated):
            report.sessions += count
            if !isDated { report.undated += count }
        }
    }
}
