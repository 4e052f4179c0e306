import Clinic
import Measures
import Signs

extension BeforeAndAfter {
    /// What each figure of one side is of, the oldest first.
    struct Side: Hashable, Sendable {
        let alliance: [SeenVisit]
        let outcome: [SeenVisit]
        /// Those that stood.
        let appointments: [SeenVisit]
        let held: [SeenVisit]
        /// All of these, each once.
        let visits: [SeenVisit]
        let isAllianceCut: Bool

        /// - Parameters:
        ///   - alliance: of the checks that are compared.
        ///   - own: a session that is held on the other side.
        ///   - appointments: so many of those that stood.
        init(
            _ visits: [SeenVisit], alliance: SeenScale?, outcome: SeenScale?, heldBut own: SessionID?,
            appointments: Int, count: Int
        ) {
            let marked = visits.filter { $0.alliance != nil && $0.allianceScale == alliance }
            let scored = visits.filter { $0.outcome != nil && $0.outcomeScale == outcome }
            let came = visits.filter { visit in
                guard let session = visit.session, session != own else { return false }
                return visit.attendance?.wasSeen ?? true
            }
            self.alliance = Array(marked.suffix(count))
            self.outcome = Array(scored.suffix(count))
            self.appointments = Array(visits.filter { $0.attendance != nil }.suffix(appointments))
            held = Array(came.suffix(count))
            isAllianceCut = marked.count > count
            let shown = Set((self.alliance + self.outcome + self.appointments + held).map(\.at))
            self.visits = visits.filter { shown.contains($0.at) }
        }
    }

    struct Sides: Hashable, Sendable {
        let before: Side
        let after: Side
    }
}
