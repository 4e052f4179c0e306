package import Clinic
internal import FollowThrough

/// One therapist's supervision: for the team's supervisor, and for the therapist.
package struct SupervisionWith: Sendable {
    package typealias Answer = TherapistSupervision
    package let therapist: PersonID
    /// Of the meeting; `nil` is today.
    package let day: Day?

    package init(therapist: PersonID, day: Day? = nil) {
        self.therapist = therapist
        self.day = day
    }
}

extension PracticeService {
    package func answer(
        _ question: SupervisionWith, as actor: Actor
    ) async throws(PracticeError) -> TherapistSupervision {
        let found = try await read { store in
            guard let person = try store.person(question.therapist)?.person else { throw PracticeError.notFound }
            try actor.require(
                AccessPolicy.mayReadSupervision, EpisodeOwnership(therapist: person.id, team: person.team))
            return try supervision(of: person, question.day, actor, withHistory: true, in: store)
        }
        try await noteSupervision(found.shownClients, by: actor)
        return found
    }

    /// An entry for each client whom the page tells of.
    func noteSupervision(_ clients: [ClientID], by actor: Actor) async throws(PracticeError) {
        try await noteReads(
            clients.map { ClientLook(client: $0, action: .readSupervision) }, orElse: .readSupervision, by: actor)
    }

    /// - Parameter withHistory: with what was written at earlier meetings, and the words.
    func supervision(
        of person: Person, _ day: Day?, _ actor: Actor, withHistory: Bool, in store: any StoreReading
    ) throws -> TherapistSupervision {
        let (practice, now) = (try store.requirePractice(), chance.now())
        let today = practice.zone.day(of: now)
        let rows = try store.board(.therapist(person.id))
        let records = try store.supervisionEntries(of: person.id)
        let ownership = EpisodeOwnership(therapist: person.id, team: person.team)
        let tallies = try store.reviewTallies(.therapist(person.id))
        let talked = try talkedBefore(rows, in: store)
        let titles = try titles(of: records.compactMap(\.entry.matter), in: store)
        let agenda = SupervisionAgenda(
            rows.flatMap {
                AgendaRule.items($0.standing, reviews: tallies, talked: talked, zone: practice.zone, now: now)
            },
            entries: records.map(\.entry), open: Set(rows.map(\.standing.episode)), day: min(day ?? today, today),
            zone: practice.zone
        ) { titles[$0] }
        return TherapistSupervision(
            practice: practice, now: now, therapist: person, day: min(day ?? today, today),
            clients: try clients(agenda, rows, records, in: store),
            meetings: withHistory ? try meetings(records, actor, in: store) : [],
            balance: withHistory ? try balance(of: ownership, person.id, now, actor, in: store) : nil,
            supervisorsReadBalance: CareSettings(try store.practiceSettings()).praiseForSupervisors,
            mayReadEstimate: try mayReadEstimate(of: ownership, actor, in: store),
            people: Dictionary(try store.people().map { ($0.id, $0) }) { first, _ in first }, titles: titles,
            mayWrite: actor.allows(AccessPolicy.maySupervise, ownership), isOwn: actor.personID == person.id)
    }

    /// Of the concerns that wait for a talk, those that came back after one.
    private func talkedBefore(_ rows: [BoardRow], in store: any StoreReading) throws -> Set<ConcernID> {
        var found: Set<ConcernID> = []
        for concern in rows.flatMap(\.standing.concerns) where concern.state == .open {
            if try store.concernRecord(concern.id)?.milestones.firstTalkAt != nil { found.insert(concern.id) }
        }
        return found
    }

    private func mayReadEstimate(
        of ownership: EpisodeOwnership, _ actor: Actor, in store: any StoreReading
    ) throws -> Bool {
        let supervisorsMay = CareSettings(try store.practiceSettings()).estimatesForSupervisors
        return actor.allows(
            { AccessPolicy.mayReadEstimate($0, of: $1, supervisorsMay: supervisorsMay) }, ownership)
    }

    private func clients(
        _ agenda: SupervisionAgenda, _ rows: [BoardRow], _ records: [SupervisionRecord], in store: any StoreReading
    ) throws -> [ClientAgenda] {
        let byID = Dictionary(records.map { ($0.entry.id, $0) }) { first, _ in first }
        let byEpisode = Dictionary(rows.map { ($0.standing.episode, $0.client) }) { first, _ in first }
        var order: [EpisodeID] = []
        var lines: [EpisodeID: [SpokenAgendaLine]] = [:]
        for line in agenda.lines {
            let episode = line.item.matter.episode
            if lines[episode] == nil { order.append(episode) }
            let said = try line.last.flatMap { byID[$0.id] }.flatMap { try words(of: $0, in: store) }
            lines[episode, default: []].append(SpokenAgendaLine(line: line, words: said))
        }
        return order.compactMap { episode in
            byEpisode[episode].map { ClientAgenda(client: $0, episode: episode, lines: lines[episode] ?? []) }
        }
    }

    /// What was written, but for clients whom the reader may not know of any more.
    private func meetings(
        _ records: [SupervisionRecord], _ actor: Actor, in store: any StoreReading
    ) throws -> [SupervisionMeeting] {
        let byID = Dictionary(records.map { ($0.entry.id, $0) }) { first, _ in first }
        var found: [Day: [SpokenSupervision]] = [:]
        var clients: [EpisodeID: Client?] = [:]
        for entry in records.map(\.entry).inForce {
            guard let record = byID[entry.id] else { continue }
            var client: Client?
            if let episode = entry.matter?.episode {
                client = try clients[episode] ?? readableClient(episode, actor, in: store)
                clients[episode] = .some(client)
                if client == nil { continue }
            }
            found[entry.day, default: []].append(
                SpokenSupervision(entry: entry, words: try words(of: record, in: store), client: client))
        }
        return found.map { SupervisionMeeting(day: $0.key, entries: $0.value) }.sorted { $0.day > $1.day }
    }

    private func readableClient(
        _ episode: EpisodeID, _ actor: Actor, in store: any StoreReading
    ) throws -> Client? {
        guard let ownership = try store.ownership(of: episode), actor.allows(AccessPolicy.mayReadClinical, ownership)
        else { return nil }
        return try store.episode(episode).flatMap { try store.client($0.client) }
    }

    private func titles(
        of matters: [AgendaMatter], in store: any StoreReading
    ) throws -> [AgendaMatter: ConcernTitle] {
        var found: [AgendaMatter: ConcernTitle] = [:]
        for matter in Set(matters) {
            switch matter.about {
            case .concern(let id): found[matter] = try store.concernRecord(id)?.title
            case .sign(let kind): found[matter] = ConcernSubject(kind).map { ConcernTitle($0, [kind]) }
            }
        }
        return found
    }

    /// Of the last 365 days.
    private func balance(
        of ownership: EpisodeOwnership, _ person: PersonID, _ now: Instant, _ actor: Actor, in store: any StoreReading
    ) throws -> LoopCell<PraiseBalance>? {
        let supervisorsMay = CareSettings(try store.practiceSettings()).praiseForSupervisors
        guard
            actor.allows(
                { AccessPolicy.mayReadPraiseBalance($0, of: $1, supervisorsMay: supervisorsMay) }, ownership)
        else { return nil }
        let counted = try store.praiseBalance(
            of: person, from: now.adding(days: -365), to: now.adding(seconds: 1))
        return counted.cell(for: actor.personID == person ? .therapistThemselves : .anybodyElse)
    }

    /// What was agreed about one episode in supervision, the latest first.
    func supervision(about episode: EpisodeID, in store: any StoreReading) throws -> [SpokenSupervision] {
        let records = try store.supervisionEntries(about: episode)
        let byID = Dictionary(records.map { ($0.entry.id, $0) }) { first, _ in first }
        return try records.map(\.entry).inForce.reversed().compactMap { entry in
            try byID[entry.id].map { SpokenSupervision(entry: entry, words: try words(of: $0, in: store)) }
        }
    }
}
