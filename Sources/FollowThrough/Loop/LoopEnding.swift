package import Clinic
import Signs

/// An episode that ended without being agreed: a dropout.
package struct LoopEnding: Hashable, Sendable {
    package let client: ClientID
    /// Whether a sign was first seen within the last three sessions that the client came to.
    package let hadSign: Bool

    package init(client: ClientID, hadSign: Bool) {
        self.client = client
        self.hadSign = hadSign
    }

    /// - Parameters:
    ///   - visits: starts of the dated sessions that the client came to, at least the last three.
    ///   - acts: what opened and joined its concerns, but for those that were corrected away, in any order.
    package init(client: ClientID, visits: [Instant], acts: [ConcernAct]) {
        let last = visits.sorted().suffix(Self.sessionsBefore)
        let window = EndingWindow(
            from: last.count == Self.sessionsBefore ? last.first : nil, lastVisit: last.last)
        self.init(client: client, hadSign: acts.contains(where: window.holds))
    }

    /// So many sessions before the client stayed away, as in the evaluation of the signs.
    package static let sessionsBefore = DetectorFigures.horizon
}

/// The last sessions of a course, and what came to be seen in them.
private struct EndingWindow {
    /// `nil` for a course of fewer sessions: all of it.
    let from: Instant?
    /// `nil` where the client never came.
    let lastVisit: Instant?

    func holds(_ act: ConcernAct) -> Bool {
        let seen: Instant? =
            switch act.kind {
            case .signJoined(let sign): seen(sign, at: act.at)
            // By hand: somebody saw what no rule sees.
            case .opened(let subject, _, _):
                act.by == nil || subject == .attendance && !isBeforeLastVisit(act.at) ? nil : act.at
            default: nil
            }
        guard let seen else { return false }
        return from.map { $0 <= seen } ?? true
    }

    /// When the newest of what it was read from was there; `nil` for the very missing by which the client left.
    ///
    /// - Parameter at: when it was recorded. A long silence counts only from before a visit that ended it: one that was
    ///   seen afterwards is of visits that were written down late.
    private func seen(_ sign: Sign, at: Instant) -> Instant? {
        let pieces = sign.evidence.map(\.at)
        guard sign.kind.isOfStayingAway else { return (pieces + [sign.since]).max() }
        if sign.kind == .notSeen, !isBeforeLastVisit(at) { return nil }
        if !isBeforeLastVisit(sign.since) { return nil }
        return (pieces.filter(isBeforeLastVisit) + [sign.since]).max()
    }

    private func isBeforeLastVisit(_ moment: Instant) -> Bool { lastVisit.map { moment < $0 } ?? false }
}
