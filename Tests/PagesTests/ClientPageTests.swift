import Clinic
import FollowThrough
import Foundation
import Pages
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

    @Test("Each sign shows its records, numbers, rule and version")
    func working() {
        let page = page(PageSamples.clientPage)
        #expect(page.contains("(rule “alliance-fell”, version 1)"))
        #expect(page.contains("total before 36.6"))
    }

    @Test("A form that was corrected stays readable")
    func corrected() { #expect(page(PageSamples.clientPage).contains("corrected since")) }

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

    @Test("Somebody who has not been here yet has a page that says so")
    func new() { #expect(page(PageSamples.newClientPage).contains("Ines has not been here yet; nothing is recorded.")) }

    @Test("It reads in every language", arguments: Language.allCases)
    func languages(language: Language) {
        #expect(page(PageSamples.clientPage, language).contains("lang=\"\(language.rawValue)\""))
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
