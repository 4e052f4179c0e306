package import Signs

/// What a concern is called: what it is about, and where its signs say more than that, what they say.
package enum ConcernTitle: Hashable, Sendable, CaseIterable {
    case risk, doubt, outcome, alliance
    /// The marks are low, and nothing shows that they were higher before.
    case allianceLow
    case engagement
    /// Somebody took issue with the work: about the two of them too, but the opposite of being less there.
    case confronting
    case assignment, attendance, forms, other

    /// - Parameter kinds: of its signs.
    package init(_ subject: ConcernSubject, _ kinds: [SignKind] = []) {
        switch subject {
        case .risk: self = .risk
        case .doubt: self = .doubt
        case .outcome: self = .outcome
        case .alliance:
            let isLow = !kinds.isEmpty && kinds.allSatisfy { $0 == .allianceBelowCutoff || $0 == .allianceLineLow }
            self = isLow ? .allianceLow : .alliance
        case .engagement: self = kinds.contains(.confronting) ? .confronting : .engagement
        case .assignment: self = .assignment
        case .attendance: self = .attendance
        case .forms: self = .forms
        case .other: self = .other
        }
    }
}

extension Concern {
    package var title: ConcernTitle { ConcernTitle(subject, signs.map(\.kind)) }
}
