package import Clinic
package import Signs

/// What the signs of now ask for: acts that open, join, reopen, hand over or take back. Pure; the same signs a second time
/// ask for nothing.
package enum ConcernRule {
    /// - Parameters:
    ///   - concerns: all of the episode, closed ones too.
    ///   - standing: the signs that hold now; only those of trouble count.
    ///   - owner: who is responsible for the episode now.
    ///   - mayOwn: whether that person may read the episode; asked of those whom a concern was given to by hand.
    ///   - nextID: a new id, two halves.
    /// - Returns: acts to append, in order.
    package static func update(
        _ concerns: [Concern], _ signs: [Sign], in timeline: Timeline, owner: PersonID, mayOwn: (PersonID) -> Bool,
        now: Instant, nextID: @escaping () -> (high: UInt64, low: UInt64)
    ) -> [ConcernAct] {
        var writing = ActWriting(episode: timeline.episode, now: now, nextID: nextID)
        let ordered = concerns.sorted { ($0.milestones.openedAt, $0.id) < ($1.milestones.openedAt, $1.id) }
        let troubles = signs.filter(\.kind.isOfTrouble)
        for concern in ordered where !concern.isClosed {
            if concern.isAssigned ? !mayOwn(concern.owner) : concern.owner != owner {
                writing.append(.ownerChanged(owner), to: concern)
            }
            if isTakenBack(concern, troubles, timeline) {
                writing.append(.dismissed(.recordCorrected), to: concern)
            } else if isDone(concern, troubles) {
                writing.append(.settled, to: concern)
            }
        }
        if timeline.hasEnded { return writing.acts }
        for subject in ConcernSubject.allCases {
            let held = troubles.filter { ConcernSubject($0.kind) == subject }
            if !held.isEmpty {
                bring(held, to: ordered.filter { $0.subject == subject }, subject, owner, into: &writing)
            }
        }
        return writing.acts
    }

    private static func bring(
        _ signs: [Sign], to concerns: [Concern], _ subject: ConcernSubject, _ owner: PersonID,
        into writing: inout ActWriting
    ) {
        if let open = concerns.last(where: { !$0.isClosed }) {
            for sign in signs where isNews(sign, to: [open]) { writing.append(.signJoined(sign), to: open) }
            return
        }
        let news = signs.filter { isNews($0, to: concerns) }
        guard !news.isEmpty else { return }
        let last = concerns.max { closing($0) < closing($1) }
        if let last, last.state == .dismissed {
            writing.append(.reopened, to: last)
            for sign in news { writing.append(.signJoined(sign), to: last) }
        } else {
            writing.open(subject, owner: owner, after: last?.id, signs: signs)
        }
    }

    private static func closing(_ concern: Concern) -> (Instant, ConcernID) {
        (concern.milestones.closedAt ?? concern.milestones.openedAt, concern.id)
    }

    /// Nobody was seen, and since then something was booked or they came: what was asked for is done.
    private static func isDone(_ concern: Concern, _ troubles: [Sign]) -> Bool {
        concern.isUntouched && !concern.signs.isEmpty && concern.signs.allSatisfy { $0.kind == .notSeen }
            && !troubles.contains { $0.kind == .notSeen }
    }

    /// A kind that none of them knows, or a record that none of them knows. Not being seen has the last visit for its
    /// record, so that it is news where it holds since another moment: something was booked and called off in between.
    private static func isNews(_ sign: Sign, to concerns: [Concern]) -> Bool {
        let isKnownKind = concerns.contains { $0.signs.contains { $0.kind == sign.kind } }
        guard isKnownKind else { return true }
        if sign.kind == .notSeen {
            return !concerns.contains { $0.signs.contains { $0.kind == .notSeen && $0.since == sign.since } }
        }
        return !sign.evidence.allSatisfy { piece in concerns.contains { $0.records.contains(piece.record) } }
    }

    /// Before anybody acted, the records that showed it were corrected so that they show it no more; not having been seen
    /// beside that is over once somebody was. A risk answer is never taken back by itself: a person looks at it.
    private static func isTakenBack(_ concern: Concern, _ troubles: [Sign], _ timeline: Timeline) -> Bool {
        guard concern.isUntouched, concern.subject != .risk else { return false }
        let corrected = concern.corrected(in: timeline, holding: troubles)
        if corrected.isEmpty { return false }
        return concern.signs.allSatisfy { sign in
            corrected.contains(sign.kind)
                || sign.kind == .notSeen && !troubles.contains { $0.kind == .notSeen }
        }
    }
}

/// Gathers new acts, each with the place that it has in its concern.
private struct ActWriting {
    let episode: EpisodeID
    let now: Instant
    let nextID: () -> (high: UInt64, low: UInt64)
    private(set) var acts: [ConcernAct] = []
    private var places: [ConcernID: Int] = [:]

    init(episode: EpisodeID, now: Instant, nextID: @escaping () -> (high: UInt64, low: UInt64)) {
        self.episode = episode
        self.now = now
        self.nextID = nextID
    }

    mutating func append(_ kind: ConcernActKind, to concern: Concern) {
        append(kind, to: concern.id, from: concern.actCount)
    }

    mutating func open(_ subject: ConcernSubject, owner: PersonID, after: ConcernID?, signs: [Sign]) {
        let (high, low) = nextID()
        let id = ConcernID(high: high, low: low)
        append(.opened(subject, owner: owner, after: after), to: id, from: 0)
        for sign in signs { append(.signJoined(sign), to: id, from: 0) }
    }

    private mutating func append(_ kind: ConcernActKind, to concern: ConcernID, from count: Int) {
        let place = places[concern] ?? count
        places[concern] = place + 1
        let (high, low) = nextID()
        acts.append(
            ConcernAct(
                id: ConcernActID(high: high, low: low), concern: concern, episode: episode, place: place, at: now,
                by: nil, kind: kind))
    }
}
