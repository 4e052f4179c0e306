import Clinic
import FollowThrough
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Measures
import NIOCore
import Practice
import PracticeTwin
import Routes
import Synchronization
import Testing
import Vault

@testable import Web

/// The access table as it is kept: every place x every role x own, team, other, missing; whatever the table does not
/// give answers as what does not exist.
@Suite("Who may see what")
struct WhoMaySeeWhat {
    enum Whose: String, CaseIterable { case own, team, other, missing }

    /// One client of each kind, seen from Nora (therapist, team Harbour) and Ruth (its supervisor).
    private struct Records {
        let client: ClientID
        let episode: EpisodeID
        let appointment: AppointmentID
        let session: SessionID
        let concern: ConcernID
        let step: ConcernActID
        let barrier: BarrierID
        let referral: ReferralID
        let response: String
        let therapist: PersonID
    }

    private struct House {
        let web: WebPractice
        let records: [Whose: Records]
        let visitors: [(name: String, visitor: Visitor)]
    }

    private func house() async throws -> House {
        let web = try await WebPractice()
        let twin = web.twin
        // A colleague of Nora's in the same team.
        let team = try await twin.service.answer(PeopleView(), as: twin.admin).teams.first { $0.name == "Harbour" }
        let mate = try await twin.service.perform(
            AddPerson(
                name: "Timo Berg", signInName: "timo", password: TestPractice.password, pin: nil, roles: [.therapist],
                team: team?.id), as: twin.admin)
        let timo = Actor.person(Viewer(person: mate, roles: [.therapist], team: team?.id))
        let lena = try await twin.service.perform(
            AddClient(
                name: "Lena Voss", code: "HR-0005", born: nil, language: .english,
                intake: TestPractice.today.adding(days: -70), therapist: mate, treatment: "CBT"), as: timo)
        _ = try await twin.service.perform(
            AddPerson(
                name: "Ida Holm", signInName: "ida", password: TestPractice.password, pin: nil, roles: [.administrator],
                team: nil), as: twin.admin)
        let records: [Whose: Records] = [
            .own: try await made(twin, twin.ana, twin.nora), .team: try await made(twin, lena, timo),
            .other: try await made(twin, twin.samir, twin.sven),
            .missing: Records(
                client: ID(high: 1, low: 1), episode: ID(high: 1, low: 2), appointment: ID(high: 1, low: 3),
                session: ID(high: 1, low: 4), concern: ID(high: 1, low: 5), step: ID(high: 1, low: 6),
                barrier: ID(high: 1, low: 7), referral: ID(high: 1, low: 8),
                response: ID<Route>(high: 1, low: 9).description, therapist: ID(high: 1, low: 10)),
        ]
        var visitors: [(name: String, visitor: Visitor)] = []
        for name in ["nora", "ruth", "denise", "ida"] { visitors.append((name, try await web.visitor(name))) }
        return House(web: web, records: records, visitors: visitors)
    }

    private func made(_ twin: TestPractice, _ opened: OpenedEpisode, _ therapist: Actor) async throws -> Records {
        let appointment = try await twin.book(opened, days: -3)
        guard let session = try await twin.came(appointment) else { throw PracticeError.notFound }
        let recorded = try await twin.paper(opened, session, .outcomeAdult, [40, 40, 40, 40], as: therapist)
        let concern = try await twin.service.perform(
            OpenConcern(
                id: twin.service.chance.id(), episode: opened.episode, subject: .other,
                words: "Something to keep in mind"),
            as: therapist)
        let step: ConcernActID = twin.service.chance.id()
        _ = try await twin.service.perform(
            CreateStep(
                id: step, concern: concern.concern,
                step: NewStep(what: "Ring up", who: .client, by: TestPractice.today.adding(days: 7), isForClient: true)),
            as: therapist)
        let barrier = try await twin.barrier(of: opened, as: therapist)
        let resource = try await twin.resource()
        let referral = try await twin.service.perform(
            MakeReferral(
                episode: opened.episode, barrier: barrier, resource: resource,
                consent: ReferralConsent(given: .client, on: TestPractice.today, shares: [.calledName]),
                message: "", once: twin.service.chance.id()), as: therapist)
        guard case .person(let viewer) = therapist else { throw PracticeError.notFound }
        return Records(
            client: opened.client, episode: opened.episode, appointment: appointment, session: session,
            concern: concern.concern, step: step, barrier: barrier, referral: referral,
            response: recorded.scored.response.id.description, therapist: viewer.person)
    }

    /// Every place of the product, at the records of somebody.
    private func everywhere(_ records: Records) throws -> [Route] {
        let other = ID<Route>(high: 9, low: 9).description
        return try RouteTable(values: [
            "clients": "\(records.client)", "episodes": "\(records.episode)", "appointments": "\(records.appointment)",
            "sessions": "\(records.session)", "concerns": "\(records.concern)", "step": "\(records.step)",
            "responses": records.response, "barriers": "\(records.barrier)", "referrals": "\(records.referral)",
            "supervision": "\(records.therapist)", "outcomes": "\(records.therapist)", "measure": "outcome-adult",
            "key": "outcome-adult",
            "settings": other, "stock": other, "resources": other, "emergency": other, "name": "icon.svg",
            "token": SecretToken().text,
        ]).routes()
    }

    /// Those that are about one client.
    private func places(_ records: Records) throws -> [Route] {
        try everywhere(records).filter { if case .record = $0.rule(writing: false) { true } else { false } }
    }

    /// TRUST.md's table, written down a second time, by hand, so that a slip in the rules is seen.
    private func isGiven(_ right: RecordRight, to name: String, _ whose: Whose) -> Bool {
        switch (name, whose) {
        case (_, .missing): false
        case ("nora", .own): right != .erase
        case ("nora", _): false
        case ("ruth", .own), ("ruth", .team):
            [.readClinical, .readAppointments, .erase, .readRecord, .readCard].contains(right)
        case ("denise", _): [.readAppointments, .writeAppointments, .give, .readCard].contains(right)
        default: false
        }
    }

    private func answer(_ house: House, _ route: Route, _ visitor: Visitor, writing: Bool) async throws -> Int {
        let call = try await house.web.call(
            route, form: writing ? [.once: ID<Route>(high: 9, low: 9).description] : [:])
        let door = Door.open(visitor.viewer, visitor.person, visitor.signIn)
        do {
            return try await call.dispatch(door).status
        } catch let refusal as Refusal {
            return refusal.status
        } catch let error as PracticeError {
            return Refusal(error).status
        }
    }

    @Test("what is not yours answers as what does not exist, at every place of a client's, for every role")
    func records() async throws {
        let house = try await house()
        var tried = 0
        for (name, visitor) in house.visitors {
            for whose in Whose.allCases {
                guard let records = house.records[whose] else { continue }
                for route in try places(records) {
                    for writing in [false, true] {
                        guard case .record(let right, _) = route.rule(writing: writing) else {
                            Issue.record("\(route) is about a client and has another rule")
                            continue
                        }
                        let status = try await answer(house, route, visitor, writing: writing)
                        tried += 1
                        if isGiven(right, to: name, whose) { continue }
                        #expect(status == 404, "\(name) \(writing ? "POST" : "GET") \(whose) \(route.path)")
                    }
                }
            }
        }
        #expect(tried == 4 * 4 * (try places(try #require(house.records[.own]))).count * 2)
        #expect(tried >= 1600)
    }

    /// The same for what is not about one client.
    private func isGiven(_ right: PracticeRight, to name: String) -> Bool {
        switch right {
        case .readLists, .readDirectory, .readStock: true
        case .addClients, .book: name == "nora" || name == "denise"
        case .readNumbers, .useEmergencies: name == "nora" || name == "ruth"
        case .readSettings: name != "denise"
        case .keepDirectory: name != "ruth"
        case .keepStock: name == "denise" || name == "ida"
        case .changeSettings, .readAudit: name == "ida"
        }
    }

    @Test("every place of the product asks a rule, and what a role is not given answers as what does not exist")
    func everyPlace() async throws {
        let house = try await house()
        let routes = try everywhere(try #require(house.records[.own]))
        #expect(routes.count > 120 && Set(routes).count == routes.count)
        for (name, visitor) in house.visitors {
            for route in routes {
                for writing in [false, true] {
                    guard case .practice(let right) = route.rule(writing: writing) else { continue }
                    let status = try await answer(house, route, visitor, writing: writing)
                    if !isGiven(right, to: name) {
                        #expect(status == 404, "\(name) \(writing ? "POST" : "GET") \(route.path)")
                    } else if !writing, !route.path.contains(ID<Route>(high: 9, low: 9).description),
                        // There are no figures from so few, and whose estimate it is asks the action.
                        route != .attributionFile, !route.isEstimate
                    {
                        #expect(status != 404, "\(name) is given \(route.path)")
                    }
                }
            }
        }
    }

    @Test("nothing but the door opens to whoever is not signed in")
    func strangers() async throws {
        let house = try await house()
        for route in try everywhere(try #require(house.records[.own])) {
            for writing in [false, true] {
                switch route.rule(writing: writing) {
                case .everybody, .handedOver: continue
                case .signedIn, .practice, .record:
                    let call = try await house.web.call(route, form: writing ? [.once: "x"] : [:])
                    let reply = try await call.dispatch(.none)
                    if route == .todayChanges, !writing {
                        // A board that stands open is told so in its own way, and nothing else.
                        #expect(reply.text == "retry: 300000\nevent: locked\ndata: 1\n\n")
                        continue
                    }
                    #expect(reply.status == 303, "\(route.path)")
                }
            }
        }
    }

    @Test("what is yours opens")
    func own() async throws {
        let house = try await house()
        let own = try #require(house.records[.own])
        let nora = try #require(house.visitors.first).visitor
        for route in [Route.client(own.client), .episode(own.episode), .session(own.session), .concern(own.concern)] {
            #expect(try await answer(house, route, nora, writing: false) == 200, "\(route.path)")
        }
        let ruth = house.visitors[1].visitor
        let team = try #require(house.records[.team])
        for route in [Route.client(team.client), .episode(team.episode), .concern(team.concern)] {
            #expect(try await answer(house, route, ruth, writing: false) == 200, "\(route.path)")
        }
        let desk = house.visitors[2].visitor
        #expect(try await answer(house, .client(own.client), desk, writing: false) == 200)
    }

    @Test("the title of no page names the client: the list of pages to go back to is there for whoever has the tablet")
    func titles() async throws {
        let house = try await house()
        let own = try #require(house.records[.own])
        var seen = 0
        for (name, visitor) in house.visitors {
            for route in try everywhere(own) {
                let call = try await house.web.call(route)
                let door = Door.open(visitor.viewer, visitor.person, visitor.signIn)
                guard let reply = try? await call.dispatch(door), reply.status == 200 else { continue }
                let head = reply.text.prefix(4096)
                guard let from = head.ranges(of: "<title>").first, let to = head.ranges(of: "</title>").first else {
                    continue
                }
                seen += 1
                #expect(!head[from.upperBound..<to.lowerBound].contains("Ana"), "\(name) at \(route.path)")
            }
        }
        #expect(seen > 60)
    }

    @Test("in an emergency a client, their sessions and concerns open for looking at, nothing else, and for an hour")
    func emergency() async throws {
        let house = try await house()
        let (own, twin) = (try #require(house.records[.own]), house.web.twin)
        let sven = try await house.web.visitor("sven")
        _ = try await twin.service.perform(
            OpenInEmergency(
                id: twin.service.chance.id(), whom: "HR-0001", kind: .nobodyReached, words: "Called from the ward"),
            as: sven.actor)
        let opened: Set<Route> = [
            .client(own.client), .episode(own.episode), .session(own.session), .concern(own.concern),
        ]
        for route in try places(own) {
            for writing in [false, true] {
                let status = try await answer(house, route, sven, writing: writing)
                let isOpen = !writing && opened.contains(route)
                #expect(status == (isOpen ? 200 : 404), "\(writing ? "POST" : "GET") \(route.path) \(status)")
            }
        }
        for whose in [Whose.team, .missing] {
            let records = try #require(house.records[whose])
            for route in try places(records) {
                #expect(try await answer(house, route, sven, writing: false) == 404, "\(route.path)")
            }
        }
        twin.clock.advance(minutes: 60)
        for route in try places(own) {
            #expect(try await answer(house, route, sven, writing: false) == 404, "after it \(route.path)")
        }
    }

    @Test("nobody but therapists and supervisors is offered an emergency")
    func whoUsesEmergencies() async throws {
        let house = try await house()
        for (name, visitor) in house.visitors {
            let isClinical = name == "nora" || name == "ruth"
            #expect(
                try await answer(house, .emergency(.opening), visitor, writing: false) == (isClinical ? 200 : 404))
            #expect(
                try await answer(house, .emergency(.opening), visitor, writing: true) == (isClinical ? 422 : 404))
            for place in [EmergencyPlace.ended(RecordKey(high: 9, low: 9)), .seen(RecordKey(high: 9, low: 9))] {
                #expect(try await answer(house, .emergency(place), visitor, writing: true) == 404)
            }
        }
    }

    @Test("places of the practice open to the roles of the table alone")
    func practice() async throws {
        let house = try await house()
        let person = try #require(house.visitors.first).visitor.person.id
        let administrators: [Route] = [
            .folk(.one(person)), .folk(.sites), .audit(.list), .audit(.csv), .audit(.fhir), .importing,
        ]
        let clinical: [Route] = [.loop, .loopFile, .attribution, .attributionFile, .estimate(person)]
        for (name, visitor) in house.visitors {
            for route in administrators {
                let status = try await answer(house, route, visitor, writing: false)
                #expect((status == 200) == (name == "ida"), "\(name) \(route.path) \(status)")
            }
            for route in clinical {
                let status = try await answer(house, route, visitor, writing: false)
                if name == "denise" || name == "ida" { #expect(status == 404, "\(name) \(route.path)") }
            }
            for route in [Route.thresholds, .measures, .careSettings] {
                let status = try await answer(house, route, visitor, writing: true)
                if name != "ida" { #expect(status == 404, "\(name) POST \(route.path)") }
            }
        }
    }

    @Test("an estimate is the therapist's own; the team's supervisor's where the practice has said so; nobody else's")
    func estimates() async throws {
        let house = try await house()
        for isSaid in [false, true] {
            let settings = CareSettings(estimatesForSupervisors: isSaid)
            try await house.web.twin.service.perform(ChangeCareSettings(settings: settings), as: house.web.twin.admin)
            for (name, visitor) in house.visitors {
                for whose in Whose.allCases {
                    let therapist = try #require(house.records[whose]).therapist
                    let status = try await answer(house, .estimate(therapist), visitor, writing: false)
                    let isGiven =
                        switch (name, whose) {
                        case ("nora", .own): true
                        case ("ruth", .own), ("ruth", .team): isSaid
                        default: false
                        }
                    #expect(status == (isGiven ? 200 : 404), "\(name) \(whose) \(isSaid)")
                    let writing = try await answer(house, .estimate(therapist), visitor, writing: true)
                    #expect(writing >= 400)
                }
            }
        }
    }

    @Test("what is not yours and what does not exist are one answer at every place of a client's, head and page too")
    func sameBody() async throws {
        let house = try await house()
        let nora = try #require(house.visitors.first).visitor
        let responder = Responder(
            service: house.web.twin.service, live: house.web.live, settings: WebSettings(), shelf: PracticeShelf(),
            figures: ServerFigures(live: house.web.live))
        let csrf = CSRFToken(session: try #require(SecretToken(text: nora.token))).text
        let held = HeldLog()
        // The reference and the form's id are of each answer, and what was asked for is of each question.
        func answered(_ route: Route, writing: Bool) async throws -> (status: Int, head: HTTPFields, page: [String]) {
            var head = HTTPRequest(
                method: writing ? .post : .get, scheme: "http", authority: "127.0.0.1", path: route.path)
            head.headerFields[.cookie] = "rapport=\(nora.token)"
            if writing { head.headerFields[.contentType] = "application/x-www-form-urlencoded" }
            let body = ByteBuffer(string: writing ? "csrf=\(csrf)" : "")
            let response = try await responder.answered(
                Request(head: head, body: RequestBody(buffer: body)), logger: Logger(label: "test") { _ in held })
            let read = ReadBody()
            try await response.body.write(read)
            var page = read.text.withLock { $0 }
            for part in route.path.split(separator: "/") where part.count == 36 {
                page = page.replacing(part, with: "")
            }
            let lines = page.split(separator: "\n").filter {
                !$0.contains("reference") && !$0.contains("name=\"once\"")
            }
            return (response.status.code, response.headers, lines.map(String.init))
        }
        let missing = try places(try #require(house.records[.missing]))
        for whose in [Whose.other, .team] {
            let theirs = try places(try #require(house.records[whose]))
            #expect(theirs.count == missing.count && !theirs.isEmpty)
            for (one, other) in zip(theirs, missing) {
                for writing in [false, true] {
                    let (given, none) = (
                        try await answered(one, writing: writing), try await answered(other, writing: writing)
                    )
                    let what = "\(writing ? "POST" : "GET") \(whose) \(one.path)"
                    #expect(given.status == 404 && none.status == 404, "\(what)")
                    #expect(given.head == none.head, "\(what)")
                    #expect(given.page == none.page && given.page.count > 10, "\(what)")
                }
            }
        }
    }
}

extension Route {
    fileprivate var isEstimate: Bool { if case .estimate = self { true } else { false } }
}
