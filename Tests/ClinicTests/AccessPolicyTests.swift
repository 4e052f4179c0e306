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

    @Test("an emergency opens a record for looking at, to somebody clinical alone, and gives nothing else")
    func emergency() {
        let opened = others.opened(to: [nora])
        for roles in [[.therapist], [.supervisor], [.therapist, .administrator]] as [Set<Role>] {
            let viewer = viewer(roles)
            #expect(AccessPolicy.mayReadRecord(viewer, opened) && AccessPolicy.mayReadCard(viewer, opened))
            #expect(!AccessPolicy.mayReadClinical(viewer, opened) && !AccessPolicy.mayWriteClinical(viewer, opened))
            #expect(!AccessPolicy.mayReadAppointments(viewer, opened) && !AccessPolicy.mayGive(viewer, opened))
            #expect(!AccessPolicy.mayActOnConcern(viewer, opened, nora))
            #expect(!AccessPolicy.mayReadRecord(viewer, others.opened(to: [other])))
        }
        for roles in [[.frontDesk], [.administrator], []] as [Set<Role>] {
            #expect(!AccessPolicy.mayReadRecord(viewer(roles), opened))
        }
        #expect(!AccessPolicy.mayReadCard(viewer([.administrator]), opened))
    }

    @Test("an opening lasts an hour, ends when it is ended, and a clock that is set back opens nothing")
    func hour() {
        let at = Instant(microseconds: 1_764_000_000_000_000)
        func opening(endedAt: Instant? = nil) -> EmergencyOpening {
            EmergencyOpening(
                id: ID(high: 1, low: 1), client: ID(high: 1, low: 2), person: nora, kind: .danger, openedAt: at,
                endedAt: endedAt)
        }
        #expect(opening().isOpen(at: at) && opening().isOpen(at: at.adding(seconds: 3599)))
        #expect(!opening().isOpen(at: at.adding(minutes: 60)))
        #expect(!opening().isOpen(at: at.adding(minutes: -1)))
        #expect(!opening(endedAt: at.adding(minutes: 5)).isOpen(at: at.adding(minutes: 5)))
        #expect(opening(endedAt: at.adding(minutes: 90)).closesAt == at.adding(minutes: 60))
    }

    @Test("a front desk keeps everybody's appointments and sees no measure")
    func frontDesk() {
        #expect(AccessPolicy.mayWriteAppointments(viewer([.frontDesk]), others))
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
