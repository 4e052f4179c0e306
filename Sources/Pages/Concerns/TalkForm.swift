import Clinic
import FollowThrough
import Markup
import Routes

/// What the client said, what it is about, where, and a first step: one form for the page of its own, the concern's and
/// the session's.
struct TalkForm: Component, Sendable {
    let context: PageContext
    let model: ConcernModel
    /// The one filled button of the page.
    let isFirst: Bool
    /// The session that it takes place in, where the page knows; otherwise it asks.
    var session: SessionID?
    var next: Route?

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var id: String { String(model.concern.id.description.suffix(6)) }
    private var problems: FormProblems { FormProblems(model.typed.problems, words) }

    func write(into html: inout HTML) {
        let name = model.client.calledName
        html.form(
            to: .talk(model.concern.id), context.seal, name: "talk-\(model.concern.id)", .class("stack-l no-print")
        ) {
            if let next { $0.hidden(.next, next.path) }
            if let session { $0.hidden(.talkPlace, session.description) }
            $0.add(
                KeptWords(
                    context, id: "said-\(id)", name: Field.said.rawValue, label: words.whatTheySaid(name),
                    page: "talk-\(model.concern.id)", value: model.typed.one(Field.said.rawValue),
                    hint: words.saidHint, error: problems.error("said-\(id)")))
            $0.add(
                Picks(
                    id: "about-\(id)", name: Field.about.rawValue, label: words.whatItIsAbout,
                    options: TalkSubject.allCases.map { .init($0.rawValue, words.about($0)) },
                    chosen: model.typed.all(Field.about.rawValue) ?? [], isMany: true,
                    draft: context.draft("talk-\(model.concern.id)", "about-\(id)")))
            if session == nil { writePlace(into: &$0) }
            $0.fieldset(.class("stack-s")) {
                $0.legend(words.oneStep, .class("h3"))
                $0.add(StepFields(context: context, model: model, id: id))
            }
            $0.div(.class("acts")) {
                $0.button(.class("btn", isFirst ? "btn--first" : nil), .data("busy", words.recording)) {
                    $0.icon(.talk)
                    $0.text(words.recordTalk)
                }
            }
        }
    }

    private func writePlace(into html: inout HTML) {
        let options =
            model.sessions.prefix(2).map { session in
                Picks.Option(
                    session.id.description, words.inSessionOf(dates.spoken(dates.zone.day(of: session.start))))
            } + [Picks.Option("", words.betweenSessions)]
        let here = model.sessionNow(context.now, dates.zone)
        html.add(
            Picks(
                id: "where-\(id)", name: Field.talkPlace.rawValue, label: words.whereTalked, options: options,
                chosen: model.typed.all(Field.talkPlace.rawValue) ?? [here?.description ?? ""],
                draft: context.draft("talk-\(model.concern.id)", "where-\(id)")))
    }
}

/// What, who, by when, and whether the client takes it along.
struct StepFields: Component, Sendable {
    let context: PageContext
    let model: ConcernModel
    let id: String
    var isRequired = false

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.typed.problems, words) }

    /// The day of the next appointment, else in a week.
    private var day: Day {
        model.nextAppointment.map { context.zone.day(of: $0) }.flatMap { $0 > context.dates.today ? $0 : nil }
            ?? context.dates.today.adding(days: 7)
    }

    /// What is chosen beside the words of a step is kept with them: it would be another step without.
    private func draft(_ field: Field) -> String {
        context.draft("step-\(model.concern.id)", "\(field.rawValue)-\(id)")
    }

    func write(into html: inout HTML) {
        let (typed, name) = (model.typed, model.client.calledName)
        let draft = self.draft(.what)
        html.div(.class("grid-3")) {
            $0.add(
                FormField(
                    id: "what-\(id)", name: Field.what.rawValue, label: words.what,
                    value: typed.one(Field.what.rawValue), error: problems.error("what-\(id)"), isRequired: isRequired,
                    options: FieldOptions(autocomplete: "off", maxlength: 400, draft: draft)))
            $0.add(
                FormField(
                    id: "who-\(id)", name: Field.who.rawValue, label: words.whoDoesIt,
                    kind: .choice(StepOwner.allCases.map { FormChoice($0.rawValue, words.who($0, name)) }),
                    value: typed.one(Field.who.rawValue), options: FieldOptions(draft: self.draft(.who))))
            $0.add(
                FormField(
                    id: "by-\(id)", name: Field.by.rawValue, label: words.byWhen, kind: .input(type: "date"),
                    value: typed.one(Field.by.rawValue) ?? day.description, error: problems.error("by-\(id)"),
                    options: FieldOptions(draft: self.draft(.by))))
        }
        html.add(DraftNote(draft: draft, words: words))
        writeForClient(name, into: &html)
    }

    /// Not offered where the client has not agreed to be given anything.
    private func writeForClient(_ name: String, into html: inout HTML) {
        guard model.mayGiveSheet else {
            return html.p(.class("small soft")) {
                $0.text(words.noConsent(.messages) + " ")
                $0.a(words.consents, .href(Route.consent(.list(model.client.id)).path))
            }
        }
        html.label(.class("check")) {
            let typed = model.typed
            let isOn = typed.values.isEmpty ? false : typed.one(Field.forClient.rawValue) == "yes"
            $0.input(
                .type("checkbox"), .name(Field.forClient.rawValue), .value("yes"), .checked(isOn),
                .data("draft", self.draft(.forClient)))
            $0.span(words.giveToClient(name))
        }
    }
}
