package import Clinic

/// What the readable form of a client's file is written from: the same records as its tables.
package struct ClientRecord: Sendable {
    /// Those that the viewer may read.
    package let episodes: [EpisodeView]
    /// The newest first.
    package let changes: [DetailsChange]
    package let people: [PersonID: String]
    /// The newest first.
    package let looks: [AuditEvent]
    /// What was said and written, by the id of its record; of talks only where it was asked for by who may.
    package let words: [String: String]
    package let hasTalks: Bool

    package init(
        episodes: [EpisodeView], changes: [DetailsChange], people: [PersonID: String], looks: [AuditEvent],
        words: [String: String], hasTalks: Bool
    ) {
        self.episodes = episodes
        self.changes = changes
        self.people = people
        self.looks = looks
        self.words = words
        self.hasTalks = hasTalks
    }
}
