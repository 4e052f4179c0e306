internal import Clinic

/// Finds or makes what rows name: clients by code, courses of care, therapists, sites. Works inside one transaction.
struct CareImport {
    let service: PracticeService
    let store: any StoreWriting
    let actor: Actor
    let practice: Practice
    let now: Instant
    /// Where undated courses of care begin, so that all of their sessions lie in the past.
    let undatedIntake: Day
    /// What the whole file says.
    let survey: CareSurvey
    var report = ImportReport()
    var touched: Set<EpisodeID> = []
    /// Courses of care that this file brings: what differs in them differs within the file.
    private var made: Set<EpisodeID> = []
    /// Courses of care that were here, and of which the file has been told against what is here.
    var compared: Set<EpisodeID> = []
    /// Those whose end in the file waits for a risk answer.
    var waiting: Set<EpisodeID> = []
    /// Notes on single lines, told or not.
    var notesOnLines = 0
    static let notesTold = 40
    /// New courses of care whose lines name several therapists or treatments, as `P-1 (4)`.
    private var severalTherapists: [String] = []
    private var severalTreatments: [String] = []
    /// The first of those who were not here yet, to be told by name: a slip in one would make a second person.
    private(set) var newTherapists: [String] = []
    private static let namesTold = 5
    private var people: [Person]
    private var byName: [String: PersonID]
    private var sites: [Site]

    init(_ service: PracticeService, _ store: any StoreWriting, _ actor: Actor, survey: CareSurvey = CareSurvey())
        throws
    {
        self.service = service
        self.store = store
        self.actor = actor
        practice = try store.requirePractice()
        now = service.chance.now()
        self.survey = survey
        undatedIntake = practice.zone.day(of: now).adding(days: -7 * survey.undatedWeeks)
        people = try store.people()
        byName = Dictionary(people.map { ($0.name.lowercased(), $0.id) }) { first, _ in first }
        sites = try store.sites()
    }

    func instant(_ time: ImportedTime) -> Instant {
        switch time {
        case .exact(let instant): instant
        case .wall(let day, let minute): practice.zone.instant(day, minuteOfDay: minute ?? 720)
        }
    }

    /// The course of care that a row names, made where there is none.
    mutating func episode(_ care: ImportedCare) throws -> Episode {
        let code = try code(of: care)
        try requireAgreement(care)
        let known = try store.client(code: code)
        let client = try known ?? newClient(code)
        let found = try found(care, of: client, isNew: known == nil)
        guard let found else { return try newEpisode(of: client, care) }
        if !made.contains(found.id) { try compare(found, client, care) }
        return found
    }

    func code(of care: ImportedCare) throws(ImportRowProblem) -> String {
        let code = Checks.trimmed(care.clientCode)
        guard !code.isEmpty else { throw ImportRowProblem("import.no-client") }
        guard code.utf8.count <= 120 else { throw ImportRowProblem("import.client-too-long", ["120"]) }
        return code
    }

    private func found(_ care: ImportedCare, of client: Client, isNew: Bool) throws -> Episode? {
        if let id = labelled(care) {
            guard let held = try store.episode(id) else { return nil }
            guard held.client == client.id else {
                throw ImportRowProblem("import.other-client", [care.episode ?? ""])
            }
            return held
        }
        let held = isNew ? [] : try store.episodes(of: client.id)
        guard held.count < 2 else { throw ImportRowProblem("import.which-episode", [client.code]) }
        return held.first
    }

    private func labelled(_ care: ImportedCare) -> EpisodeID? {
        let name = CourseName(care)
        return name.label.isEmpty ? nil : EpisodeID(name.label) ?? derivedID(name.code, name.label)
    }

    /// A slip in a year would stand first or last in every list from then on.
    func requireLikely(_ day: Day) throws(ImportRowProblem) {
        guard let first = Day(year: 1900, month: 1, day: 1) else { return }
        let last = practice.zone.day(of: now).adding(days: 366)
        guard day >= first, day <= last else { throw ImportRowProblem("import.unlikely-day", [day.description]) }
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

    mutating func therapist(_ care: ImportedCare, of episode: Episode, on day: Day?) throws -> PersonID {
        if let named = care.therapist { return try person(named) }
        let responsible = day.flatMap(episode.therapist(on:)) ?? episode.therapist
        return try responsible ?? person(.unknown)
    }

    /// Who recorded it; somebody unknown is kept by the sign-in name, without a role and unable to sign in.
    mutating func recorder(_ signInName: String?) throws -> PersonID? {
        guard let signInName else { return nil }
        if let held = people.first(where: { $0.signInName == signInName }) { return held.id }
        return try newPerson(signInName, signInName, roles: [])
    }

    mutating func site(_ name: String?) throws -> SiteID? {
        guard let name = name.map(Checks.trimmed), !name.isEmpty else { return nil }
        if let held = sites.first(where: { $0.name == name }) { return held.id }
        try requireNames([("site", name)])
        let site = Site(id: service.chance.id(), name: name)
        try store.put(site)
        sites.append(site)
        return site.id
    }

    /// Of what is made anew; what is here already stays to be found.
    private func requireNames(_ names: [(column: String, text: String)]) throws(ImportRowProblem) {
        for name in names where !Checks.isName(name.text) {
            throw ImportRowProblem("import.unseen-sign", [name.column])
        }
    }

    private mutating func newClient(_ code: String) throws -> Client {
        let said = survey.clients[code]
        var checks = Checks()
        let (phone, email) = checks.contact(said?.phone?.value ?? "", said?.email?.value ?? "")
        if let problem = checks.problems.first {
            throw ImportRowProblem(
                "import.unreadable", [problem.field, String((problem.field == "phone" ? phone : email).prefix(40))])
        }
        let name = said?.name?.value
        try requireNames([("client", code), ("name", name ?? ""), ("called-name", said?.calledName?.value ?? "")])
        let client = Client(
            id: service.chance.id(), code: code, name: name ?? code,
            calledName: said?.calledName?.value ?? name ?? code, born: said?.born?.value,
            language: said?.language?.value ?? practice.language, phone: phone, email: email)
        try store.put(client)
        report.clients += 1
        return client
    }

    /// As the whole file says it: from the earliest of its days, where no intake is given.
    private mutating func newEpisode(of client: Client, _ care: ImportedCare) throws -> Episode {
        let said = survey.courses[CourseName(care)] ?? CourseSaid()
        let beforeItsEnd = said.ended?.value.adding(days: -7 * said.undatedWeeks)
        let intake = said.intake?.value ?? said.firstDay ?? beforeItsEnd ?? undatedIntake
        let ending = said.ended.map { Ending(day: $0.value, reason: said.endedBecause?.value ?? .other) }
        let episode = Episode(
            id: labelled(care) ?? service.chance.id(), client: client.id, intake: intake,
            therapists: try spells(said, from: intake), treatments: treatments(said, from: intake), ending: ending)
        try store.put(episode)
        report.episodes += 1
        touched.insert(episode.id)
        made.insert(episode.id)
        if said.spells == nil, Set(try said.holders.map { try person($0.value) }).count > 1 {
            severalTherapists.append("\(client.code) (\(said.holders[1].line))")
        }
        if said.treatments == nil, said.given.count > 1 {
            severalTreatments.append("\(client.code) (\(said.given[1].line))")
        }
        return episode
    }

    private mutating func spells(_ said: CourseSaid, from intake: Day) throws -> [TherapistSpell] {
        if let spells = said.spells?.value {
            return try spells.map { TherapistSpell(therapist: try person($0), from: $0.from ?? intake) }
        }
        var spells: [TherapistSpell] = []
        for (place, named) in said.responsible.enumerated() {
            let from = place == 0 ? intake : max(intake, named.first.day ?? intake)
            let therapist = try person(named.value)
            if spells.last?.therapist == therapist { continue }
            spells.removeAll { $0.from == from }
            spells.append(TherapistSpell(therapist: therapist, from: from))
        }
        return spells.isEmpty ? [TherapistSpell(therapist: try person(.unknown), from: intake)] : spells
    }

    private func treatments(_ said: CourseSaid, from intake: Day) -> [TreatmentSpell] {
        if let treatments = said.treatments?.value {
            return treatments.map { TreatmentSpell(treatment: $0.name, from: $0.from ?? intake) }
        }
        let given = said.given.sorted { $0.first < $1.first }
        return given.enumerated().map { place, named in
            TreatmentSpell(treatment: named.value, from: place == 0 ? intake : max(intake, named.first.day ?? intake))
        }
    }

    /// The row's place holds something else. Whoever may not read that client is not told so: the row counts as one that
    /// is here, and what is here stays; else a preview would say what is in a record, guess by guess.
    func tellOther(
        in episode: EpisodeID?, _ problem: ImportRowProblem = ImportRowProblem("import.other-content")
    ) throws {
        if let episode, made.contains(episode) { throw problem }
        let ownership = try episode.flatMap { try store.ownership(of: $0) }
        let nobodys = EpisodeOwnership(therapist: nil, team: nil)
        if actor.allows(AccessPolicy.mayReadClinical, ownership ?? nobodys) { throw problem }
    }

    mutating func person(_ named: ImportedTherapist) throws -> PersonID {
        if let held = person(here: named) { return held }
        let name = Checks.trimmed(named.name)
        report.therapists += 1
        if newTherapists.count < Self.namesTold { newTherapists.append(name) }
        return try newPerson(name, named.signInName ?? freeSignInName(name.lowercased()), roles: [.therapist])
    }

    /// A file made by hand may name people by what they type to sign in.
    func person(here named: ImportedTherapist) -> PersonID? {
        if let signIn = named.signInName { return people.first { $0.signInName == signIn }?.id }
        let folded = Checks.trimmed(named.name).lowercased()
        return byName[folded] ?? therapist(signingInAs: folded)
    }

    private func therapist(signingInAs name: String) -> PersonID? {
        people.first { $0.signInName == name && $0.roles.contains(.therapist) }?.id
    }

    private mutating func newPerson(_ name: String, _ signInName: String, roles: Set<Role>) throws -> PersonID {
        try requireNames([("therapist", name), ("therapist", signInName)])
        let person = Person(
            id: service.chance.id(), name: name, signInName: signInName, roles: roles, team: nil,
            language: practice.language, isActive: false)
        try store.put(PersonRecord(person: person, passwordHash: nil, pinHash: nil))
        people.append(person)
        if byName[name.lowercased()] == nil { byName[name.lowercased()] = person.id }
        return person.id
    }

    private func freeSignInName(_ name: String) -> String {
        let base = name.split(whereSeparator: \.isWhitespace).joined(separator: ".")
        let taken = Set(people.map(\.signInName))
        var (candidate, number) = (base, 1)
        while taken.contains(candidate) {
            number += 1
            candidate = base + "-\(number)"
        }
        return candidate
    }

    /// The same id for the same name of a course in every import (UUID version 8).
    func derivedID(_ code: String, _ label: String) -> EpisodeID {
        let digest = service.digest(Array("rapport episode\0\(practice.id)\0\(code)\0\(label)".utf8))
        var words: (UInt64, UInt64) = (0, 0)
        for byte in digest.prefix(8) { words.0 = words.0 << 8 | UInt64(byte) }
        for byte in digest.dropFirst(8).prefix(8) { words.1 = words.1 << 8 | UInt64(byte) }
        return EpisodeID(high: words.0 & ~0xF000 | 0x8000, low: words.1 & ~(3 << 62) | 1 << 63)
    }
}

extension ImportedTherapist {
    fileprivate static let unknown = ImportedTherapist(name: "Imported")
}
