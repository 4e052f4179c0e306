package import Clinic
package import FollowThrough

/// A concern opened by hand: something that no rule sees. What is about a subject that has an open concern joins that
/// one.
package struct OpenConcern: Sendable {
    package typealias Result = ConcernDone
    /// Made with the page; the concern has the same two halves as its id.
    package let id: ConcernActID
    package let episode: EpisodeID
    package let subject: ConcernSubject
    package let words: String

    package init(id: ConcernActID, episode: EpisodeID, subject: ConcernSubject, words: String) {
        self.id = id
        self.episode = episode
        self.subject = subject
        self.words = words
    }
}

extension PracticeService {
    package func perform(_ command: OpenConcern, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let words = try ConcernText.checked(command.words, "words", required: true)
        return try await write { store in
            try actor.require(AccessPolicy.mayReadClinical, try store.ownership(of: command.episode))
            guard let records = try store.records(of: command.episode) else { throw PracticeError.notFound }
            if let done = try opened(command, words, in: store) { return Announced(done, []) }
            guard records.episode.ending == nil else { throw PracticeError.conflict("conflict.episode-ended") }
            guard let owner = records.episode.therapist else { throw PracticeError.conflict("conflict.no-therapist") }
            let open = try store.concerns(of: command.episode).last {
                !$0.isClosed && $0.subject == command.subject && command.subject != .other
            }
            let concern = open?.id ?? ConcernID(high: command.id.high, low: command.id.low)
            let kind = open == nil ? ConcernActKind.opened(command.subject, owner: owner, after: nil) : .commented
            let act = ConcernAct(
                id: command.id, concern: concern, episode: command.episode, place: open?.actCount ?? 0,
                at: chance.now(), by: actor.personID, kind: kind)
            if open == nil, let new = Concern([act]) { try store.put(ConcernRecord(new)) }
            try store.add(act)
            try keep(words, .concernWords, of: act.id, episode: command.episode, in: store)
            try note(
                open == nil ? .openConcern : .commentOnConcern, by: actor.personID, client: records.client.id,
                episode: command.episode, in: store)
            let judged = try judge(records, in: store)
            return Announced(
                ConcernDone(concern: concern, episode: command.episode, wasAlreadyThere: false), [judged.announcement])
        }.announced(by: self)
    }

    private func opened(
        _ command: OpenConcern, _ words: String, in store: any StoreReading
    ) throws -> ConcernDone? {
        guard let held = try store.concernAct(command.id) else { return nil }
        let isSame =
            switch held.kind {
            case .opened(let subject, _, _): subject == command.subject
            case .commented: try store.concernRecord(held.concern)?.subject == command.subject
            default: false
            }
        guard isSame, held.episode == command.episode,
            try self.words(.concernWords, writtenWith: held, in: store) == words
        else { throw PracticeError.idTaken }
        return ConcernDone(concern: held.concern, episode: held.episode, wasAlreadyThere: true)
    }
}
