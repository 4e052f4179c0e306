import Clinic
import Measures

/// One appointment and the session that came of it, or one without the other, with the forms of that session.
struct ClientVisit: Sendable {
    let at: Instant
    let appointment: Appointment?
    let session: Session?
    /// The session's number in the episode, from 1.
    let number: Int?
    /// In force.
    let outcome: FormSeen?
    let alliance: FormSeen?
    /// Other measures filled in here.
    let others: [FormSeen]
    /// Forms that a correction has replaced.
    let replaced: [FormSeen]

    /// False where its place only keeps the order.
    var isDated: Bool { session?.isDated != false }

    var wasMissed: Bool { appointment?.attendance == .noShow }
}

extension ClientPageModel {
    /// Everything that has been, oldest first; appointments still to come are left out, and so is what was called off or
    /// moved ahead, until its time.
    ///
    /// - Parameter isWhole: with what was called off or moved ahead.
    func visits(until now: Instant, isWhole: Bool = false) -> [ClientVisit] {
        let ordered = sessions.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        let byID = Dictionary(appointments.map { ($0.id, $0) }) { first, _ in first }
        let forms = Dictionary(grouping: forms) { $0.response.session }
        var visits: [ClientVisit] = ordered.enumerated().map { index, session in
            let here = forms[session.id] ?? []
            let inForce = here.filter(\.isInForce).sorted { $0.response.answeredAt < $1.response.answeredAt }
            return ClientVisit(
                at: session.start, appointment: session.appointment.flatMap { byID[$0] }, session: session,
                number: index + 1, outcome: inForce.last { purpose($0) == .outcome },
                alliance: inForce.last { purpose($0) == .alliance }, others: inForce.filter { purpose($0) == .other },
                replaced: here.filter { !$0.isInForce })
        }
        let withSession = Set(ordered.compactMap(\.appointment))
        for appointment in appointments where !withSession.contains(appointment.id) {
            guard appointment.attendance != nil || appointment.end <= now,
                isWhole || !appointment.isGivenUpAhead(of: now)
            else { continue }
            visits.append(
                ClientVisit(
                    at: appointment.start, appointment: appointment, session: nil, number: nil, outcome: nil,
                    alliance: nil, others: [], replaced: []))
        }
        return visits.sorted { $0.at < $1.at }
    }

    /// Called off or moved before their time, which is still to come; the next first.
    func givenUp(after now: Instant) -> [Appointment] {
        appointments.filter { $0.isGivenUpAhead(of: now) }.sorted { $0.start < $1.start }
    }

    func purpose(_ form: FormSeen) -> MeasurePurpose { measures[form.response.measure]?.purpose ?? .other }

    /// The next appointment that was not called off; none in a course of care that has ended.
    func next(after now: Instant) -> Appointment? {
        if episode.ending != nil { return nil }
        return appointments.filter { $0.end > now && $0.attendance == nil }.min { $0.start < $1.start }
    }
}

extension Appointment {
    fileprivate func isGivenUpAhead(of now: Instant) -> Bool {
        switch attendance {
        case .cancelled, .rescheduled: start > now
        default: false
        }
    }
}
