package import Clinic
package import FollowThrough
package import Signs

/// One row: one line of what came of a supervision meeting.
package struct ImportedSupervision: Hashable, Sendable {
    /// `nil` for a note on the meeting as a whole.
    package let care: ImportedCare?
    package let therapist: ImportedTherapist
    package let day: Day
    package let mark: SupervisionMark
    package let concern: ConcernID?
    package let subject: ConcernSubject?
    package let sign: SignKind?
    package let who: SupervisionOwner?
    package let due: Day?
    package let recordedAt: Instant?
    /// A sign-in name.
    package let recordedBy: String?
    package let id: SupervisionEntryID
    package let replaces: SupervisionEntryID?
    package let words: String

    package init(
        care: ImportedCare?, therapist: ImportedTherapist, day: Day, mark: SupervisionMark, concern: ConcernID? = nil,
        subject: ConcernSubject? = nil, sign: SignKind? = nil, who: SupervisionOwner? = nil, due: Day? = nil,
        recordedAt: Instant? = nil, recordedBy: String? = nil, id: SupervisionEntryID,
        replaces: SupervisionEntryID? = nil, words: String = ""
    ) {
        self.care = care
        self.therapist = therapist
        self.day = day
        self.mark = mark
        self.concern = concern
        self.subject = subject
        self.sign = sign
        self.who = who
        self.due = due
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.id = id
        self.replaces = replaces
        self.words = words
    }
}
