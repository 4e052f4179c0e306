internal import Clinic
internal import Measures
internal import Practice

extension MemoryTransaction {
    func ownThresholds() -> [Threshold] { records.thresholds }
    func addedMeasures() -> [Measure] { records.measures }
    func measureSwitches() -> [MeasureKey: Bool] { records.switches }

    func add(_ threshold: Threshold, by: PersonID?, at: Instant) throws {
        let isThere = records.thresholds.contains { held in
            held.key == threshold.key && held.measure == threshold.measure && held.ages == threshold.ages
                && held.version == threshold.version
        }
        guard !isThere else { throw StoreError.duplicate("threshold.version") }
        records.thresholds.append(threshold)
    }

    func add(_ measure: Measure, by: PersonID?, at: Instant) throws {
        guard !records.measures.contains(where: { $0.id == measure.id }) else {
            throw StoreError.duplicate("measure.version")
        }
        records.measures.append(measure)
    }

    func set(_ measure: MeasureKey, isOn: Bool) { records.switches[measure] = isOn }
}
