package import Clinic
package import Measures

/// A person says whether a comment is a doubt about the treatment. The reader only suggests; this is what counts.
package struct AnswerComment: Sendable {
    package typealias Result = Void
    package let response: ResponseID
    /// `nil` takes back what was said.
    package let isDoubt: Bool?
    package let once: ID<CommentAnswer>
    package init(response: ResponseID, isDoubt: Bool?, once: ID<CommentAnswer>) {
        self.response = response
        self.isDoubt = isDoubt
        self.once = once
    }
}

extension PracticeService {
    /// The session that the check belongs to, to go back to.
    @discardableResult
    package func perform(_ command: AnswerComment, as actor: Actor) async throws(PracticeError) -> SessionID? {
        try await write { store in
            guard let comment = try store.comment(on: command.response) else { throw PracticeError.notFound }
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: comment.episode))
            let session = try store.response(command.response)?.response.session
            let given = try store.commentAnswers(on: command.response)
            if let held = given.first(where: { $0.id == command.once }) {
                guard held.isDoubt == command.isDoubt else { throw PracticeError.idTaken }
                return Announced(session, [])
            }
            if given.isEmpty ? command.isDoubt == nil : given.last?.isDoubt == command.isDoubt {
                return Announced(session, [])
            }
            do {
                try store.add(
                    CommentAnswer(
                        id: command.once, response: command.response, isDoubt: command.isDoubt,
                        answeredAt: chance.now(), answeredBy: actor.personID))
            } catch StoreError.duplicate { throw PracticeError.idTaken }
            let client = try store.episode(comment.episode)?.client
            try note(.answerComment, by: actor.personID, client: client, episode: comment.episode, in: store)
            return Announced(session, [try judge(comment.episode, in: store).announcement])
        }.announced(by: self)
    }
}
