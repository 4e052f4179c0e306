internal import Clinic

/// Finds or makes what rows name: clients by code, courses of care, therapists, sites. Works inside one transaction.
struct CareImport {
    let service: PracticeService
    let store: any StoreWriting
    let actor: Actor
    var tally: CareTally
    /// Where undated courses of care begin, so that all of their sessions lie in the past.
    let undatedIntake: Day

    init(_ service: PracticeService, _ store: any StoreWriting, _ actor: Actor, survey: CareSurvey = CareSurvey())
        throws
    {
        self.init(service, store, actor, try CareTally(store, now: service.chance.now(), survey: survey))
    }

    init(_ service: PracticeService, _ store: any StoreWriting, _ actor: Actor, _ tally: CareTally) {
        self.service = service
        self.store = store
        self.actor = actor
        self.tally = tally
        undatedIntake = tally.practice.zone.day(of: tally.now).adding(days: -7 * tally.survey.undatedWeeks)
    }

    var practice: Practice { tally.practice }
    var now: Instant { tally.now }
    var survey: CareSurvey { tally.survey }
    var report: ImportReport {
        get { tally.report }
        _modify { yield &tally.report }
    }
    var touched: Set<EpisodeID> {
        get { tally.touched }
        _modify { yield &tally.touched }
    }

    func instant(_ time: ImportedTime) -> Instant {
        switch time {
        case .exact(let instant): instant
        case .wall(let day, let minute): practice.zone.instant(day, minuteOfDay: minute ?? 720)
        }
    }

    /// A time that daylight saving skips is kept as the moment after the gap.
    mutating func tellSkipped(_ time: ImportedTime?, _ line: Int) {
        guard let time, case .wall(let day, .some(let minute)) = time else { return }
        let kept = practice.zone.minuteOfDay(of: instant(time))
        guard kept != minute else { return }
        func clock(_ minute: Int) -> String { CellText.padded(minute / 60, 2) + ":" + CellText.padded(minute % 60, 2) }
        tally.add(
            ImportNote(
                key: "import.time-skipped", arguments: ["\(line)", day.description, clock(minute), clock(kept)]),
            line: line)
    }

    /// The course of care that a row names, made where there is none.
    mutating func episode(_ care: ImportedCare) throws -> Episode {
        let code = try code(of: care)
        try requireAgreement(care)
        let known = try store.client(code: code)
        let client = try known ?? newClient(code)
        tally.bringBack(.client(client.id))
        let found = try found(care, of: client, isNew: known == nil)
        guard let found else { return try newEpisode(of: client, care) }
        tally.bringBack(.episode(found.id))
        tally.bringBack(.ending(found.id))
        if !tally.made.contains(found.id) { try compare(found, client, care) }
        return found
    }

    func code(of care: ImportedCare) throws(ImportRowProblem) -> String {
        let code = ClientCode.composed(Checks.trimmed(care.clientCode))
        guard !code.isEmpty else { throw ImportRowProblem("import.no-client") }
        guard code.utf8.count <= 120 else { throw ImportRowProblem("import.client-too-long", ["120"]) }
        return code
    }

    private func found(_ care: ImportedCare, of client: Client, isNew: Bool) throws -> Episode? {
        if let id = try labelled(care) {
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

    private func labelled(_ care: ImportedCare) throws -> EpisodeID? {
        let name = CourseName(care)
        return name.label.isEmpty ? nil : try courseID(name.code, name.label)
    }

    /// The course of care of that client and that name in the file. One that came in before codes were composed has the id
    /// of the code as it was typed.
    ///
    /// - Parameter code: composed.
    func courseID(_ code: String, _ label: String) throws -> EpisodeID {
        if let id = EpisodeID(label) { return id }
        let id = derivedID(code, label)
        if code.utf8.allSatisfy({ $0 < 0x80 }) { return id }
        let old = derivedID(ClientCode.decomposed(code), label)
        return try store.episode(id) == nil && store.episode(old) != nil ? old : id
    }

    /// A slip in a year would stand first or last in every list from then on.
    func requireLikely(_ day: Day) throws(ImportRowProblem) {
        guard let first = Day(year: 1900, month: 1, day: 1) else { return }
        let last = practice.zone.day(of: now).adding(days: 366)
        guard day >= first, day <= last else { throw ImportRowProblem("import.unlikely-day", [day.description]) }
    }

    func told(after notes: [ImportNote]) -> ImportReport { tally.told(after: notes) }

    mutating func therapist(_ care: ImportedCare, of episode: Episode, on day: Day?) throws -> PersonID {
        if let named = care.therapist { return try person(named) }
        let responsible = day.flatMap(episode.therapist(on:)) ?? episode.therapist
        return try responsible ?? person(.unknown)
    }

    /// Who recorded it; somebody unknown is kept by the sign-in name, without a role and unable to sign in.
    mutating func recorder(_ signInName: String?) throws -> PersonID? {
        guard let signInName = signInName.map(Checks.signInName) else { return nil }
        if let held = tally.bySignInName[signInName] { return held.id }
        return try newPerson(signInName, signInName, roles: [])
    }

    mutating func site(_ name: String?) throws -> SiteID? {
        guard let name = name.map(Checks.trimmed), !name.isEmpty else { return nil }
        if let held = tally.sites.first(where: { $0.name == name }) { return held.id }
        try requireNames([("site", name)])
        let site = Site(id: service.chance.id(), name: name)
        try store.put(site)
        tally.add(site)
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
        try requireNames([
            ("client", code), ("client-name", name ?? ""), ("called-name", said?.calledName?.value ?? ""),
        ])
        let client = Client(
            id: service.chance.id(), code: code, name: name ?? code,
            calledName: said?.calledName?.value ?? name ?? code, born: said?.born?.value,
            language: said?.language?.value ?? practice.language, phone: phone, email: email)
        try store.put(client)
        tally.count(.client(client.id))
        return client
    }

    /// As the whole file says it: from the earliest of its days, where no intake is given.
    private mutating func newEpisode(of client: Client, _ care: ImportedCare) throws -> Episode {
        let label = try labelled(care)
        if tally.isClaimed(label) { throw ImportRowProblem("import.other-client", [care.episode ?? ""]) }
        let said = survey.courses[CourseName(care)] ?? CourseSaid()
        let beforeItsEnd = said.ended?.value.adding(days: -7 * said.undated.count)
        let intake = said.intake?.value ?? said.firstDay ?? beforeItsEnd ?? undatedIntake
        let ending = said.ended.map { Ending(day: $0.value, reason: said.endedBecause?.value ?? .other) }
        let episode = Episode(
            id: label ?? service.chance.id(), client: client.id, intake: intake,
            therapists: try spells(said, from: intake), treatments: treatments(said, from: intake), ending: ending)
        try store.put(episode)
        tally.claim(label)
        tally.count(.episode(episode.id))
        touched.insert(episode.id)
        tally.made.insert(episode.id)
        if said.spells == nil, Set(try said.holders.map { try person($0.value) }).count > 1 {
            tally.severalTherapists.append((said.holders[1].line, client.code))
        }
        if said.treatments == nil, said.given.count > 1 {
            tally.severalTreatments.append((said.given[1].line, client.code))
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
        if let episode, tally.made.contains(episode) { throw problem }
        let ownership = try episode.flatMap { try store.ownership(of: $0) }
        let nobodys = EpisodeOwnership(therapist: nil, team: nil)
        if actor.allows(AccessPolicy.mayReadClinical, ownership ?? nobodys) { throw problem }
    }

    /// What the file brings, or may be read by whoever brings it in: what it meets here would else be guessed.
    func mayTell(of episode: EpisodeID) throws -> Bool {
        if tally.made.contains(episode) { return true }
        let owner = try store.ownership(of: episode) ?? EpisodeOwnership(therapist: nil, team: nil)
        return actor.allows(AccessPolicy.mayReadClinical, owner)
    }

    mutating func person(_ named: ImportedTherapist) throws -> PersonID {
        if let held = person(here: named) {
            tally.bringBack(.therapist(held))
            return held
        }
        let name = Checks.trimmed(named.name)
        let id = try newPerson(name, named.signInName ?? freeSignInName(name.lowercased()), roles: [.therapist])
        tally.newTherapists.append((id, name))
        tally.count(.therapist(id))
        return id
    }

    /// A file made by hand may name people by what they type to sign in.
    func person(here named: ImportedTherapist) -> PersonID? {
        if let signIn = named.signInName { return tally.bySignInName[signIn]?.id }
        let folded = Checks.trimmed(named.name).lowercased()
        return tally.byName[folded] ?? therapist(signingInAs: folded)
    }

    private func therapist(signingInAs name: String) -> PersonID? {
        tally.bySignInName[name].flatMap { $0.roles.contains(.therapist) ? $0.id : nil }
    }

    private mutating func newPerson(_ name: String, _ signInName: String, roles: Set<Role>) throws -> PersonID {
        try requireNames([("therapist", name), ("therapist", signInName)])
        let person = Person(
            id: service.chance.id(), name: name, signInName: signInName, roles: roles, team: nil,
            language: practice.language, isActive: false)
        try store.put(PersonRecord(person: person, passwordHash: nil, pinHash: nil))
        tally.add(person)
        return person.id
    }

    private func freeSignInName(_ name: String) -> String {
        let base = name.split(whereSeparator: \.isWhitespace).joined(separator: ".")
        var (candidate, number) = (base, 1)
        while tally.bySignInName[candidate] != nil {
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
