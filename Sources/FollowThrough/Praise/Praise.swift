package import Clinic
package import Signs

/// That a good thing was said out loud, or that it was not the moment. Appended, and never changed but for being taken
/// back, which leaves it readable; the words stand sealed under its id.
package struct Praise: Hashable, Sendable {
    package let id: PraiseID
    package let episode: EpisodeID
    package let kind: PraiseKind
    /// The record that gave occasion.
    package let record: RecordReference
    package let answer: PraiseAnswer
    package let at: Instant
    package let by: PersonID?
    /// `nil` while it stands.
    package let takenBack: TakenBack?

    package struct TakenBack: Hashable, Sendable {
        package let at: Instant
        package let by: PersonID?

        package init(at: Instant, by: PersonID?) {
            self.at = at
            self.by = by
        }
    }

    package init(
        id: PraiseID, episode: EpisodeID, kind: PraiseKind, record: RecordReference, answer: PraiseAnswer, at: Instant,
        by: PersonID?, takenBack: TakenBack? = nil
    ) {
        self.id = id
        self.episode = episode
        self.kind = kind
        self.record = record
        self.answer = answer
        self.at = at
        self.by = by
        self.takenBack = takenBack
    }

    /// Said or read, and it stands.
    package var isSaid: Bool { answer.wasSaid && takenBack == nil }

    /// By whoever may record about the episode; what the client has read nobody takes back.
    package var canBeTakenBack: Bool { takenBack == nil && answer != .shown }

    package func takenBack(at: Instant, by: PersonID?) -> Praise {
        Praise(
            id: id, episode: episode, kind: kind, record: record, answer: answer, at: self.at, by: self.by,
            takenBack: TakenBack(at: at, by: by))
    }
}

package enum PraiseAnswer: String, Hashable, Sendable, CaseIterable {
    case said
    /// Said in other words than the suggested ones.
    case inOtherWords = "in-other-words"
    case notNow = "not-now"
    /// The client read it on the page after a check: nobody else needs to say it. `by` is nobody.
    case shown

    package var wasSaid: Bool { self != .notNow }
}

/// Something that went well and has not been said.
package struct PraiseSuggestion: Hashable, Sendable {
    package let kind: PraiseKind
    package let record: RecordReference
    package let since: Instant

    package init(kind: PraiseKind, record: RecordReference, since: Instant) {
        self.kind = kind
        self.record = record
        self.since = since
    }
}
