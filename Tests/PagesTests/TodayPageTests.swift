import Clinic
import FollowThrough
import Foundation
import Pages
import Testing

@Suite("Today")
struct TodayPageTests {
    private func page(_ model: TodayModel, _ roles: Set<Role> = [.therapist], _ language: Language = .english) -> String
    {
        String(decoding: TodayPage(PageSamples.context(language, roles: roles), model).bytes(), as: UTF8.self)
    }

    @Test("It says how many need something and whom to begin with")
    func headline() {
        let page = page(PageSamples.fullToday)
        #expect(
            page.contains(
                "Four people need something from you. Begin with Joel; your next appointment is <a href=\"#a-"))
        #expect(page.contains("\">Priya, at\u{A0}10:00</a>.</p>"), "the next appointment leads to its row")
    }

    @Test("What was talked about and is there again stands under no claim that nobody did anything")
    func laneNote() {
        let page = page(PageSamples.fullToday)
        #expect(page.contains("These wait for somebody to act.") && !page.contains("Nobody has acted"))
    }

    @Test("Every appointment that nobody has said anything of can be recorded with one tap")
    func taps() {
        let page = page(PageSamples.fullToday)
        let open = PageSamples.fullToday.appointments.filter { $0.appointment.attendance == nil }
        for line in open { #expect(page.contains("action=\"/appointments/\(line.appointment.id)/attendance\"")) }
        #expect(page.split(separator: "value=\"on-time\"").count - 1 == open.count)
        #expect(page.split(separator: "/start\"").count - 1 == open.count)
    }

    @Test("What changes a time stands in one row with its taps")
    func changeBesideTheTaps() {
        let page = page(PageSamples.fullToday)
        let rows = page.components(separatedBy: "<li class=\"is-open\"").dropFirst()
        #expect(!rows.isEmpty)
        for row in rows {
            let acts = row.components(separatedBy: "<div class=\"acts acts--small\"><form").dropFirst().first
            let inside = acts?.components(separatedBy: "</div>").first
            #expect(inside?.contains("value=\"on-time\"") == true)
            #expect(inside?.contains("<details class=\"later\">") == true)
        }
    }

    @Test("What was just said stands where its row was, before the next one and not at the head of the lane")
    func answeredInPlace() throws {
        let all = PageSamples.fullToday.rows
        let toSay = all.indices.filter { all[$0].standing.lanes.contains(.saySo) }
        let last = try #require(toSay.last)
        try #require(toSay.count > 1)
        let answered = PraiseAnswered(
            praise: PageSamples.id(4000), episode: all[last].standing.episode, kind: .spokeUp, answer: .said)
        let bytes = TodayPage(PageSamples.context(answered: answered), PageSamples.fullToday).bytes()
        let lane = String(decoding: bytes, as: UTF8.self).components(separatedBy: "id=\"say\"").last ?? ""
        let before = lane.components(separatedBy: "id=\"\(PraiseAnswered.place(of: answered.praise))\"")[0]
        #expect(before.components(separatedBy: "value=\"said\"").count == toSay.count)
    }

    @Test("What was just said of somebody can be taken back where it stood, also where nothing else is to be said")
    func takingBack() throws {
        let row = try #require(PageSamples.fullToday.rows.first)
        let answered = PraiseAnswered(
            praise: PageSamples.id(4000), episode: row.standing.episode, kind: .spokeUp, answer: .said)
        func page(_ model: TodayModel) -> String {
            String(decoding: TodayPage(PageSamples.context(answered: answered), model).bytes(), as: UTF8.self)
        }
        let empty = TodayModel(view: .own, rows: [], appointments: [], hasClients: true, seen: "1")
        for text in [page(PageSamples.fullToday), page(empty)] {
            let lane = text.components(separatedBy: "id=\"say\"").last ?? ""
            #expect(lane.contains("action=\"/episodes/\(row.standing.episode)/praise/undone\""))
            #expect(lane.contains("name=\"praise\" value=\"\(answered.praise)\"") && lane.contains("Take back"))
            #expect(lane.contains("<li id=\"\(PraiseAnswered.place(of: answered.praise))\" tabindex=\"-1\">"))
        }
        #expect(page(PageSamples.fullToday).contains("<b>Said:</b> \(row.client.name), "))
        #expect(!self.page(PageSamples.fullToday).contains("/praise/undone"))
    }

    @Test("After an import of years the first of a lane stand open and the others are folded, none of them left out")
    func longLane() throws {
        let one = try #require(PageSamples.fullToday.rows.first)
        let many = TodayModel(
            view: .own, rows: Array(repeating: one, count: 46), appointments: [], hasClients: true, seen: "1")
        let (short, long) = (page(PageSamples.fullToday), page(many))
        #expect(!short.contains("more</summary>") && long.contains("<summary>26 more</summary>"))
        let parts = long.components(separatedBy: "26 more</summary>")
        let shown = parts.map { $0.components(separatedBy: one.client.name).count - 1 }
        #expect(shown[0] >= 20 && shown[1] >= 26)
    }

    @Test("That somebody did not come is offered from the time of the appointment on")
    func missing() {
        func offered(_ hour: Int, _ minute: Int = 0) -> Int {
            let context = PageSamples.context(now: PageSamples.at(0, hour, minute))
            let page = String(decoding: TodayPage(context, PageSamples.fullToday).bytes(), as: UTF8.self)
            // What is still hidden is shown by the page itself when its time has come.
            return page.components(separatedBy: "value=\"no-show\"").count
                - page.components(separatedBy: " hidden data-from=").count
        }
        let counts: [Int] = [offered(9, 52), offered(10), offered(12), offered(18)]
        #expect(counts == [0, 1, 2, 5])
    }

    @Test("The button to call says what the line beside it says")
    func missedOften() {
        let page = page(PageSamples.oftenMissedToday)
        #expect(page.contains("Call Ruth: missed three of the last four"))
        #expect(!page.contains("missed once"))
    }

    @Test("A past appointment that nobody spoke of has its three taps and the way to its day, on each board")
    func unsaid() throws {
        for view in TodayView.allCases {
            let page = page(PageSamples.unsaidToday(2, view: view), view == .frontDesk ? [.frontDesk] : [.therapist])
            let lane = try #require(page.components(separatedBy: "id=\"wait\"").last)
            for line in PageSamples.unsaidToday(2).unsaid {
                let id = line.appointment.id
                #expect(lane.contains("action=\"/appointments/\(id)/attendance\""))
                let day = PageSamples.zone.day(of: line.appointment.start)
                #expect(lane.contains("href=\"/appointments?day=\(day)#a-\(id)\""))
            }
            for (value, times) in [("on-time", 2), ("late", 6), ("no-show", 2)] {
                // Late by how much, tapped or typed, stands under "Change" besides.
                #expect(lane.components(separatedBy: "value=\"\(value)\"").count - 1 == times, "\(value)")
            }
            #expect(lane.components(separatedBy: "Nobody has said who came").count - 1 == 2)
            #expect(!lane.contains("/start\"") && !page.contains("Say so, Waiting on"))
        }
    }

    @Test("Whoever may not say who came is led to the day, and has no tap")
    func unsaidOfOthers() {
        let page = page(PageSamples.unsaidToday(1, view: .team, mayRecord: false), [.supervisor])
        #expect(page.contains("Nobody has said who came") && page.contains("Open the day"))
        #expect(!page.contains("/attendance\""))
    }

    @Test("More than eight of them are eight rows and the way to the others")
    func manyUnsaid() {
        let (eight, many) = (page(PageSamples.unsaidToday(8)), page(PageSamples.unsaidToday(31)))
        for page in [eight, many] { #expect(page.components(separatedBy: "value=\"on-time\"").count - 1 == 8) }
        #expect(!eight.contains("more of which"))
        let next = PageSamples.today.adding(days: -9)
        #expect(
            many.contains(
                "<a href=\"/appointments?day=\(next)&amp;view=week\">23 more of which nobody has said who came</a>"))
    }

    @Test("Whoever sits there is talked with now, and not at their next appointment")
    func here() {
        #expect(page(PageSamples.hereToday).contains("Talk with Ana, now"))
        #expect(page(PageSamples.fullToday).contains("Talk with Ana, today 14:00"))
    }

    @Test("A lane takes the focus when a tap leads back to it, also where nothing is left in it")
    func places() {
        let full = page(PageSamples.fullToday)
        for lane in ["act", "say", "wait"] { #expect(full.contains("id=\"\(lane)\" tabindex=\"-1\""), "\(lane)") }
        let empty = page(TodayModel(view: .own, rows: [], appointments: [], hasClients: true, seen: "1"))
        for lane in ["say", "wait"] { #expect(empty.contains("id=\"\(lane)\" tabindex=\"-1\""), "\(lane)") }
    }

    @Test("Only one button is filled")
    func oneFilled() { #expect(page(PageSamples.fullToday).split(separator: "btn--first").count - 1 == 1) }

    @Test("A front desk sees who comes and what was done, no score and no reason")
    func frontDesk() {
        let page = page(PageSamples.frontDeskToday, [.frontDesk])
        #expect(page.contains("Outcome check done"))
        for hidden in ["lliance fell", "32.3", "Act now", "Say so", "On course", "/start\"", "/sessions/"] {
            #expect(!page.contains(hidden), "\(hidden) is on the front desk's page")
        }
    }

    @Test("A supervisor can look at one therapist")
    func team() {
        let page = page(PageSamples.teamToday, [.supervisor])
        #expect(page.contains("/today?view=team&amp;therapist=\(PageSamples.tom)"))
    }

    @Test("A practice without clients is shown how to begin")
    func firstDay() { #expect(page(PageSamples.firstDay).contains("href=\"/clients/new\"")) }

    @Test("Every form carries its token and an id of its own, whatever the language", arguments: Language.allCases)
    func sealed(language: Language) {
        let page = page(PageSamples.fullToday, [.therapist], language)
        let forms = page.split(separator: "method=\"post\"").count - 1
        #expect(page.split(separator: "name=\"csrf\"").count - 1 == forms)
        let ids = page.split(separator: "name=\"once\" value=\"").dropFirst().map { $0.prefix(36) }
        #expect(ids.count == forms && Set(ids).count == forms)
        #expect(ids.allSatisfy { ID<FormSeal>(String($0)) != nil })
    }
}
