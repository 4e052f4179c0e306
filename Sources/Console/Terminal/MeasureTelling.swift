/// What a dry run tells of a measure beside its items: which answers are a risk, and the limits that were given.
enum MeasureTelling {
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
