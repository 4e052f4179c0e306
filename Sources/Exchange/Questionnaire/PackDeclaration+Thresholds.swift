import Clinic
import Measures

extension PackDeclaration {
    /// What was declared as rows of the practice's own, else the product's rows for a measure that it knows.
    var thresholds: [Threshold] {
        let declared = [own(.cutoff, cutoff), own(.reliableChange, reliableChange)].compactMap { $0 }
        let keys = Set(declared.map(\.key))
        return BuiltInThresholds.rows.filter { $0.measure == key && !keys.contains($0.key) } + declared
    }

    private func own(_ threshold: ThresholdKey, _ value: Int?) -> Threshold? {
        value.map { value in
            Threshold(
                key: threshold, measure: key, value: value, grade: .own,
                source: source ?? "declared when the measure was loaded", isOverride: true)
        }
    }

    func with(riskFrom: [String: Int]? = nil, version: Int? = nil) -> PackDeclaration {
        PackDeclaration(
            key: key, version: version ?? self.version, purpose: purpose, ages: ages, isForGroups: isForGroups,
            method: method,
            mayBeMissing: mayBeMissing, direction: direction, decimals: decimals, scored: scored, reversed: reversed,
            riskFrom: riskFrom ?? self.riskFrom, subscores: subscores, cutoff: cutoff, reliableChange: reliableChange,
            source: source,
            language: language, licence: licence)
    }
}
