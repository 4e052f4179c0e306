package import Clinic
package import FollowThrough
import Markup
import Routes

package struct ReferralModel: Sendable {
    package let client: Client
    package let referral: Referral
    package let resource: Resource
    package let message: String
    package let notes: [ID<ReferralAct>: String]
    package let people: [PersonID: String]
    package let staleDays: Int
    package let hearDays: Int
    package let letterLanguage: Language
    package let mayWrite: Bool
    /// To what the client has not agreed, so that there is no letter; `nil` where there is one.
    package let withheld: ConsentMatter?
    package let form: FormState

    package init(
        client: Client, referral: Referral, resource: Resource, message: String,
        notes: [ID<ReferralAct>: String] = [:], people: [PersonID: String], staleDays: Int, hearDays: Int,
        letterLanguage: Language, mayWrite: Bool, withheld: ConsentMatter? = nil, form: FormState = FormState()
    ) {
        self.withheld = withheld
        (self.client, self.referral, self.resource) = (client, referral, resource)
        (self.message, self.notes, self.people) = (message, notes, people)
        (self.staleDays, self.hearDays, self.letterLanguage) = (staleDays, hearDays, letterLanguage)
        (self.mayWrite, self.form) = (mayWrite, form)
    }
}

/// One referral: the letter to print or copy, and what was done and heard. Printing gives the letter alone.
package struct ReferralPage: Sendable {
    package let context: PageContext
    package let model: ReferralModel

    package init(_ context: PageContext, _ model: ReferralModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var referral: Referral { model.referral }
    private var key: RecordKey { RecordKey(of: referral.id) }

    private var letter: ReferralLetter {
        ReferralLetter(
            words: Words(model.letterLanguage),
            dates: Dates(now: context.now, zone: context.zone, language: model.letterLanguage),
            practice: context.practiceName, client: model.client, referral: referral, resource: model.resource.content,
            message: model.message, askedBy: referral.madeBy.flatMap { model.people[$0] })
    }

    package func bytes() -> [UInt8] {
        let name = model.resource.content.name
        let icons: [Icon] = [
            .wait, .shared, .call, .done, .notDone, .came, .next, .stale, .undo, .alert, .print, .globe, .refer,
        ]
        let frame = PageFrame(
            context, title: words.referralTitle, room: .clients, icons: icons, scripts: [Assets.draft])
        return frame.bytes { html in
            html.div(.class("no-print")) { writeOpening(name, into: &$0) }
            html.ledger("letter", words.letter, note: words.letterNote, style: "ledger--strong ledger--letter") {
                $0.div(.class("stack")) {
                    if let withheld = model.withheld { return $0.p(words.noConsent(withheld), .class("lead")) }
                    writeLanguages(into: &$0)
                    letter.write(into: &$0)
                    writeCopy(into: &$0)
                }
            }
            html.div(.class("no-print")) {
                writeNews(into: &$0)
                writeHistory(into: &$0)
            }
        }
    }

    private func writeOpening(_ name: String, into html: inout HTML) {
        html.header(.class("opening opening--close")) {
            $0.crumb(crumbs)
            $0.h1(words.referTo(model.client.calledName, name))
            ReferralClock(context: context, referral: referral).write(into: &$0)
            let said = ResourceLines(words: words, dates: dates, staleDays: model.staleDays)
            let isFresh = Freshness(
                model.resource.content, today: dates.today, limitDays: model.staleDays
            ).isFresh
            if referral.isOpen, !isFresh { $0.state(said.freshness(model.resource.content)) }
        }
        html.add(FormProblems(model.form.problems, words))
    }

    private var crumbs: [(text: String, path: String)] {
        var crumbs = [(text: model.client.name, path: Route.client(model.client.id).path)]
        if let barrier = referral.barrier {
            crumbs.append((words.barrier, Route.barriers(.one(RecordKey(of: barrier))).path))
        }
        return crumbs
    }

    private func writeLanguages(into html: inout HTML) {
        html.nav(.class("choices no-print"), .aria("label", words.languageOfPages)) {
            for language in Language.allCases {
                $0.a(
                    Words(language).languageName,
                    .href("\(Route.barriers(.referral(key)).path)?\(Field.language.rawValue)=\(language.rawValue)"),
                    .lang(language.rawValue), .aria("current", language == model.letterLanguage ? "true" : nil))
            }
        }
    }

    private func writeCopy(into html: inout HTML) {
        html.div(.class("stack-s no-print")) {
            $0.div(.class("acts")) {
                if let mailto = letter.mailto {
                    $0.a(.class("btn"), .href(mailto)) {
                        $0.icon(.next)
                        $0.text(words.openInMail)
                    }
                }
            }
            if letter.told.isEmpty { $0.p(words.noMessageToSend) }
            $0.p(words.printHint, .class("small faint"))
            $0.details {
                $0.summary(words.letterAsText)
                $0.textarea(
                    letter.text, .rows(10), .aria("label", words.letter), .custom("readonly", ""),
                    .lang(model.letterLanguage.rawValue))
            }
        }
    }

    private func writeNews(into html: inout HTML) {
        guard model.mayWrite, referral.state != .closed else { return html.place("news") }
        let page = "news-\(referral.id)-\(referral.standing.count)"
        html.ledger("news", words.whatHappened, style: referral.isOpen ? "ledger--now" : nil, isPlace: true) {
            $0.form(
                to: .barriers(.news(key)), context.seal, name: "news-\(referral.standing.count)",
                .class("stack small-form"), .novalidate()
            ) {
                $0.hidden(.next, Route.barriers(.referral(key)).path)
                $0.hidden(.base, base)
                $0.div(.class("grid-2")) {
                    // Nothing has happened before somebody says what.
                    let answers = [FormChoice("", words.choose)] + choices.map { FormChoice($0.0, $0.1) }
                    $0.add(
                        KeptField(
                            context, page: page,
                            FormField(
                                name: Field.answer.rawValue, label: words.whatHappened, kind: .choice(answers),
                                value: model.form.values[.answer],
                                error: FormProblems(model.form.problems, words).error(Field.answer.rawValue),
                                isRequired: true)))
                    $0.add(
                        KeptField(
                            context, page: page,
                            FormField(
                                name: Field.hearBy.rawValue, label: words.hearBy, kind: .input(type: "date"),
                                value: model.form.values[.hearBy]
                                    ?? dates.today.adding(days: model.hearDays).description,
                                error: FormProblems(model.form.problems, words).error(Field.hearBy.rawValue))))
                }
                $0.add(
                    KeptWords(
                        context, name: Field.note.rawValue, label: words.note,
                        page: page, value: model.form.values[.note],
                        hint: words.theirWordsHint,
                        error: FormProblems(model.form.problems, words).error(Field.note.rawValue), rows: 2))
                $0.p { $0.button(words.changeTelling, .class("btn btn--first"), .data("busy", words.recording)) }
            }
        }
    }

    /// The last act of which whoever fills the form in knows. One that came meanwhile is told of, and shown, first.
    private var base: String {
        let isTold = model.form.problems.contains { $0.field == nil }
        return (isTold ? nil : model.form.values[.base]) ?? referral.standing.last?.id.description ?? ""
    }

    private var choices: [(String, String)] {
        switch referral.state {
        case .prepared:
            SendingWay.allCases.map { ("sent-\($0.rawValue)", words.sentBy($0)) } + [("closed", words.closeReferral)]
        case .sent, .waiting, .accepted:
            [
                ("accepted", words.theySaidYes), ("waiting", words.theySaidWait), ("used", words.wasUsed),
                ("did-not-work-out", words.theySaidNo), ("chased", words.chasedNothing),
                ("closed", words.closeReferral),
            ]
        case .used: [("did-not-work-out", words.theySaidNo), ("closed", words.closeReferral)]
        case .didNotWorkOut: [("used", words.wasUsed), ("closed", words.closeReferral)]
        case .closed: []
        }
    }

    private func writeHistory(into html: inout HTML) {
        html.ledger("history", words.referralSoFar, isPlace: true) {
            $0.div(.class("stack")) {
                $0.ol(.class("timeline")) {
                    for act in referral.standing.reversed() {
                        $0.li {
                            $0.p(.class("timeline__when")) { $0.add(dates.when(act.at)) }
                            $0.div(.class("timeline__what")) {
                                $0.p {
                                    $0.b(told(act.change))
                                    if let name = act.by.flatMap({ model.people[$0] }) { $0.text(", " + name) }
                                }
                                if act.id != referral.standing.first?.id, let note = model.notes[act.id], !note.isEmpty
                                {
                                    $0.p(note, .class("free"))
                                }
                            }
                        }
                    }
                }
                if model.mayWrite, referral.standing.count > 1, let last = referral.standing.last {
                    $0.form(to: .barriers(.news(key)), context.seal, name: "undo-\(last.id)") {
                        $0.hidden(.next, Route.barriers(.referral(key)).path)
                        $0.hidden(.answer, "undone")
                        $0.hidden(.base, last.id.description)
                        $0.button(.class("btn btn--small"), .data("busy", words.recording)) {
                            $0.icon(.undo)
                            $0.text(words.takeBackLast)
                        }
                    }
                }
            }
        }
    }

    private func told(_ change: ReferralChange) -> String {
        switch change {
        case .agreed(let consent): words.giver(consent.given, model.client.calledName)
        case .sent(let way): words.sentBy(way)
        case .waiting: words.theySaidWait
        case .accepted: words.theySaidYes
        case .used: words.wasUsed
        case .didNotWorkOut: words.theySaidNo
        case .chased: words.chasedNothing
        case .closed: words.referralState(.closed)
        case .undone: words.undo
        }
    }
}
