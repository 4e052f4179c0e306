import Clinic
import Measures
package import Signs

/// A sign of a concern as its records show it by now.
package struct SignInForce: Hashable, Sendable {
    package let sign: Sign
    /// Its records were corrected since, so that they do not show it any more.
    package let isCorrected: Bool
    /// Such a sign is there now; one that is not was so when its records were made.
    package let holds: Bool

    package init(_ sign: Sign, isCorrected: Bool, holds: Bool = true) {
        self.sign = sign
        self.isCorrected = isCorrected
        self.holds = holds && !isCorrected
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
            let holds = troubles.contains { $0.kind == sign.kind }
            return [SignInForce(shown, isCorrected: false, holds: holds)]
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
            return isEnough ? pieces.contains { stillShows($0, sign) } : pieces.allSatisfy { stillShows($0, sign) }
        }
        return !sign.evidence.isEmpty && shows(said, each: sign.kind != .assignmentLeftUndone)
            && shows(others, each: sign.kind.isShownByEach)
    }

    /// Of a sign that each piece of its evidence shows alone, what is left of it and what was corrected away; of any other,
    /// and of one of which nothing is left, the whole. What is left has the numbers that its records have by now. A risk
    /// answer always stays.
    func parts(of sign: Sign) -> (shown: Sign, corrected: Sign?) {
        guard sign.kind != .riskAnswer else { return (sign, nil) }
        guard sign.kind.isShownByEach else { return (stillShows(sign) ? renewed(sign) : sign, nil) }
        let shown = sign.evidence.filter { stillShows($0, sign) }
        if shown.isEmpty { return (sign, nil) }
        if shown.count == sign.evidence.count { return (renewed(sign), nil) }
        let gone = sign.evidence.filter { !stillShows($0, sign) }
        // The limit is the sign's, whichever record it is told beside.
        let limits = gone.filter { [.fromMinutes, .underHours].contains($0.figure) }.map {
            Evidence(shown[0].record, $0.figure, $0.value, at: shown[0].at)
        }
        return (renewed(sign.of(shown + limits)), sign.of(gone))
    }

    /// With the minutes and the hours that the appointments have by now: one may have been corrected and show it still.
    private func renewed(_ sign: Sign) -> Sign {
        Sign(
            kind: sign.kind, severity: sign.severity, since: sign.since,
            evidence: sign.evidence.map { piece in
                Evidence(piece.record, piece.figure, number(of: piece) ?? piece.value, at: piece.at)
            },
            ruleVersion: sign.ruleVersion)
    }

    private func number(of piece: Evidence) -> Int? {
        guard case .appointment(let id) = piece.record else { return nil }
        let attendance = appointments.first { $0.id == id }?.attendance
        switch (piece.figure, attendance) {
        case (.minutes, .late(let minutes)): return minutes
        case (.hours, .cancelled(_, let hours)), (.hours, .rescheduled(_, let hours)): return hours
        default: return nil
        }
    }

    private func stillShows(_ telling: Evidence, _ sign: Sign) -> Bool {
        let kind = sign.kind
        switch telling.record {
        case .episode: return true
        case .response(let id): return holds(id)
        case .observation(let id): return sessions.contains { $0.observed.holds(id) }
        case .comment(let id): return sessions.contains { $0.observed.statement == id }
        case .followUp(let id): return followUps.contains { $0.record == id }
        case .appointment(let id):
            guard let appointment = appointments.first(where: { $0.id == id }) else { return false }
            return shows(appointment.attendance, sign)
        case .session(let id):
            guard let session = sessions.first(where: { $0.id == id }) else { return false }
            guard kind == .formMissing else { return true }
            switch telling.figure {
            case .missingOutcome: return session.outcome.isMissing
            case .missingAlliance: return session.alliance.isMissing
            default: return true
            }
        }
    }

    private func holds(_ response: ResponseID) -> Bool {
        results.contains { $0.response == response }
            || sessions.contains { $0.outcome.response == response || $0.alliance.response == response }
    }

    /// A number is held against the limit that the sign was read by; of one that was read before signs told of it,
    /// against what it showed.
    private func shows(_ attendance: Attendance?, _ sign: Sign) -> Bool {
        switch (sign.kind, attendance) {
        case (_, nil): false
        case (.missed, .noShow), (.wrongTime, .wrongTime), (.oftenMissed, .noShow): true
        case (.arrivedLate, .late(let minutes)), (.oftenLate, .late(let minutes)):
            minutes >= sign.figure(.fromMinutes) ?? sign.values(.minutes).min() ?? 0
        case (.oftenMissed, .cancelled(.client, let hours)), (.lateCancellation, .cancelled(.client, let hours)):
            hours < sign.figure(.underHours) ?? sign.values(.hours).max().map { $0 + 1 } ?? .max
        case (.repeatedRescheduling, .rescheduled(.client, _)): true
        case (.missed, _), (.arrivedLate, _), (.oftenLate, _), (.oftenMissed, _), (.wrongTime, _),
            (.lateCancellation, _), (.repeatedRescheduling, _):
            false
        default: true
        }
    }
}

extension Sign {
    fileprivate func values(_ figure: Figure) -> [Int] {
        evidence.filter { $0.figure == figure }.map(\.value)
    }

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
    var isOfWords: Bool {
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
    /// Not there, or not whole.
    var isMissing: Bool {
        switch self {
        case .absent, .incomplete: true
        case .notAsked, .declined, .unscored, .scored: false
        }
    }

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
        doubts.contains { $0.record == id }
            || [engagement?.record, confronting, assignment?.record, assignmentGiven, spokeUp].contains(id)
    }
}
