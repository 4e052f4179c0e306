import Clinic
import Testing

@Suite("Who supervises whom")
struct WhoSupervises {
    private let sam = PersonID(high: 1, low: 1)
    private let nora = PersonID(high: 1, low: 2)
    private let team = TeamID(high: 2, low: 1)

    private func viewer(_ person: PersonID, _ roles: Set<Role>, _ team: TeamID?) -> Viewer {
        Viewer(person: person, roles: roles, team: team)
    }

    @Test("a supervisor the therapists of the own team, never themselves, and no other team's")
    func supervisor() {
        let ownership = EpisodeOwnership(therapist: nora, team: team)
        #expect(AccessPolicy.maySupervise(viewer(sam, [.supervisor], team), ownership))
        #expect(!AccessPolicy.maySupervise(viewer(sam, [.supervisor], TeamID(high: 2, low: 2)), ownership))
        #expect(!AccessPolicy.maySupervise(viewer(sam, [.supervisor], nil), ownership))
        let own = EpisodeOwnership(therapist: sam, team: team)
        let both = viewer(sam, [.supervisor, .therapist], team)
        #expect(!AccessPolicy.maySupervise(both, own))
        #expect(AccessPolicy.mayReadSupervision(both, of: own))
        #expect(!AccessPolicy.maySupervise(both, EpisodeOwnership(therapist: nil, team: team)))
    }

    @Test("a therapist reads their own and nobody else's; a front desk and an administrator none")
    func others() {
        let own = EpisodeOwnership(therapist: nora, team: team)
        #expect(AccessPolicy.mayReadSupervision(viewer(nora, [.therapist], team), of: own))
        #expect(!AccessPolicy.mayReadSupervision(viewer(sam, [.therapist], team), of: own))
        for roles in [[.frontDesk], [.administrator]] as [Set<Role>] {
            #expect(!AccessPolicy.mayReadSupervision(viewer(nora, roles, team), of: own))
        }
    }

    @Test("praise beside concerns is the therapist's own, and a supervisor's where the practice says so")
    func balance() {
        let own = EpisodeOwnership(therapist: nora, team: team)
        let supervisor = viewer(sam, [.supervisor], team)
        #expect(
            AccessPolicy.mayReadPraiseBalance(viewer(nora, [.therapist], team), of: own, supervisorsMay: false))
        #expect(!AccessPolicy.mayReadPraiseBalance(supervisor, of: own, supervisorsMay: false))
        #expect(AccessPolicy.mayReadPraiseBalance(supervisor, of: own, supervisorsMay: true))
        #expect(!AccessPolicy.mayReadPraiseBalance(viewer(sam, [.therapist], team), of: own, supervisorsMay: true))
    }
}
