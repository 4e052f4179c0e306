/// The signed-in person, as the access policy sees one.
package struct Viewer: Hashable, Sendable {
    package let person: PersonID
    package let roles: Set<Role>
    package let team: TeamID?

    package init(person: PersonID, roles: Set<Role>, team: TeamID?) {
        self.person = person
        self.roles = roles
        self.team = team
    }
}

/// Whose an episode is now: its therapist and that therapist's team, and to whom it is open in an emergency.
package struct EpisodeOwnership: Hashable, Sendable {
    package let therapist: PersonID?
    package let team: TeamID?
    /// Those whose hour has begun and is not over.
    package let openedTo: Set<PersonID>

    package init(therapist: PersonID?, team: TeamID?, openedTo: Set<PersonID> = []) {
        self.therapist = therapist
        self.team = team
        self.openedTo = openedTo
    }

    package func opened(to people: Set<PersonID>) -> EpisodeOwnership {
        EpisodeOwnership(therapist: therapist, team: team, openedTo: people)
    }
}
