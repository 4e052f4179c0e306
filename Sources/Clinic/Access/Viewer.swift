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

/// Whose an episode is now: its therapist and that therapist's team.
package struct EpisodeOwnership: Hashable, Sendable {
    package let therapist: PersonID?
    package let team: TeamID?

    package init(therapist: PersonID?, team: TeamID?) {
        self.therapist = therapist
        self.team = team
    }
}
