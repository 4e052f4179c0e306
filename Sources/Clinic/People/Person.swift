/// What a member of the practice does there; one person may hold several roles.
package enum Role: String, Hashable, Sendable, CaseIterable {
    case therapist, supervisor, frontDesk = "front-desk", administrator
}

/// Therapists who are supervised together.
package struct Team: Hashable, Sendable {
    package let id: TeamID
    package let name: String

    package init(id: TeamID, name: String) {
        self.id = id
        self.name = name
    }
}

/// A member of the practice who signs in: therapist, supervisor, front desk, administrator.
package struct Person: Hashable, Sendable {
    package let id: PersonID
    /// As colleagues and clients read it.
    package let name: String
    /// What is typed to sign in: lower case, unique in the practice.
    package let signInName: String
    package let roles: Set<Role>
    /// The team that the person belongs to as a therapist, or leads as its supervisor.
    package let team: TeamID?
    package let language: Language
    package let isActive: Bool

    package init(
        id: PersonID, name: String, signInName: String, roles: Set<Role>, team: TeamID?,
        language: Language = .english, isActive: Bool = true
    ) {
        self.id = id
        self.name = name
        self.signInName = signInName
        self.roles = roles
        self.team = team
        self.language = language
        self.isActive = isActive
    }
}
