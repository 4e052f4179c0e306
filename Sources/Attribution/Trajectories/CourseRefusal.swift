/// Why a course could not be fitted from a practice's own clients; the general prior is used instead.
package enum CourseRefusal: Error, Hashable, Sendable {
    /// So many courses with a later score, where so many are needed.
    case courses(Int, needed: Int)
    /// So many courses with two later scores or more, where so many are needed.
    case repeated(Int, needed: Int)
    /// All began with the same score.
    case sameIntake
    /// All later scores are of the same session.
    case sameSession
    /// All later scores are the same.
    case sameOutcome
    /// The search found no end.
    case notFitted
}
