internal import Measures

/// What a dry run tells of a measure beside its items: which answers are a risk, and the limits that were given.
enum MeasureTelling {
    /// What `--key` does not go without.
    static func missing(method: String?, direction: String?) -> String? {
        var names: [String] = []
        if method == nil { names.append("--method") }
        if direction == nil { names.append("--direction") }
        guard !names.isEmpty else { return nil }
        let verb = names.count == 1 ? "is" : "are"
        return "Beside --key, \(names.joined(separator: " and ")) \(verb) missing. A measure that Rapport knows by its "
            + "code or its items (PHQ-9, GAD-7) needs neither: leave --key out."
    }

    /// Which items count the other way round, and the parts of the score.
    static func ways(_ measure: Measure) -> [String] {
        let scored = measure.items.filter(\.isScored)
        let reversed = scored.filter(\.isReversed).map(\.key.name)
        var told = ["Reversed: \(reversed.isEmpty ? "none" : reversed.joined(separator: ", "))."]
        for part in Set(scored.compactMap(\.subscore)).sorted() {
            let items = scored.filter { $0.subscore == part }.map(\.key.name)
            told.append("Part \(part): \(items.joined(separator: ", ")).")
        }
        return told
    }

    /// A measure without any says so, as one may have been forgotten.
    static func risks(_ items: [(name: String, from: String?)]) -> [String] {
        let told = items.compactMap { item in item.from.map { "Risk: \(item.name) from \($0) on." } }
        return told.isEmpty ? ["Risk: none is declared."] : told
    }

    /// `nil` where neither was given.
    static func limits(cutoff: String?, reliableChange: String?) -> String? {
        let told = [
            cutoff.map { "Cutoff: \($0) points." }, reliableChange.map { "Reliable change: \($0) points." },
        ].compactMap(\.self)
        return told.isEmpty ? nil : told.joined(separator: " ")
    }
}
