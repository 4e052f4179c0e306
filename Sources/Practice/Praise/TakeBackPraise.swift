package import Clinic
package import FollowThrough

/// What was said of something that went well, or put off, by a slip. Both stay readable; anybody who may record about the
/// episode.
package struct TakeBackPraise: Sendable {
    package typealias Result = PraiseTakenBack
    package let praise: PraiseID
    package let episode: EpisodeID

    package init(praise: PraiseID, episode: EpisodeID) {
        self.praise = praise
        self.episode = episode
    }
}

package struct PraiseTakenBack: Hashable, Sendable {
    package let praise: Praise
    /// Another tap, or somebody else, took it back before: nothing was changed.
    package let wasAlreadyThere: Bool

    package init(praise: Praise, wasAlreadyThere: Bool) {
        self.praise = praise
        self.wasAlreadyThere = wasAlreadyThere
    }
}

extension PracticeService {
    package func perform(_ command: TakeBackPraise, as actor: Actor) async throws(PracticeError) -> PraiseTakenBack {
        try await write { store in
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: command.episode))
            guard let records = try store.records(of: command.episode), let held = try store.praise(command.praise),
                held.episode == command.episode
            else { throw PracticeError.notFound }
            if held.takenBack != nil { return Announced(PraiseTakenBack(praise: held, wasAlreadyThere: true), []) }
            guard held.canBeTakenBack else { throw PracticeError.notFound }
            let now = chance.now()
            try store.takeBack(held.id, at: now, by: actor.personID)
            try note(
                .undoPraise, by: actor.personID, client: records.client.id, episode: command.episode, in: store)
            let judged = try judge(records, in: store)
            return Announced(
                PraiseTakenBack(praise: held.takenBack(at: now, by: actor.personID), wasAlreadyThere: false),
                [judged.announcement])
        }.announced(by: self)
    }
}
