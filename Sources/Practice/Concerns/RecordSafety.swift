package import Clinic
internal import FollowThrough

/// What was done about a risk answer, in the words of the person who did it. The therapist's and the supervisor's to
/// record; until then it stays at the top for both.
package struct RecordSafety: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    package let words: String
    /// How many acts the page showed. An answer that joined since still waits for its own; the words are kept all the same.
    package let seen: Int

    package init(id: ConcernActID, concern: ConcernID, words: String, seen: Int) {
        self.id = id
        self.concern = concern
        self.words = words
        self.seen = seen
    }
}

/// A word from somebody who reads along.
package struct CommentOnConcern: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    package let words: String

    package init(id: ConcernActID, concern: ConcernID, words: String) {
        self.id = id
        self.concern = concern
        self.words = words
    }
}

/// Somebody else owns it from now on: one of those who may read the episode.
package struct ReassignConcern: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    package let to: PersonID

    package init(id: ConcernActID, concern: ConcernID, to: PersonID) {
        self.id = id
        self.concern = concern
        self.to = to
    }
}

extension PracticeService {
    package func perform(_ command: RecordSafety, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let words = try ConcernText.checked(command.words, "words", required: true)
        return try await act(
            on: command.concern, once: command.id, .recordSafety, as: actor,
            { viewer, episode, _ in AccessPolicy.mayRecordSafety(viewer, episode) }
        ) { situation in
            guard situation.concern.subject == .risk else { throw PracticeError.notFound }
            return [PlannedAct(.safetyDone(seen: max(0, command.seen)), .safetyNote, words: words)]
        }
    }

    package func perform(_ command: CommentOnConcern, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let words = try ConcernText.checked(command.words, "words", required: true)
        return try await act(
            on: command.concern, once: command.id, .commentOnConcern, as: actor,
            { viewer, episode, _ in AccessPolicy.mayReadClinical(viewer, episode) }
        ) { _ in [PlannedAct(.commented, words: words)] }
    }

    package func perform(_ command: ReassignConcern, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let person = try await read { try $0.person(command.to)?.person }
        return try await act(
            on: command.concern, once: command.id, .reassignConcern, as: actor,
            { viewer, episode, _ in AccessPolicy.mayReadClinical(viewer, episode) }
        ) { situation in
            guard let person, person.isActive,
                AccessPolicy.mayReadClinical(
                    Viewer(person: person.id, roles: person.roles, team: person.team), situation.records.ownership)
            else { throw PracticeError.invalid("owner", "problem.unknown") }
            return [PlannedAct(.ownerChanged(person.id))]
        }
    }
}
