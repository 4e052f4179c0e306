/// Where a course of care stands against its first total (FACTS.md, "Rules of other measures").
package enum Progress: String, Hashable, Sendable, CaseIterable {
    /// On the worse side at first, on the better side now, and the change is reliable.
    case reliableRecovery = "reliable-recovery"
    /// On the worse side at first, on the better side now, and the change may be the measure's error or there is no
    /// threshold to tell.
    case recovery
    case reliableImprovement = "reliable-improvement"
    case noReliableChange = "no-reliable-change"
    case reliableDeterioration = "reliable-deterioration"
}
