internal import Attribution
internal import Clinic
internal import FollowThrough
internal import Measures
internal import Signs
internal import Synchronization

/// An answer with what it was worked out from.
private struct HeldAttribution: Sendable {
    let rows: [StatisticsRow]
    let holder: PersonID?
    let result: Result<OutcomeAttribution, AttributionRefusal>
}

/// What is costly to make and cheap to keep: rule settings for the thresholds in force, and published measures, which
/// never change. Also when somebody's look at a board was last logged.
final class RuleShelf: Sendable {
    private struct Held {
        var own: [Threshold]?
        var table = ThresholdTable([])
        var settings: [AgeBand: RuleSettings] = [:]
        var measures: [MeasureVersion: Measure] = [:]
        var boardReads: [PersonID: Instant] = [:]
        /// When a board that tells of them was last logged.
        var clientReads: [PersonID: [ClientID: Instant]] = [:]
        var changes: UInt64 = 0
        /// The last few answers by what they were worked out from.
        var attributions: [HeldAttribution] = []
        /// Of the last state of the practice.
        var estimates: (rows: [StatisticsRow], all: EstimateTherapists)?
        /// The last few, by all that they hang on.
        var hidings: [(question: LoopHiding.Question, found: LoopHiding)] = []
    }

    private let held = Mutex(Held())
    private let written = Atomic(true)

    /// Whether the last write was kept, rather than found the disk full.
    var canWrite: Bool { written.load(ordering: .relaxed) }

    func noteWritten(_ isKept: Bool) {
        if written.load(ordering: .relaxed) != isKept { written.store(isKept, ordering: .relaxed) }
    }

    /// `own` is read anew in each transaction, so that settings are never older than what was read with them.
    func rules(_ own: [Threshold], _ ages: AgeBand) -> (table: ThresholdTable, settings: RuleSettings) {
        held.withLock { held in
            if held.own != own {
                held.own = own
                held.table = ThresholdTable(ProductThresholds.rows + OwnThresholds.inForce(own))
                held.settings = [:]
            }
            if let settings = held.settings[ages] { return (held.table, settings) }
            let settings = RuleSettings(held.table, ages: ages)
            held.settings[ages] = settings
            return (held.table, settings)
        }
    }

    func measure(_ id: MeasureVersion, in store: any StoreReading) throws -> Measure? {
        if let known = held.withLock({ $0.measures[id] }) { return known }
        let found =
            try BuiltInMeasures.all.first { $0.id == id } ?? store.addedMeasures().first { $0.id == id }
        if let found { held.withLock { $0.measures[id] = found } }
        return found
    }

    /// Where outcomes come from; worked out again only where the sums have changed.
    ///
    /// - Parameter holder: of the sessions that this person held alone.
    func attribution(
        _ rows: [StatisticsRow], heldBy holder: PersonID? = nil
    ) -> Result<OutcomeAttribution, AttributionRefusal> {
        let known = held.withLock { held in held.attributions.first { $0.holder == holder && $0.rows == rows } }
        if let known { return known.result }
        let (episodes, counts) = rows.frame(heldBy: holder)
        let result = Result { () throws(AttributionRefusal) in
            try AttributeOutcomes.answer(episodes, counts: counts)
        }
        held.withLock { held in
            held.attributions.insert(HeldAttribution(rows: rows, holder: holder, result: result), at: 0)
            if held.attributions.count > 12 { held.attributions.removeLast() }
        }
        return result
    }

    var changeCount: UInt64 { held.withLock { $0.changes } }

    func countChange() { held.withLock { $0.changes &+= 1 } }

    /// Each therapist's estimate; worked out again only where the sums have changed.
    func estimates(_ rows: [StatisticsRow]) -> EstimateTherapists {
        if let known = held.withLock({ $0.estimates }), known.rows == rows { return known.all }
        let all = EstimateTherapists(rows.frame().episodes)
        held.withLock { $0.estimates = (rows, all) }
        return all
    }

    /// What of the loop's tables is shown takes long to find and hangs on its question alone.
    func hiding(_ question: LoopHiding.Question) -> LoopHiding {
        let known = held.withLock { $0.hidings }
        if let known = known.first(where: { $0.question == question }) { return known.found }
        let found = LoopHiding(question)
        held.withLock { held in
            held.hidings.insert((question, found), at: 0)
            if held.hidings.count > 4 { held.hidings.removeLast() }
        }
        return found
    }

    /// Those of the clients whom that person was not logged to be shown within the hour.
    func clientsToLog(_ clients: [ClientID], shownTo person: PersonID, at now: Instant) -> [ClientID] {
        if clients.isEmpty { return [] }
        return held.withLock { held in
            guard let known = held.clientReads[person] else { return clients }
            return clients.filter { client in known[client].map { !Self.isWithinTheHour($0, now) } ?? true }
        }
    }

    /// They are logged, on the disk: no look goes out before its entry is there, also beside another of the same person.
    func noteLogged(_ clients: [ClientID], shownTo person: PersonID, at now: Instant) {
        if clients.isEmpty { return }
        held.withLock { held in
            var kept = (held.clientReads[person] ?? [:]).filter { Self.isWithinTheHour($0.value, now) }
            for client in clients { kept[client] = now }
            held.clientReads[person] = kept
        }
    }

    private static func isWithinTheHour(_ then: Instant, _ now: Instant) -> Bool {
        (0..<3600).contains(now.seconds(since: then))
    }

    /// True at most once a minute for each person.
    func shouldLogBoard(of person: PersonID, at now: Instant) -> Bool {
        held.withLock { held in
            if let last = held.boardReads[person], (0..<60).contains(now.seconds(since: last)) { return false }
            held.boardReads[person] = now
            return true
        }
    }
}
