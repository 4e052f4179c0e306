internal import Clinic
package import FollowThrough
internal import Measures
package import Signs

/// The client's page says what went well: recorded as read, once in a session, before the page goes out.
package struct ShowPraise: Sendable {
    package typealias Result = Bool
    package let token: String
    package let praise: ShownPraise
    /// The sentence as the page says it. Sealed.
    package let words: String

    package init(token: String, praise: ShownPraise, words: String) {
        self.token = token
        self.praise = praise
        self.words = words
    }
}

/// What the client's page may say went well.
package struct ShownPraise: Hashable, Sendable {
    package let kind: PraiseKind
    /// The record that gave occasion.
    package let record: RecordReference
    /// How often it was so, where its sign counts that.
    package let count: Int?

    package init(kind: PraiseKind, record: RecordReference, count: Int?) {
        self.kind = kind
        self.record = record
        self.count = count
    }
}

extension PracticeService {
    /// Whether the page may say it: nobody has meanwhile, and no other check of this session did.
    package func perform(_ command: ShowPraise) async throws(PracticeError) -> Bool {
        let words = try ConcernText.checked(command.words, "words")
        let hash = tokenHash(of: command.token)
        return try await write { store in
            let (signIn, handOver) = try handedOver(hash, in: store)
            if signIn.stage == .ownPhone { return Announced(false, []) }
            guard let records = try store.records(of: handOver.episode) else { throw PracticeError.notFound }
            guard let offered = try praise(for: handOver, in: store), offered.kind == command.praise.kind,
                offered.record == command.praise.record
            else { return Announced(false, []) }
            // The page is read a second time, perhaps in another language.
            if try store.praise(handOver.praise) != nil { return Announced(true, []) }
            let standing = try derive(records, asOf: chance.now(), in: store).standing
            guard standing.praises.contains(where: { $0.kind == offered.kind && $0.record == offered.record }) else {
                return Announced(false, [])
            }
            let shown = Praise(
                id: handOver.praise, episode: handOver.episode, kind: offered.kind, record: offered.record,
                answer: .shown, at: chance.now(), by: nil)
            try store.add(shown)
            try keep(words, .praiseWords, of: shown.id, episode: handOver.episode, in: store)
            try note(
                .answerPraise, by: signIn.person, client: records.client.id, episode: handOver.episode, in: store)
            let judged = try judge(records, in: store)
            return Announced(true, [judged.announcement])
        }.announced(by: self)
    }

    /// What the page of this check says, or may say once the check is sent: about what the client did, never a total.
    func praise(for handOver: HandOver, in store: any StoreReading) throws -> ShownPraise? {
        guard handOver.isSent, CareSettings(try store.practiceSettings()).praiseOnThanks,
            let standing = try store.standing(of: handOver.episode)
        else { return nil }
        if let said = try store.praise(handOver.praise) {
            // An earlier check of this session said it.
            guard said.at >= handOver.startedAt else { return nil }
            return ShownPraise(kind: said.kind, record: said.record, count: standing.onTrack.times(behind: said.kind))
        }
        let first = try standing.praises.first { praise in
            guard praise.kind.isForClientPage else { return false }
            return try praise.kind != .honestMark || isMarked(praise.record, in: handOver, store)
        }
        guard let first else { return nil }
        return ShownPraise(kind: first.kind, record: first.record, count: standing.onTrack.times(behind: first.kind))
    }

    /// "You marked it as it is" is said of a mark of this session, and not of one from another day or from a file.
    private func isMarked(
        _ record: RecordReference, in handOver: HandOver, _ store: any StoreReading
    ) throws -> Bool {
        guard case .response(let id) = record, let session = handOver.session else { return false }
        return try store.response(id)?.response.session == session
    }
}

extension HandOver {
    /// What the client's page says has the id of the session, so that a session has one; of the check between sessions.
    fileprivate var praise: PraiseID {
        session.map { PraiseID(high: $0.high, low: $0.low) } ?? PraiseID(high: response.high, low: response.low)
    }
}
