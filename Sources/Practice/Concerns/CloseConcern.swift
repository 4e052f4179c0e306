package import Clinic
package import FollowThrough

/// It is settled. A risk answer only once somebody has recorded what was done.
package struct SettleConcern: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    package let words: String
    /// How many acts the page showed.
    package let seen: Int

    package init(id: ConcernActID, concern: ConcernID, words: String = "", seen: Int) {
        self.id = id
        self.concern = concern
        self.words = words
        self.seen = seen
    }
}

/// It is no concern, for a reason. It comes back by itself on new evidence.
package struct DismissConcern: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    package let reason: DismissReason
    package let words: String
    package let seen: Int

    package init(id: ConcernActID, concern: ConcernID, reason: DismissReason, words: String = "", seen: Int) {
        self.id = id
        self.concern = concern
        self.reason = reason
        self.words = words
        self.seen = seen
    }
}

/// A closed one is looked at again, while the course of care goes on.
package struct ReopenConcern: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    package let words: String
    package let seen: Int

    package init(id: ConcernActID, concern: ConcernID, words: String = "", seen: Int) {
        self.id = id
        self.concern = concern
        self.words = words
        self.seen = seen
    }
}

extension PracticeService {
    package func perform(_ command: SettleConcern, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let words = try ConcernText.checked(command.words, "words")
        return try await act(
            on: command.concern, once: command.id, .settleConcern, as: actor, seen: command.seen,
            AccessPolicy.mayActOnConcern
        ) { situation in
            if situation.concern.needsSafety { throw PracticeError.conflict("conflict.safety-first") }
            return [PlannedAct(.settled, words: words)]
        }
    }

    package func perform(_ command: DismissConcern, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        guard DismissReason.chosen.contains(command.reason) else { throw .invalid("reason", "problem.unknown") }
        let words = try ConcernText.checked(command.words, "words", required: command.reason == .other)
        return try await act(
            on: command.concern, once: command.id, .dismissConcern, as: actor, seen: command.seen,
            AccessPolicy.mayActOnConcern
        ) { situation in
            if situation.concern.needsSafety { throw PracticeError.conflict("conflict.safety-first") }
            return [PlannedAct(.dismissed(command.reason), words: words)]
        }
    }

    package func perform(_ command: ReopenConcern, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let words = try ConcernText.checked(command.words, "words")
        return try await act(
            on: command.concern, once: command.id, .reopenConcern, as: actor, seen: command.seen,
            AccessPolicy.mayActOnConcern
        ) { situation in
            // It would be open for ever: what has ended stands on no board.
            if situation.records.episode.ending != nil { throw PracticeError.conflict("conflict.episode-ended") }
            return [PlannedAct(.reopened, words: words)]
        }
    }
}
