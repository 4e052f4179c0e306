package import Clinic

/// Told to open boards after a commit: whose board may show something new.
package struct Announcement: Hashable, Sendable {
    package let episode: EpisodeID
    package let therapist: PersonID?
    package let team: TeamID?
    package let at: Instant

    package init(episode: EpisodeID, therapist: PersonID?, team: TeamID?, at: Instant) {
        self.episode = episode
        self.therapist = therapist
        self.team = team
        self.at = at
    }
}
