package import Clinic
internal import FollowThrough

/// Puts the words of an act right: a slip, a name, what was forgotten. Only whoever wrote them does; what they replace
/// stays readable, and nothing that is counted changes.
package struct CorrectActWords: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    /// The act whose words they are.
    package let act: ConcernActID
    /// As they should be; may be empty where that act says something without words.
    package let words: String

    package init(id: ConcernActID, concern: ConcernID, act: ConcernActID, words: String) {
        self.id = id
        self.concern = concern
        self.act = act
        self.words = words
    }
}

extension PracticeService {
    package func perform(_ command: CorrectActWords, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let (held, before) = try await read { store -> (ConcernAct, String) in
            guard let held = try store.concernAct(command.act) else { throw PracticeError.notFound }
            try actor.require(AccessPolicy.mayReadClinical, try store.ownership(of: held.episode))
            guard held.concern == command.concern, held.kind.mayHaveWords, held.by == actor.personID else {
                throw PracticeError.notFound
            }
            return (held, try self.words(held.kind.purpose, of: held.id, in: store) ?? "")
        }
        var checks = Checks()
        let isStep = held.kind.purpose == .stepWords
        let words = checks.text(
            command.words, "words", required: held.kind.needsWords, longest: isStep ? 400 : ConcernText.longest)
        try checks.done()
        if words == before {
            return ConcernDone(concern: held.concern, episode: held.episode, wasAlreadyThere: true)
        }
        return try await act(
            on: command.concern, once: command.id, .correctWords, as: actor,
            { viewer, episode, _ in AccessPolicy.mayReadClinical(viewer, episode) }
        ) { _ in [PlannedAct(.wordsCorrected(of: held.id), held.kind.purpose, words: words)] }
    }
}
