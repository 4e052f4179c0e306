import Clinic
import Signs

extension Concern {
    /// One act further. What comes after a closing is kept and read, and does not open it again; only reopening does.
    mutating func apply(_ act: ConcernAct) {
        actCount += 1
        if act.by != nil, !act.kind.correctsWords { lastHumanAct = act.place }
        if act.kind.isAnswer {
            answeredAt = max(answeredAt ?? act.at, act.at)
            answered = records
            news = []
        }
        switch act.kind {
        case .opened, .commented, .wordsCorrected: break
        case .signJoined(let sign): join(sign, with: act.place)
        case .ownerChanged(let person):
            owner = person
            isAssigned = act.by != nil
        case .talked(let talk):
            reach(\.firstTalkAt, talk.when)
            advance(to: .talkedAbout)
            review(after: talk.when)
        case .stepAgreed(let step):
            steps.append(AgreedStep(id: act.id, step: step, agreedAt: act.at))
            reach(\.firstStepAt, act.at)
            advance(to: .stepsAgreed)
            review(after: act.at)
        case .stepReported(let id, let report, let helped):
            guard let index = steps.firstIndex(where: { $0.id == id }) else { return }
            steps[index].report = report
            steps[index].helped = helped ?? steps[index].helped
            steps[index].reportedAt = act.at
        case .reviewed(let review):
            reach(\.firstReviewAt, review.when)
            advance(to: .inReview)
            self.review(after: max(review.when, act.at))
        case .settled:
            close(.settled, at: act.at)
        case .dismissed(let reason):
            if reason.isOfTheRule, act.by == nil, isUntouched, let broughtBack {
                takeBack(broughtBack)
            } else {
                close(.dismissed, at: act.at)
                dismissReason = reason
            }
        case .reopened: reopen(act)
        case .safetyDone(let seen):
            makeSafe(seen: seen)
            reach(\.firstTalkAt, act.at)
            advance(to: .talkedAbout)
            review(after: act.at)
        }
    }

    /// By the rule it comes back with what is new alone, and so that it can be taken back; somebody who opens it again
    /// looks at all of it.
    private mutating func reopen(_ act: ConcernAct) {
        if act.by == nil {
            broughtBack = BroughtBack(
                place: act.place, milestones: milestones, reason: dismissReason, signs: signs, former: former,
                records: records)
            awaitsNew = true
        } else {
            broughtBack = nil
            awaitsNew = false
            safe = []
        }
        state = .open
        dismissReason = nil
        closedBefore = milestones.closedAt
        milestones.closedAt = nil
        reviewAfter = nil
        openSince = act.at
        if milestones.firstTalkAt == nil { milestones.firstSignAt = act.at }
        if subject == .risk { needsSafety = true }
    }

    /// What brought it back was corrected before anybody acted: it is dismissed as it was.
    private mutating func takeBack(_ before: BroughtBack) {
        state = .dismissed
        (milestones, dismissReason) = (before.milestones, before.reason)
        (signs, former, records) = (before.signs, before.former, before.records)
        joined = joined.filter { records.contains($0.key) }
        needsSafety = false
        awaitsNew = false
        broughtBack = nil
    }

    /// An answer that joined after what was seen still needs its own, and has waited since it was given.
    ///
    /// - Parameter seen: how many acts; `nil` for all.
    private mutating func makeSafe(seen: Int?) {
        let looked = records.filter { (joined[$0] ?? 0) < (seen ?? .max) }
        safe.formUnion(looked)
        needsSafety = !records.isSubset(of: safe)
        guard needsSafety else { return }
        let left = signs.flatMap(\.evidence).filter { !safe.contains($0.record) }.map(\.at).min()
        if let left { openSince = max(left, closedBefore ?? left) }
    }

    /// - Parameter place: of the act that it joins with.
    private mutating func join(_ sign: Sign, with place: Int) {
        if awaitsNew {
            former = former.filter { old in !signs.contains { $0.kind == old.kind } } + signs
            signs = []
            awaitsNew = false
        }
        // What held before it was closed counts from then at the earliest.
        let since = max(sign.since, closedBefore ?? sign.since)
        let unknown = sign.evidence.filter { !records.contains($0.record) }
        if subject == .risk, !needsSafety, !unknown.isEmpty {
            needsSafety = true
            openSince = max(unknown.map(\.at).min() ?? since, closedBefore ?? since)
        } else if state == .open || needsSafety {
            openSince = min(openSince, since)
        }
        if let place = news.firstIndex(where: { $0.kind == sign.kind }) {
            // What waits is told as it is by now, and waits since it first came.
            news[place] = sign.counted(since: news[place].since)
        } else if isNews(sign) {
            news.append(sign)
        }
        if let index = signs.firstIndex(where: { $0.kind == sign.kind }) {
            signs[index] = sign
        } else {
            signs.append(sign)
        }
        for piece in sign.evidence {
            if subject == .risk, joined[piece.record] == nil { joined[piece.record] = place }
            records.insert(piece.record)
        }
        milestones.firstSignAt = min(milestones.firstSignAt, since)
    }

    /// A session since then brings up a review, which sees every sign; only what no session brings up, or what is graver
    /// than all before, waits by itself. What the session of the talk itself brought after it, a check filled in as it
    /// ended, has no review to come: it waits where it is as grave as what was talked about. A doubt that the client said
    /// in the session right after waits however grave the others are.
    private func isNews(_ sign: Sign) -> Bool {
        guard !isClosed, state != .open, subject != .risk, let answeredAt else { return false }
        if isDoubt(sign, saidSoonAfter: answeredAt) { return true }
        if sign.since > answeredAt {
            if sign.kind.isOfStayingAway || signs.allSatisfy({ $0.severity < sign.severity }) { return true }
            // Somebody acted just before the hour of a session, in which it then came.
            return sign.since.seconds(since: answeredAt) < Self.longestSession
                && signs.allSatisfy { $0.severity <= sign.severity }
        }
        let unseen = sign.evidence.lazy.filter { !answered.contains($0.record) }.map(\.at).max()
        guard let unseen, !sign.kind.isOfStayingAway else { return false }
        return (0..<Self.longestSession).contains(answeredAt.seconds(since: unseen))
            && signs.allSatisfy { $0.severity <= sign.severity }
    }

    /// Said or written in a session that begins so soon after somebody acted that no review comes up in it.
    private func isDoubt(_ sign: Sign, saidSoonAfter moment: Instant) -> Bool {
        guard sign.kind == .doubtSaid || sign.kind == .doubtAfterFall else { return false }
        return sign.evidence.contains { piece in
            piece.isOfWords && !answered.contains(piece.record) && piece.at > moment
                && piece.at.seconds(since: moment) < Self.longestSession
        }
    }

    /// In seconds: what began longer ago than that, or begins later, is not the session in which somebody acted.
    static let longestSession: Int64 = 4 * 3600

    private mutating func advance(to new: ConcernState) {
        guard !isClosed, let from = Self.order(state), let to = Self.order(new), from < to else { return }
        state = new
    }

    private mutating func close(_ new: ConcernState, at: Instant) {
        state = new
        milestones.closedAt = at
        safe = records
    }

    /// The first of its kind stays, but for one that is found to have been earlier still.
    private mutating func reach(_ milestone: WritableKeyPath<Milestones, Instant?>, _ at: Instant) {
        milestones[keyPath: milestone] = min(milestones[keyPath: milestone] ?? at, at)
    }

    private mutating func review(after moment: Instant) {
        reviewAfter = max(reviewAfter ?? moment, moment)
    }

    private static func order(_ state: ConcernState) -> Int? {
        switch state {
        case .open: 0
        case .talkedAbout: 1
        case .stepsAgreed: 2
        case .inReview: 3
        case .settled, .dismissed: nil
        }
    }
}

extension ConcernActKind {
    /// Somebody did something about what the concern now holds. What came of an earlier step says nothing about what
    /// came since.
    var isAnswer: Bool {
        switch self {
        case .opened, .signJoined, .ownerChanged, .commented, .stepReported, .wordsCorrected: false
        case .talked, .stepAgreed, .reviewed, .settled, .dismissed, .reopened, .safetyDone: true
        }
    }

    /// A word was put right; nothing was done about the concern itself.
    package var correctsWords: Bool { if case .wordsCorrected = self { true } else { false } }

    /// What was done about a risk answer.
    package var recordsSafety: Bool { if case .safetyDone = self { true } else { false } }

    /// Whether somebody may have written words beside it, which they can put right.
    package var mayHaveWords: Bool {
        switch self {
        case .signJoined, .ownerChanged, .wordsCorrected: false
        case .opened, .talked, .stepAgreed, .stepReported, .reviewed, .settled, .dismissed, .reopened, .safetyDone,
            .commented:
            true
        }
    }

    /// Whether it says nothing without words.
    package var needsWords: Bool {
        switch self {
        case .opened, .stepAgreed, .safetyDone, .commented: true
        case .signJoined, .ownerChanged, .talked, .stepReported, .reviewed, .settled, .dismissed, .reopened,
            .wordsCorrected:
            false
        }
    }
}

extension Sign {
    /// The same, counted from another moment.
    func counted(since moment: Instant) -> Sign {
        Sign(kind: kind, severity: severity, since: moment, evidence: evidence, ruleVersion: ruleVersion)
    }
}

extension SignKind {
    /// Nobody came, so that no session brings it up.
    var isOfStayingAway: Bool {
        [.missed, .oftenMissed, .lateCancellation, .repeatedRescheduling, .notSeen].contains(self)
    }
}
