package import Clinic

/// What solved a barrier, as far as the records say without words. The first that holds counts.
package enum BarrierSolution: String, Hashable, Sendable, CaseIterable {
    /// A referral because of it was taken up.
    case referral
    /// Something from the practice's stock was handed out because of it, and not taken back.
    case handedOut = "handed-out"
    /// A way out from its list was tried and worked.
    case wayOut = "way-out"
    /// By itself, or by something that is in no record.
    case other

    /// `nil` for one that is not solved.
    package init?(_ barrier: Barrier, isReferralUsed: Bool, isGiven: Bool) {
        guard barrier.state == .solved else { return nil }
        if isReferralUsed {
            self = .referral
        } else if isGiven {
            self = .handedOut
        } else {
            let last = barrier.tries.last
            self = last?.outcome == .worked && last?.toldAt == barrier.closedAt ? .wayOut : .other
        }
    }
}

/// A barrier as it is counted.
package struct CountedBarrier: Hashable, Sendable {
    package let client: ClientID
    package let kind: BarrierKind
    package let state: BarrierState
    package let solution: BarrierSolution?
    /// Around the day from which on it was solved; `nil` for one that is not.
    package let attendance: BarrierAttendance?

    package init(
        client: ClientID, kind: BarrierKind, state: BarrierState, solution: BarrierSolution?,
        attendance: BarrierAttendance?
    ) {
        self.client = client
        self.kind = kind
        self.state = state
        self.solution = solution
        self.attendance = attendance
    }
}

/// How barriers stand now.
package struct BarrierCounts: Hashable, Sendable {
    package let opened: Int
    package let solved: Int
    package let letGo: Int
    /// Thought about or tried.
    package let open: Int
    package let clients: Int

    init?(_ barriers: [CountedBarrier]) {
        if barriers.isEmpty { return nil }
        opened = barriers.count
        solved = barriers.count { $0.state == .solved }
        letGo = barriers.count { $0.state == .letGo }
        open = opened - solved - letGo
        clients = Set(barriers.map(\.client)).count
    }
}

package struct BarrierGroup: Hashable, Sendable {
    package let kind: BarrierKind
    package let counts: BarrierCounts
}

/// The barriers that were opened in a span, what solved them, and coming before and after: a pure function of them and
/// of who reads. No cause is claimed.
package struct BarriersInTheWay: Hashable, Sendable {
    package let whole: LoopCell<BarrierCounts>
    package let solved: LoopCell<LoopCount>
    package let byKind: [BarrierGroup]
    package let hasHiddenKinds: Bool
    /// Of those that are solved.
    package let solutions: [BarrierSolution: LoopCell<LoopCount>]
    /// Of the solved ones, those with appointments both before and after: only they are in the next two.
    package let compared: LoopCell<LoopCount>
    /// Appointments that the client came to, of those that stood, in the weeks before each was solved.
    package let before: LoopCell<LoopCount>
    package let after: LoopCell<LoopCount>

    init(_ barriers: [CountedBarrier], _ counting: GuardedCount) {
        func clients(_ some: [CountedBarrier]) -> Set<ClientID> { Set(some.map(\.client)) }
        whole = counting.cell(BarrierCounts(barriers), clients(barriers))
        let done = barriers.filter { $0.state == .solved }
        solved = counting.part(done.count, of: barriers.count, clients(barriers))
        let kinds = Dictionary(grouping: barriers, by: \.kind)
        let shown = counting.shown(kinds.mapValues(clients)) { $0.rawValue }
        byKind = BarrierKind.allCases.compactMap { kind in
            guard shown.contains(kind), let counts = BarrierCounts(kinds[kind] ?? []) else { return nil }
            return BarrierGroup(kind: kind, counts: counts)
        }
        hasHiddenKinds = shown.count < kinds.count
        solutions = Dictionary(
            uniqueKeysWithValues: BarrierSolution.allCases.map { solution in
                (solution, counting.part(done.count { $0.solution == solution }, of: done.count, clients(done)))
            })
        let both = done.filter { barrier in
            barrier.attendance.map { $0.before.of > 0 && $0.after.of > 0 } ?? false
        }
        compared = counting.part(both.count, of: done.count, clients(done))
        func came(_ side: (BarrierAttendance) -> CameOf) -> LoopCell<LoopCount> {
            let sides = both.compactMap { $0.attendance.map(side) }
            return counting.part(
                sides.reduce(0) { $0 + $1.came }, of: sides.reduce(0) { $0 + $1.of }, clients(both))
        }
        before = came(\.before)
        after = came(\.after)
    }
}
