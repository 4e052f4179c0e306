import Clinic
import Foundation
import Pages
import Routes
import Testing

@Suite("Opening a record in an emergency, on the pages")
struct EmergencyPageTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static let banner = EmergencyBanner(id: PageSamples.id(901), until: PageSamples.now.adding(minutes: 42))

    private static let told = EmergencyTold(
        id: PageSamples.id(901), client: PageSamples.ana, by: "Jun <Morita>", kind: .nobodyReached,
        words: "Called from the ward; who is <called>?", at: PageSamples.now.adding(minutes: -18),
        until: PageSamples.now.adding(minutes: 42), mayLook: true)

    private func shown(_ language: Language = .english) -> String {
        let full = PageSamples.fullToday
        let model = TodayModel(
            view: full.view, rows: full.rows, appointments: full.appointments, hasClients: true, seen: full.seen,
            emergencies: [Self.told])
        return text(TodayPage(PageSamples.context(language), model).bytes())
    }

    private func page(_ language: Language = .english, form: FormState = FormState()) -> [UInt8] {
        let open = EmergencyModel.Open(
            id: PageSamples.id(901), client: PageSamples.ana, until: PageSamples.now.adding(minutes: 42))
        return EmergencyPage(PageSamples.context(language), EmergencyModel(open: [open], form: form)).bytes()
    }

    @Test("whoever is responsible is told on Today, with the reason, and says with one tap that they saw it")
    func today() {
        let page = shown()
        #expect(page.contains("Jun &lt;Morita&gt;") && page.contains("who is &lt;called&gt;?"))
        #expect(page.contains("action=\"/emergency/\(Self.told.id)/seen\""))
        #expect(page.contains("/clients/\(PageSamples.ana.id)/looks"))
    }

    @Test("the record says that it is open in an emergency, until when, and offers to end it and nothing else")
    func banner() {
        let sample = PageSamples.context()
        let context = PageContext(
            language: sample.language, now: sample.now, zone: sample.zone, practiceName: sample.practiceName,
            isDemo: sample.isDemo, person: sample.person, seal: sample.seal, emergency: Self.banner)
        let client = text(ClientPage(context, PageSamples.clientPage(nil, mayWrite: false)).bytes())
        for page in [client, text(ConcernPage(context, PageSamples.readConcern).bytes())] {
            #expect(page.contains("Open in an emergency until"))
            #expect(page.contains("action=\"/emergency/\(Self.banner.id)/ended\""))
            for closed in ["/looks\"", "/file\"", "/barriers\"", "/steps\"", "/comment\"", "/owner\""] {
                #expect(!page.contains(closed), "\(closed)")
            }
        }
    }

    @Test("what was typed is there again where nothing was opened")
    func typed() {
        let form = FormState(
            values: [.whom: "Ana", .kind: "medical", .words: "On the <phone>"],
            problems: [FormProblems.Problem(field: "whom", "No record was opened.")])
        let page = text(page(form: form))
        #expect(page.contains("value=\"Ana\"") && page.contains("On the &lt;phone&gt;"))
        #expect(page.contains("value=\"medical\" checked") && page.contains("No record was opened."))
    }

    @Test("every language says it", arguments: Language.allCases)
    func languages(language: Language) {
        #expect(shown(language).contains("/seen\""))
        #expect(text(page(language)).contains("name=\"whom\""))
    }

    @Test("the pages look as they were agreed")
    func goldens() throws {
        let goldens = PageGoldenTests()
        try goldens.compare("emergency", page())
        try goldens.compare("today-emergency", Array(shown().utf8))
    }
}
