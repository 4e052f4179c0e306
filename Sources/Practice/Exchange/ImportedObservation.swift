package import Clinic
package import Measures

/// One row: one thing seen in one session, or that it was taken back.
package struct ImportedObservation: Hashable, Sendable {
    package let care: ImportedCare
    package let session: ImportedSessionPlace
    package let topic: ObservationTopic
    /// `nil` takes back.
    package let value: ObservationValue?
    package let id: ObservationID?
    package let recordedAt: Instant?
    /// A sign-in name.
    package let recordedBy: String?
    package let replaces: ObservationID?
    package let words: String

    package init(
        care: ImportedCare, session: ImportedSessionPlace, topic: ObservationTopic, value: ObservationValue?,
        id: ObservationID? = nil, recordedAt: Instant? = nil, recordedBy: String? = nil,
        replaces: ObservationID? = nil, words: String = ""
    ) {
        self.care = care
        self.session = session
        self.topic = topic
        self.value = value
        self.id = id
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.replaces = replaces
        self.words = words
    }
}

/// One row: what a client wrote on one check, and one answer to whether it is a doubt.
package struct ImportedComment: Hashable, Sendable {
    package struct Answer: Hashable, Sendable {
        /// `nil` takes back.
        package let isDoubt: Bool?
        package let id: ID<CommentAnswer>?
        package let at: Instant?
        /// A sign-in name.
        package let by: String?

        package init(isDoubt: Bool?, id: ID<CommentAnswer>? = nil, at: Instant? = nil, by: String? = nil) {
            self.isDoubt = isDoubt
            self.id = id
            self.at = at
            self.by = by
        }
    }

    package let care: ImportedCare
    package let response: ResponseID
    package let writtenAt: Instant?
    package let language: Language?
    /// What the reader made of it then; read anew where the version is not said and there are words.
    package let suggested: Range<Int>?
    package let readerVersion: Int?
    package let answer: Answer?
    package let words: String

    package init(
        care: ImportedCare, response: ResponseID, writtenAt: Instant? = nil, language: Language? = nil,
        suggested: Range<Int>? = nil, readerVersion: Int? = nil, answer: Answer? = nil, words: String = ""
    ) {
        self.care = care
        self.response = response
        self.writtenAt = writtenAt
        self.language = language
        self.suggested = suggested
        self.readerVersion = readerVersion
        self.answer = answer
        self.words = words
    }
}
