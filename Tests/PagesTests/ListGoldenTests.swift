import Clinic
import Foundation
import Measures
import Pages
import Routes
import Testing

extension PageGoldenTests {
    @Test("The caseload, found by a letter, on the first of two pages")
    func caseload() throws {
        try compare("caseload", CaseloadPage(PageSamples.context(), PageSamples.caseload).bytes())
    }

    @Test("A day of the diary")
    func diary() throws { try compare("diary", DiaryPage(PageSamples.context(), PageSamples.diary).bytes()) }

    @Test("The limits, one of them the practice's own")
    func thresholds() throws {
        try compare(
            "thresholds", ThresholdsPage(PageSamples.context(roles: [.administrator]), PageSamples.limits).bytes())
    }

    @Test("The measures, one of them switched off")
    func measures() throws {
        try compare(
            "measures", MeasuresPage(PageSamples.context(roles: [.administrator]), PageSamples.measures).bytes())
    }

    @Test("The people, one of whom no longer works here")
    func people() throws {
        try compare("people", PeoplePage(PageSamples.context(roles: [.administrator]), PageSamples.people).bytes())
    }

    @Test("The outcome check in the client's hands, in each language", arguments: Language.allCases)
    func check(language: Language) throws {
        let context = PageSamples.clientContext(language)
        try compare("check-\(language.rawValue)", CheckPage(context, PageSamples.check).bytes())
    }

    @Test("Thanks, with the client's own line")
    func thanks() throws { try compare("thanks", ThanksPage(PageSamples.clientContext(), PageSamples.thanks).bytes()) }

    @Test("Taking the tablet back, after a wrong PIN")
    func takeBack() throws {
        let model = TakeBackModel(therapistName: "Nora", triesLeft: 4)
        try compare("take-back", TakeBackPage(PageSamples.clientContext(), model).bytes())
    }

    @Test("A link for a client's own phone: to scan, to send, to type", arguments: [true, false])
    func checkLink(mayBeSent: Bool) throws {
        let model = CheckLinkModel(
            address: "https://harbour.example/my-check", token: String(repeating: "tok3n", count: 8) + "abc",
            code: "ABCDE23456", measure: BuiltInMeasures.outcomeAdult, calledName: "Ana",
            endsAt: PageSamples.at(1, 9, 52), mayBeSent: mayBeSent, back: "/today")
        try compare(
            "check-link-\(mayBeSent ? "sent" : "scanned")", CheckLinkPage(PageSamples.context(), model).bytes())
    }

    @Test("Where a link for choosing a password leads without script, and once it is over")
    func welcome() throws {
        try compare("welcome-link", WelcomePage(PageSamples.clientContext(), .enter(isOver: true)).bytes())
    }

    @Test("Where that link leads: a code, what was sent already, and a browser of the practice")
    func ownPhone() throws {
        let context = PageSamples.clientContext()
        try compare("own-phone-code", OwnPhonePage(context, .enter(.over)).bytes())
        try compare("own-phone-another", OwnPhonePage(context, .another(brought: "ABCDE-FGHIJ")).bytes())
        try compare("own-phone-sent", OwnPhonePage(context, .sent(therapist: "Nora")).bytes())
        try compare("own-phone-here", OwnPhonePage(context, .signedIn).bytes())
        try compare("own-phone-closed", OwnPhonePage(context, .closed(wasSent: true)).bytes())
    }

    @Test("A check that is not needed any more says so in three languages, with whom to ask and without anybody's name")
    func ownPhoneClosed() {
        let told: [(Language, String, String)] = [
            (.english, "not needed any more, or its time is over", "ask the practice"),
            (.spanish, "ya no hace falta, o su plazo ha pasado", "la consulta que lo entregó"),
            (.french, "n’est plus nécessaire, ou son délai est passé", "le cabinet qui l’a donné"),
        ]
        for (language, why, whom) in told {
            let page = OwnPhonePage(PageSamples.clientContext(language), .closed(wasSent: false))
            let text = String(decoding: page.bytes(), as: UTF8.self)
            #expect(text.contains(why) && text.contains(whom), "\(language)")
            #expect(!text.contains("Ana") && !text.contains("Nora") && !text.contains("<form"), "\(language)")
        }
    }

    @Test("Thanks on the client's own phone speaks of no tablet and of no PIN")
    func thanksOnPhone() throws {
        let context = PageSamples.clientContext().keeping(isOnOwnPhone: true) { nil }
        let text = String(decoding: ThanksPage(context, PageSamples.thanks).bytes(), as: UTF8.self)
        #expect(!text.contains("tablet") && !text.contains("PIN") && text.contains("close this page"))
    }

    @Test("Something to add is said now where the session goes on, and else the next time")
    func somethingToAdd() {
        func text(_ endsSession: Bool, ownPhone: Bool = false) -> String {
            let context = PageSamples.clientContext()
            let model = ThanksModel(calledName: "Ana", therapistName: "Nora", endsSession: endsSession)
            let shown = ownPhone ? context.keeping(isOnOwnPhone: true) { nil } : context
            return String(decoding: ThanksPage(shown, model).bytes(), as: UTF8.self)
        }
        #expect(text(false).contains("Say it in the session."))
        for later in [text(true), text(true, ownPhone: true), text(false, ownPhone: true)] {
            #expect(later.contains("Say it the next time you meet.") && !later.contains("in the session"))
        }
    }

    @Test("Between two sessions nobody is told to say it in one; where safety was asked about, not that there is time")
    func nothingWaits() {
        func text(_ model: ThanksModel, ownPhone: Bool = false) -> String {
            let context = PageSamples.clientContext()
            let shown = ownPhone ? context.keeping(isOnOwnPhone: true) { nil } : context
            return String(decoding: ThanksPage(shown, model).bytes(), as: UTF8.self)
        }
        let between = text(ThanksModel(calledName: "Ana", therapistName: "Nora", isInSession: false))
        #expect(between.contains("the next time you meet") && !between.contains("in the session"))
        for isDeclined in [true, false] {
            let asked = ThanksModel(
                calledName: "Ana", therapistName: "Nora", isDeclined: isDeclined, contacts: [])
            let phone = text(asked, ownPhone: true)
            #expect(phone.contains("Nobody reads this at once.") && !phone.contains("There is time for it"))
            #expect(text(asked).contains("If you are not safe, tell Nora now."))
        }
    }

    @Test("Their own marks are said in one sentence and listed; where higher is worse, a fall is drawn as a rise")
    func ownMarks() {
        func text(_ totals: [Int], _ direction: ScoringRule.Direction) -> String {
            let model = ThanksModel(
                calledName: "Ana", therapistName: "Nora", totals: totals, range: 0...27, direction: direction,
                decimals: 0)
            return String(decoding: ThanksPage(PageSamples.clientContext(), model).bytes(), as: UTF8.self)
        }
        let mood = text([18, 9], .higherIsWorse)
        #expect(mood.contains("The marks so far: 18 the first time, 9 now, which is better."))
        #expect(mood.contains("cy=\"36%\"") && mood.contains("cy=\"64%\""))
        #expect(mood.contains("<td class=\"n\">18</td>") && mood.contains("<td class=\"n\">9</td>"))
        #expect(text([18, 9], .higherIsBetter).contains("18 the first time, 9 now, which is less good."))
        #expect(text([9, 9], .higherIsBetter).contains("9 the first time, 9 now, the same."))
    }

    @Test("A pack for a purpose that another measure serves says so, for whom, and where that one is switched off")
    func packsBehind() {
        let pack = Measure(
            id: MeasureVersion(MeasureKey("own-outcome"), 1), title: LocalizedText("Our own"), purpose: .outcome,
            items: PageSamples.lowMood.items, scoring: PageSamples.lowMood.scoring)
        let lines = [
            MeasureLine(measure: BuiltInMeasures.outcomeAdult, versions: [1], isOn: true),
            MeasureLine(measure: pack, versions: [1], isOn: true),
        ]
        let title = BuiltInMeasures.outcomeAdult.title(.english)
        let chosen = Route.measure(BuiltInMeasures.outcomeAdult.id.key.name).path
        let all = String(
            decoding: MeasuresPage(
                PageSamples.context(roles: [.administrator]), MeasuresModel(lines: lines, mayChange: true)
            ).bytes(), as: UTF8.self)
        #expect(all.contains("Handed over as the check: adolescent, adult."))
        #expect(all.contains("Handed over as the check: young child, child."))
        #expect(all.contains("Not used as the check while \(title) is offered: adolescent, adult."))
        let one = String(
            decoding: MeasurePage(
                PageSamples.context(roles: [.administrator]), lines[1], mayChange: true, all: lines
            ).bytes(), as: UTF8.self)
        #expect(one.contains("Not used as the check while \(title) is offered"))
        #expect(one.contains("href=\"\(chosen)\""))
    }

    @Test("Of the alliance check for groups it is said where it is chosen", arguments: Language.allCases)
    func groups(_ language: Language) throws {
        let lines = [
            MeasureLine(measure: BuiltInMeasures.allianceAdult, versions: [1], isOn: true),
            MeasureLine(measure: BuiltInMeasures.allianceGroup, versions: [1], isOn: true),
        ]
        let all = String(
            decoding: MeasuresPage(
                PageSamples.context(language, roles: [.administrator]), MeasuresModel(lines: lines, mayChange: true)
            ).bytes(), as: UTF8.self)
        let said: [Language: String] = [
            .english: "Used where “About a group” is chosen on the page of a session: adolescent, adult.",
            .spanish: "Se usa al elegir «Sobre un grupo» en la página de una sesión",
            .french: "est choisi sur la page d’une séance",
        ]
        let sentence = try #require(said[language])
        #expect(all.contains(sentence))
        if language == .english {
            #expect(all.components(separatedBy: "Handed over as the check").count - 1 == 1)
        }
    }

    @Test("A file looked at before it comes in, with two rows that cannot")
    func importing() throws {
        try compare("import", ImportPage(PageSamples.context(roles: [.administrator]), PageSamples.importing).bytes())
    }

    @Test("A form from paper, to be typed in")
    func paper() throws { try compare("paper", PaperPage(PageSamples.context(), PageSamples.paper).bytes()) }
}
