import Clinic
import Measures
package import Signs

extension Timeline {
    /// The kinds among these that nothing shows any more: the records that they were read from say something else by now,
    /// and nothing else shows them either.
    ///
    /// - Parameter troubles: the signs that hold.
    package func corrected(_ signs: [Sign], holding troubles: [Sign]) -> Set<SignKind> {
        let holding = Set(troubles.map(\.kind))
        return Set(signs.filter { !holding.contains($0.kind) && !stillShows($0) }.map(\.kind))
    }

    /// Whether each record behind a sign is still what it was when the sign was read from it.
    ///
    /// A sign that has passed by (somebody came back after a miss) is still shown by its records; one of which a record
    /// was corrected, the newer or the earlier one, is not.
    func stillShows(_ sign: Sign) -> Bool {
        !sign.evidence.isEmpty && sign.evidence.allSatisfy { stillShows($0, sign.kind) }
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
        case (.lateCancellation, .cancelled), (.lateCancellation, .rescheduled): true
        case (.repeatedRescheduling, .rescheduled): true
        case (.missed, _), (.arrivedLate, _), (.oftenLate, _), (.wrongTime, _), (.lateCancellation, _),
            (.repeatedRescheduling, _):
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
