import Clinic
import FollowThrough
import Foundation
import Pages
import Routes
import Signs
import Testing

@Suite("Client page")
struct ClientPageTests {
    private func page(_ model: ClientPageModel, _ language: Language = .english) -> String {
        String(decoding: ClientPage(PageSamples.context(language), model).bytes(), as: UTF8.self)
    }

    @Test("It begins with where things stand and what to do")
    func standing() {
        let page = page(PageSamples.clientPage)
        #expect(
            page.contains("Ana, after 11 sessions: alliance fell by 4.3, to 32.3; late twice, by 10 and 15 minutes."))
        #expect(page.contains("Ask what has changed between you before you bring anything new."))
    }

    @Test("Once it is recorded what was done after a risk answer, it says by whom and when, and when that is reviewed")
    func safetyDone() {
        let risk = PageSamples.riskStanding
        let course = PageSamples.course(isGeneral: false)
        let waiting = page(
            PageSamples.clientPage(course, concerns: [PageSamples.riskConcern], standing: risk))
        #expect(waiting.contains("follow your safety procedure before anything else"))
        let done = page(PageSamples.clientPage(course, concerns: [PageSamples.safeConcern], standing: risk))
        #expect(!done.contains("follow your safety procedure"))
        #expect(
            done.contains(
                "What was done for safety was recorded by Nora Lindqvist and Sam Whitlock, today 08:00. The review comes up by itself tomorrow 14:00."
            ))
    }

    @Test("Once safety was dealt with and something else waits, the advice is for that")
    func safetyDoneAndMore() {
        let fell = PageSamples.sign(
            .allianceFell, 70, days: -1, [(.change, -43), (.total, 323), (.previousTotal, 366), (.threshold, 10)])
        let risk = PageSamples.sign(.riskAnswer, 100, days: -1, [(.riskWorth, 1)])
        let waits = ConcernSummary(
            id: PageSamples.id(960), subject: .alliance, state: .open, owner: PageSamples.nora,
            since: PageSamples.at(-1, 14), urgency: 70, needsSafety: false, signs: [fell], steps: [],
            reviewSince: nil, actCount: 2)
        let standing = Standing(
            episode: PageSamples.id(3), owner: PageSamples.nora, isOpen: true, troubles: [risk, fell], onTrack: [],
            concerns: [waits], act: .talk, urgency: 70, since: PageSamples.at(-1, 14), sessions: 11,
            lastSession: PageSamples.at(-1, 14), nextAppointment: PageSamples.at(1, 14), lastOutcome: 219,
            lastAlliance: 323, derivedAt: PageSamples.now, recheckAt: nil)
        let page = page(PageSamples.clientPage(nil, concerns: [PageSamples.safeConcern], standing: standing))
        #expect(page.contains("Sam Whitlock, today 08:00. Ask what has changed between you"))
        #expect(!page.contains("comes up by itself"))
    }

    @Test("What waits again after a talk says so and offers what Today asks for, and the review beside it")
    func waitsAgain() {
        let talked = PageSamples.againConcern.concern
        let standing = Standing(
            episode: PageSamples.id(3), owner: PageSamples.nora, isOpen: true, troubles: [PageSamples.notSeenSince],
            onTrack: [],
            concerns: [
                ConcernSummary(
                    id: talked.id, subject: talked.subject, state: talked.state, owner: PageSamples.nora,
                    since: PageSamples.at(0, 9), urgency: 70, needsSafety: false,
                    signs: [PageSamples.notSeenSince], steps: [], reviewSince: PageSamples.at(0, 9),
                    actCount: talked.actCount)
            ], act: .call, urgency: 70, since: PageSamples.at(0, 9), sessions: 11,
            lastSession: PageSamples.at(-30, 9), nextAppointment: nil, lastOutcome: 219, lastAlliance: 323,
            derivedAt: PageSamples.now, recheckAt: nil)
        let page = page(PageSamples.clientPage(nil, concerns: [PageSamples.againConcern], standing: standing))
        #expect(page.contains("Again, after it was talked about."))
        #expect(page.contains("href=\"\(Route.talk(talked.id).path)\"") && page.contains("Call Ana"))
        #expect(page.contains("href=\"\(Route.review(talked.id).path)\""))
    }

    @Test("It is printed for the file whole or without what was said and written, and says so where no script does")
    func printing() {
        let episode = Route.episode(PageSamples.clientPage.episode.id).path
        let plain = page(PageSamples.clientPage)
        #expect(plain.contains("href=\"\(episode)?print=whole\"") && plain.contains("Print for the file"))
        #expect(plain.contains("href=\"\(episode)?print=without-words\"") && plain.contains("Print without words"))
        #expect(!plain.contains("data-print") && !plain.contains("from your browser"))
        func printed(_ way: PrintValue) -> String {
            let page = ClientPage(PageSamples.context(), PageSamples.clientPage, printing: way)
            return String(decoding: page.bytes(), as: UTF8.self)
        }
        #expect(printed(.whole).contains("data-print=\"whole\"") && !printed(.whole).contains("left out on paper"))
        let without = printed(.withoutWords)
        #expect(without.contains("data-print=\"without-words\"") && without.contains("/assets/printing-"))
        #expect(without.contains("What people said and wrote is left out on paper."))
    }

    @Test("Whoever may only read the record can print it too")
    func printingToRead() {
        #expect(page(PageSamples.clientPage(nil, mayWrite: false)).contains("?print=without-words"))
    }

    @Test("Each sign shows its records, numbers, rule and version")
    func working() {
        let page = page(PageSamples.clientPage)
        #expect(page.contains("(rule “alliance-fell”, version 1)"))
        #expect(page.contains("total before 36.6"))
    }

    @Test("A form that was corrected stays readable")
    func corrected() { #expect(page(PageSamples.clientPage).contains("corrected since")) }

    @Test(
        "What was said can be taken back in the timeline, and stays there with who did that and when")
    func takenBack() {
        func said(_ number: UInt64, _ answer: PraiseAnswer = .said, _ record: RecordReference? = nil) -> Praise {
            Praise(
                id: PageSamples.id(number), episode: PageSamples.id(3), kind: .onTimeAfterLate,
                record: record ?? .appointment(PageSamples.id(205)), answer: answer, at: PageSamples.at(-1, 15),
                by: PageSamples.nora)
        }
        func page(_ praises: [Praise], mayWrite: Bool = true, _ standing: Standing = PageSamples.anaStanding) -> String
        {
            self.page(PageSamples.clientPage(nil, mayWrite: mayWrite, standing: standing, praises: praises))
        }
        let form = "action=\"/episodes/\(PageSamples.clientPage.episode.id)/praise/undone\""
        let stands = page([said(4000)])
        #expect(stands.contains("id=\"praise-\(said(4000).id)\"") && stands.contains(form))
        #expect(stands.components(separatedBy: form).count == 2, "the summary beside has no second button")
        #expect(!page([said(4000)], mayWrite: false).contains(form))
        #expect(!page([said(4000, .shown)]).contains(form), "what the client read stays read")
        let back = page([said(4000).takenBack(at: PageSamples.at(0, 9, 30), by: PageSamples.tom)])
        #expect(back.contains("taken back by Tom Aldous") && !back.contains(form))
        let beside = back.components(separatedBy: "<h2>Praise</h2>").dropFirst().joined().prefix(400)
        #expect(!beside.contains("<b>"), "nothing stands beside it any more")
        // What was put off is told while its occasion lasts.
        let sign = PageSamples.sign(.onTimeAfterLate, 10, days: -1, [(.count, 1)])
        let standing = PageSamples.standing(3, onTrack: [sign], sessions: 11)
        let record = sign.evidence.first?.record
        #expect(page([said(4001, .notNow, record)], standing).contains("Not now:</b>"))
        #expect(!page([said(4001, .notNow)]).contains("Not now:</b>"))
    }

    @Test("The timeline says what was seen and said in a session, and what the client wrote at its end")
    func seen() {
        let page = page(PageSamples.seenPage)
        #expect(page.contains("Doubt that it helps:</b> Said it won’t or can’t work"))
        #expect(page.contains("I don’t think &lt;this"))
        #expect(page.contains("Last assignment:</b> Not done"))
        #expect(page.contains("For next time:</b> Assignment agreed"))
        #expect(page.contains("Wrote:</b>") && page.contains("Thank you for today."))
    }

    @Test("The timeline tells of barriers, what was tried and given, and referrals, in their place")
    func help() {
        let page = page(PageSamples.seenPage)
        let timeline = page.split(separator: "id=\"time\"").last.map(String.init) ?? ""
        // The newest first.
        let places = [
            "They said yes:", "Solved:", "Handed out:", "Sent by e-mail:", "Agreed to be referred:", "Tried out:",
            "In the way:",
        ].compactMap { timeline.range(of: $0)?.lowerBound }
        #expect(places.count == 7 && places == places.sorted())
        #expect(timeline.contains("Bus vouchers, 2 ("))
        #expect(timeline.contains("The evening bus, with a pass"))
        #expect(timeline.contains("Getting home after six"))
    }

    @Test("The chart has a row for what came of assignments once there is any")
    func assignments() {
        #expect(page(PageSamples.seenPage).contains("assignment not done"))
        #expect(!page(PageSamples.clientPage).contains("assignment not done"))
    }

    @Test("Ending and changing therapist are forms that need no script")
    func forms() {
        let page = page(PageSamples.clientPage)
        #expect(page.contains("action=\"/episodes/\(PageSamples.clientPage.episode.id)/ending\""))
        #expect(page.contains("action=\"/episodes/\(PageSamples.clientPage.episode.id)/therapist\""))
    }

    @Test("The ending lists what is still open, where it can be closed otherwise, and says that it is closed with it")
    func stillOpen() {
        let concerns = [PageSamples.dueConcern]
        let help = TimelineHelp(
            referrals: [HelpSamples.referral([(-5, .sent(.email))])].compactMap(\.self)
                .map { TimelineHelp.Referred(referral: $0, name: "Valley <Rides>") })
        let both = page(
            PageSamples.clientPage(PageSamples.course(isGeneral: false), help: help, concerns: concerns))
        #expect(both.contains("Still open"))
        #expect(both.contains("Working together has slipped</a>, steps agreed"))
        #expect(both.contains("Ask “say it back to me” before the end"))
        #expect(both.contains("Valley &lt;Rides&gt;</a>, sent"))
        #expect(
            both.contains("Ending closes open concerns with the reason “The episode ends”, and open referrals."))
        let seen = PageSamples.dueConcern.acts.count + help.referrals[0].referral.standing.count
        #expect(both.contains("name=\"seen\" value=\"\(seen)\""))
        let none = page(PageSamples.clientPage)
        #expect(!none.contains("Still open") && !none.contains("Ending closes"))
    }

    @Test("A course that has ended says of a concern that it was open then, and of one that was settled that it was")
    func ended() {
        let page = page(
            PageSamples.clientPage(
                PageSamples.course(isGeneral: false), concerns: [PageSamples.endedConcern],
                ending: Ending(day: PageSamples.today, reason: .agreed)))
        #expect(page.contains("Working together has slipped</a>, open when the episode ended"))
        #expect(!page.contains("Still open") && !page.contains("Open concerns"))
    }

    @Test("A concern that came back after a talk says so wherever it is listed, not that nobody has talked about it")
    func cameBack() {
        let returned = PageSamples.returnedConcern.concern
        let standing = Standing(
            episode: PageSamples.id(3), owner: PageSamples.nora, isOpen: true, troubles: [], onTrack: [],
            concerns: [
                ConcernSummary(
                    id: returned.id, subject: returned.subject, state: .open, owner: PageSamples.nora,
                    since: PageSamples.at(0, 9), urgency: 70, needsSafety: false, signs: returned.signs, steps: [],
                    reviewSince: nil, actCount: returned.actCount)
            ], praises: [], unanswered: [], act: .talk, urgency: 70, since: PageSamples.at(0, 9), sessions: 11,
            lastSession: PageSamples.at(0, 9), nextAppointment: nil, lastOutcome: 219, lastAlliance: 323,
            derivedAt: PageSamples.now, recheckAt: nil)
        let page = page(
            PageSamples.clientPage(nil, concerns: [PageSamples.returnedConcern], standing: standing))
        #expect(page.contains("Not talked about since it came back."))
        #expect(page.contains("</a>, not talked about since it came back"))
        #expect(!page.lowercased().contains("not talked about yet"))
    }

    @Test("What was talked about is not asked for again at the top of the page", arguments: [true, false])
    func talkedAbout(isDue: Bool) throws {
        let talked = PageSamples.dueConcern.concern
        let standing = Standing(
            episode: PageSamples.id(3), owner: PageSamples.nora, isOpen: true, troubles: talked.signs, onTrack: [],
            concerns: [
                ConcernSummary(
                    id: talked.id, subject: talked.subject, state: talked.state, owner: PageSamples.nora,
                    since: PageSamples.at(0, 9), urgency: 70, needsSafety: false, signs: [], steps: [],
                    reviewSince: isDue ? PageSamples.at(0, 9) : nil, actCount: talked.actCount)
            ], praises: [], unanswered: [], act: .carryOn, urgency: 0, since: nil, sessions: 11,
            lastSession: PageSamples.at(0, 9), nextAppointment: nil, lastOutcome: 219, lastAlliance: 323,
            derivedAt: PageSamples.now, recheckAt: nil)
        let page = page(PageSamples.clientPage(nil, concerns: [PageSamples.dueConcern], standing: standing))
        #expect(page.contains("It was talked about. Look back on it together"))
        #expect(page.contains("the review is due.") == isDue)
        #expect(!page.contains("before you bring anything new"))
    }

    @Test("After the ending no way leads to a page on which nothing more can be noted")
    func nothingToNote() {
        let path = Route.barriers(.ofEpisode(PageSamples.id(3))).path
        #expect(page(PageSamples.clientPage(nil)).contains(path))
        let ending = Ending(day: PageSamples.today, reason: .agreed)
        #expect(!page(PageSamples.clientPage(nil, ending: ending)).contains(path))
    }

    @Test("The ending stands after what happened on its day")
    func endedLast() throws {
        let page = page(
            PageSamples.clientPage(
                nil, concerns: [PageSamples.settledConcern], ending: Ending(day: PageSamples.today, reason: .agreed)))
        let timeline = try #require(page.components(separatedBy: "class=\"timeline\"").dropFirst().first)
        let ending = try #require(timeline.range(of: "Ended:"))
        let settled = try #require(timeline.range(of: "/concerns/"))
        #expect(ending.lowerBound < settled.lowerBound)
    }

    @Test("The ending lists what was written and waits for a yes or no, and says that it can be answered afterwards")
    func unansweredAtTheEnd() {
        let doubt = UnansweredDoubt(
            response: PageSamples.doubted, writtenAt: PageSamples.at(-1, 14), marked: 18..<38, urgency: 89)
        let written = WrittenSeen(
            response: PageSamples.doubted, text: PageSamples.doubtText, suggested: 18..<38, isDoubt: nil,
            at: PageSamples.at(-1, 14))
        let page = page(
            PageSamples.clientPage(
                nil, standing: PageSamples.standing(3, unanswered: [doubt]), written: [written]))
        #expect(page.contains("<a href=\"#doubts\">Written, and not answered yet</a>"))
        #expect(page.contains("id=\"doubts\""))
        #expect(page.contains("What was written stays, and can be answered after the ending too."))
        #expect(!page.contains("Ending closes"))
        #expect(!self.page(PageSamples.clientPage(nil)).contains("#doubts"))
    }

    @Test("Somebody who never came is told of without a count of sessions")
    func neverCame() {
        let missed = PageSamples.sign(.missed, 55, days: -7, [(.count, 1)])
        let model = PageSamples.clientPage(nil, standing: PageSamples.standing(3, troubles: [missed], sessions: 0))
        #expect(page(model).contains("Ana: ") && !page(model).contains("after 0 sessions"))
        #expect(page(model, .french).contains("Ana : ") && !page(model, .french).contains("après 0 séance"))
    }

    @Test("The link to the file says where a record is erased, for those who may")
    func fileOrErasure() {
        func shown(_ roles: Set<Role>) -> String {
            let page = ClientPage(PageSamples.context(roles: roles), PageSamples.clientPage)
            return String(decoding: page.bytes(), as: UTF8.self)
        }
        #expect(shown([.supervisor]).contains(">File or erasure</a>"))
        #expect(shown([.therapist]).contains(">Everything, as a file</a>"))
        let kept = RetentionPage(
            PageSamples.context(roles: [.administrator]),
            RetentionModel(mark: "mark", years: nil, keepYears: nil, keepWhy: "", due: 0, runs: [], erasures: []))
        #expect(String(decoding: kept.bytes(), as: UTF8.self).contains("on the client’s page, under “File or erasure”"))
    }

    @Test("An erasure by a command on the machine is not told as one by the rule, and lines of nobody are told of")
    func erasedBy() {
        func told(_ because: ErasureReason) -> String {
            let client = PageSamples.clientPage.client.id
            let page = RetentionPage(
                PageSamples.context(roles: [.administrator]),
                RetentionModel(
                    mark: "mark", years: nil, keepYears: nil, keepWhy: "", due: 0, runs: [],
                    erasures: [.init(client: client, at: PageSamples.now, because: because, by: nil, kept: nil)]))
            return String(decoding: page.bytes(), as: UTF8.self)
        }
        #expect(told(.asked).contains("<td>a command on its machine</td>") && !told(.asked).contains(">the rule<"))
        #expect(told(.timeIsUp).contains("<td>the rule</td>"))
        let form = ErasurePage(
            PageSamples.context(roles: [.supervisor]),
            ErasureModel(client: PageSamples.clientPage.client, isOpen: false, keepUntil: nil, keepWhy: ""))
        let text = String(decoding: form.bytes(), as: UTF8.self)
        #expect(text.contains("Lines that belong to no client are not searched"))
    }

    @Test("Somebody who has not been here yet has a page that says so")
    func new() { #expect(page(PageSamples.newClientPage).contains("Ines has not been here yet; nothing is recorded.")) }

    @Test("It reads in every language", arguments: Language.allCases)
    func languages(language: Language) {
        #expect(page(PageSamples.clientPage, language).contains("lang=\"\(language.rawValue)\""))
    }

    @Test("What is to come on a front desk's card leaves out what was called off, moved or missed")
    func cardToCome() {
        let held: [Attendance?] = [
            nil, .cancelled(by: .client, noticeHours: 30), .rescheduled(by: .client, noticeHours: 30), .noShow,
        ]
        let appointments = held.enumerated().map { place, attendance in
            Appointment(
                id: PageSamples.id(7800 + UInt64(place)), episode: PageSamples.clientPage.episode.id,
                therapist: PageSamples.nora, start: PageSamples.at(3 + place, 9), minutes: 50, attendance: attendance)
        }
        let model = ClientCardModel(
            client: PageSamples.ana, episodes: [PageSamples.clientPage.episode], people: PageSamples.clientPage.people,
            appointments: appointments, mayBook: true)
        let context = PageSamples.context(roles: [.frontDesk])
        let page = String(decoding: ClientCardPage(context, model).bytes(), as: UTF8.self)
        #expect(page.contains("Called off, moved or missed: 3"))
        #expect(page.split(separator: "value=\"rescheduled\"").count - 1 == 1)
        #expect(page.split(separator: "/attendance/undone\"").count - 1 == 3)
        let holding = ClientCardModel(
            client: PageSamples.ana, episodes: [PageSamples.clientPage.episode], people: PageSamples.clientPage.people,
            appointments: appointments, held: [appointments[3].id], mayBook: true)
        let kept = String(decoding: ClientCardPage(context, holding).bytes(), as: UTF8.self)
        #expect(kept.split(separator: "/attendance/undone\"").count - 1 == 2, "what was filled in stays")
    }

    @Test("A front desk's card says when and with whom, and nothing else")
    func card() {
        let model = ClientCardModel(
            client: PageSamples.ana, episodes: [PageSamples.clientPage.episode], people: PageSamples.clientPage.people,
            appointments: PageSamples.clientPage.appointments, mayBook: true)
        let context = PageSamples.context(roles: [.frontDesk])
        let page = String(decoding: ClientCardPage(context, model).bytes(), as: UTF8.self)
        #expect(page.contains("Nora Lindqvist") && page.contains("today 14:00"))
        #expect(!page.contains("32.3") && !page.contains("lliance") && !page.contains("/sessions/"))
    }
}
