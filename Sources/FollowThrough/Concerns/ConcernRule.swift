package import Clinic
package import Signs

/// What the signs of now ask for: acts that open, join, reopen, hand over or take back. Pure; the same signs a second time
/// ask for nothing.
package enum ConcernRule {
    /// - Parameters:
    ///   - concerns: all of the episode, closed ones too.
    ///   - signs: those that hold now; only those of trouble count. A risk answer counts also where it holds no more: each
    ///     has to be looked at by somebody.
    ///   - owner: who is responsible for the episode now.
    ///   - mayOwn: whether that person may read the episode; asked of those whom a concern was given to by hand.
    ///   - nextID: a new id, two halves.
    /// - Returns: acts to append, in order.
    package static func update(
        _ concerns: [Concern], _ signs: [Sign], in timeline: Timeline, _ settings: RuleSettings, owner: PersonID,
        mayOwn: (PersonID) -> Bool, now: Instant, nextID: @escaping () -> (high: UInt64, low: UInt64)
    ) -> [ConcernAct] {
        var writing = ActWriting(episode: timeline.episode, now: now, nextID: nextID)
        var closed: Set<ConcernID> = []
        let ordered = concerns.sorted { ($0.milestones.openedAt, $0.id) < ($1.milestones.openedAt, $1.id) }
        let troubles = signs.filter(\.kind.isOfTrouble)
        for concern in ordered where !concern.isClosed {
            if concern.isAssigned ? !mayOwn(concern.owner) : concern.owner != owner {
                writing.append(.ownerChanged(owner), to: concern)
            }
            if isTakenBack(concern, troubles, timeline) {
                writing.append(.dismissed(reasonTakenBack(concern, timeline)), to: concern)
                closed.insert(concern.id)
            } else if isDone(concern, troubles, timeline) {
                writing.append(.settled, to: concern)
                closed.insert(concern.id)
            }
        }
        if timeline.hasEnded { return writing.acts }
        // With the acts of just now.
        let current = ordered.map { writing.applied(to: $0) }
        for subject in ConcernSubject.allCases {
            let held = current.filter { $0.subject == subject }
            let signs =
                subject == .risk
                ? [riskAnswers(beside: held, in: timeline, settings)].compactMap(\.self)
                : troubles.filter { ConcernSubject($0.kind) == subject }
            if signs.isEmpty { continue }
            bring(signs, to: held, closedNow: closed, in: timeline, subject, owner, into: &writing)
        }
        return writing.acts
    }

    /// - Parameter concerns: of that subject in the order in which they were opened, as the acts of just now leave them.
    private static func bring(
        _ signs: [Sign], to concerns: [Concern], closedNow: Set<ConcernID>, in timeline: Timeline,
        _ subject: ConcernSubject, _ owner: PersonID, into writing: inout ActWriting
    ) {
        if let open = concerns.last(where: { !$0.isClosed }) {
            let bound = ConcernBound(of: open, among: concerns)
            for sign in signs where isNews(sign, to: [open]) {
                writing.append(.signJoined(bound.counted(sign)), to: open)
            }
            return
        }
        // What the rule took back never was a concern: the same record, entered again, is news.
        let known = concerns.filter { !($0.state == .dismissed && $0.dismissReason?.isOfTheRule == true) }
        let news = signs.filter { isNews($0, to: known) }
        if news.isEmpty { return }
        guard let last = concerns.max(by: { closing($0) < closing($1) }) else {
            writing.open(subject, owner: owner, after: nil, signs: signs)
            return
        }
        // What is closed only now closed nothing that holds beside it; what was brought back and is taken back now was
        // closed when it was before.
        let isClosedNow = closedNow.contains(last.id) && last.milestones.closedAt == writing.now
        let bound = ConcernBound(isClosedNow ? nil : last.milestones.closedAt, knowing: concerns)
        if last.state == .dismissed {
            guard news.contains(where: { ConcernReturn.isWorthIt($0, last, in: timeline) }) else { return }
            writing.append(.reopened, to: last)
            for sign in news { writing.append(.signJoined(bound.counted(sign)), to: last) }
        } else {
            writing.open(subject, owner: owner, after: last.id, signs: bound.counted(signs, news: news))
        }
    }

    private static func closing(_ concern: Concern) -> (Instant, ConcernID) {
        (concern.milestones.closedAt ?? concern.milestones.openedAt, concern.id)
    }

    /// Every risk answer in force of which nobody has recorded yet what was done, whatever came later; `nil` without any.
    private static func riskAnswers(
        beside concerns: [Concern], in timeline: Timeline, _ settings: RuleSettings
    ) -> Sign? {
        RiskAnswers.sign(in: timeline, settings) { record in concerns.contains { $0.safe.contains(record) } }
    }

    /// What was asked for is done: nobody was seen, and since then something was booked or they came; a check was missing,
    /// and those of the last session are whole.
    private static func isDone(_ concern: Concern, _ troubles: [Sign], _ timeline: Timeline) -> Bool {
        guard concern.isUntouched, let kind = concern.signs.first?.kind, concern.signs.allSatisfy({ $0.kind == kind }),
            !troubles.contains(where: { $0.kind == kind })
        else { return false }
        switch kind {
        case .notSeen: return true
        case .formMissing: return timeline.isWhole(after: concern.signs.flatMap(\.evidence).map(\.at).max())
        default: return false
        }
    }

    /// A kind that none of them knows, or a record that none of them knows. Not being seen has the last visit for its
    /// record, so that it is news where it holds since another moment: something was booked and called off in between.
    private static func isNews(_ sign: Sign, to concerns: [Concern]) -> Bool {
        let known = concerns.compactMap { $0.latest(sign.kind) }
        if known.isEmpty { return true }
        if sign.kind == .notSeen { return !known.contains { $0.since == sign.since } }
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

    /// A check that was missing and came in corrects nothing that anybody had written.
    private static func reasonTakenBack(_ concern: Concern, _ timeline: Timeline) -> DismissReason {
        let cameIn = concern.signs.allSatisfy { sign in
            sign.kind == .formMissing && sign.evidence.allSatisfy { timeline.hasWholeCheck(of: $0) }
        }
        return cameIn ? .checkCameIn : .recordCorrected
    }
}

extension Timeline {
    /// The last session whose day is known is after that moment, and none of its checks is missing.
    fileprivate func isWhole(after moment: Instant?) -> Bool {
        guard let moment, let last = sessions.last(where: \.isDated), last.start > moment else { return false }
        return !last.outcome.isMissing && !last.alliance.isMissing
    }

    /// The session of which a check was missing is still there, and has it.
    fileprivate func hasWholeCheck(of piece: Evidence) -> Bool {
        sessions.contains { session in
            guard session.start == piece.at || .session(session.id) == piece.record else { return false }
            switch piece.figure {
            case .missingOutcome: return !session.outcome.isMissing
            case .missingAlliance: return !session.alliance.isMissing
            default: return true
            }
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

    /// The concern as these acts leave it.
    func applied(to concern: Concern) -> Concern {
        guard places[concern.id] != nil else { return concern }
        return acts.reduce(into: concern) { if $1.concern == concern.id { $0.apply($1) } }
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
