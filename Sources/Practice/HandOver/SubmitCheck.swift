package import Clinic
package import Measures

/// The client sends the check, or says "I would rather not today". Sent twice it is one response; other answers, or other
/// words beside them, under the same hand-over are refused as ``PracticeError/idTaken``.
package struct SubmitCheck: Sendable {
    package typealias Result = ScoredResponse
    package let token: String
    package let content: ResponseContent
    package let language: Language?
    /// What the client wrote beside it; may be empty. Only an alliance check of a session has room for it, and of one that
    /// was declined nothing is kept.
    package let comment: String
    package init(token: String, content: ResponseContent, language: Language? = nil, comment: String = "") {
        self.token = token
        self.content = content
        self.language = language
        self.comment = content == .declined ? "" : comment
    }
}

extension PracticeService {
    /// A check that is in already, from paper or an earlier hand-over, is corrected by this one and stays readable.
    package func perform(_ command: SubmitCheck) async throws(PracticeError) -> ScoredResponse {
        let hash = tokenHash(of: command.token)
        return try await write { store in
            let (signIn, handOver) = try handedOver(hash, in: store)
            if try opensAt(handOver, in: store) != nil { throw PracticeError.notFound }
            if !handOver.isSent, try comeInSince(handOver, signIn, in: store) != nil { throw PracticeError.idTaken }
            let session = try session(of: handOver, in: store)
            let recorded = try record(
                RecordResponse(
                    id: handOver.response, episode: handOver.episode, session: session,
                    measure: handOver.measure, content: command.content,
                    way: signIn.stage == .ownPhone ? .link : .tablet,
                    language: command.language ?? handOver.language,
                    replaces: try replaced(by: handOver, in: store)),
                by: signIn.person, in: store)
            if let appointment = handOver.appointment, session == nil {
                try store.keep(handOver.response, before: appointment)
            }
            if session != nil, try shelf.measure(handOver.measure, in: store)?.purpose == .alliance {
                let response = recorded.value.scored.response
                if recorded.value.wasAlreadyThere {
                    guard try isWritten(command.comment, on: response.id, in: store) else {
                        throw PracticeError.idTaken
                    }
                }
                try keep(comment: command.comment, on: response, in: store)
                // Judged again, since the check had to be kept before the comment on it: marked words wait for an answer,
                // and words on a correction stand in the place of earlier ones.
                if let kept = try store.comment(on: response.id), kept.suggested != nil || response.replaces != nil {
                    _ = try judge(handOver.episode, in: store)
                }
            }
            if !handOver.isSent {
                try store.put(signIn.changed(handOver: handOver.changed(isSent: true)))
                try keepLanguage(of: handOver, in: store)
            }
            return Announced(recorded.value.scored, recorded.announcements)
        }.announced(by: self)
    }

    /// The language that the client read in is theirs the next time too. Kept once, when the check is sent or the tablet is
    /// taken back without it, however often it was changed on the way.
    func keepLanguage(of handOver: HandOver, in store: any StoreWriting) throws {
        guard let id = try store.episode(handOver.episode)?.client, let client = try store.client(id),
            client.language != handOver.language
        else { return }
        try correct(client, to: client.speaking(handOver.language), as: chance.id(), by: nil, in: store)
    }

    /// Whether the same words were kept with the check, or there is nothing to compare with any more.
    private func isWritten(_ comment: String, on response: ResponseID, in store: any StoreReading) throws -> Bool {
        let typed = ReadComment.words(of: comment)
        guard try store.comment(on: response) != nil else { return typed.isEmpty }
        guard let kept = try words(.comment, of: response, in: store) else { return true }
        return typed == kept
    }

    private func replaced(by handOver: HandOver, in store: any StoreReading) throws -> ResponseID? {
        if let sent = try store.response(handOver.response) { return sent.response.replaces }
        guard handOver.session != nil || handOver.appointment != nil,
            let records = try store.records(of: handOver.episode)
        else { return nil }
        return try inForce(where: handOver, records, in: store)?.response.id
    }
}
