import Clinic
import Foundation
import Measures
import Pages
import Routes
import Testing

/// The door, somebody new, the desk's card, and the practice's own arrangements.
extension PageGoldenTests {
    private var administrator: PageContext { PageSamples.context(roles: [.administrator]) }
    private var door: PageContext { PageSamples.clientContext() }

    @Test("The door: open, refused, locked after two tries, asking for a code, and on the first day")
    func doors() throws {
        try compare("sign-in", SignInPage(door, SignInModel()).bytes())
        try compare("sign-in-refused", SignInPage(door, SignInModel(signInName: "nora", isRefused: true)).bytes())
        try compare("unlock", UnlockPage(door, UnlockModel(name: "Nora Lindqvist", triesLeft: 3)).bytes())
        try compare("code", CodePage(door, triesLeft: 2).bytes())
        try compare("set-up", SetUpPage(door, SetUpModel(zones: ["Europe/Paris"], problems: [])).bytes())
    }

    @Test("An appointment to be booked, by name and for one client")
    func booking() throws {
        let choices = [
            BookingChoice(PageSamples.id(3), "Ana Duarte"), BookingChoice(PageSamples.id(4), "Joel Okafor"),
        ]
        let anybody = BookingModel(episodes: choices, client: nil, sites: [], form: FormState())
        try compare("booking", BookingPage(PageSamples.context(), anybody).bytes())
        let problem = FormProblems.Problem(field: Field.time.rawValue, "Choose a time.")
        let one = BookingModel(
            episodes: [choices[0]], client: PageSamples.ana, sites: [], form: FormState(problems: [problem]))
        try compare("booking-of-one", BookingPage(PageSamples.context(), one).bytes())
    }

    @Test("Somebody new, and one more course of care of somebody who is known")
    func newcomers() throws {
        let therapists = [
            TodayTherapist(id: PageSamples.nora, name: "Nora Lindqvist"),
            TodayTherapist(id: PageSamples.tom, name: "Tom Bird"),
        ]
        let newClient = NewClientModel(therapists: therapists, form: FormState())
        try compare("new-client", NewClientPage(PageSamples.context(), newClient).bytes())
        let newEpisode = NewEpisodeModel(client: PageSamples.ana, therapists: therapists, form: FormState())
        try compare("new-episode", NewEpisodePage(PageSamples.context(), newEpisode).bytes())
    }

    @Test("A client as the front desk sees them")
    func clientCard() throws {
        let model = ClientCardModel(
            client: PageSamples.ana, episodes: [PageSamples.clientPage.episode], people: PageSamples.clientPage.people,
            appointments: PageSamples.clientPage.appointments, mayBook: true)
        try compare("client-card", ClientCardPage(PageSamples.context(roles: [.frontDesk]), model).bytes())
    }

    @Test("A check that is over, and the first answers of one that goes on")
    func endsOfAClientsPage() throws {
        try compare("check-over", CheckOverPage(door, wasSent: true).bytes())
        try compare("first-answers", FirstAnswersPage(door, therapistName: "Nora").bytes())
    }

    @Test("One’s own page, the way into the arrangements for each, what can be taken out, and one client’s file")
    func arrangements() throws {
        let own = MeModel(hasSecondStep: true, recoveryCodesLeft: 7)
        try compare("me", MePage(PageSamples.context(), own).bytes())
        try compare("settings", SettingsPage(administrator).bytes())
        try compare("settings-of-a-therapist", SettingsPage(PageSamples.context()).bytes())
        try compare("export", ExportChoicePage(administrator).bytes())
        try compare(
            "client-file", ClientFilePage(PageSamples.context(), client: PageSamples.ana, mayHaveTalks: true).bytes())
    }

    @Test("One measure, and the second step from its beginning to its codes")
    func secondStepAndMeasure() throws {
        let line = MeasureLine(measure: BuiltInMeasures.outcomeAdult, versions: [1], isOn: true)
        try compare("measure", MeasurePage(administrator, line, mayChange: true).bytes())
        let context = PageSamples.context()
        try compare("second-step", SecondStepPage(context, .begin(isNeeded: true)).bytes())
        try compare("second-step-done", SecondStepPage(context, .done(recoveryCodes: ["abcd-efgh"])).bytes())
    }

    @Test("Who looked: at everything, and at one client to be printed for them")
    func lookers() throws {
        let ana = PageSamples.ana
        let lines = [
            AuditLine(
                at: PageSamples.at(0, 9, 12), person: "Nora Lindqvist", action: "read client", code: ana.code,
                client: ana.id),
            AuditLine(
                at: PageSamples.at(-2, 22, 3), person: "Tom Bird", action: "read client", code: ana.code,
                client: ana.id, isEmergency: true),
        ]
        let all = AuditModel(
            lines: lines, people: PageSamples.people.people, actions: ["read client"], form: FormState(), next: nil,
            csv: "/settings/audit.csv", fhir: "/settings/audit.json")
        try compare("audit", AuditPage(administrator, all).bytes())
        let looks = LooksModel(client: ana, lines: lines, isCut: false)
        try compare("looks", LooksPage(PageSamples.context(), looks).bytes())
    }

    @Test("One person who works here, a course of care to be corrected, and a client’s record as one page")
    func records() throws {
        let team = Team(id: PageSamples.id(30), name: "Riverside")
        let tom = Person(
            id: PageSamples.tom, name: "Tom Bird", signInName: "tom", roles: [.therapist], team: team.id)
        let nora = Person(
            id: PageSamples.nora, name: "Nora Lindqvist", signInName: "nora", roles: [.therapist], team: team.id)
        let person = PersonModel(
            person: tom, mark: "1", hasPassword: true, hasSecondStep: false, sites: [], caseload: 12, ended: 3,
            teams: [team], everySite: [Site(id: PageSamples.id(31), name: "Main street")], successors: [nora])
        try compare("person", PersonPage(administrator, person).bytes())
        let care = CareModel(
            client: PageSamples.ana, episode: PageSamples.clientPage.episode, base: "1", changes: [],
            people: PageSamples.clientPage.people)
        try compare("care", CarePage(PageSamples.context(), care).bytes())
        let looked = ClientRecordModel.Look(
            at: PageSamples.at(-2, 22, 3), person: "Tom Bird", action: "read client")
        let record = ClientRecordModel(
            client: PageSamples.ana, madeAt: PageSamples.now, hasTalks: false,
            episodes: [ClientRecordModel.Care(page: PageSamples.clientPage, observations: [], doubts: [:])],
            changes: [], looks: [looked], words: [:], barriers: [:], takes: [:])
        try compare("client-record", ClientRecordPage(PageSamples.context(), record).bytes())
    }

    @Test("What is not there says so, and where to go on")
    func notThere() throws {
        let words = Words(.english)
        try compare("problem-404", ProblemPage(PageSamples.context(), ProblemModel(status: 404, words: words)).bytes())
    }
}
