/// Why there is no figure at all, and how much more is needed.
package enum AttributionRefusal: Error, Hashable, Sendable {
    /// Nothing with an outcome and an alliance in one session.
    case nothing
    /// So many clients with two sessions or more, where so many are needed.
    case clients(Int, needed: Int)
    /// Fewer than two therapists with clients.
    case therapists(Int, needed: Int)
    /// So many sessions where so many are needed.
    case sessions(Int, needed: Int)
    /// Every outcome is the same.
    case constantOutcome
    /// Every alliance total is the same: all at the ceiling, most often.
    case constantAlliance
    /// The outcome follows exactly from the others, so that nothing is left to tell shares by.
    case exact
    /// The model could not be fitted; the library's own words.
    case notFitted(String)
}
