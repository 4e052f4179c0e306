import Clinic
import FollowThrough
import Foundation
import Pages
import Testing

@Suite("The supervision pages")
struct SupervisionPageTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("a supervisor's page has room for what is agreed beside each thing, the therapist's own has none")
    func forms() {
        let page = text(SupervisionPage(PageSamples.context(roles: [.supervisor]), PageSamples.supervision()).bytes())
        // Five things to talk over or put right, the note on the meeting, and the one to put right.
        #expect(page.components(separatedBy: "action=\"/supervision/\(PageSamples.nora)/entries\"").count - 1 == 7)
        #expect(page.contains("Petra &lt;Holm&gt;") && !page.contains("<Holm>"))
        #expect(!page.contains("id=\"praise\""))
        let balance = PraiseBalance(praises: 12, concerns: 8, clients: 3)
        let own = text(
            SupervisionPage(PageSamples.context(), PageSamples.supervision(isOwn: true, balance: .shown(balance)))
                .bytes())
        #expect(!own.contains("/entries") && own.contains("1.5 to each concern") && own.contains("of 3 clients"))
        let hidden = text(
            SupervisionPage(PageSamples.context(), PageSamples.supervision(balance: .hidden)).bytes())
        #expect(hidden.contains("fewer than five clients") && !hidden.contains("to each concern"))
    }

    @Test("praise beside concerns says who reads it now, as the practice has set")
    func whoReadsTheBalance() {
        let balance = LoopCell.shown(PraiseBalance(praises: 12, concerns: 8, clients: 3))
        func page(_ isOpen: Bool) -> String {
            let model = PageSamples.supervision(isOwn: true, balance: balance, supervisorsReadBalance: isOpen)
            return text(SupervisionPage(PageSamples.context(), model).bytes())
        }
        #expect(page(false).contains("You alone see this.") && !page(false).contains("your supervisor does"))
        #expect(page(true).contains("You see this, and your supervisor does") && !page(true).contains("You alone"))
    }

    @Test("what was typed is still there where it was refused, in its own form and in no other")
    func typed() {
        let problem = FormProblems.Problem(field: nil, "Somebody changed this line.")
        let typed = SupervisionTyped(
            form: "c\(PageSamples.id(50) as ConcernID)",
            fields: TypedFields(values: ["words": ["Call tonight."], "who": ["together"]], problems: [problem]))
        let page = text(
            SupervisionPage(PageSamples.context(roles: [.supervisor]), PageSamples.supervision(typed: typed)).bytes())
        #expect(page.components(separatedBy: "Call tonight.").count == 2)
        #expect(page.contains("Somebody changed this line.") && page.contains("<details class=\"no-print\" open>"))
    }

    @Test("a talk that is overdue again does not read as if there had been none", arguments: Language.allCases)
    func overdueAgain(language: Language) {
        let item = AgendaItem(
            matter: AgendaMatter(episode: PageSamples.id(3), about: .concern(PageSamples.id(30))), title: .alliance,
            reasons: [DatedReason(.talkOverdueAgain, since: PageSamples.at(-9, 14))])
        let line = AgendaLineSeen(line: AgendaLine(item: item, state: .toDiscuss, last: nil), words: nil)
        let model = SupervisionModel(
            therapist: PageSamples.nora, name: "Nora Lindqvist", day: PageSamples.today,
            clients: [AgendaClient(client: PageSamples.ana, episode: PageSamples.id(3), lines: [line])],
            meetings: [], balance: nil, mayWrite: true, isOwn: false)
        let page = text(SupervisionPage(PageSamples.context(language, roles: [.supervisor]), model).bytes())
        let told = [
            Language.english: "Not talked about since it came back.",
            .spanish: "No se ha hablado de ello desde que volvió.",
            .french: "Personne n’en a reparlé depuis son retour.",
        ]
        #expect(page.contains(told[language] ?? "no words"))
        #expect(!page.contains("Nobody has talked about it yet"))
    }

    @Test("every language has every sentence of them", arguments: Language.allCases)
    func languages(language: Language) {
        let context = PageSamples.context(language, roles: [.supervisor])
        let page = text(SupervisionPage(context, PageSamples.supervision()).bytes())
        let list = text(SupervisionListPage(context, PageSamples.supervisionList).bytes())
        for text in [page, list] { #expect(text.contains("Nora Lindqvist")) }
        #expect(page.contains("Two long weeks. Leave by six on Fridays."))
        let empty = text(SupervisionPage(context, PageSamples.supervision(isEmpty: true)).bytes())
        #expect(empty.contains(Words(language).supervision))
    }

    @Test("the pages look as they were agreed")
    func goldens() throws {
        let goldens = PageGoldenTests()
        let context = PageSamples.context(roles: [.supervisor])
        try goldens.compare("supervision", SupervisionPage(context, PageSamples.supervision()).bytes())
        try goldens.compare("supervision-list", SupervisionListPage(context, PageSamples.supervisionList).bytes())
        try goldens.compare(
            "supervision-own",
            SupervisionPage(
                PageSamples.context(),
                PageSamples.supervision(
                    isOwn: true, balance: .shown(PraiseBalance(praises: 12, concerns: 8, clients: 3)))
            ).bytes())
    }
}
