package import Clinic

/// Makes a client's names, contacts and words unreadable for good, in the store and in what is copied from it from now
/// on. Scores, attendance and acts stay for the practice's figures, under ids that lead back to nobody.
package struct EraseClient: Sendable {
    package typealias Result = ID<Erasure>
    package let client: ClientID
    /// The client's code, typed again.
    package let code: String
    package let because: ErasureReason?
    /// What a law wants kept apart, until when, and which law.
    package let keep: Keep?
    /// What stood beside that question where it was not said that something is to be kept.
    package let unchosen: Unchosen?

    package struct Keep: Hashable, Sendable {
        /// `nil` where what was typed is no day.
        package let until: Day?
        package let why: String
        package init(until: Day?, why: String) {
            self.until = until
            self.why = why
        }
    }

    /// As it was typed; nothing, or what the practice's rule had filled in, where nobody typed anything.
    package struct Unchosen: Hashable, Sendable {
        package let until: String
        package let why: String
        package init(until: String, why: String) {
            self.until = until
            self.why = why
        }
    }

    package init(
        client: ClientID, code: String, because: ErasureReason?, keep: Keep? = nil, unchosen: Unchosen? = nil
    ) {
        self.client = client
        self.code = code
        self.because = because
        self.keep = keep
        self.unchosen = unchosen
    }
}

extension EraseClient.Unchosen {
    fileprivate func wasTyped(over settings: RetentionSettings, _ today: Day) -> Bool {
        let (until, why) = (Checks.trimmed(until), Checks.trimmed(why))
        let rule = settings.keep(from: today)?.until?.description
        return !until.isEmpty && until != rule || !why.isEmpty && why != Checks.trimmed(settings.keepWhy)
    }
}

/// What stands before the act: who it is, and what keeps it from being done.
package struct ErasureForm: Sendable {
    package let client: ClientID
    package init(client: ClientID) { self.client = client }

    package struct Answer: Sendable {
        package let client: Client
        package let isOpen: Bool
        /// Whether this viewer may end what is open.
        package let mayEnd: Bool
        package let today: Day
        package let settings: RetentionSettings
        package init(client: Client, isOpen: Bool, mayEnd: Bool, today: Day, settings: RetentionSettings) {
            self.client = client
            self.isOpen = isOpen
            self.mayEnd = mayEnd
            self.today = today
            self.settings = settings
        }
    }
}

extension PracticeService {
    package func answer(_ question: ErasureForm, as actor: Actor) async throws(PracticeError) -> ErasureForm.Answer {
        let answer = try await read { store in
            let (client, episodes) = try erasable(question.client, actor, in: store)
            let open = episodes.filter { $0.ending == nil }
            return ErasureForm.Answer(
                client: client, isOpen: !open.isEmpty,
                mayEnd: try open.contains { episode in
                    try store.ownership(of: episode.id).map { actor.allows(AccessPolicy.mayWriteClinical, $0) }
                        ?? false
                },
                today: try store.requirePractice().zone.day(of: chance.now()),
                settings: RetentionSettings(try store.practiceSettings()))
        }
        try await noteRead(.readClient, by: actor, client: question.client)
        return answer
    }

    package func perform(_ command: EraseClient, as actor: Actor) async throws(PracticeError) -> ID<Erasure> {
        let id: ID<Erasure> = try await write { store in
            let (client, episodes, because) = try erasing(command, actor, in: store)
            return try erase(client, episodes, because, command.keep, by: actor.personID, in: store)
        }
        await wipeTraces()
        return id
    }

    /// Throws what the act would throw, and erases nobody.
    package func check(_ command: EraseClient, as actor: Actor) async throws(PracticeError) {
        try await read { store in _ = try erasing(command, actor, in: store) }
    }

    /// All that has to be so before anything is erased.
    private func erasing(
        _ command: EraseClient, _ actor: Actor, in store: any StoreReading
    ) throws -> (Client, [Episode], ErasureReason) {
        let (client, episodes) = try erasable(command.client, actor, in: store)
        var checks = Checks()
        if Checks.trimmed(command.code).lowercased() != client.code.lowercased() {
            checks.add("code", "problem.code-again")
        }
        let today = try store.requirePractice().zone.day(of: chance.now())
        if let keep = command.keep {
            let why = checks.text(keep.why, "keep-why", longest: 200)
            // It stays in plain text. The rule's own was not written about this client.
            let rule = RetentionSettings(try store.practiceSettings()).keepWhy
            if why != Checks.trimmed(rule), CaseloadQuery.isNamed(client, in: why) {
                checks.add("keep-why", "problem.names-client")
            }
            if let until = keep.until {
                if until <= today { checks.add("keep-until", "problem.in-past") }
            } else {
                checks.add("keep-until", "problem.day")
            }
        }
        // Nothing brings it back: a day or a law that somebody typed is no slip to be passed over.
        if command.keep == nil, let unchosen = command.unchosen,
            unchosen.wasTyped(over: RetentionSettings(try store.practiceSettings()), today)
        {
            checks.add("keep", "problem.keep-unchosen")
        }
        if command.because == nil { checks.add("because", "problem.required") }
        try checks.done()
        guard let because = command.because else { throw PracticeError.notFound }
        if episodes.contains(where: { $0.ending == nil }) { throw PracticeError.conflict("conflict.episode-open") }
        return (client, episodes, because)
    }

    /// For the machine's operator, who has a code at hand and no list.
    package func client(code: String, as actor: Actor) async throws(PracticeError) -> ClientID? {
        try actor.requireUpkeep()
        return try await read { try $0.client(codeAsTyped: code)?.id }
    }

    /// Only after the transaction is on disk. What cannot be wiped now is wiped with the next one.
    func wipeTraces() async {
        try? await store.wipeTraces()
        sweepCopies()
    }

    func erase(
        _ client: Client, _ episodes: [Episode], _ because: ErasureReason, _ keep: EraseClient.Keep?, by: PersonID?,
        in store: any StoreWriting
    ) throws -> ID<Erasure> {
        let id: ID<Erasure> = chance.id()
        let kept = try keep.flatMap { keep -> KeptByLaw? in
            guard let until = keep.until else { return nil }
            let text = try KeptText(client, episodes, now: chance.now(), in: store).text
            return KeptByLaw(
                until: until, why: Checks.trimmed(keep.why), sealed: try sealing.seal(text, Erasure.place(id)))
        }
        try endCheckLinks(of: episodes.map(\.id), in: store)
        try store.erase(Erasure(id: id, client: client.id, at: chance.now(), by: by, because: because, kept: kept))
        // Without a birthday other cutoffs hold, and what stands must be what the records say.
        for episode in episodes { _ = try judge(episode.id, in: store) }
        try note(.eraseClient, by: by, client: client.id, in: store)
        return id
    }

    /// The client and all the courses of care; `.notFound` for whoever may not erase.
    private func erasable(
        _ id: ClientID, _ actor: Actor, in store: any StoreReading
    ) throws -> (Client, [Episode]) {
        guard let client = try store.client(id) else { throw PracticeError.notFound }
        let episodes = try store.episodes(of: id)
        for episode in episodes { try actor.require(AccessPolicy.mayErase, try store.ownership(of: episode.id)) }
        if episodes.isEmpty { try actor.requireUpkeep() }
        return (client, episodes)
    }
}

/// What is kept by law, as text: name, code, birthday, and each appointment until now with what came of it.
private struct KeptText {
    let text: String

    /// - Parameter now: what was to come after it never was.
    init(_ client: Client, _ episodes: [Episode], now: Instant, in store: any StoreReading) throws {
        let zone = try store.requirePractice().zone
        let visits = try episodes.flatMap { try store.records(of: $0.id)?.appointments ?? [] }
            .filter { $0.start <= now }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
            .compactMap { appointment -> String? in
                guard let attendance = appointment.attendance else { return nil }
                let day = zone.day(of: appointment.start).description
                return "\(day) \(appointment.minutes) min: \(Self.told(attendance))"
            }
        let care = episodes.map { "\($0.intake.description) – \($0.ending?.day.description ?? "")" }
        text = ([client.name, client.code, client.born?.description ?? "–"] + care + visits).joined(separator: "\n")
    }

    /// For whoever reads it years from now, so that a time that was called off is not taken for a visit.
    private static func told(_ attendance: Attendance) -> String {
        switch attendance {
        case .onTime: "came"
        case .late(let minutes): "came \(minutes) min late"
        case .wrongTime(let seen): seen ? "came at another time and was seen" : "came at another time, not seen"
        case .cancelled(let by, _): "did not take place, called off by the \(by.rawValue)"
        case .rescheduled(let by, _): "did not take place, moved by the \(by.rawValue)"
        case .noShow: "did not take place, did not come"
        }
    }
}
