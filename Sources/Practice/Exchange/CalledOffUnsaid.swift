package import Clinic

/// What holds of the lines that say that an appointment was called off or moved, and not by whom or how long before, or
/// that somebody came late, and not by how much. Where neither says it the line is refused: made up, it would count for or
/// against somebody.
package struct CalledOffUnsaid: Hashable, Sendable {
    package let by: CancelledBy?
    /// 0 to 8760.
    package let noticeHours: Int?
    /// 1 to 240.
    package let lateMinutes: Int?
    package init(by: CancelledBy? = nil, noticeHours: Int? = nil, lateMinutes: Int? = nil) {
        self.by = by
        self.noticeHours = noticeHours
        self.lateMinutes = lateMinutes
    }
}
