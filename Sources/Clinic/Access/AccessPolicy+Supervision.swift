/// Supervision meetings, by therapist.
///
/// | | agenda, what was agreed | write | praise beside concerns | estimate of outcomes |
/// |---|---|---|---|---|
/// | The therapist | own | | own | own |
/// | The team's supervisor | team, but their own | team, but their own | where the practice has said so | the same |
/// | Anybody else | | | | |
extension AccessPolicy {
    package static func maySupervise(_ viewer: Viewer, _ therapist: EpisodeOwnership) -> Bool {
        guard viewer.roles.contains(.supervisor), let team = viewer.team, let person = therapist.therapist else {
            return false
        }
        return therapist.team == team && person != viewer.person
    }

    package static func mayReadSupervision(_ viewer: Viewer, of therapist: EpisodeOwnership) -> Bool {
        maySupervise(viewer, therapist) || (viewer.roles.contains(.therapist) && therapist.therapist == viewer.person)
    }

    package static func mayReadPraiseBalance(
        _ viewer: Viewer, of therapist: EpisodeOwnership, supervisorsMay: Bool
    ) -> Bool {
        if viewer.roles.contains(.therapist), therapist.therapist == viewer.person { return true }
        return supervisorsMay && maySupervise(viewer, therapist)
    }

    /// Where a therapist's clients stand beside the practice: first and privately the therapist's own.
    package static func mayReadEstimate(
        _ viewer: Viewer, of therapist: EpisodeOwnership, supervisorsMay: Bool
    ) -> Bool {
        if viewer.roles.contains(.therapist), therapist.therapist == viewer.person { return true }
        return supervisorsMay && maySupervise(viewer, therapist)
    }
}
