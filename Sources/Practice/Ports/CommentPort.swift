package import Clinic
package import Measures

/// What the client wrote on an alliance check, without the words: those stand sealed beside it
/// (`SealedPurpose.comment`).
package struct WrittenComment: Hashable, Sendable {
    /// The check that it was written on.
    package let response: ResponseID
    package let episode: EpisodeID
    package let writtenAt: Instant
    package let language: Language
    /// The words in which the reader saw a doubt, in UTF-8 bytes of the text; `nil` where it saw none.
    package let suggested: Range<Int>?
    package let readerVersion: Int
    /// What a person last said of it: a doubt about the treatment or not; `nil` until somebody does.
    package let isDoubt: Bool?

    package init(
        response: ResponseID, episode: EpisodeID, writtenAt: Instant, language: Language, suggested: Range<Int>?,
        readerVersion: Int, isDoubt: Bool? = nil
    ) {
        self.response = response
        self.episode = episode
        self.writtenAt = writtenAt
        self.language = language
        self.suggested = suggested
        self.readerVersion = readerVersion
        self.isDoubt = isDoubt
    }
}

/// What a person made of a comment; each answer is kept, the last one counts.
package struct CommentAnswer: Hashable, Sendable {
    package let id: ID<CommentAnswer>
    package let response: ResponseID
    /// `nil` takes back what was said.
    package let isDoubt: Bool?
    package let answeredAt: Instant
    package let answeredBy: PersonID?

    package init(
        id: ID<CommentAnswer>, response: ResponseID, isDoubt: Bool?, answeredAt: Instant, answeredBy: PersonID?
    ) {
        self.id = id
        self.response = response
        self.isDoubt = isDoubt
        self.answeredAt = answeredAt
        self.answeredBy = answeredBy
    }
}

/// What became of the reader's suggestions.
package struct CommentCounts: Hashable, Sendable {
    package let comments: Int
    package let suggested: Int
    package let confirmed: Int
    package let dismissed: Int
    /// A person called it a doubt, and the reader had not.
    package let missed: Int

    package init(comments: Int, suggested: Int, confirmed: Int, dismissed: Int, missed: Int) {
        self.comments = comments
        self.suggested = suggested
        self.confirmed = confirmed
        self.dismissed = dismissed
        self.missed = missed
    }
}

package protocol ReadsComments {
    func comment(on response: ResponseID) throws -> WrittenComment?
    /// In the order in which they were given.
    func commentAnswers(on response: ResponseID) throws -> [CommentAnswer]
    func commentCounts() throws -> CommentCounts
}

package protocol WritesComments {
    /// Throws `StoreError.duplicate("comment")` where the check has one. Its `isDoubt` is ignored.
    func add(_ comment: WrittenComment) throws
    /// Keeps the answer and makes it the comment's. Throws `StoreError.duplicate("comment_answer.id")`.
    func add(_ answer: CommentAnswer) throws
}
