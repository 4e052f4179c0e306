extension PracticeService {
    /// A mark for each setting, so that it can be told which of them somebody changed.
    package func mark(of settings: CareSettings) -> String {
        let values = settings.values.sorted { $0.key.rawValue < $1.key.rawValue }
        return values.map { "\($0.key.rawValue):\(mark(of: [$0.value]))" }.joined(separator: " ")
    }

    /// What to show where somebody else changed settings meanwhile: those that were typed anew as they were typed, the
    /// others as they stand now.
    ///
    /// - Parameter base: the mark of what the form was filled with.
    package func merged(_ typed: CareSettings, over held: CareSettings, base: String) -> CareSettings {
        let known = Set(base.split(separator: " ").map(String.init))
        let checked = (try? typed.checked()) ?? typed
        let changed = checked.values.filter { !known.contains("\($0.key.rawValue):\(mark(of: [$0.value]))") }
        return CareSettings(held.values.merging(changed) { _, new in new })
    }
}
