/// Who may see and do what: deny by default, pure, asked at one place per route (TRUST.md, the access table).
///
/// | | own caseload | team | everyone's appointments | people and settings |
/// |---|---|---|---|---|
/// | Therapist | read, write | | | self |
/// | Supervisor | | read | | self |
/// | Front desk | | | read, write, without scores or reasons | self |
/// | Administrator | | | | read, write |
///
/// What an emergency opens besides stands in `AccessPolicy+Emergency.swift`.
package enum AccessPolicy {
    /// Measures, signs, reasons, timeline of one episode.
    package static func mayReadClinical(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        isOwn(viewer, episode) || isSupervised(viewer, episode)
    }

    /// Recording responses, corrections, endings, and what was observed.
    package static func mayWriteClinical(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        isOwn(viewer, episode)
    }

    /// Making a client's names and words unreadable for good: never by the therapist alone.
    package static func mayErase(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        mayReadClinical(viewer, episode) && !viewer.roles.isDisjoint(with: [.supervisor, .administrator])
    }

    /// The time, the name and how to reach the client; nothing about how it goes.
    package static func mayReadAppointments(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        viewer.roles.contains(.frontDesk) || mayReadClinical(viewer, episode)
    }

    /// Booking, and recording who came.
    package static func mayWriteAppointments(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        viewer.roles.contains(.frontDesk) || isOwn(viewer, episode)
    }

    /// New clients and episodes: a therapist for themselves, a front desk for any therapist.
    package static func mayOpenEpisode(_ viewer: Viewer, for therapist: PersonID) -> Bool {
        viewer.roles.contains(.frontDesk) || (viewer.roles.contains(.therapist) && viewer.person == therapist)
    }

    /// People, roles, thresholds, measures, the practice's own data.
    package static func mayChangeSettings(_ viewer: Viewer) -> Bool { viewer.roles.contains(.administrator) }

    /// The record of who looked, without what was looked at.
    package static func mayReadAudit(_ viewer: Viewer) -> Bool { viewer.roles.contains(.administrator) }

    /// Thresholds and measures are read by whoever works with them.
    package static func mayReadSettings(_ viewer: Viewer) -> Bool {
        !viewer.roles.isDisjoint(with: [.administrator, .supervisor, .therapist])
    }

    /// How often the reader of comments was right, over the whole practice: numbers without a client.
    package static func mayReadDoubtCounts(_ viewer: Viewer) -> Bool {
        !viewer.roles.isDisjoint(with: [.administrator, .supervisor])
    }

    /// A board of acts: their own for a therapist, the team's for a supervisor.
    package static func mayReadBoard(_ viewer: Viewer, of therapist: EpisodeOwnership) -> Bool {
        mayReadClinical(viewer, therapist)
    }

    /// Talks, steps, reviews, closing: the therapist's, and whoever owns the concern and may read the episode.
    package static func mayActOnConcern(
        _ viewer: Viewer, _ episode: EpisodeOwnership, _ owner: PersonID
    ) -> Bool {
        isOwn(viewer, episode) || (mayReadClinical(viewer, episode) && viewer.person == owner)
    }

    /// Recording what was done about a risk answer: the therapist and the team's supervisor, each by their role.
    package static func mayRecordSafety(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        mayReadClinical(viewer, episode)
    }

    /// Sums without identities: a therapist's own clients for themselves alone, the team's and the practice's for a
    /// supervisor.
    package static func mayAttribute(_ viewer: Viewer, _ isOwn: Bool, _ isTeam: Bool) -> Bool {
        if isOwn { return viewer.roles.contains(.therapist) }
        return viewer.roles.contains(.supervisor) && (!isTeam || viewer.team != nil)
    }

    /// How concerns were followed through, in numbers: a therapist's own, and each of the team's for its supervisor.
    package static func mayReadLoop(_ viewer: Viewer, of therapist: EpisodeOwnership) -> Bool {
        mayReadClinical(viewer, therapist)
    }

    /// The same for a whole team.
    package static func mayReadLoop(_ viewer: Viewer, ofTeam team: TeamID) -> Bool {
        viewer.roles.contains(.supervisor) && viewer.team == team
    }

    /// The same for the whole practice: for a supervisor of everybody in it, or where those of other teams are so many
    /// that the practice's numbers, less the own team's, tell of none of them.
    ///
    /// - Parameter teams: of each therapist.
    package static func mayReadLoop(_ viewer: Viewer, ofPractice teams: [TeamID?]) -> Bool {
        guard viewer.roles.contains(.supervisor), let team = viewer.team else { return false }
        let others = teams.count { $0 != team }
        return others == 0 || others >= fewestOthers
    }

    /// Of fewer therapists no sum is shown to somebody who does not supervise them.
    package static let fewestOthers = 3

    private static func isOwn(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        viewer.roles.contains(.therapist) && episode.therapist == viewer.person
    }

    private static func isSupervised(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        guard viewer.roles.contains(.supervisor), let team = viewer.team else { return false }
        return episode.team == team
    }
}
