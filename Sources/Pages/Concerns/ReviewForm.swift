import Clinic
import FollowThrough
import Markup
import Routes

/// Before and after, each step kept or not and whether it helped, and what now.
struct ReviewForm: Component, Sendable {
    let context: PageContext
    let model: ConcernModel
    let isFirst: Bool
    var session: SessionID?
    var next: Route?

    private var words: Words { context.words }
    /// Unlike for the fields of every other form of the page.
    private var tail: String { String(model.concern.id.description.suffix(6)) }
    private var stepID: String { "next-\(tail)" }

    func write(into html: inout HTML) {
        html.form(
            to: .review(model.concern.id), context.seal, name: "review-\(model.concern.id)", .class("stack-l no-print")
        ) {
            // Return in a field of the step records nothing by itself: which button is meant cannot be known.
            $0.button("", .hidden(), .disabled())
            $0.hidden(.seen, String(model.concern.actCount))
            if let next { $0.hidden(.next, next.path) }
            if let session = session ?? model.sessionNow(context.now, context.zone) {
                $0.hidden(.talkPlace, session.description)
            }
            for step in model.concern.openSteps { write(step, into: &$0) }
            if model.concern.openSteps.isEmpty {
                $0.add(
                    Picks(
                        id: "helped-\(tail)", name: Field.helped.rawValue, label: words.didTalkHelp,
                        options: helpedOptions,
                        chosen: model.typed.all(Field.helped.rawValue) ?? [],
                        draft: draft(Field.helped.rawValue)))
            }
            $0.add(
                KeptWords(
                    context, id: "review-words-\(tail)", name: Field.words.rawValue, label: words.aWordOnIt,
                    page: "review-\(model.concern.id)", value: model.typed.one(Field.words.rawValue), rows: 2))
            $0.div(.class("stack-s")) {
                $0.p(words.andTheConcern, .class("h3"))
                $0.div(.class("acts")) { writeNext(into: &$0) }
                writeStep(into: &$0)
                $0.p(words.staysInRecord, .class("small faint"))
            }
        }
    }

    private var helpedOptions: [Picks.Option] {
        Helped.allCases.map { .init($0.rawValue, words.helped($0), icon: $0 == .yes ? .rise : nil) }
    }

    /// What is chosen beside the words of a review is kept with them.
    private func draft(_ field: String) -> String { context.draft("review-\(model.concern.id)", field) }

    private func write(_ step: AgreedStep, into html: inout HTML) {
        let icons: [StepReport: Icon] = [.kept: .done, .partly: .partly, .notKept: .notDone]
        let (kept, helped) = (Field.kept(step.id), Field.helped(step.id))
        html.div(.class("stack-s")) {
            $0.add(
                Picks(
                    name: kept, label: "\(model.words(of: step.id))\(words.colon) \(words.wasItKept)",
                    options: StepReport.allCases.map { .init($0.rawValue, words.report($0), icon: icons[$0]) },
                    chosen: model.typed.all(kept) ?? [], draft: draft(kept)))
            $0.add(
                Picks(
                    name: helped, label: words.didItHelp, options: helpedOptions,
                    chosen: model.typed.all(helped) ?? [], draft: draft(helped)))
        }
    }

    private func writeNext(into html: inout HTML) {
        if !model.concern.needsSafety {
            html.button(
                .class("btn", isFirst ? "btn--first" : nil), .name(Field.after.rawValue), .value("settle"),
                .data("busy", words.recording)
            ) {
                $0.icon(.done)
                $0.text(words.settledButton)
            }
        }
        html.button(.class("btn"), .name(Field.after.rawValue), .value("go-on"), .data("busy", words.recording)) {
            $0.icon(.review)
            $0.text(words.goOn)
        }
        if !model.concern.needsSafety {
            html.a(words.dismissWithReason, .class("btn btn--quiet"), .href(Route.dismissal(model.concern.id).path))
        }
    }

    /// One more step in the same breath, so that nothing that was marked above is lost. Asked for only by its own button.
    private func writeStep(into html: inout HTML) {
        let typed = model.typed
        let isOpen = typed.one(Field.after.rawValue) == "step" || typed.one(Field.what.rawValue)?.isEmpty == false
        html.details(.class("no-print"), .open(isOpen)) {
            $0.summary(words.oneMoreStep)
            $0.div(.class("inset stack")) {
                $0.add(StepFields(context: context, model: model, id: stepID))
                $0.div(.class("acts")) {
                    $0.button(
                        .class("btn"), .name(Field.after.rawValue), .value("step"), .data("busy", words.recording)
                    ) {
                        $0.icon(.step)
                        $0.text(words.goOnWithStep)
                    }
                }
            }
        }
    }
}
