import Clinic
import Testing

@Suite("Who may see what")
struct AccessPolicyTests {
    let nora = PersonID(high: 1, low: 1)
    let other = PersonID(high: 1, low: 2)
    let team = TeamID(high: 2, low: 1)

    func viewer(_ roles: Set<Role>, team: TeamID? = nil) -> Viewer { Viewer(person: nora, roles: roles, team: team) }
    var own: EpisodeOwnership { EpisodeOwnership(therapist: nora, team: team) }
    var others: EpisodeOwnership { EpisodeOwnership(therapist: other, team: team) }

    @Test("a therapist reads and writes their own caseload and nobody else's")
    func therapist() {
        #expect(AccessPolicy.mayReadClinical(viewer([.therapist]), own))
        #expect(AccessPolicy.mayWriteClinical(viewer([.therapist]), own))
        #expect(!AccessPolicy.mayReadClinical(viewer([.therapist], team: team), others))
        #expect(!AccessPolicy.mayWriteAppointments(viewer([.therapist]), others))
    }

    @Test("a supervisor reads the team's and writes nothing")
    func supervisor() {
        #expect(AccessPolicy.mayReadClinical(viewer([.supervisor], team: team), others))
        #expect(!AccessPolicy.mayWriteClinical(viewer([.supervisor], team: team), others))
        #expect(!AccessPolicy.mayReadClinical(viewer([.supervisor], team: TeamID(high: 2, low: 2)), others))
        #expect(!AccessPolicy.mayReadClinical(viewer([.supervisor]), EpisodeOwnership(therapist: other, team: nil)))
    }

    @Test("a front desk keeps everybody's appointments and sees no measure")
    func frontDesk() {
        #expect(AccessPolicy.mayWriteAppointments(viewer([.frontDesk]), others))
        #expect(AccessPolicy.mayReadDoneOrNot(viewer([.frontDesk]), others))
        #expect(!AccessPolicy.mayReadClinical(viewer([.frontDesk]), others))
        #expect(!AccessPolicy.mayReadSettings(viewer([.frontDesk])))
    }

    @Test("an administrator changes settings and sees no client")
    func administrator() {
        #expect(AccessPolicy.mayChangeSettings(viewer([.administrator])))
        #expect(!AccessPolicy.mayReadClinical(viewer([.administrator]), own))
        #expect(!AccessPolicy.mayReadAppointments(viewer([.administrator]), own))
    }

    @Test("the loop in numbers is a therapist's own and a supervisor's team's")
    func loop() {
        #expect(AccessPolicy.mayReadLoop(viewer([.therapist]), of: own))
        #expect(!AccessPolicy.mayReadLoop(viewer([.therapist], team: team), of: others))
        #expect(!AccessPolicy.mayReadLoop(viewer([.therapist], team: team), ofTeam: team))
        #expect(AccessPolicy.mayReadLoop(viewer([.supervisor], team: team), of: others))
        #expect(AccessPolicy.mayReadLoop(viewer([.supervisor], team: team), ofTeam: team))
        #expect(!AccessPolicy.mayReadLoop(viewer([.supervisor]), ofTeam: team))
        for role in [Role.frontDesk, .administrator] {
            #expect(!AccessPolicy.mayReadLoop(viewer([role], team: team), of: own))
            #expect(!AccessPolicy.mayReadLoop(viewer([role], team: team), ofTeam: team))
        }
    }

    @Test("only the therapist role opens an own episode", arguments: Role.allCases)
    func opening(role: Role) {
        #expect(AccessPolicy.mayOpenEpisode(viewer([role]), for: nora) == (role == .therapist || role == .frontDesk))
        #expect(AccessPolicy.mayOpenEpisode(viewer([role]), for: other) == (role == .frontDesk))
    }
}
