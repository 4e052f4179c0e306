import Clinic
import FollowThrough
import Foundation
import Pages
import Testing

@Suite("Pages of what stands in the way and what helps")
struct HelpPagesTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("A barrier's page shows the words, the options, the letter's way and what matches, with why")
    func barrier() throws {
        let barrier = try #require(HelpSamples.barrier())
        let page = text(BarrierPage(PageSamples.context(), HelpSamples.barrierModel(barrier)).bytes())
        #expect(page.contains("For whom: Proof of income") && page.contains("who it is for: please check"))
        for part in [
            "Getting home after six", "<q>Desde que quitaron el 38, no tengo cómo volver.</q>",
            "came to 1 of 2 since", "Trying this since ", "They said yes", "at Mill Lane", "Spanish spoken",
            "Checked 7 months ago.", "Your limit is 90 days", "8 (€20.00) left", "2 of 41.",
        ] { #expect(page.contains(part), "\(part)") }
        #expect(page.components(separatedBy: "btn--first").count - 1 <= 1)
    }

    @Test("On paper a barrier says whose it is, and a form alone leaves no heading behind")
    func onPaper() throws {
        func page(_ more: [(Int, BarrierChange)] = []) throws -> String {
            let barrier = try #require(HelpSamples.barrier(more))
            return text(BarrierPage(PageSamples.context(), HelpSamples.barrierModel(barrier)).bytes())
        }
        #expect(try page().contains("Mateo Ibarra, \(HelpSamples.mateo.code) · Harbour Row · printed "))
        let went = "aria-labelledby=\"went\""
        #expect(try page().contains("class=\"ledger ledger--now no-print\" \(went)"))
        #expect(try !page([(-1, .went(.worked))]).contains("no-print\" \(went)"))
    }

    @Test("A check that came with a file reads as what the file says, with whom it names, and not as one of ours")
    func checkedElsewhere() {
        func shown(_ assurer: String) -> String {
            let resource = HelpSamples.resource(3, "The Key Fund", checked: 9) {
                ($0.checkedBy, $0.checkedElsewhere) = (nil, assurer)
            }
            return text(DirectoryPage(PageSamples.context(), HelpSamples.directory([resource])).bytes())
        }
        #expect(shown("").contains("Checked 9 days ago, as the file says"))
        #expect(shown("jo@example.org").contains("Checked 9 days ago by jo@example.org, as the file says"))
        let own = text(DirectoryPage(PageSamples.context(), HelpSamples.directory([HelpSamples.rides])).bytes())
        #expect(own.contains("Checked 9 days ago") && !own.contains("as the file says"))
    }

    @Test("Solved shows attendance with its denominators, and says that it does not say why")
    func solved() throws {
        let barrier = try #require(HelpSamples.barrier([(-1, .went(.worked))]))
        let page = text(BarrierPage(PageSamples.context(), HelpSamples.barrierModel(barrier)).bytes())
        #expect(page.contains("no appointments to count"))
        #expect(page.contains("does not say why"))
        #expect(page.contains("A driver every time."))
        #expect(!page.contains("cause"))
    }

    @Test("Whoever may only read sees no form on it")
    func reading() throws {
        let barrier = try #require(HelpSamples.barrier())
        let page = text(
            BarrierPage(PageSamples.context(), HelpSamples.barrierModel(barrier, mayWrite: false)).bytes())
        #expect(!page.contains("action=\"/barriers"))
        #expect(!page.contains("action=\"/referrals"))
    }

    @Test("The letter tells what was agreed to and no more, in each language, and opens as a mail")
    func letter() throws {
        let referral = try #require(HelpSamples.referral())
        for language in Language.allCases {
            let page = text(
                ReferralPage(PageSamples.context(), HelpSamples.referralModel(referral, language: language)).bytes())
            let start = try #require(page.range(of: "<article"))
            let end = try #require(page.range(of: "</article>"))
            let letter = page[start.lowerBound..<end.upperBound]
            #expect(letter.contains("Mateo") && !letter.contains("Ibarra"))
            #expect(letter.contains("Tuesdays after six"))
            #expect(!letter.contains("Getting home") && !letter.contains("38"))
            #expect(page.contains("href=\"mailto:rides@example.org?subject="))
        }
    }

    @Test("A letter without a message is not offered as a mail, and says what that leaves to be done")
    func noMessage() throws {
        let referral = try #require(HelpSamples.referral())
        let page = text(ReferralPage(PageSamples.context(), HelpSamples.referralModel(referral, message: "")).bytes())
        #expect(!page.contains("mailto:rides@example.org?subject="))
        #expect(page.contains("No message goes with it"))
        let whole = text(ReferralPage(PageSamples.context(), HelpSamples.referralModel(referral)).bytes())
        #expect(!whole.contains("No message goes with it"))
    }

    @Test("Until a letter has gone out it is to be sent by a day, and only then is an answer due by one")
    func sendBy() throws {
        func shown(_ referral: Referral?) throws -> String {
            text(ReferralPage(PageSamples.context(), HelpSamples.referralModel(try #require(referral))).bytes())
        }
        let (prepared, sent) = (try shown(HelpSamples.referral([])), try shown(HelpSamples.referral()))
        #expect(prepared.contains("; send by 25 Nov") && !prepared.contains("; to hear by"))
        #expect(sent.contains("; to hear by 25 Nov") && !sent.contains("; send by"))
    }

    @Test("Every page of it is written in every language, without a word of another")
    func languages() throws {
        let barrier = try #require(HelpSamples.barrier())
        let referral = try #require(HelpSamples.referral())
        for language in [Language.spanish, .french] {
            let context = PageSamples.context(language, roles: [.therapist])
            let stock = StockModel(
                stock: HelpSamples.vouchers, moves: [], people: [:], clients: [FormChoice("x", "Ana")], mayKeep: true)
            let pages = [
                BarrierPage(context, HelpSamples.barrierModel(barrier)).bytes(),
                ReferralPage(context, HelpSamples.referralModel(referral, language: language)).bytes(),
                DirectoryPage(context, HelpSamples.directory([HelpSamples.rides, HelpSamples.fund])).bytes(),
                ResourceFormPage(context, ResourceFormModel(of: HelpSamples.fund)).bytes(),
                ResourceImportPage(context, ResourceImportModel()).bytes(), StockPage(context, stock).bytes(),
                StockRoomPage(context, StockRoomModel(stocks: [HelpSamples.vouchers], currency: "EUR", mayKeep: true))
                    .bytes(),
            ].map(text)
            for page in pages {
                for word in [" the ", ">Record it<", " checked ", "Waiting", "Options<", "Give<"] {
                    #expect(!page.contains(word), "\(word) in \(language)")
                }
            }
        }
    }

    @Test("Whoever may not add to the small help reads who may; whoever may reads to begin")
    func emptyStock() {
        func room(_ mayKeep: Bool) -> String {
            let model = StockRoomModel(stocks: [], currency: "EUR", mayKeep: mayKeep)
            return text(StockRoomPage(PageSamples.context(), model).bytes())
        }
        #expect(room(true).contains("Begin with what you have") && room(true).contains("action=\"/stock\""))
        let read = room(false)
        #expect(read.contains("The front desk or an administrator can begin") && !read.contains("Begin with what"))
        #expect(!read.contains("action=\"/stock\""))
    }

    @Test("Hours as files write them are read as weekdays, and an age from 0 is no limit")
    func hours() {
        func told(_ hours: String, _ youngest: Int?, _ language: Language = .english) -> String {
            let resource = HelpSamples.resource(9, "Rides", checked: nil) {
                ($0.hours, $0.youngest) = (hours, youngest)
            }
            let model = ResourceModel(
                resource: resource, versions: [resource.version], staleDays: 90, people: [:], mayKeep: false)
            return text(ResourcePage(PageSamples.context(language), model).bytes())
        }
        #expect(told("MO,TU,WE 09:00–17:00", nil).contains("Monday to Wednesday, 09:00–17:00"))
        #expect(told("MO,WE 09:00–17:00", nil, .french).contains("Lundi et mercredi, 09:00–17:00"))
        #expect(told("MO,TU,WE,TH,FR 09:00–17:00", nil, .spanish).contains("De lunes a viernes, 09:00–17:00"))
        #expect(told("MO by appointment, ring first", nil).contains("MO by appointment, ring first"))
        #expect(!told("", 0).contains("from 0 years") && told("", 6).contains("from 6 years"))
    }

    @Test("A preview of a directory names the first that would come in, and how many more")
    func preview() {
        let outcome = ImportOutcome(
            new: 23, same: 0, problemCount: 0, clients: 0, episodes: 0, therapists: 0, appointments: 0, sessions: 0,
            responses: 0, problems: [], notes: [], wasApplied: false, wasMeant: false)
        let names = (1...20).map { "Place <\($0)>" }
        let page = text(
            ResourceImportPage(
                PageSamples.context(),
                ResourceImportModel(
                    outcome: outcome, resources: 22, renewed: 1, names: (names, ["Old rides"]))
            ).bytes())
        #expect(page.contains("Place &lt;1&gt;") && page.contains("Place &lt;20&gt;") && page.contains("and 2 more"))
        #expect(page.contains("New here") && page.contains("Brought up to date") && page.contains("Old rides"))
        #expect(!page.contains("and 0 more"))
    }

    @Test("What is left agrees in number: one queda, three restent")
    func left() {
        func told(_ balance: Int, _ language: Language, _ unit: StockUnit = .pieces(each: 250)) -> String {
            let stock = Stock(
                id: PageSamples.id(60), name: "Bonos", kind: .transport, unit: unit, currency: .euro, balance: balance)
            let model = StockRoomModel(stocks: [stock], currency: "EUR", mayKeep: false)
            return text(StockRoomPage(PageSamples.context(language), model).bytes())
        }
        #expect(told(1, .spanish).contains("1 (2,50\u{A0}€) queda<"))
        #expect(told(3, .spanish).contains("3 (7,50\u{A0}€) quedan<"))
        #expect(told(1, .french).contains("1 (2,50\u{A0}€) reste<"))
        #expect(told(3, .french).contains("3 (7,50\u{A0}€) restent<"))
        #expect(told(150, .french, .money).contains("1,50\u{A0}€ reste<"))
        #expect(told(250, .french, .money).contains("2,50\u{A0}€ restent<"))
    }

    @Test("What people type and what a file brings is text, wherever it stands")
    func hostile() throws {
        let script = "<script>alert(1)</script>\"'&"
        let evil = HelpSamples.resource(9, script, checked: nil) {
            ($0.offers, $0.provider, $0.notes, $0.hours) = (script, script, script, script)
            ($0.phone, $0.email, $0.web) = (script, "\"><img src=x>", "javascript:alert(1)")
            ($0.places, $0.languages, $0.address) = ([script], [script], script)
        }
        let barrier = try #require(HelpSamples.barrier())
        let pages = [
            DirectoryPage(PageSamples.context(), HelpSamples.directory([evil], query: script)).bytes(),
            ResourcePage(
                PageSamples.context(),
                ResourceModel(resource: evil, versions: [evil.version], staleDays: 90, people: [:], mayKeep: true)
            ).bytes(),
            ResourceFormPage(PageSamples.context(), ResourceFormModel(of: evil)).bytes(),
            BarrierPage(PageSamples.context(), HelpSamples.barrierModel(barrier, words: script)).bytes(),
        ].map(text)
        for page in pages {
            #expect(!page.contains("<script>alert"))
            #expect(!page.contains("<img src=x"))
            #expect(!page.contains("href=\"javascript"))
        }
    }

    @Test("An amount stands as the language writes it, with the currency's own decimals")
    func amounts() {
        #expect(Words(.english).amount(1250, .euro) == "€12.50")
        #expect(Words(.french).amount(1250, .euro) == "12,50\u{A0}€")
        #expect(Words(.english).amount(-500, .pound) == "−£5.00")
        #expect(Currency("CLP").map { Words(.spanish).amount(1250, $0) } == "1250\u{A0}CLP")
    }
}
