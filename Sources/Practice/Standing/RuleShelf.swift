internal import Attribution
internal import Clinic
internal import Measures
internal import Signs
internal import Synchronization

/// What is costly to make and cheap to keep: rule settings for the thresholds in force, and published measures, which
/// never change. Also when somebody's look at a board was last logged.
final class RuleShelf: Sendable {
    private struct Held {
        var own: [Threshold]?
        var table = ThresholdTable([])
        var settings: [AgeBand: RuleSettings] = [:]
        var measures: [MeasureVersion: Measure] = [:]
        var boardReads: [PersonID: Instant] = [:]
        /// The last few answers by what they were worked out from.
        var attributions: [(rows: [StatisticsRow], result: Result<OutcomeAttribution, AttributionRefusal>)] = []
    }

    private let held = Mutex(Held())

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
    func attribution(_ rows: [StatisticsRow]) -> Result<OutcomeAttribution, AttributionRefusal> {
        if let known = held.withLock({ $0.attributions.first { $0.rows == rows } }) { return known.result }
        let result = Result { () throws(AttributionRefusal) in try AttributeOutcomes.answer(rows.map(\.episode)) }
        held.withLock { held in
            held.attributions.insert((rows, result), at: 0)
            if held.attributions.count > 12 { held.attributions.removeLast() }
        }
        return result
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
