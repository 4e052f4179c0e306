package import Clinic
package import FollowThrough
internal import Measures
package import Signs

/// One concern with everything that was done about it, for who may know how it goes.
package struct ConcernView: Sendable {
    package let concern: ConcernID
    package init(concern: ConcernID) { self.concern = concern }

    package struct Answer: Sendable {
        package let view: EpisodeView
        package let concern: Concern
        /// In order, each with its words.
        package let acts: [SpokenAct]
        /// What the client said or wrote, by the record that its signs were read from.
        package let said: [RecordReference: String]
        package let settings: CareSettings
        /// `nil` before the first talk.
        package let comparison: BeforeAndAfter?
        package let waits: ConcernClock
        /// The last ones that were begun, be it before their hour, the newest first: where a talk or a review may have taken
        /// place.
        package let sessions: [Session]
        /// Those who may own it.
        package let owners: [Person]
        package let mayAct: Bool
        package let mayRecordSafety: Bool
        package init(
            view: EpisodeView, concern: Concern, acts: [SpokenAct],
            said: [RecordReference: String] = [:], settings: CareSettings, comparison: BeforeAndAfter?,
            waits: ConcernClock, sessions: [Session], owners: [Person], mayAct: Bool,
            mayRecordSafety: Bool
        ) {
            self.view = view
            self.concern = concern
            self.acts = acts
            self.said = said
            self.settings = settings
            self.comparison = comparison
            self.waits = waits
            self.sessions = sessions
            self.owners = owners
            self.mayAct = mayAct
            self.mayRecordSafety = mayRecordSafety
        }
    }
}

/// An act with the words beside it.
package struct SpokenAct: Hashable, Sendable {
    package let act: ConcernAct
    package let words: String?

    package init(act: ConcernAct, words: String?) {
        self.act = act
        self.words = words
    }
}

extension PracticeService {
    package func answer(_ question: ConcernView, as actor: Actor) async throws(PracticeError) -> ConcernView.Answer {
        let found = try await read { store in
            guard let record = try store.concernRecord(question.concern) else { throw PracticeError.notFound }
            let view = try view(of: record.episode, actor, in: store)
            guard let concern = view.concerns.first(where: { $0.id == question.concern }) else {
                throw PracticeError.notFound
            }
            return try concernView(concern, view, actor, isWhole: true, in: store)
        }
        try await noteRead(
            found.view.emergency == nil ? .readConcern : .readConcernInEmergency, by: actor,
            client: found.view.client.id, episode: found.view.episode.id)
        return found
    }

    /// - Parameters:
    ///   - isWhole: with what was said in talks; otherwise with the steps alone.
    ///   - session: with what was said in the talks of this session too.
    func concernView(
        _ concern: Concern, _ view: EpisodeView, _ actor: Actor, isWhole: Bool, talkedIn session: SessionID? = nil,
        in store: any StoreReading
    ) throws -> ConcernView.Answer {
        let ownership = view.records.ownership
        let settings = CareSettings(try store.practiceSettings())
        let spoken = try view.acts.filter { $0.concern == concern.id }.map { act in
            SpokenAct(
                act: act,
                words: isWhole || act.isTalk(in: session)
                    ? try shown(act.purpose(among: view.acts), of: act.id, in: store) : view.words[WordsKey(act.id)])
        }
        let owners = view.people.values.filter { person in
            person.isActive
                && AccessPolicy.mayReadClinical(
                    Viewer(person: person.id, roles: person.roles, team: person.team), ownership)
        }
        let past = view.records.sessions.filter { $0.isDated && $0.hasBegun(by: view.now) }
        return ConcernView.Answer(
            view: view, concern: concern, acts: spoken, said: try said(concern, in: store), settings: settings,
            comparison: comparison(concern, spoken.map(\.act), view),
            waits: ConcernClock(concern, settings.hours, view.practice.zone, now: view.now),
            sessions: Array(past.sorted { ($0.start, $0.id) > ($1.start, $1.id) }.prefix(3)),
            owners: owners.sorted { ($0.name, $0.id) < ($1.name, $1.id) },
            mayAct: actor.allows({ AccessPolicy.mayActOnConcern($0, $1, concern.owner) }, ownership),
            mayRecordSafety: actor.allows(AccessPolicy.mayRecordSafety, ownership))
    }
}

extension PracticeService {
    /// Around the first talk, which is known by when it was.
    private func comparison(_ concern: Concern, _ acts: [ConcernAct], _ view: EpisodeView) -> BeforeAndAfter? {
        guard let talk = HeldTalk(first: concern.milestones.firstTalkAt, acts) else { return nil }
        // What is typed in from paper has no moment of its own.
        let answered = view.records.responses.filter { $0.response.way != .paper }
            .map { ($0.response.id, $0.response.answeredAt) }
        return BeforeAndAfter(
            view.timeline, around: talk, answered: Dictionary(answered) { first, _ in first },
            closed: concern.milestones.closedAt, noticeHours: view.settings.lateCancellationHours)
    }

    /// The client's own words behind the signs of a concern.
    private func said(_ concern: Concern, in store: any StoreReading) throws -> [RecordReference: String] {
        var said: [RecordReference: String] = [:]
        for piece in concern.signs.flatMap(\.evidence) where said[piece.record] == nil {
            switch piece.record {
            case .observation(let id): said[piece.record] = try shown(.statement, of: id, in: store)
            case .comment(let id): said[piece.record] = try shown(.comment, of: id, in: store)
            case .episode, .appointment, .session, .response, .followUp: break
            }
        }
        return said
    }
}

extension ConcernAct {
    /// What the words beside it are; of those that were put right, what they were before.
    ///
    /// - Parameter acts: with the one whose words it put right.
    func purpose(among acts: [ConcernAct]) -> SealedPurpose {
        guard case .wordsCorrected(let corrected) = kind else { return kind.purpose }
        return acts.first { $0.id == corrected }?.kind.purpose ?? kind.purpose
    }
}

extension ConcernActKind {
    /// What the words beside such an act are.
    var purpose: SealedPurpose {
        switch self {
        case .talked: .talkNote
        case .stepAgreed: .stepWords
        case .stepReported, .reviewed: .reviewNote
        case .safetyDone: .safetyNote
        case .opened, .signJoined, .ownerChanged, .settled, .dismissed, .reopened, .commented, .wordsCorrected:
            .concernWords
        }
    }
}

extension ConcernAct {
    /// The talk took place in that session; false without one.
    func isTalk(in session: SessionID?) -> Bool {
        guard let session, case .talked(let talk) = kind else { return false }
        return talk.session == session
    }
}
