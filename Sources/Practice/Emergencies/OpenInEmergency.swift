package import Clinic

/// Opens the record of one client, for an hour and for reading alone, to somebody clinical who is not responsible for
/// them. Those who are, are told at once.
package struct OpenInEmergency: Sendable {
    /// Made with the page.
    package let id: EmergencyID
    /// The whole code, or the full name; nothing is listed and nothing is guessed.
    package let whom: String
    package let kind: EmergencyKind?
    /// Why it cannot wait. Sealed.
    package let words: String

    package init(id: EmergencyID, whom: String, kind: EmergencyKind?, words: String) {
        self.id = id
        self.whom = whom
        self.kind = kind
        self.words = words
    }

    package enum Result: Hashable, Sendable {
        case opened(ClientID)
        /// The person may read it anyway; nothing was opened.
        case ownAlready(ClientID)
    }

    /// So many names and codes that open nothing are taken within an hour; then none is any more.
    package static let mostRefusals = 10
    /// So many records one person opens within an hour: more is looking through them.
    package static let mostInAnHour = 3
    /// Characters; a letter is no reason.
    package static let shortestReason = 10
}

extension PracticeService {
    package func perform(
        _ command: OpenInEmergency, as actor: Actor
    ) async throws(PracticeError) -> OpenInEmergency.Result {
        let viewer = try actor.requireViewer()
        try actor.require(AccessPolicy.mayUseEmergencies)
        var checks = Checks()
        let whom = checks.text(command.whom, "whom")
        let words = checks.text(command.words, "words", longest: 4000)
        if (1..<OpenInEmergency.shortestReason).contains(words.count) {
            checks.add("words", "problem.reason-short", [String(OpenInEmergency.shortestReason)])
        }
        if command.kind == nil { checks.add("kind", "problem.choose") }
        try checks.done()
        guard let kind = command.kind else { throw .notFound }
        let done = try await write { store -> Announced<OpenInEmergency.Result?> in
            if let held = try store.emergency(command.id) {
                // Somebody else's name under the same key must not be answered with this one's record.
                guard held.person == viewer.person, held.kind == kind, try named(whom, in: store) == held.client,
                    try self.words(.emergencyReason, of: held.id, in: store) == words
                else { throw PracticeError.idTaken }
                return Announced(.opened(held.client), [])
            }
            guard let client = try found(whom, by: viewer, in: store) else {
                try note(.openInEmergencyRefused, by: viewer.person, in: store)
                return Announced(nil, [])
            }
            let episodes = try store.episodes(of: client)
            guard let newest = episodes.first else { return Announced(nil, []) }
            // Who was responsible for an earlier course of care may read that one alone.
            let own = Set(try readable(client, actor, in: store).map(\.id))
            if atHand(episodes).allSatisfy({ own.contains($0.id) }) { return Announced(.ownAlready(client), []) }
            guard try events(.openInEmergency, of: viewer, in: store) < OpenInEmergency.mostInAnHour else {
                throw PracticeError.invalid("whom", "problem.emergency-many")
            }
            let told = try told(of: episodes, in: store)
            let now = chance.now()
            try store.add(
                EmergencyOpening(id: command.id, client: client, person: viewer.person, kind: kind, openedAt: now),
                telling: told.map(\.id))
            try keep(words, .emergencyReason, of: command.id, episode: newest.id, in: store)
            try note(.openInEmergency, by: viewer.person, client: client, episode: newest.id, in: store)
            return Announced(
                .opened(client),
                told.map { Announcement(episode: newest.id, therapist: $0.id, team: $0.team, at: now) })
        }.announced(by: self)
        guard let done else { throw .invalid("whom", "problem.nobody-opened") }
        return done
    }

    /// Nobody after too many tries.
    private func found(_ whom: String, by viewer: Viewer, in store: any StoreReading) throws -> ClientID? {
        let refused = try events(.openInEmergencyRefused, of: viewer, in: store)
        // Looked for whatever comes of that, so that time tells nothing.
        let client = try named(whom, in: store)
        return refused < OpenInEmergency.mostRefusals ? client : nil
    }

    /// How many of the last hour, up to ten.
    private func events(_ action: AuditAction, of viewer: Viewer, in store: any StoreReading) throws -> Int {
        let since = chance.now().adding(minutes: -60)
        return try store.auditEvents(
            matching: AuditFilter(person: viewer.person, action: action, from: since), before: nil,
            limit: OpenInEmergency.mostRefusals
        ).count
    }

    /// The one client whose code or whole name that is. Two of the same name are none.
    private func named(_ whom: String, in store: any StoreReading) throws -> ClientID? {
        // All are looked for whatever comes of the first, so that time tells nothing.
        let byCode = try store.client(code: whom)
        let everybody = try store.caseload(.everybody, includingClosed: true).map(\.client)
        let byLetters = everybody.oneWith(codeAsTyped: whom)
        let byName = Set(everybody.filter { CaseloadQuery.isName(whom, of: $0) }.map(\.id))
        return byCode?.id ?? byLetters?.id ?? (byName.count == 1 ? byName.first : nil)
    }

    /// The open courses of care, else the last one.
    private func atHand(_ episodes: [Episode]) -> [Episode] {
        let open = episodes.filter { $0.ending == nil }
        return open.isEmpty ? Array(episodes.prefix(1)) : open
    }

    /// Those who are responsible for what is at hand.
    func told(of episodes: [Episode], in store: any StoreReading) throws -> [Person] {
        let ownerships = try atHand(episodes).compactMap { try store.ownership(of: $0.id) }
        return try store.people().filter { person in
            let viewer = Viewer(person: person.id, roles: person.roles, team: person.team)
            return person.isActive && ownerships.contains { AccessPolicy.isToldOfEmergencies(viewer, $0) }
        }
    }
}
