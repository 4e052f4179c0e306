package import Clinic
package import FollowThrough

/// Something stands in the client's way.
package struct OpenBarrier: Sendable {
    package typealias Result = BarrierID
    package let episode: EpisodeID
    package let needs: BarrierNeeds
    package let words: BarrierWords
    package let concern: ConcernID?
    /// Made with the page; the barrier's own id.
    package let once: BarrierID
    package init(
        episode: EpisodeID, needs: BarrierNeeds, words: BarrierWords, concern: ConcernID? = nil,
        once: BarrierID
    ) {
        self.episode = episode
        self.needs = needs
        self.words = words
        self.concern = concern
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: OpenBarrier, as actor: Actor) async throws(PracticeError) -> BarrierID {
        try await write { store in
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: command.episode))
            guard let episode = try store.episode(command.episode) else { throw PracticeError.notFound }
            if let concern = command.concern, try store.concernRecord(concern)?.episode != episode.id {
                throw PracticeError.notFound
            }
            var checks = Checks()
            let words = checks.barrier(command.words)
            let needs = checks.needs(command.needs)
            try checks.done()
            let first = ID<BarrierAct>(high: command.once.high, low: command.once.low)
            if let held = try store.barrier(command.once) {
                let said = try self.words(.barrierWords, of: first, in: store)
                let isSame =
                    held.episode == episode.id && held.acts.first?.change == .opened(needs) && said == words.text
                guard isSame else { throw PracticeError.idTaken }
                return Announced(held.id, [])
            }
            if episode.ending != nil { throw PracticeError.conflict("conflict.episode-ended") }
            let act = BarrierAct(
                id: first, barrier: command.once, change: .opened(needs), at: chance.now(), by: actor.personID)
            try keep(act, after: [], of: episode.id, concern: command.concern, in: store)
            try keep(words.text, .barrierWords, of: act.id, episode: episode.id, in: store)
            try note(.openBarrier, by: actor.personID, client: episode.client, episode: episode.id, in: store)
            return Announced(command.once, [try judge(episode.id, in: store).announcement])
        }.announced(by: self)
    }

    func keep(
        _ act: BarrierAct, after earlier: [BarrierAct], of episode: EpisodeID, concern: ConcernID?,
        in store: any StoreWriting
    ) throws {
        guard
            let barrier = Barrier(id: act.barrier, episode: episode, concern: concern, acts: earlier + [act])
        else { throw StoreError.corrupt("a barrier that nothing opens") }
        do { try store.add(act, after: barrier) } catch StoreError.duplicate { throw PracticeError.idTaken }
    }
}

extension Checks {
    mutating func barrier(_ words: BarrierWords) -> BarrierWords {
        BarrierWords(
            title: line(words.title, "title", required: true, longest: 120), words: self.words(words.words, "words"),
            place: line(words.place, "place", longest: 120))
    }

    mutating func needs(_ needs: BarrierNeeds) -> BarrierNeeds {
        BarrierNeeds(
            kind: needs.kind, language: language(needs.language ?? "", "language"), cost: needs.cost)
    }
}
