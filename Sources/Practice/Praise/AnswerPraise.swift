package import Clinic
package import FollowThrough
package import Signs

/// Something that went well: said, said in other words, or not now. Anybody who may record about the episode.
package struct AnswerPraise: Sendable {
    package typealias Result = Praise
    /// Made with the page.
    package let id: PraiseID
    package let episode: EpisodeID
    package let kind: PraiseKind
    package let record: RecordReference
    package let answer: PraiseAnswer
    /// The sentence that was said; empty for not now. Sealed.
    package let words: String

    package init(
        id: PraiseID, episode: EpisodeID, kind: PraiseKind, record: RecordReference, answer: PraiseAnswer,
        words: String
    ) {
        self.id = id
        self.episode = episode
        self.kind = kind
        self.record = record
        self.answer = answer
        self.words = words
    }
}

extension PracticeService {
    package func perform(_ command: AnswerPraise, as actor: Actor) async throws(PracticeError) -> Praise {
        // Only the client's own page says that it was read there.
        if command.answer == .shown { throw .invalid("answer", "problem.unknown") }
        let words = try ConcernText.checked(
            command.words, "words", required: command.answer == .inOtherWords || command.kind == .byHand)
        return try await write { store in
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: command.episode))
            guard let records = try store.records(of: command.episode) else { throw PracticeError.notFound }
            if let held = try store.praise(command.id) {
                guard held.episode == command.episode, held.kind == command.kind, held.record == command.record
                else { throw PracticeError.idTaken }
                // A page of before, or the same form twice around it: saying so again is another record.
                guard held.takenBack == nil else { throw PracticeError.conflict("conflict.praise-taken-back") }
                guard held.answer == command.answer,
                    try self.words(.praiseWords, of: held.id, in: store) ?? "" == words
                else { throw PracticeError.idTaken }
                return Announced(held, [])
            }
            let standing = try derive(records, asOf: chance.now(), in: store).standing
            // What a person noticed needs no sign, only a record of this course of care.
            let isOffered =
                command.kind == .byHand
                ? isOf(command.record, records)
                : standing.praises.contains { $0.kind == command.kind && $0.record == command.record }
            let praise = Praise(
                id: command.id, episode: command.episode, kind: command.kind, record: command.record,
                answer: command.answer, at: chance.now(), by: actor.personID)
            // Answered by somebody else meanwhile: what was wanted is so already.
            guard isOffered else { throw PracticeError.conflict("conflict.praise-answered") }
            try store.add(praise)
            try keep(words, .praiseWords, of: praise.id, episode: command.episode, in: store)
            try note(
                .answerPraise, by: actor.personID, client: records.client.id, episode: command.episode, in: store)
            let judged = try judge(records, in: store)
            return Announced(praise, [judged.announcement])
        }.announced(by: self)
    }

    private func isOf(_ record: RecordReference, _ records: EpisodeRecords) -> Bool {
        switch record {
        case .episode(let id): id == records.episode.id
        case .session(let id): records.sessions.contains { $0.id == id }
        default: false
        }
    }
}
