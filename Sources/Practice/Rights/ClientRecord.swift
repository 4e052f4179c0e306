package import Clinic

/// What the readable form of a client's file is written from: the same records as its tables.
package struct ClientRecord: Sendable {
    /// Those that the viewer may read.
    package let episodes: [EpisodeView]
    /// The newest first.
    package let changes: [DetailsChange]
    /// Of all of them, each one's newest first.
    package let careChanges: [CareChange]
    package let people: [PersonID: String]
    /// The newest first.
    package let looks: [AuditEvent]
    /// What was said and written, by the id of its record; of talks only where it was asked for by who may.
    package let words: [String: String]
    /// What stands in the way as it was put, by the act that it was put with.
    package let barriers: [String: BarrierWords]
    /// What a way out would take, by the act that it was thought of with.
    package let takes: [String: String]
    package let hasTalks: Bool
    package let besides: RecordBesides

    package init(
        episodes: [EpisodeView], changes: [DetailsChange], careChanges: [CareChange],
        people: [PersonID: String], looks: [AuditEvent],
        words: [String: String], barriers: [String: BarrierWords], takes: [String: String], hasTalks: Bool,
        besides: RecordBesides
    ) {
        self.besides = besides
        self.episodes = episodes
        self.changes = changes
        self.careChanges = careChanges
        self.people = people
        self.looks = looks
        self.words = words
        self.barriers = barriers
        self.takes = takes
        self.hasTalks = hasTalks
    }
}
