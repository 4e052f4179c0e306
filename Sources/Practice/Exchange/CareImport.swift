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
    var report = ImportReport()
    var touched: Set<EpisodeID> = []
    /// Courses of care that this file brings: what differs in them differs within the file.
    private var made: Set<EpisodeID> = []
    /// The first of those who were not here yet, to be told by name: a slip in one would make a second person.
    private(set) var newTherapists: [String] = []
    private static let namesTold = 5
    private var people: [Person]
    private var byName: [String: PersonID]
    private var sites: [Site]

    init(_ service: PracticeService, _ store: any StoreWriting, _ actor: Actor, undatedWeeks: Int) throws {
        self.service = service
        self.store = store
        self.actor = actor
        practice = try store.requirePractice()
        now = service.chance.now()
        undatedIntake = practice.zone.day(of: now).adding(days: -7 * undatedWeeks)
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

    /// `day` is that of the row's session or appointment.
    mutating func episode(_ care: ImportedCare, day: Day?) throws -> Episode {
        let code = Checks.trimmed(care.clientCode)
        guard !code.isEmpty, code.utf8.count <= 120 else { throw ImportRowProblem("import.no-client") }
        let known = try store.client(code: code)
        let client = try known ?? newClient(code, care)
        if let label = care.episode.map(Checks.trimmed), !label.isEmpty {
            let id = EpisodeID(label) ?? derivedID(code, label)
            if let held = try store.episode(id) {
                guard held.client == client.id else { throw ImportRowProblem("import.other-client", [label]) }
                return held
            }
            return try newEpisode(id, of: client, care, day)
        }
        let held = known == nil ? [] : try store.episodes(of: client.id)
        guard held.count < 2 else { throw ImportRowProblem("import.which-episode", [code]) }
        return try held.first ?? newEpisode(service.chance.id(), of: client, care, day)
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
        let site = Site(id: service.chance.id(), name: name)
        try store.put(site)
        sites.append(site)
        return site.id
    }

    private mutating func newClient(_ code: String, _ care: ImportedCare) throws -> Client {
        let client = Client(
            id: service.chance.id(), code: code, name: care.clientName ?? code,
            calledName: care.calledName ?? care.clientName ?? code, born: care.born,
            language: care.language ?? practice.language)
        try store.put(client)
        report.clients += 1
        return client
    }

    private mutating func newEpisode(
        _ id: EpisodeID, of client: Client, _ care: ImportedCare, _ day: Day?
    ) throws -> Episode {
        let intake = care.intake ?? day ?? undatedIntake
        var spells = try care.therapists.map { TherapistSpell(therapist: try person($0), from: $0.from ?? intake) }
        if spells.isEmpty {
            spells = [TherapistSpell(therapist: try person(care.therapist ?? .unknown), from: intake)]
        }
        let episode = Episode(
            id: id, client: client.id, intake: intake, therapists: spells,
            treatments: care.treatments.map { TreatmentSpell(treatment: $0.name, from: $0.from ?? intake) },
            ending: care.ending)
        try store.put(episode)
        report.episodes += 1
        touched.insert(id)
        made.insert(id)
        return episode
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
        let name = Checks.trimmed(named.name)
        let folded = name.lowercased()
        if let signIn = named.signInName {
            if let held = people.first(where: { $0.signInName == signIn }) { return held.id }
        } else if let held = byName[folded] ?? therapist(signingInAs: folded) {
            // A file made by hand may name people by what they type to sign in.
            return held
        }
        report.therapists += 1
        if newTherapists.count < Self.namesTold { newTherapists.append(name) }
        return try newPerson(name, named.signInName ?? freeSignInName(folded), roles: [.therapist])
    }

    private func therapist(signingInAs name: String) -> PersonID? {
        people.first { $0.signInName == name && $0.roles.contains(.therapist) }?.id
    }

    private mutating func newPerson(_ name: String, _ signInName: String, roles: Set<Role>) throws -> PersonID {
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
