package import Clinic

package typealias SupervisionEntryID = ID<SupervisionEntry>

/// One line of what came of a supervision meeting. Appended, never changed: a correction names what it replaces.
///
/// A meeting is one day of one therapist with a supervisor; it has no record of its own. The words stand sealed.
package struct SupervisionEntry: Hashable, Sendable {
    package let id: SupervisionEntryID
    package let therapist: PersonID
    /// The supervisor who wrote it.
    package let by: PersonID?
    /// The day of the meeting.
    package let day: Day
    package let at: Instant
    /// `nil` for a note on the meeting as a whole.
    package let matter: AgendaMatter?
    package let mark: SupervisionMark
    /// Who does what was agreed.
    package let who: SupervisionOwner?
    /// By when.
    package let due: Day?
    package let replaces: SupervisionEntryID?

    package init(
        id: SupervisionEntryID, therapist: PersonID, by: PersonID?, day: Day, at: Instant, matter: AgendaMatter?,
        mark: SupervisionMark, who: SupervisionOwner? = nil, due: Day? = nil, replaces: SupervisionEntryID? = nil
    ) {
        self.id = id
        self.therapist = therapist
        self.by = by
        self.day = day
        self.at = at
        self.matter = matter
        self.mark = mark
        self.who = who
        self.due = due
        self.replaces = replaces
    }

    /// By the meeting, then in the order in which they were written.
    package static func comesFirst(_ left: SupervisionEntry, _ right: SupervisionEntry) -> Bool {
        (left.day, left.at, left.id) < (right.day, right.at, right.id)
    }
}

package enum SupervisionMark: String, Hashable, Sendable, CaseIterable {
    /// Talked over; the words say what was agreed.
    case discussed
    /// Left for the next meeting.
    case carried
    /// On the meeting as a whole.
    case note
    /// Takes back the one that it replaces.
    case withdrawn
}

/// Who does what was agreed in supervision.
package enum SupervisionOwner: String, Hashable, Sendable, CaseIterable {
    case therapist, supervisor, together, practice
}

extension [SupervisionEntry] {
    /// Those that nothing has replaced or taken back, by the meeting.
    package var inForce: [SupervisionEntry] {
        let replaced = Set(compactMap(\.replaces))
        return filter { $0.mark != .withdrawn && !replaced.contains($0.id) }.sorted(by: SupervisionEntry.comesFirst)
    }
}
