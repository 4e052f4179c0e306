import Clinic
import FollowThrough
import Foundation
import Measures
import Pages
import Routes
import Testing

@Suite("The check in the client's hands")
struct ClientModeCheckTests {
    private func page(
        _ measure: Measure, _ language: Language = .english, values: [String: String] = [:],
        problems: [FormProblems.Problem] = [], isAskedAgain: Bool = false, contacts: [SafetyContact]? = nil,
        isOnOwnPhone: Bool = false
    ) -> String {
        let context = PageContext(
            language: language, now: PageSamples.now, zone: PageSamples.zone, practiceName: "Harbour Row",
            isDemo: true, person: nil, seal: FormSeal(csrf: "token-of-the-sample", base: PageSamples.id(7)))
        let model = CheckModel(
            measure: measure, calledName: "Ana", therapistName: "Nora", key: "key-of-the-sample", values: values,
            problems: problems, isAskedAgain: isAskedAgain, contacts: contacts)
        let shown = isOnOwnPhone ? context.keeping(isOnOwnPhone: true) { nil } : context
        return String(decoding: CheckPage(shown, model).bytes(), as: UTF8.self)
    }

    /// Questions of every other kind.
    private let mixed = Measure(
        id: MeasureVersion(MeasureKey("mixed"), 1), title: LocalizedText("Mixed"), purpose: .other,
        items: [
            Item(
                key: ItemKey("often"), text: LocalizedText("How often?"),
                form: .choice([
                    Choice(code: "never", text: LocalizedText("Never"), worth: 0),
                    Choice(code: "daily", text: LocalizedText("Every day"), worth: 3),
                ])),
            Item(key: ItemKey("nights"), text: LocalizedText("Nights"), form: .integer(lowest: 0, highest: 7)),
            Item(
                key: ItemKey("scale"), text: LocalizedText("How sure?"),
                form: .slider(lowest: 0, highest: 10, step: 1, low: nil, high: nil)),
            Item(key: ItemKey("alone"), text: LocalizedText("Alone?"), form: .boolean(yesIsWorth: 1, noIsWorth: 0)),
            Item(key: ItemKey("words"), text: LocalizedText("Anything else?"), form: .text, isScored: false),
        ],
        scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 21))

    @Test("Four lines rest where nothing is marked, and no number stands in them")
    func nothingIsMarked() {
        let page = page(BuiltInMeasures.outcomeAdult)
        #expect(page.split(separator: "type=\"range\"").count - 1 == 4)
        #expect(page.split(separator: "value=\"-5\"").count - 1 == 4)
        #expect(!page.contains("checked"))
        for item in BuiltInMeasures.outcomeAdult.items {
            #expect(page.contains("name=\"\(Field.item(item.key.name))\""))
            #expect(page.contains("name=\"\(Field.typed(item.key.name))\""))
        }
    }

    @Test("Saying no is as large as sending, and both are buttons of the same form")
    func decline() {
        let page = page(BuiltInMeasures.allianceAdult)
        #expect(page.contains("I would rather not today"))
        #expect(page.contains("name=\"do\" value=\"decline\""))
        #expect(page.contains("name=\"do\" value=\"send\""))
        #expect(page.contains("name=\"key\" value=\"key-of-the-sample\""))
    }

    @Test("No link leads into the record, only to the PIN")
    func noWayBack() {
        let page = page(BuiltInMeasures.outcomeAdult)
        #expect(page.contains("formaction=\"/check/take-back\""))
        for path in ["/today", "/clients", "/sessions", "/appointments", "/settings"] {
            #expect(!page.contains("href=\"\(path)"))
        }
    }

    @Test("The three languages are offered in their own names, and the one in force is marked")
    func languages() {
        let page = page(BuiltInMeasures.outcomeAdult, .spanish)
        #expect(page.contains("<html lang=\"es\">"))
        for name in ["English", "Español", "Français"] { #expect(page.contains(name)) }
        #expect(page.split(separator: "aria-current=\"true\"").count - 1 == 1)
        #expect(page.contains("Hola, Ana. ¿Qué tal la semana?"))
    }

    @Test("Another language and the PIN take along what is marked; Return in a field sends, and changes no language")
    func goingOn() throws {
        let page = page(BuiltInMeasures.outcomeAdult)
        #expect(page.contains("id=\"check\""))
        let buttons = page.components(separatedBy: "<button").dropFirst().filter { $0.contains("form=\"check\"") }
        #expect(buttons.count == 1 + 3 + 1)
        let first = try #require(buttons.first)
        #expect(!first.contains("formaction"), "the first button of a form is what Return presses")
        #expect(buttons.count { $0.contains("formaction=\"/check/language\"") } == 3)
    }

    @Test("Numbers that only repeat the marks stay folded away when the page comes again")
    func folded() {
        let lines = BuiltInMeasures.outcomeAdult.items.map(\.key.name)
        let item = (Field.item(lines[0]), Field.typed(lines[0]))
        #expect(
            !page(BuiltInMeasures.outcomeAdult, values: [item.0: "42", item.1: "4.2"]).contains(
                "<details class=\"typed\" open"))
        #expect(
            page(BuiltInMeasures.outcomeAdult, values: [item.0: "-5", item.1: "4.2"]).contains(
                "<details class=\"typed\" open"))
    }

    @Test("Questions of every kind have a field, and none is chosen beforehand")
    func everyKind() {
        let page = page(mixed)
        #expect(page.split(separator: "type=\"radio\"").count - 1 == 2 + 11 + 2)
        #expect(!page.contains("checked"))
        for key in ["often", "nights", "scale", "alone", "words"] { #expect(page.contains("name=\"item.\(key)\"")) }
    }

    @Test("What the ends of a scale mean is said, also where only one of them has a meaning")
    func ends() {
        func hinted(_ highest: Int, _ low: String?, _ high: String?) -> String {
            page(
                Measure(
                    id: MeasureVersion(MeasureKey("ends"), 1), title: LocalizedText("Ends"), purpose: .other,
                    items: [
                        Item(
                            key: ItemKey("scale"), text: LocalizedText("How sure?"),
                            form: .slider(
                                lowest: 0, highest: highest, step: 1, low: low.map { LocalizedText($0) },
                                high: high.map { LocalizedText($0) }))
                    ],
                    scoring: ScoringRule(
                        method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: highest)))
        }
        #expect(hinted(10, "Not at all", "Wholly").contains("Not at all – Wholly"))
        #expect(hinted(10, nil, "Wholly").contains("10 = Wholly"))
        #expect(hinted(40, "Not at all", "Wholly").contains("0 = Not at all, 40 = Wholly"))
        #expect(hinted(40, "Not at all", nil).contains("0 = Not at all"))
    }

    @Test("A refused form comes back with what was marked, and says beside the question what is wrong")
    func refused() {
        let page = page(
            mixed, values: ["item.often": "daily", "item.nights": "9"],
            problems: [.init(field: "item.nights", "From 0 to 7.")])
        #expect(page.contains("value=\"daily\" checked"))
        #expect(page.contains("value=\"9\""))
        #expect(page.contains("href=\"#item.nights\""))
    }

    @Test("Sent without a mark, it is asked once more and not scolded")
    func askedAgain() {
        let page = page(BuiltInMeasures.outcomeAdult, isAskedAgain: true)
        #expect(page.contains("One mark is enough, and not today is fine too."))
    }

    @Test("Where some questions have to be answered, nobody reads that one mark is enough")
    func someNeeded() {
        let page = page(needed(2), isAskedAgain: true)
        #expect(page.contains("Nothing is answered yet") && !page.contains("One mark is enough"))
    }

    @Test("What is wrong is said by the name of its question, and a typed number beside its field")
    func named() {
        let items = ["item.n1", "item.n2"]
        let page = page(needed(2), problems: items.map { FormProblems.Problem(field: $0, "This is needed.") })
        for (index, item) in items.enumerated() {
            #expect(page.contains("<a href=\"#\(item)\"><span>Number \(index + 1)</span>: This is needed.</a>"))
        }
        let line = BuiltInMeasures.outcomeAdult.items[0].key.name
        let typed = self.page(
            BuiltInMeasures.outcomeAdult, values: [Field.typed(line): "75"],
            problems: [.init(field: Field.item(line), "From 0 to 10.")])
        #expect(typed.contains("href=\"#\(Field.typed(line))\""))
        #expect(typed.contains("value=\"75\"") && typed.contains("<details class=\"typed\" open"))
        let beside = typed.components(separatedBy: "id=\"\(Field.typed(line))-error\"").last ?? ""
        #expect(beside.prefix(400).contains("From 0 to 10.") && !beside.prefix(20).contains("hidden"))
    }

    private func needed(_ count: Int) -> Measure {
        Measure(
            id: MeasureVersion(MeasureKey("needed"), 1), title: LocalizedText("Needed"), purpose: .other,
            items: (1...count).map {
                Item(
                    key: ItemKey("n\($0)"), text: LocalizedText("The long question \($0)"),
                    shortText: LocalizedText("Number \($0)"), form: .integer(lowest: 0, highest: 7), isRequired: true)
            },
            scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: count * 7))
    }

    @Test("A number is typed where a comma stays, with its range in the words of the line, and a mark can be taken off")
    func typing() {
        let page = page(BuiltInMeasures.outcomeAdult, .spanish)
        #expect(!page.contains("type=\"number\"") && page.contains("inputmode=\"decimal\""))
        #expect(page.contains("data-words-range=\"De 0 a 10, como 7,5.\"") && page.contains("De 0 a 10. Antes"))
        #expect(!page.contains("De 0 a 100"))
        #expect(page.components(separatedBy: "data-line-clear").count - 1 == 4)
        let line = BuiltInMeasures.outcomeAdult.items[0].key.name
        let same = self.page(
            BuiltInMeasures.outcomeAdult, values: [Field.item(line): "42", Field.typed(line): "4,2"])
        #expect(!same.contains("<details class=\"typed\" open"), "a comma says no more than the mark")
    }

    @Test("Parts that are in another language than the page say in which")
    func otherLanguage() {
        let page = page(mixed, .spanish)
        #expect(page.contains("<span lang=\"en\">How often?</span>"))
        #expect(page.contains("<span lang=\"en\">Every day</span>"))
        #expect(page.contains("<label for=\"item.nights\" lang=\"en\">Nights</label>"))
        #expect(!self.page(mixed).contains("<span lang=\"en\">"))
        #expect(!self.page(BuiltInMeasures.outcomeAdult, .spanish).contains("<b lang="))
    }

    @Test("Where safety is asked about, a phone says that nobody reads it now and whom to call; a tablet whom to tell")
    func safety() {
        let contacts = [SafetyContact(name: "Duty line", number: "+44 20 7946 0101")]
        let phone = page(mixed, contacts: contacts, isOnOwnPhone: true)
        #expect(phone.contains("Nobody reads this at once. If you are in danger, call now:"))
        #expect(phone.contains("Duty line: <a href=\"tel:+442079460101\">+44 20 7946 0101</a>"))
        let without = page(mixed, contacts: [], isOnOwnPhone: true)
        #expect(without.contains("call the emergency number of where you are now"))
        let tablet = page(mixed, contacts: contacts)
        #expect(tablet.contains("If you are not safe, tell Nora now.") && !tablet.contains("Duty line"))
        #expect(!page(mixed, isOnOwnPhone: true).contains("Nobody reads this at once"))
    }
}
