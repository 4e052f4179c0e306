import Clinic
import FollowThrough
import Foundation
import Measures
import Pages
import Routes
import Testing

@Suite("Whoever hears a page hears which one of many it is, and first what is wrong")
struct HearingWhichOne {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func title(_ page: String) -> String {
        let after = page.components(separatedBy: "<title>").dropFirst().first ?? ""
        return after.components(separatedBy: "</title>").first ?? ""
    }

    /// What stands between `mark` and the next quote, each time.
    private func values(_ mark: String, in page: String) -> [String] {
        page.components(separatedBy: mark + "=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
    }

    private func paper(_ language: Language, problems: [FormProblems.Problem]) -> String {
        let model = PaperModel(
            client: PageSamples.ana, measure: BuiltInMeasures.outcomeAdult,
            route: .paper(PageSamples.id(610), measure: "outcome-adult"), back: .session(PageSamples.id(610)),
            current: nil, isCorrection: false, day: PageSamples.today, problems: problems)
        return text(PaperPage(PageSamples.context(language), model).bytes())
    }

    @Test("a page with something to mend says so in its title and puts the focus there", arguments: Language.allCases)
    func mending(language: Language) {
        let words = Words(language)
        let error = (language == .french ? "Erreur" : "Error") + words.colon + " "
        let problem = FormProblems.Problem(field: Field.total.rawValue, words.problem("problem.required"))
        let wrong = paper(language, problems: [problem])
        #expect(title(wrong).hasPrefix(error))
        #expect(wrong.contains("id=\"problems\" autofocus"))
        let asked = paper(language, problems: [])
        #expect(!title(asked).hasPrefix(error) && !asked.contains("autofocus"))
        // Also where nothing in the summary names a field.
        let whole = paper(language, problems: [FormProblems.Problem(field: nil, "No.")])
        #expect(title(whole).hasPrefix(error))
        let door = SetUpModel(zones: ["Europe/Paris"], problems: [problem])
        #expect(title(text(SetUpPage(PageSamples.context(language), door).bytes())).hasPrefix(error))
    }

    @Test("at the door a secret that was not taken stands in the title too")
    func door() {
        let context = PageSamples.context()
        func unlock(_ triesLeft: Int?) -> String {
            text(UnlockPage(context, UnlockModel(name: "Nora Lindqvist", triesLeft: triesLeft)).bytes())
        }
        #expect(title(unlock(2)).hasPrefix("Error: ") && !title(unlock(nil)).hasPrefix("Error: "))
        #expect(unlock(nil).contains("<main") && unlock(nil).contains("<h1"))
        for page in [unlock(nil), unlock(2), text(CodePage(context, triesLeft: 2).bytes())] {
            let field = page.components(separatedBy: "type=\"password\"").dropFirst().first ?? page
            #expect(page.components(separatedBy: " autofocus").count == 2 && field.contains(" autofocus"))
        }
        let refused = text(SignInPage(context, SignInModel(isRefused: true)).bytes())
        #expect(title(refused).hasPrefix("Error: ") && refused.contains("tabindex=\"-1\" autofocus"))
        #expect(title(text(CodePage(context, triesLeft: 2).bytes())).hasPrefix("Error: "))
    }

    @Test("what was not done takes the focus, and a notice that it was done leaves it where it is")
    func notices() {
        func page(_ tone: Tone) -> String {
            let context = PageSamples.context(notice: Notice(tone, .alert, "So it is."))
            return text(TodayPage(context, PageSamples.quietToday).bytes())
        }
        #expect(title(page(.trouble)).hasPrefix("Error: ") && page(.trouble).contains("tabindex=\"-1\" autofocus"))
        #expect(!title(page(.good)).hasPrefix("Error: ") && !page(.good).contains("autofocus"))
    }

    @Test("a check that comes back says in its title what is asked, and the question takes the focus")
    func check() {
        let measure = BuiltInMeasures.outcomeAdult
        func page(_ missing: [ItemKey], isAskedAgain: Bool = false) -> String {
            let model = CheckModel(
                measure: measure, calledName: "Ana", therapistName: "Nora", key: "key-of-the-sample",
                isAskedAgain: isAskedAgain, missing: missing)
            return text(CheckPage(PageSamples.context(), model).bytes())
        }
        let missing = page(measure.items.prefix(1).map(\.key))
        #expect(title(missing).hasPrefix("One line has no mark. "))
        #expect(missing.contains("id=\"missing\" autofocus"))
        #expect(page([], isAskedAgain: true).contains("<div tabindex=\"-1\" autofocus"))
        #expect(!page([]).contains("autofocus"))
    }

    @Test("answers side by side of which one is needed are told as wrong, as a whole or each box of several")
    func picks() {
        let options = [Picks.Option("yes", "Yes"), Picks.Option("no", "No")]
        func written(_ isMany: Bool, _ error: String?) -> String {
            HTMLProbe.written {
                Picks(name: "answer", label: "Did it?", options: options, isMany: isMany, error: error)
                    .write(into: &$0)
            }
        }
        #expect(written(false, "Choose one.").contains("role=\"radiogroup\" aria-invalid=\"true\""))
        #expect(written(true, "Choose one.").components(separatedBy: "aria-invalid=\"true\"").count == 3)
        #expect(!written(false, nil).contains("aria-invalid") && !written(false, nil).contains("radiogroup"))
    }

    @Test("every button that many rows of Today have is described by whose row it is and what the row says")
    func rows() {
        for model in [PageSamples.fullToday, PageSamples.teamToday] {
            let page = text(TodayPage(PageSamples.context(), model).bytes())
            let described = values("aria-describedby", in: page).map { $0.components(separatedBy: " ") }
            #expect(described.contains { $0.count == 2 && $0[0].hasSuffix("-who") && $0[1].hasSuffix("-what") })
            let ids = values(" id", in: page)
            #expect(Set(ids).count == ids.count, "an id stands twice")
            for id in described.flatMap(\.self) { #expect(ids.contains(id), "\(id)") }
            for answer in ["said", "not-now", "kept", "partly", "not-kept"] {
                for button in page.components(separatedBy: "value=\"\(answer)\"").dropFirst() {
                    let tag = button.components(separatedBy: ">")[0]
                    #expect(tag.contains("aria-describedby=\""), "\(answer)")
                }
            }
        }
    }

    @Test("every form of an appointment is named with its client and time, and so is the way into its session")
    func appointments() {
        let page = text(TodayPage(PageSamples.context(), PageSamples.fullToday).bytes())
        let forms = page.components(separatedBy: "<form ").dropFirst().map { $0.components(separatedBy: ">")[0] }
        let names = forms.flatMap { values("aria-label", in: $0) }
        #expect(names.contains { $0.hasPrefix("Called off") && $0.contains("Mateo Ibarra") })
        #expect(Set(names).count == names.count, "two forms have one name")
        #expect(page.contains("Open the session<span class=\"vh\">: Lucie Bernard, "))
        #expect(page.contains("Undo<span class=\"vh\">: "))
    }

    @Test("the drawing and the table of before and after a talk say which concern they are of")
    func compared() {
        let page = text(ConcernPage(PageSamples.context(), PageSamples.settledConcern).bytes())
        let name = "Alliance and attendance before and after the talk: "
        #expect(page.contains("<caption class=\"vh\">\(name)"))
        #expect(page.contains("role=\"region\" aria-label=\"\(name)"))
    }

    private func session(_ concerns: [ConcernModel], _ language: Language = .english) -> String {
        let full = PageSamples.fullSession
        let model = SessionPageModel(
            client: full.client, session: full.session, number: full.number, appointment: full.appointment,
            next: full.next, standing: full.standing, outcome: full.outcome, alliance: full.alliance, mayWrite: true,
            concerns: concerns)
        let context = PageSamples.context(language, now: PageSamples.inSession)
        return text(SessionPage(context, model).bytes())
    }

    private func headings(_ place: String, in page: String) -> [String] {
        page.components(separatedBy: "<h2 id=\"\(place)").dropFirst().map { part in
            let heading = part.components(separatedBy: "</h2>")[0]
            return heading.components(separatedBy: ">").dropFirst().joined(separator: ">")
        }
    }

    private func opened(_ subject: ConcernSubject, _ days: Int, _ hour: Int) -> ConcernModel {
        PageSamples.concern([
            (days, hour, .opened(subject, owner: PageSamples.nora, after: nil), PageSamples.nora)
        ])
    }

    @Test("of two concerns with one title the session says since when each is there, and of one alone it does not")
    func concernsOfOneTitle() {
        let days = headings("concern-", in: session([opened(.other, -21, 15), opened(.other, -2, 9)]))
        #expect(days.count == 2 && days[0].hasSuffix(": something else, since 3 November"))
        #expect(days[1].hasSuffix(": something else, since Sunday"))
        let hours = headings("concern-", in: session([opened(.other, -2, 9), opened(.other, -2, 15)]))
        #expect(hours.count == 2 && hours[0].hasSuffix("since Sunday, 09:00"))
        #expect(hours[1].hasSuffix("since Sunday, 15:00"))
        let apart = headings("concern-", in: session([opened(.other, -2, 9), opened(.doubt, -2, 9)]))
        #expect(apart.count == 2 && !apart.contains { $0.contains("since") })
        for language in Language.allCases {
            let safety = headings("safety", in: session([opened(.risk, -9, 9), opened(.risk, -2, 9)], language))
            #expect(safety.count == 2 && Set(safety).count == 2, "\(safety)")
        }
    }

    @Test("two comparisons of concerns with one title are heard apart, and each form is one of its own")
    func comparisonsOfOneTitle() {
        let talk = Talk(session: nil, when: PageSamples.at(-21, 14), about: [.goals])
        func due(_ days: Int) -> ConcernModel {
            PageSamples.concern(
                [
                    (days, 15, .opened(.alliance, owner: PageSamples.nora, after: nil), PageSamples.nora),
                    (-21, 15, .talked(talk), PageSamples.nora),
                ], reviewSince: PageSamples.at(0, 9), comparison: PageSamples.dueConcern.comparison)
        }
        let page = session([due(-40), due(-35)])
        let regions = values("role=\"region\" aria-label", in: page).filter { $0.contains("before and after the talk") }
        #expect(regions.count == 2 && Set(regions).count == 2, "\(regions)")
        #expect(regions.first?.hasSuffix("working together has slipped, since 15 October") == true)
        let counted = page.components(separatedBy: "Scores are of the last three checks").count - 1
        #expect(counted == 1, "what is counted is said once, by the first")
        let both = session([opened(.risk, -9, 9), opened(.risk, -2, 9)])
        let ids = values("<textarea id", in: both).filter { $0.hasPrefix("safety") }
        #expect(Set(ids) == ["safety-words", "safety-2-words"])
        let forms = both.components(separatedBy: "<form ").filter { $0.contains("/safety\" ") }
        let once = forms.compactMap { values("name=\"once\" value", in: $0).first }
        #expect(once.count == 2 && Set(once).count == 2)
    }

    @Test("the supervisor’s list and a form from paper say on paper whose they are, when and by whom printed")
    func onPaper() {
        let list = text(
            SupervisionListPage(PageSamples.context(roles: [.supervisor]), PageSamples.supervisionList).bytes())
        for page in [list, paper(.english, problems: [])] {
            #expect(page.contains("class=\"print-only print-head\"") && page.contains("Harbour Row · printed "))
        }
    }
}
