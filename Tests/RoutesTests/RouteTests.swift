import Clinic
import Routes
import Testing

@Suite("Every place has one address")
struct RouteTests {
    static let all: [Route] = {
        let episode = EpisodeID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0001)
        let client = ClientID(high: 1, low: 2)
        let appointment = AppointmentID(high: 3, low: 4)
        let session = SessionID(high: 5, low: 6)
        let (concern, act) = (ConcernID(high: 7, low: 8), ConcernActID(high: 9, low: 10))
        return [
            .home, .setUp, .signIn, .signOut, .unlock, .today, .todayChanges, .clients, .newClient, .client(client),
            .newEpisode(client), .episode(episode), .ending(episode), .therapist(episode), .appointments,
            .newAppointment, .attendance(appointment), .attendanceUndone(appointment), .start(appointment),
            .checkBefore(appointment),
            .session(session), .handOver(session), .paper(session, measure: "alliance-adult"),
            .episodeHandOver(episode), .episodePaper(episode, measure: "phq-9"),
            .correction(response: episode.description), .check, .checkLanguage, .checkThanks, .takeBack, .settings,
            .attribution, .attributionFile, .estimate(ID(high: 1, low: 2)),
            .thresholds, .measures, .measure("gad-7"), .people, .me, .importing, .importApplied, .export,
            .exportSessions, .exportAppointments, .directory(.list), .directory(.new), .directory(.importing),
            .directory(.importApplied), .stock(.list), .asset("rapport-0123456789ab.css"), .health, .ready,
            .newConcern(episode), .concern(concern), .talk(concern), .step(concern),
            .stepReport(concern, step: act), .review(concern), .settled(concern), .dismissal(concern),
            .reopening(concern), .concernOwner(concern), .safety(concern), .concernComment(concern),
            .actWords(concern, act: act),
            .stepSheet(episode), .praise(episode), .praiseUndone(episode), .careSettings, .exportConcerns,
            .exportObservations, .exportComments,
            .exportSupervision, .exportMeasures,
            .loop, .loopFile, .results, .resultsFile,
        ] + help(ID(high: 7, low: 8)) + door(ID(high: 7, low: 8))
    }()

    private static func door(_ id: RecordKey) -> [Route] {
        let people: [PeoplePlace] = [
            .one(ID(of: id)), .link(ID(of: id)), .leaving(ID(of: id)), .returning(ID(of: id)), .secondStepRule,
            .ownSecondStep, .ownSignInEnded(id), .sites, .site(ID(of: id)),
        ]
        let audit: [AuditPlace] = [.list, .csv, .fhir, .looks(ID(of: id))]
        let rights: [RightsPlace] = [
            .file(ID(of: id)), .json(ID(of: id)), .csv(ID(of: id)), .html(ID(of: id)), .erasure(ID(of: id)), .retention,
            .details(ID(of: id)), .care(ID(of: id)),
        ]
        let emergencies: [EmergencyPlace] = [.opening, .ended(id), .seen(id)]
        let consents: [ConsentPlace] = [.list(ID(of: id)), .sheet(ID(of: id))]
        let told = emergencies.map(Route.emergency) + consents.map(Route.consent)
        return told + people.map(Route.folk) + audit.map(Route.audit) + rights.map(Route.rights) + [
            .door(.code), .door(.welcome), .door(.ownPhone),
        ]
    }

    private static func help(_ id: RecordKey) -> [Route] {
        let barriers: [BarrierPlace] = [
            .ofEpisode(ID(of: id)), .one(id), .description(id), .options(id), .trial(id), .outcome(id), .ending(id),
            .undone(id), .giving(id), .newReferral(id), .referral(id), .news(id),
        ]
        let directory: [DirectoryPlace] = [.one(id), .edit(id), .check(id), .closing(id), .undone(id)]
        let stock: [StockPlace] = [.one(id), .moves(id), .giving(id), .givingUndone(id)]
        let supervision: [SupervisionPlace] = [.list, .with(ID(of: id)), .entries(ID(of: id))]
        return supervision.map(Route.supervision) + barriers.map(Route.barriers) + directory.map(Route.directory)
            + stock.map(Route.stock)
    }

    @Test("a printed address is read as the same place", arguments: all)
    func roundTrip(route: Route) { #expect(Route(path: route.path) == route) }

    @Test("no two places share an address")
    func distinct() { #expect(Set(Self.all.map(\.path)).count == Self.all.count) }

    @Test(
        "an address that nobody printed is no place",
        arguments: [
            "", "today", "//", "/today/", "/clients/7", "/episodes/../settings", "/sessions/x/paper/A", "/Today",
            "/settings/measures/", "/welcome/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE", "/settings/people/x",
            "/audit/all", "/emergency/x/ended",
        ])
    func unknown(path: String) { #expect(Route(path: path) == nil) }

    @Test("an id is read in either case and printed in lower case")
    func ids() throws {
        let id = try #require(ClientID("0190ABCD-0000-7000-8000-00000000000F"))
        #expect(id.description == "0190abcd-0000-7000-8000-00000000000f")
        #expect(ClientID("0190abcd00007000800000000000000f") == nil)
        #expect(ClientID("0190abcd-0000-7000-8000-00000000000g") == nil)
    }

    @Test("fields that stand in an address are written so that any name comes back as it was")
    func queries() {
        let query = FieldQuery([(.treatment, "Talk & walk=é+1"), (.site, nil), (.courses, "")])
        #expect(query.text == "?treatment=Talk%20%26%20walk%3D%C3%A9%2B1")
        #expect(FieldQuery([]).text.isEmpty)
    }
}
