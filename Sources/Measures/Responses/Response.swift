package import Clinic

package typealias ResponseID = ID<Response>

/// One filling-in of a measure, kept as it was answered; a correction is a new one that names the one it replaces.
package struct Response: Hashable, Sendable {
    package let id: ResponseID
    package let episode: EpisodeID
    /// `nil` for a measure that was filled in between sessions.
    package let session: SessionID?
    package let measure: MeasureVersion
    package let content: ResponseContent
    package let way: ResponseWay
    package let language: Language?
    /// When the client sent it, or the day on the paper.
    package let answeredAt: Instant
    package let recordedAt: Instant
    /// The member of the practice who typed it in or handed the tablet over.
    package let recordedBy: PersonID?
    package let replaces: ResponseID?

    package init(
        id: ResponseID, episode: EpisodeID, session: SessionID?, measure: MeasureVersion, content: ResponseContent,
        way: ResponseWay, language: Language? = nil, answeredAt: Instant, recordedAt: Instant,
        recordedBy: PersonID?, replaces: ResponseID? = nil
    ) {
        self.id = id
        self.episode = episode
        self.session = session
        self.measure = measure
        self.content = content
        self.way = way
        self.language = language
        self.answeredAt = answeredAt
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.replaces = replaces
    }
}

/// What was handed in. An unanswered item is absent, never 0.
package enum ResponseContent: Hashable, Sendable {
    case answers([ItemKey: Answer])
    /// A paper form of which only the total was kept, in units of the measure. Items are never invented.
    case totalOnly(Int)
    /// "I would rather not today."
    case declined
}

/// The answer to one item.
package enum Answer: Hashable, Sendable {
    /// Millimetres of a line, a whole number, units of a decimal or a slider.
    case number(Int)
    /// The code of a choice.
    case choice(String)
    case yesNo(Bool)
    case text(String)
}

extension Answer {
    /// The client's own words.
    package var isWords: Bool { if case .text = self { true } else { false } }
}

extension Response {
    /// The same with other answers; one that holds none stays as it is.
    package func answering(_ change: ([ItemKey: Answer]) -> [ItemKey: Answer]) -> Response {
        guard case .answers(let answers) = content else { return self }
        return Response(
            id: id, episode: episode, session: session, measure: measure, content: .answers(change(answers)), way: way,
            language: language, answeredAt: answeredAt, recordedAt: recordedAt, recordedBy: recordedBy,
            replaces: replaces)
    }
}

/// How a response came in.
package enum ResponseWay: String, Hashable, Sendable, CaseIterable {
    case tablet, link, paper, imported = "import"
}
