package import Clinic
package import Measures

/// Something a client wrote that the reader takes for a doubt about the treatment, while nobody has said whether it is
/// one. Without the words: those stand sealed beside the check.
package struct UnansweredDoubt: Hashable, Sendable {
    /// The check that it was written on.
    package let response: ResponseID
    package let writtenAt: Instant
    /// What the reader marked, in UTF-8 bytes of the text.
    package let marked: Range<Int>
    /// Directly below a doubt that somebody said (decision 0042).
    package let urgency: Int

    package init(response: ResponseID, writtenAt: Instant, marked: Range<Int>, urgency: Int) {
        self.response = response
        self.writtenAt = writtenAt
        self.marked = marked
        self.urgency = urgency
    }
}
