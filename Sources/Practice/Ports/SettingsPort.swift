package import Clinic
package import Measures

package protocol ReadsSettings {
    /// The practice's own rows only, every version; the product's are in `Measures` and `Signs`.
    func ownThresholds() throws -> [Threshold]
    /// Measures that the practice added (packs), every version.
    func addedMeasures() throws -> [Measure]
    /// Measures that the practice switched off or on; keys not in it are on if built in.
    func measureSwitches() throws -> [MeasureKey: Bool]
}

package protocol WritesSettings {
    /// Adds a version; never replaces. Throws `StoreError.duplicate` where that version exists.
    func add(_ threshold: Threshold, by: PersonID?, at: Instant) throws
    func add(_ measure: Measure, by: PersonID?, at: Instant) throws
    func set(_ measure: MeasureKey, isOn: Bool) throws
}
