import Clinic
import Measures
package import Signs

/// A sign of a concern as its records show it by now.
package struct SignInForce: Hashable, Sendable {
    package let sign: Sign
    /// Its records were corrected since, so that they do not show it any more.
    package let isCorrected: Bool

    package init(_ sign: Sign, isCorrected: Bool) {
        self.sign = sign
        self.isCorrected = isCorrected
    }
}

extension Concern {
    /// Its signs in order, each by the records that still show it; what was corrected away of one comes after it, or in its
    /// place.
    ///
    /// - Parameter troubles: the signs that hold.
    package func signsInForce(in timeline: Timeline, holding troubles: [Sign]) -> [SignInForce] {
        let corrected = corrected(in: timeline, holding: troubles)
        return signs.flatMap { sign -> [SignInForce] in
            if corrected.contains(sign.kind) { return [SignInForce(sign, isCorrected: true)] }
            let (shown, rest) = timeline.parts(of: sign)
            return [SignInForce(shown, isCorrected: false)]
                + [rest].compactMap(\.self).map { SignInForce($0, isCorrected: true) }
        }
    }

    /// Its signs that nothing shows any more: the records that they were read from say something else by now, and nothing
    /// else shows them either. A risk answer always stays.
    ///
    /// - Parameter troubles: the signs that hold.
    package func corrected(in timeline: Timeline, holding troubles: [Sign]) -> Set<SignKind> {
        if subject == .risk { return [] }
        let holding = Set(troubles.map(\.kind))
        return Set(signs.filter { !holding.contains($0.kind) && !timeline.stillShows($0) }.map(\.kind))
    }
}

extension Timeline {
    /// Whether the records behind a sign still show it.
    ///
    /// A sign that has passed by (somebody came back after a miss) is still shown by its records. Where each of them shows
    /// it alone, one that is left is enough; where it is read from several together, such as a fall from one score to the
    /// next, a correction of any takes it away.
    func stillShows(_ sign: Sign) -> Bool {
        let (said, others) = (sign.evidence.filter(\.isOfWords), sign.evidence.filter { !$0.isOfWords })
        func shows(_ pieces: [Evidence], each isEnough: Bool) -> Bool {
            if pieces.isEmpty { return true }
            return isEnough
                ? pieces.contains { stillShows($0, sign.kind) } : pieces.allSatisfy { stillShows($0, sign.kind) }
        }
        return !sign.evidence.isEmpty && shows(said, each: sign.kind != .assignmentLeftUndone)
            && shows(others, each: sign.kind.isShownByEach)
    }

    /// Of a sign that each piece of its evidence shows alone, what is left of it and what was corrected away; of any other,
    /// and of one of which nothing is left, the whole. A risk answer always stays.
    func parts(of sign: Sign) -> (shown: Sign, corrected: Sign?) {
        guard sign.kind.isShownByEach, sign.kind != .riskAnswer else { return (sign, nil) }
        let shown = sign.evidence.filter { stillShows($0, sign.kind) }
        if shown.isEmpty || shown.count == sign.evidence.count { return (sign, nil) }
        return (sign.of(shown), sign.of(sign.evidence.filter { !stillShows($0, sign.kind) }))
    }

    private func stillShows(_ telling: Evidence, _ kind: SignKind) -> Bool {
        switch telling.record {
        case .episode: return true
        case .response(let id): return holds(id)
        case .observation(let id): return sessions.contains { $0.observed.holds(id) }
        case .comment(let id): return sessions.contains { $0.observed.statement == id }
        case .followUp(let id): return followUps.contains { $0.record == id }
        case .appointment(let id):
            guard let appointment = appointments.first(where: { $0.id == id }) else { return false }
            return shows(appointment.attendance, kind)
        case .session(let id):
            guard let session = sessions.first(where: { $0.id == id }) else { return false }
            guard kind == .formMissing else { return true }
            switch telling.figure {
            case .missingOutcome: return isMissing(session.outcome)
            case .missingAlliance: return isMissing(session.alliance)
            default: return true
            }
        }
    }

    private func holds(_ response: ResponseID) -> Bool {
        results.contains { $0.response == response }
            || sessions.contains { $0.outcome.response == response || $0.alliance.response == response }
    }

    private func shows(_ attendance: Attendance?, _ kind: SignKind) -> Bool {
        switch (kind, attendance) {
        case (_, nil): false
        case (.missed, .noShow), (.arrivedLate, .late), (.oftenLate, .late), (.wrongTime, .wrongTime): true
        case (.oftenMissed, .noShow), (.oftenMissed, .cancelled(.client, _)): true
        case (.lateCancellation, .cancelled(.client, _)), (.repeatedRescheduling, .rescheduled(.client, _)): true
        case (.missed, _), (.arrivedLate, _), (.oftenLate, _), (.oftenMissed, _), (.wrongTime, _),
            (.lateCancellation, _), (.repeatedRescheduling, _):
            false
        default: true
        }
    }

    private func isMissing(_ check: Check) -> Bool {
        switch check {
        case .absent, .incomplete: true
        case .notAsked, .declined, .unscored, .scored: false
        }
    }
}

extension Sign {
    /// The same of some of its pieces; how often, the most telling of them says, and the others how often before.
    fileprivate func of(_ pieces: [Evidence]) -> Sign {
        let counted = pieces.enumerated().map { place, piece in
            piece.figure == .count ? Evidence(piece.record, .count, pieces.count - place, at: piece.at) : piece
        }
        return Sign(kind: kind, severity: severity, since: since, evidence: counted, ruleVersion: ruleVersion)
    }
}

extension Evidence {
    /// Of what was seen or said in a session, or written.
    fileprivate var isOfWords: Bool {
        switch record {
        case .observation, .comment: true
        case .episode, .appointment, .session, .response, .followUp: false
        }
    }
}

extension SignKind {
    /// Whether each piece of its evidence shows it alone: a second miss in a row, the other of two missing forms.
    fileprivate var isShownByEach: Bool {
        switch self {
        case .missed, .arrivedLate, .wrongTime, .lateCancellation, .formMissing, .formDeclined, .riskAnswer: true
        default: false
        }
    }
}

extension Check {
    fileprivate var response: ResponseID? {
        switch self {
        case .absent, .notAsked: nil
        case .declined(let id), .incomplete(let id), .unscored(let id): id
        case .scored(let score): score.response
        }
    }
}

extension Observed {
    fileprivate func holds(_ id: ObservationID) -> Bool {
        [
            engagement?.record, confronting, doubt?.record, assignment?.record, assignmentGiven, spokeUp,
        ].contains(id)
    }
}
