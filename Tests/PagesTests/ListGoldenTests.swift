import Clinic
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

    @Test("A file looked at before it comes in, with two rows that cannot")
    func importing() throws {
        try compare("import", ImportPage(PageSamples.context(roles: [.administrator]), PageSamples.importing).bytes())
    }

    @Test("A form from paper, to be typed in")
    func paper() throws { try compare("paper", PaperPage(PageSamples.context(), PageSamples.paper).bytes()) }
}
