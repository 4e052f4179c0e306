package import Clinic

/// Who works here, in which teams and at which sites. Whoever is signed in may ask; only an administrator sees people
/// who are no longer active.
package struct PeopleView: Sendable {
    package init() {}

    package struct Answer: Hashable, Sendable {
        package let people: [Person]
        package let teams: [Team]
        package let sites: [Site]
        package let mayChange: Bool
        package let secondStep: SecondFactorRule
        package init(
            people: [Person], teams: [Team], sites: [Site], mayChange: Bool,
            secondStep: SecondFactorRule = SecondFactorRule(roles: [])
        ) {
            self.secondStep = secondStep
            self.people = people
            self.teams = teams
            self.sites = sites
            self.mayChange = mayChange
        }
    }
}

extension PracticeService {
    package func answer(_ question: PeopleView, as actor: Actor) async throws(PracticeError) -> PeopleView.Answer {
        let mayChange =
            if case .person(let viewer) = actor { AccessPolicy.mayChangeSettings(viewer) } else { true }
        return try await read { store in
            PeopleView.Answer(
                people: try store.people().filter { mayChange || $0.isActive }, teams: try store.teams(),
                sites: try store.sites(), mayChange: mayChange,
                secondStep: SecondFactorRule(try store.practiceSettings()[.secondStepRoles] ?? ""))
        }
    }
}
