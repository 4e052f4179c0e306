package import Clinic

/// What became of one check of one session.
package enum CheckStanding: String, Hashable, Sendable, CaseIterable {
    case filledIn = "filled-in"
    /// From paper, the total without its lines.
    case totalOnly = "total-only"
    /// Begun, with too few answers for a score.
    case incomplete
    case declined
    /// There is none, and by the end of the session the client had refused forms, or taken the consent back.
    case refused = "consent-refused"
    case missing = "not-filled-in"

    package var isDone: Bool { self == .filledIn || self == .totalOnly }

    /// Why it was not done.
    package static let reasons: [CheckStanding] = [.incomplete, .declined, .refused, .missing]
}

/// So many sessions of one client whose checks stand alike.
package struct CheckedSessions: Hashable, Sendable {
    package let client: ClientID
    package let outcome: CheckStanding
    package let alliance: CheckStanding
    package let sessions: Int

    package init(client: ClientID, outcome: CheckStanding, alliance: CheckStanding, sessions: Int) {
        self.client = client
        self.outcome = outcome
        self.alliance = alliance
        self.sessions = sessions
    }
}

package enum CheckShare: String, Hashable, Sendable, CaseIterable {
    case outcome, alliance, both, neither

    func holds(_ sessions: CheckedSessions) -> Bool {
        switch self {
        case .outcome: sessions.outcome.isDone
        case .alliance: sessions.alliance.isDone
        case .both: sessions.outcome.isDone && sessions.alliance.isDone
        case .neither: !sessions.outcome.isDone && !sessions.alliance.isDone
        }
    }
}

/// How many of the sessions held in a span have each check, and why not: a pure function of them and of who reads.
package struct ChecksDone: Hashable, Sendable {
    package let sessions: LoopCell<OutcomeTally>
    /// Of all sessions.
    package let shares: [CheckShare: LoopCell<LoopCount>]
    /// Of all sessions, how the outcome check stands.
    package let outcome: [CheckStanding: LoopCell<LoopCount>]
    package let alliance: [CheckStanding: LoopCell<LoopCount>]

    init(_ checked: [CheckedSessions], _ counting: GuardedCount) {
        let clients = Set(checked.map(\.client))
        let total = checked.reduce(0) { $0 + $1.sessions }
        func part(_ holds: (CheckedSessions) -> Bool) -> LoopCell<LoopCount> {
            counting.part(checked.filter(holds).reduce(0) { $0 + $1.sessions }, of: total, clients)
        }
        sessions = counting.tally(total, clients)
        shares = Dictionary(uniqueKeysWithValues: CheckShare.allCases.map { share in (share, part(share.holds)) })
        outcome = Dictionary(
            uniqueKeysWithValues: CheckStanding.allCases.map { standing in
                (standing, part { $0.outcome == standing })
            })
        alliance = Dictionary(
            uniqueKeysWithValues: CheckStanding.allCases.map { standing in
                (standing, part { $0.alliance == standing })
            })
    }
}
