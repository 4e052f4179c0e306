package import Clinic
package import FollowThrough
package import Measures

/// One filling-in: kept, scored, judged and seen on the board, in one transaction.
package struct RecordResponse: Sendable {
    package typealias Result = Recorded
    /// Made with the page, so that a form that is sent twice is one response.
    package let id: ResponseID
    package let episode: EpisodeID
    /// `nil` for a measure filled in between sessions.
    package let session: SessionID?
    package let measure: MeasureVersion
    package let content: ResponseContent
    package let way: ResponseWay
    package let language: Language?
    /// Now, where it is not said; for paper, not after the session.
    package let answeredAt: Instant?
    /// The response that this one corrects.
    package let replaces: ResponseID?
    package init(
        id: ResponseID, episode: EpisodeID, session: SessionID?, measure: MeasureVersion, content: ResponseContent,
        way: ResponseWay, language: Language? = nil, answeredAt: Instant? = nil, replaces: ResponseID? = nil
    ) {
        self.id = id
        self.episode = episode
        self.session = session
        self.measure = measure
        self.content = content
        self.way = way
        self.language = language
        self.answeredAt = answeredAt
        self.replaces = replaces
    }
}

package struct Recorded: Hashable, Sendable {
    package let scored: ScoredResponse
    package let standing: Standing
    package let wasAlreadyThere: Bool
    package init(scored: ScoredResponse, standing: Standing, wasAlreadyThere: Bool) {
        self.scored = scored
        self.standing = standing
        self.wasAlreadyThere = wasAlreadyThere
    }
}

extension PracticeService {
    package func perform(_ command: RecordResponse, as actor: Actor) async throws(PracticeError) -> Recorded {
        try await write { store in
            let ownership = try store.ownership(of: command.episode)
            try actor.require(AccessPolicy.mayWriteClinical, ownership)
            // Whatever way an answer comes by, nothing is written to a record that was erased.
            guard ownership != nil else { throw PracticeError.notFound }
            if let held = try store.response(command.id) { return try recorded(command, held, in: store) }
            guard let records = try store.records(of: command.episode) else { throw PracticeError.notFound }
            // Putting right what is there, and what comes from elsewhere, asks the client for nothing.
            if command.way != .imported, command.replaces == nil {
                try requireConsent(.measures, of: records.client.id, in: store)
            }
            return try record(command, records, by: actor.personID, in: store)
        }.announced(by: self)
    }

    /// Without asking the policy: for an action that has asked.
    func record(
        _ command: RecordResponse, by person: PersonID?, in store: any StoreWriting
    ) throws -> Announced<Recorded> {
        if let held = try store.response(command.id) { return try recorded(command, held, in: store) }
        guard let records = try store.records(of: command.episode) else { throw PracticeError.notFound }
        return try record(command, records, by: person, in: store)
    }

    /// It is there already: the same answer again, or another content under its id.
    private func recorded(
        _ command: RecordResponse, _ held: ScoredResponse, in store: any StoreWriting
    ) throws -> Announced<Recorded> {
        guard command.isRecorded(in: held.response) else { throw PracticeError.idTaken }
        let standing = try store.standing(of: command.episode) ?? judge(command.episode, in: store).standing
        return Announced(Recorded(scored: held, standing: standing, wasAlreadyThere: true), [])
    }

    private func record(
        _ command: RecordResponse, _ records: EpisodeRecords, by person: PersonID?, in store: any StoreWriting
    ) throws -> Announced<Recorded> {
        guard let measure = try shelf.measure(command.measure, in: store) else {
            throw PracticeError.invalid("measure", "problem.unknown")
        }
        let now = chance.now()
        try check(command, measure, records, now: now, in: store)
        let session = records.sessions.first { $0.id == command.session }
        let scored = ScoredResponse(
            response: Response(
                id: command.id, episode: command.episode, session: command.session, measure: measure.id,
                content: command.content, way: command.way, language: command.language,
                answeredAt: command.answeredAt ?? (command.way == .paper ? min(now, session?.end ?? now) : now),
                recordedAt: now, recordedBy: person, replaces: command.replaces),
            score: try score(command.content, measure))
        try store.add(scored, purpose: measure.purpose)
        // What corrects a check from before a session goes into the session with it.
        if command.session == nil, let replaced = command.replaces,
            let appointment = try store.appointment(after: replaced)
        {
            try store.keep(command.id, before: appointment)
        }
        try note(
            command.replaces == nil ? .recordResponse : .correctResponse, by: person, client: records.client.id,
            episode: command.episode, in: store)
        let judged = try judge(records.adding(scored), in: store)
        return Announced(
            Recorded(scored: scored, standing: judged.standing, wasAlreadyThere: false), [judged.announcement])
    }

    private func check(
        _ command: RecordResponse, _ measure: Measure, _ records: EpisodeRecords, now: Instant,
        in store: any StoreReading
    ) throws {
        if let session = command.session, !records.sessions.contains(where: { $0.id == session }) {
            throw PracticeError.notFound
        }
        if let answered = command.answeredAt, answered > now.adding(minutes: 5) {
            throw PracticeError.invalid("answered-on", "problem.in-future")
        }
        guard let replaced = command.replaces else {
            guard let session = command.session else { return }
            if try current(measure, in: session, records, store) != nil {
                throw PracticeError.conflict("conflict.check-is-in")
            }
            return
        }
        guard let old = records.responses.first(where: { $0.response.id == replaced })?.response,
            old.session == command.session
        else { throw PracticeError.notFound }
        if records.responses.contains(where: { $0.response.replaces == replaced }) {
            throw PracticeError.conflict("conflict.already-corrected")
        }
    }

    /// What is in force of that check (of that measure, where it is neither check) in the session.
    func current(
        _ measure: Measure, in session: SessionID, _ records: EpisodeRecords, _ store: any StoreReading
    ) throws -> ScoredResponse? {
        try records.inForce.last { held in
            guard held.response.session == session else { return false }
            if measure.purpose == .other { return held.response.measure.key == measure.id.key }
            return try shelf.measure(held.response.measure, in: store)?.purpose == measure.purpose
        }
    }
}

extension RecordResponse {
    fileprivate func isRecorded(in response: Response) -> Bool {
        response.episode == episode && response.session == session && response.measure == measure
            && response.content == content && response.replaces == replaces
    }
}
