/// Why there is no figure at all, and how much more is needed.
package enum AttributionRefusal: Error, Hashable, Sendable {
    /// Nothing with an outcome and an alliance in one session.
    case nothing
    /// So many clients with two sessions or more, where so many are needed.
    case clients(Int, needed: Int)
    /// Clients of so many therapists, where so many are needed for a part of a practice to tell of nobody.
    case therapists(Int, needed: Int)
    /// So many sessions where so many are needed.
    case sessions(Int, needed: Int)
    /// All but so few clients that the figures beside everybody's could tell of them.
    case allButFew
    /// No such name; these there are.
    case unknownSite(String, known: [String])
    case unknownTreatment(String, known: [String])
    /// Every outcome is the same.
    case constantOutcome
    /// Every client has one outcome for all sessions.
    case outcomeOfClient
    /// So many lines of so many are of a session of which another line, of another therapist, has the same client: the
    /// clients' names begin again with each therapist.
    case clientNamesShared(Int, of: Int)
    /// So many clients, of so many with several therapists, go back and forth between them by the dates.
    case clientsGoBackAndForth(Int, of: Int)
    /// So many lines of a file, of so many that say something, cannot be read.
    case unreadable(Int, of: Int)
    /// Every alliance total is the same: all at the ceiling, most often.
    case constantAlliance
    /// So many clients with an alliance total below the top of the scale, where so many are needed.
    case ceiling(Int, needed: Int)
    /// The outcome follows exactly from the others, so that nothing is left to tell shares by.
    case exact
    /// The model could not be fitted; the library's own words.
    case notFitted(String)
}
