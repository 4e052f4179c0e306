import Clinic
import FollowThrough
import Foundation
import Measures
import Pages
import Routes
import Testing

@Suite("Keeping on the device what is typed")
struct KeepingWhatIsTyped {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func count(_ part: String, in page: String) -> Int { page.components(separatedBy: part).count - 1 }

    /// Whether the page keeps that field, and has the script that does.
    private func keeps(_ field: Field, _ page: String) -> Bool {
        let tags = page.components(separatedBy: "name=\"\(field.rawValue)\"").dropFirst()
        let isKept = tags.contains { $0.prefix { $0 != ">" }.contains("data-draft=\"Nora Lindqvist/") }
        return isKept && page.contains("/assets/draft-")
    }

    @Test("Of a session, the words to each of the six things that were seen, and what a talk is about")
    func session() {
        let page = text(
            SessionPage(PageSamples.context(now: PageSamples.inSession), PageSamples.fullSession).bytes())
        #expect(count("data-draft=\"Nora Lindqvist/observed-", in: page) == 6)
        #expect(count("data-draft-note=\"Nora Lindqvist/observed-", in: page) == 6)
        let about = page.components(separatedBy: "<fieldset class=\"tapline\" id=\"about-").dropFirst()
        #expect(!about.isEmpty)
        for group in about { #expect(group.prefix { $0 != ">" }.contains("data-draft=\"Nora Lindqvist/talk-")) }
    }

    @Test("Of a form from paper, every answer, the total and the day")
    func paper() {
        let page = text(PaperPage(PageSamples.context(), PageSamples.paper).bytes())
        for field in [Field.total, .answeredOn] { #expect(keeps(field, page), "\(field)") }
        let answers = PageSamples.paper.measure.items.map { Field.typed($0.key.name) }
        for name in answers { #expect(page.contains("/\(name)\""), "\(name)") }
    }

    @Test("Of what stands in the way, of a way out, of how it went, and of a referral")
    func help() throws {
        let context = PageSamples.context()
        let barrier = try #require(HelpSamples.barrier())
        let page = text(BarrierPage(context, HelpSamples.barrierModel(barrier)).bytes())
        for field in [Field.title, .words, .place, .option, .takes, .kind, .cost] {
            #expect(keeps(field, page), "\(field)")
        }
        let referral = text(
            ReferralPage(context, HelpSamples.referralModel(try #require(HelpSamples.referral()))).bytes())
        #expect(keeps(.note, referral))
        let asked = ReferralFormModel(
            client: HelpSamples.mateo, barrier: BarrierLine(barrier: barrier, title: "Getting home"),
            resource: HelpSamples.rides, staleDays: 180)
        let form = text(ReferralFormPage(context, asked).bytes())
        for field in [Field.message, .given, .consentDay] { #expect(keeps(field, form), "\(field)") }
        #expect(form.contains("id=\"shares\" data-draft=\"Nora Lindqvist/"))
    }

    @Test("Of a step, a review and a dismissal also what is chosen beside the words: without it they would be another")
    func chosen() {
        let context = PageSamples.context()
        let talk = text(TalkPage(context, PageSamples.openConcern).bytes())
        for field in [Field.who, .by, .forClient] { #expect(keeps(field, talk), "\(field)") }
        #expect(groups("where-", talk) == [true])
        let review = text(ReviewPage(context, PageSamples.dueConcern).bytes())
        #expect(groups("kept.", review).allSatisfy { $0 } && !groups("kept.", review).isEmpty)
        #expect(groups("helped.", review).allSatisfy { $0 } && !groups("helped.", review).isEmpty)
        #expect(groups("reason", text(DismissPage(context, PageSamples.openConcern).bytes())) == [true])
    }

    /// Of each group of taps whose id begins like that, whether what is chosen in it is kept.
    private func groups(_ id: String, _ page: String) -> [Bool] {
        page.components(separatedBy: "<fieldset class=\"tapline\" id=\"\(id)").dropFirst().map { group in
            group.prefix { $0 != ">" }.contains("data-draft=\"Nora Lindqvist/")
        }
    }

    @Test("Of a resource and of a new client")
    func forms() {
        let context = PageSamples.context()
        let resource = text(ResourceFormPage(context, ResourceFormModel(of: HelpSamples.fund)).bytes())
        for field in [Field.resourceName, .offers, .eligibility, .hours, .phone, .notes] {
            #expect(keeps(field, resource), "\(field)")
        }
        let model = NewClientModel(therapists: [], form: FormState())
        let client = text(NewClientPage(context, model).bytes())
        for field in [Field.clientName, .calledName, .phone, .email] { #expect(keeps(field, client), "\(field)") }
    }

    @Test("No long field cuts what is pasted into it: how long it may be is for its action to say")
    func nothingIsCut() throws {
        let context = PageSamples.context()
        let barrier = try #require(HelpSamples.barrier())
        let pages = [
            SessionPage(PageSamples.context(now: PageSamples.inSession), PageSamples.busySession).bytes(),
            BarrierPage(context, HelpSamples.barrierModel(barrier)).bytes(),
            ReferralPage(context, HelpSamples.referralModel(try #require(HelpSamples.referral()))).bytes(),
            ResourceFormPage(context, ResourceFormModel(of: HelpSamples.fund)).bytes(),
        ].map(text)
        for page in pages {
            for area in page.components(separatedBy: "<textarea").dropFirst() {
                #expect(!area.prefix { $0 != ">" }.contains("maxlength"))
            }
        }
    }
}
