/// Break-glass: a record opened in an emergency by somebody clinical, for reading alone.
///
/// | | open | client, sessions, concerns | write | supervision, files, lists | told |
/// |---|---|---|---|---|---|
/// | Therapist, supervisor, not responsible | with a reason | for an hour | | | |
/// | Who is responsible | | always | as ever | as ever | at once |
/// | Front desk, administrator | | | | | |
extension AccessPolicy {
    package static func mayUseEmergencies(_ viewer: Viewer) -> Bool {
        !viewer.roles.isDisjoint(with: [.therapist, .supervisor])
    }

    /// Measures, sessions and concerns of one episode, for looking at.
    package static func mayReadRecord(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        mayReadClinical(viewer, episode) || isOpened(viewer, episode)
    }

    /// The page of a client, each in the form that is theirs.
    package static func mayReadCard(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        mayReadAppointments(viewer, episode) || isOpened(viewer, episode)
    }

    /// Whoever is responsible for the client: the therapist, and the team's supervisor.
    package static func isToldOfEmergencies(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        mayReadClinical(viewer, episode)
    }

    private static func isOpened(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        mayUseEmergencies(viewer) && episode.openedTo.contains(viewer.person)
    }
}
