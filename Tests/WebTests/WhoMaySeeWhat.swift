import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

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
        let response: ResponseKey
    }

    private typealias ResponseKey = String

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
                session: ID(high: 1, low: 4), concern: ID(high: 1, low: 5),
                response: ID<Route>(high: 1, low: 6).description),
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
        return Records(
            client: opened.client, episode: opened.episode, appointment: appointment, session: session,
            concern: concern.concern, response: recorded.scored.response.id.description)
    }

    /// The same places, at the records of somebody. Generated from what each place is about.
    private func places(_ records: Records) -> [Route] {
        [
            .client(records.client), .newEpisode(records.client), .audit(.looks(records.client)),
            .rights(.erasure(records.client)), .rights(.file(records.client)), .rights(.json(records.client)),
            .episode(records.episode), .ending(records.episode), .therapist(records.episode),
            .episodeHandOver(records.episode), .episodePaper(records.episode, measure: "outcome-adult"),
            .newConcern(records.episode), .stepSheet(records.episode), .praise(records.episode),
            .barriers(.ofEpisode(records.episode)), .attendance(records.appointment),
            .attendanceUndone(records.appointment), .start(records.appointment), .session(records.session),
            .handOver(records.session), .observations(records.session),
            .paper(records.session, measure: "outcome-adult"), .correction(response: records.response),
            .commentAnswer(response: records.response), .concern(records.concern), .talk(records.concern),
            .step(records.concern), .review(records.concern), .settled(records.concern), .dismissal(records.concern),
            .reopening(records.concern), .concernOwner(records.concern), .safety(records.concern),
            .concernComment(records.concern),
        ]
    }

    /// TRUST.md's table, written down a second time, by hand, so that a slip in the rules is seen.
    private func isGiven(_ right: RecordRight, to name: String, _ whose: Whose) -> Bool {
        switch (name, whose) {
        case (_, .missing): false
        case ("nora", .own): right != .erase
        case ("nora", _): false
        case ("ruth", .own), ("ruth", .team): [.readClinical, .readAppointments, .erase].contains(right)
        case ("denise", _): right == .readAppointments || right == .writeAppointments || right == .give
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
                for route in places(records) {
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
        #expect(tried == 4 * 4 * places(try #require(house.records[.own])).count * 2)
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

    @Test("places of the practice open to the roles of the table alone")
    func practice() async throws {
        let house = try await house()
        let person = try #require(house.visitors.first).visitor.person.id
        let administrators: [Route] = [
            .folk(.one(person)), .audit(.list), .audit(.csv), .audit(.fhir), .importing,
        ]
        let clinical: [Route] = [.loop, .loopFile, .attribution, .attributionFile]
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

    @Test("what is not yours and what does not exist come to one refusal; a page is made of nothing else")
    func sameBody() throws {
        #expect(Refusal(PracticeError.notFound).status == Refusal.notFound.status)
        #expect(Refusal(PracticeError.store(.missing("episode"))).status == Refusal.notFound.status)
    }
}
