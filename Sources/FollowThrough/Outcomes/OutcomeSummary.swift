package import Clinic

/// What outcomes are counted from, of one therapist, team or practice over a span.
package struct OutcomeRecords: Hashable, Sendable {
    /// That ended in the span.
    package let closed: [ClosedEpisode]
    /// Held in the span.
    package let checked: [CheckedSessions]
    /// Opened in the span.
    package let barriers: [CountedBarrier]
    /// Clients of the reader's own team, where there are others too.
    package let known: Set<ClientID>

    package init(
        closed: [ClosedEpisode] = [], checked: [CheckedSessions] = [], barriers: [CountedBarrier] = [],
        known: Set<ClientID> = []
    ) {
        self.closed = closed
        self.checked = checked
        self.barriers = barriers
        self.known = known
    }
}

/// Whether it is helping, whether checks are filled in, and what stands in the way: in numbers.
package struct OutcomeSummary: Hashable, Sendable {
    package let outcomes: OutcomeNumbers
    package let checks: ChecksDone
    package let barriers: BarriersInTheWay
    /// Fewer clients than these are hidden; `nil` where none are.
    package let fewestClients: Int?

    package init(_ records: OutcomeRecords, for reader: LoopReader) {
        let counting = GuardedCount(reader: reader, known: records.known)
        outcomes = OutcomeNumbers(records.closed, counting)
        checks = ChecksDone(records.checked, counting)
        barriers = BarriersInTheWay(records.barriers, counting)
        fewestClients = reader.fewestSaid
    }
}
