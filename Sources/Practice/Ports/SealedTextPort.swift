package import Clinic

/// Words of a person, encrypted, beside the record that they belong to.
package struct SealedText: Hashable, Sendable {
    package let id: ID<SealedText>
    package let episode: EpisodeID
    package let purpose: SealedPurpose
    /// The two halves of the id of the record that the words belong to.
    package let ofHigh: UInt64
    package let ofLow: UInt64
    /// 0 for words under their client's own key; a version of the talk key where they were sealed before there was one.
    package let keyVersion: Int
    package let sealed: [UInt8]

    package init(
        id: ID<SealedText>, episode: EpisodeID, purpose: SealedPurpose, of record: (high: UInt64, low: UInt64),
        keyVersion: Int = 0, sealed: [UInt8]
    ) {
        self.id = id
        self.episode = episode
        self.purpose = purpose
        ofHigh = record.high
        ofLow = record.low
        self.keyVersion = keyVersion
        self.sealed = sealed
    }

    package var place: SealedPlace {
        Self.place(id, episode: episode, purpose: purpose, of: (ofHigh, ofLow))
    }

    /// The row, and in the column's part also what the words belong to: a row that is pointed at another record, another
    /// purpose or another episode does not open.
    package static func place(
        _ id: ID<SealedText>, episode: EpisodeID, purpose: SealedPurpose, of record: (high: UInt64, low: UInt64)
    ) -> SealedPlace {
        let owner = ID<SealedText>(high: record.high, low: record.low)
        return SealedPlace(
            table: "sealed_text", row: id.description, column: "sealed of \(purpose.rawValue) \(owner) in \(episode)")
    }
}

extension SealedPurpose {
    /// What was said in a talk stands apart, with a key of its own.
    package var part: ClientKeyPart { self == .talkNote ? .talk : .ordinary }
}

/// What the words are. One text for each purpose and record.
package enum SealedPurpose: String, Hashable, Sendable, CaseIterable {
    /// What the client said in a talk about a concern.
    case talkNote = "talk-note"
    /// What was agreed as a step.
    case stepWords = "step"
    /// What was found in a review.
    case reviewNote = "review-note"
    /// Why a concern was opened by hand, or what is said in closing or reopening it.
    case concernWords = "concern"
    /// What was done about a risk answer.
    case safetyNote = "safety-note"
    /// The sentence that was said in praise.
    case praiseWords = "praise"
    /// What the client said in the session, quoted.
    case statement
    /// What the client wrote on a check.
    case comment
    /// What stands in the way, in the client's words.
    case barrierWords = "barrier"
    /// A way out that was thought of together, or how a try went.
    case optionWords = "option"
    /// A note on a referral.
    case referralNote = "referral-note"
    /// What was agreed about a client in supervision.
    case supervisionNote = "supervision-note"
    /// Why a record was opened in an emergency.
    case emergencyReason = "emergency-reason"
}

package protocol ReadsSealedText {
    func sealedText(_ purpose: SealedPurpose, of record: (high: UInt64, low: UInt64)) throws -> SealedText?
    /// In the order of their ids.
    func sealedTexts(of episode: EpisodeID) throws -> [SealedText]
    /// The keys of that episode's client; `nil` once they were destroyed.
    func clientKey(of episode: EpisodeID) throws -> ClientKey?
}

package protocol WritesSealedText {
    /// Throws `StoreError.duplicate("sealed_text")` where that record has a text for that purpose already.
    func add(_ text: SealedText) throws
    /// Does nothing where there is none.
    func removeSealedText(_ purpose: SealedPurpose, of record: (high: UInt64, low: UInt64)) throws
}
