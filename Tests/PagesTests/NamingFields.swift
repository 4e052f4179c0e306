import Clinic
import FollowThrough
import Foundation
import Pages
import Routes
import Testing

@Suite("What is to be mended is named")
struct NamingFields {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// The lines of the summary above the form, each with the field that it leads to.
    private func summary(_ page: String) -> [String] {
        let after = page.components(separatedBy: "id=\"problems\"").dropFirst().first ?? ""
        let list = after.components(separatedBy: "</ul>").first ?? ""
        return list.components(separatedBy: "<li>").dropFirst().map { line in
            line.components(separatedBy: "</a>")[0]
        }
    }

    private func needed(_ fields: [Field], _ words: Words) -> [FormProblems.Problem] {
        fields.map { FormProblems.Problem(field: $0.rawValue, words.problem("problem.required")) }
    }

    @Test(
        "an empty form of the first visit says which fields are needed, each by its name", arguments: Language.allCases)
    func setUp(language: Language) {
        let context = PageSamples.context(language)
        let problems =
            needed([.practiceName, .personName], context.words) + [
                FormProblems.Problem(field: Field.password.rawValue, context.words.problem("problem.too-short", ["15"]))
            ]
        let page = text(SetUpPage(context, SetUpModel(zones: ["Europe/Paris"], problems: problems)).bytes())
        let lines = summary(page)
        #expect(lines.count == 3)
        let told: [String] =
            switch language {
            case .english: [": this is needed.", ": at least 15 characters."]
            case .spanish: [": esto hace falta.", ": como mínimo 15 caracteres."]
            case .french: [" : ceci est nécessaire.", " : au moins 15 caractères."]
            }
        #expect(lines[0].hasPrefix("<a href=\"#practice\">") && lines[0].hasSuffix(told[0]))
        #expect(lines[2].hasPrefix("<a href=\"#password\">") && lines[2].contains(told[1]))
        #expect(Set(lines).count == 3, "two fields are told in the same words")
        // Beside the field itself its name is not said again.
        let problem = context.words.problem("problem.required")
        #expect(page.components(separatedBy: "<span>\(problem)</span>").count == 3)
    }

    @Test("booking without anybody chosen and without a time names both; nobody is chosen beforehand")
    func booking() {
        let context = PageSamples.context()
        let model = BookingModel(
            episodes: [
                BookingChoice(PageSamples.id(3), "Ana Duarte"), BookingChoice(PageSamples.id(4), "Joel Okafor"),
            ],
            client: nil, sites: [], form: FormState(problems: needed([.episode, .time], context.words)))
        let page = text(BookingPage(context, model).bytes())
        #expect(
            summary(page) == [
                "<a href=\"#episode\">For whom: this is needed.", "<a href=\"#time\">Time: this is needed.",
            ])
        let choice = page.components(separatedBy: "<select").first { $0.contains("name=\"episode\"") } ?? ""
        let options = choice.components(separatedBy: "<option").dropFirst()
        #expect(options.first?.contains("value=\"\"") == true && options.count == 3)
        #expect(!choice.contains(" selected") && page.contains(">Who and when</h2>"))
    }

    @Test("what names itself, and what concerns the form as a whole, is told as it is")
    func named() {
        let context = PageSamples.context()
        let problems = [
            FormProblems.Problem(field: Field.time.rawValue, "Line 3: give a number."),
            FormProblems.Problem(field: Field.date.rawValue, "Choose a day."),
            FormProblems.Problem(field: nil, "Somebody changed this meanwhile."),
        ]
        let model = BookingModel(
            episodes: [BookingChoice(PageSamples.id(3), "Ana Duarte")], client: nil, sites: [],
            form: FormState(problems: problems))
        let lines = summary(text(BookingPage(context, model).bytes()))
        #expect(lines[0] == "<a href=\"#time\">Line 3: give a number.")
        #expect(lines[1] == "<a href=\"#date\">Choose a day.")
        #expect(lines[2].hasPrefix("Somebody changed this meanwhile."))
    }

    @Test("nobody is chosen beforehand to be handed something")
    func handing() {
        let stock = StockModel(
            stock: HelpSamples.vouchers, moves: [], people: [:],
            clients: [FormChoice("a", "Ana Duarte"), FormChoice("j", "Joel Okafor")], mayKeep: false)
        let page = text(StockPage(PageSamples.context(), stock).bytes())
        let choice = page.components(separatedBy: "<select").first { $0.contains("name=\"episode\"") } ?? ""
        #expect(choice.components(separatedBy: "<option").dropFirst().first?.contains("value=\"\"") == true)
        #expect(!choice.contains(" selected"))
    }

    @Test("whoever is signed in is told of the search that stands above, and a stranger is not")
    func notThere() {
        func told(_ person: SignedInPerson?, _ language: Language) -> String {
            ProblemModel(status: 404, words: Words(language), person: person).todo
        }
        for language in Language.allCases {
            let nora = SignedInPerson(name: "Nora", roles: [.therapist])
            let ida = SignedInPerson(name: "Ida", roles: [.administrator])
            #expect(told(nora, language) != told(nil, language) && told(ida, language) == told(nil, language))
        }
        #expect(told(nil, .english) == "begin at the start.")
    }

    @Test("a form of a review carries its concern in every id, since a page can hold several")
    func reviews() {
        let page = text(ReviewPage(PageSamples.context(), PageSamples.dueConcern).bytes())
        let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
        #expect(ids.contains { $0.hasPrefix("review-words-") } && !ids.contains("review-words"))
        #expect(Set(ids).count == ids.count)
    }

    @Test("the chart of before and after tells the days that it is of")
    func days() {
        let page = text(ReviewPage(PageSamples.context(), PageSamples.dueConcern).bytes())
        for day in ["13 Oct", "17 Nov"] { #expect(page.contains(">\(day)</text>"), "\(day)") }
    }

    @Test("a client whose course of care is open is ended by a link from the page that would erase them")
    func erasing() {
        let client = PageSamples.client(3, "Ana Duarte")
        let model = ErasureModel(client: client, isOpen: true, keepUntil: nil, keepWhy: "")
        let page = text(ErasurePage(PageSamples.context(), model).bytes())
        #expect(page.contains("href=\"\(Route.client(client.id).path)#ending\""))
    }

    @Test("the way back to the settings has the name that it has in the navigation")
    func crumbs() {
        func page(_ roles: Set<Role>) -> String {
            text(ThresholdsPage(PageSamples.context(roles: roles), PageSamples.limits).bytes())
        }
        #expect(page([.therapist]).contains("<a href=\"/settings\">Practice</a></p>"))
        #expect(page([.administrator]).contains("<a href=\"/settings\">Settings</a></p>"))
    }
}
