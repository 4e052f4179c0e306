import Clinic
import FollowThrough
import Foundation
import Pages
import Signs
import Testing

@Suite("Who stands where on Today")
struct TodayBoardRowsTests {
    private let name = "Hanna Vuori"

    private func page(_ model: TodayModel, now: Instant = PageSamples.now) -> String {
        String(decoding: TodayPage(PageSamples.context(now: now), model).bytes(), as: UTF8.self)
    }

    private func model(_ rows: [TodayRow], view: TodayView = .own, _ appointments: [AppointmentLine] = []) -> TodayModel
    {
        TodayModel(view: view, rows: rows, appointments: appointments, hasClients: true, seen: "1")
    }

    private func lane(_ id: String, of page: String) -> String {
        let rest = page.components(separatedBy: "id=\"\(id)\"").dropFirst().first ?? ""
        return rest.components(separatedBy: "<section").first ?? ""
    }

    private func concern(
        _ number: UInt64, _ subject: ConcernSubject, _ state: ConcernState, _ signs: [Sign], owner: PersonID
    ) -> ConcernSummary {
        ConcernSummary(
            id: PageSamples.id(number), subject: subject, state: state, owner: owner, since: PageSamples.now,
            urgency: 50, needsSafety: false, signs: signs, steps: [], reviewSince: nil, actCount: 3)
    }

    private func row(
        _ number: UInt64, _ name: String, _ troubles: [Sign], _ concerns: [ConcernSummary], act: NextAct,
        mayAct: Bool = true, own: Set<ConcernID> = []
    ) -> TodayRow {
        let standing = Standing(
            episode: PageSamples.id(number), owner: PageSamples.nora, isOpen: true, troubles: troubles, onTrack: [],
            concerns: concerns, act: act, urgency: 50, since: PageSamples.now, sessions: 5,
            lastSession: PageSamples.at(-33, 14), nextAppointment: nil, lastOutcome: nil, lastAlliance: nil,
            derivedAt: PageSamples.now, recheckAt: nil)
        return TodayRow(
            standing: standing, client: PageSamples.client(number, name), therapistName: "Nora Lindqvist",
            mayAct: mayAct, own: own)
    }

    private let notSeen = PageSamples.sign(.notSeen, 35, days: -33, [(.sessions, 5), (.fromDays, 21)])
    private let fell = PageSamples.sign(.allianceFell, 70, days: -33, [(.change, -43), (.total, 323)])

    @Test("Whom nobody has booked stands under Not seen after the call too, also where something else waits")
    func calledAndNotBooked() {
        let called = concern(901, .attendance, .talkedAbout, [], owner: PageSamples.nora)
        let waits = concern(902, .alliance, .open, [fell], owner: PageSamples.nora)
        for (concerns, act) in [([called, waits], NextAct.talk), ([called], .carryOn)] {
            let page = page(model([row(10, name, [fell, notSeen], concerns, act: act)]))
            let lane = lane("unseen", of: page)
            #expect(lane.contains(name) && lane.contains("Book a time with Hanna"))
            #expect(lane.contains("ot seen for"))
        }
    }

    @Test("What the row under Act now says itself is not said again under Not seen")
    func saidAbove() {
        let both = concern(901, .attendance, .open, [notSeen], owner: PageSamples.nora)
        let waits = concern(902, .alliance, .open, [fell], owner: PageSamples.nora)
        let page = page(model([row(10, name, [fell, notSeen], [waits, both], act: .talk)]))
        #expect(lane("act", of: page).contains(name))
        let unseen = lane("unseen", of: page)
        #expect(unseen.contains("1 stands above: <a") && unseen.contains(name) && !unseen.contains("Book a time"))
    }

    @Test("Every review that is due and every late step of a client stands in their one row, each with its own way on")
    func allThatIsDue() {
        let subjects: [ConcernSubject] = [.alliance, .attendance, .outcome]
        let step = StepDue(id: PageSamples.id(950), who: .client, by: PageSamples.today.adding(days: -4))
        let concerns = subjects.enumerated().map { index, subject in
            ConcernSummary(
                id: PageSamples.id(901 + UInt64(index)), subject: subject, state: .stepsAgreed, owner: PageSamples.nora,
                since: PageSamples.at(-20, 9), urgency: 50, needsSafety: false, signs: [],
                steps: index == 0 ? [step] : [], reviewSince: PageSamples.at(-2, 9), actCount: 3)
        }
        let model = TodayModel(
            view: .own, rows: [row(10, name, [], concerns, act: .carryOn)], appointments: [], hasClients: true,
            seen: "1", stepWords: [step.id: "Ring before ten."])
        let lane = lane("wait", of: page(model))
        for concern in concerns { #expect(lane.contains("href=\"/concerns/\(concern.id)/review\"")) }
        #expect(lane.contains("Ring before ten.") && lane.contains("name=\"report\" value=\"kept\""))
        #expect(lane.components(separatedBy: ">\(name)</a>").count == 2, "the client is named once")
        #expect(lane.contains("<span class=\"faint\">4</span>"))
    }

    @Test("The review that is due of a concern that waits again is not lost, and is named where it may be done")
    func againAndDue() {
        let again = ConcernSummary(
            id: PageSamples.id(901), subject: .alliance, state: .talkedAbout, owner: PageSamples.nora,
            since: PageSamples.now, urgency: 50, needsSafety: false, signs: [notSeen], steps: [],
            reviewSince: PageSamples.at(-2, 9), actCount: 3)
        func waiting(mayAct: Bool) -> String {
            lane("wait", of: page(model([row(10, name, [notSeen], [again], act: .call, mayAct: mayAct)])))
        }
        let own = waiting(mayAct: true)
        #expect(own.contains("href=\"/concerns/\(again.id)/review\"") && own.contains("Review with Hanna"))
        #expect(own.components(separatedBy: ">\(name)</a>").count == 2, "the client is named once")
        let read = waiting(mayAct: false)
        #expect(!read.contains("Review with Hanna") && read.contains("href=\"/concerns/\(again.id)\""))
    }

    @Test("Taps are spoken of only where there are some")
    func taps() {
        func board(mayRecord: Bool) -> String {
            let line = AppointmentLine(
                appointment: Appointment(
                    id: PageSamples.id(201), episode: PageSamples.id(1), therapist: PageSamples.nora,
                    start: PageSamples.at(0, 11), minutes: 50),
                client: PageSamples.client(1, "Zoe Marsh"), therapistName: "Nora Lindqvist", session: nil,
                outcomeCheckIsIn: false, allianceCheckIsIn: false, standing: nil, mayRecord: mayRecord, mayOpen: false)
            return page(model([], view: .team, [line]))
        }
        #expect(board(mayRecord: true).contains("Tap what happened."))
        #expect(!board(mayRecord: false).contains("Tap what happened."))
    }

    private func booked(_ number: UInt64, _ name: String, _ hour: Int, _ attendance: Attendance? = nil)
        -> AppointmentLine
    {
        AppointmentLine(
            appointment: Appointment(
                id: PageSamples.id(200 + number), episode: PageSamples.id(number), therapist: PageSamples.nora,
                start: PageSamples.at(0, hour), minutes: 50, attendance: attendance),
            client: PageSamples.client(number, name), therapistName: "Nora Lindqvist", session: nil,
            outcomeCheckIsIn: false, allianceCheckIsIn: false, standing: nil, mayRecord: true, mayOpen: false)
    }

    @Test("An appointment that has begun is not the next one: nobody has said who came to it")
    func begun() {
        let day = [booked(1, "Zoe Marsh", 10), booked(2, "Priya Raman", 11)]
        func lead(_ hour: Int, _ minute: Int, _ lines: [AppointmentLine]) -> String {
            let page = page(model([], lines), now: PageSamples.at(0, hour, minute))
            let rest = page.components(separatedBy: "<p class=\"lead soft\">").dropFirst().first ?? ""
            return rest.components(separatedBy: "</p>").first ?? ""
        }
        #expect(lead(9, 59, day).contains("Your next appointment is") && lead(9, 59, day).contains("Zoe, at"))
        let running = lead(10, 43, day)
        #expect(running.contains("The appointment with <a") && running.contains("Zoe, at"))
        #expect(running.contains(", has begun, and nobody has said yet who came. Your next appointment is <a"))
        #expect(running.contains("Priya, at"))
        // Somebody has said it, and none is to come.
        let said = lead(10, 43, [booked(1, "Zoe Marsh", 10, .onTime)])
        #expect(said == "Nothing waits for you.")
        #expect(lead(10, 43, [day[0]]).hasSuffix("</a>, has begun, and nobody has said yet who came."))
    }

    @Test("A concern that was given to a supervisor stands first on the team’s board, with its act")
    func given() {
        let sam = PageSamples.tom
        let others = concern(901, .alliance, .open, [fell], owner: PageSamples.nora)
        let own = concern(902, .alliance, .open, [fell], owner: sam)
        let rows = [
            row(10, name, [fell], [others], act: .talk, mayAct: false),
            row(11, "Yara Novak", [fell], [own], act: .talk, mayAct: false, own: [own.id]),
        ]
        let lane = lane("act", of: page(model(rows, view: .team)))
        let names = ["Yara Novak", name].compactMap { lane.range(of: $0)?.lowerBound }
        #expect(names.count == 2 && names == names.sorted())
        #expect(lane.contains("href=\"/concerns/\(own.id)/talk\"") && lane.contains("Talk with Yara"))
        #expect(!lane.contains("/concerns/\(others.id)/talk"))
    }
}
