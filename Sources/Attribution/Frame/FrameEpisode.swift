/// One episode in the model frame.
package struct FrameEpisode: Hashable, Sendable {
    /// The client, by any name that tells clients apart.
    package let client: String
    package let therapist: String
    package let treatment: String?
    package let site: String?
    /// What was known at intake, in its own units.
    package let intake: Double?
    package let sums: EpisodeSums
    package let isClosed: Bool
    package let hasDroppedOut: Bool
    package let changedTherapist: Bool
    /// Its course goes on in another of these, with another therapist, at another site or in another treatment.
    package let isContinued: Bool

    package init(
        client: String, therapist: String, treatment: String? = nil, site: String? = nil, intake: Double? = nil,
        sums: EpisodeSums, isClosed: Bool = false, hasDroppedOut: Bool = false, changedTherapist: Bool = false,
        isContinued: Bool = false
    ) {
        self.isContinued = isContinued
        self.client = client
        self.therapist = therapist
        self.treatment = treatment
        self.site = site
        self.intake = intake
        self.sums = sums
        self.isClosed = isClosed
        self.hasDroppedOut = hasDroppedOut
        self.changedTherapist = changedTherapist
    }
}
