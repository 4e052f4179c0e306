import Clinic
import FollowThrough
import Markup
import Routes

/// A talk on a page of its own: why, the words to open it with, and the form.
package struct TalkPage: Sendable {
    package let context: PageContext
    package let model: ConcernModel

    package init(_ context: PageContext, _ model: ConcernModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let (frame, words) = (ConcernFrame(context: context, model: model), context.words)
        return frame.bytes(words.talkAbout(frame.name), lead: frame.title + ".", part: words.talkTitle) { html in
            if model.concern.needsSafety {
                SafetySection(context: context, model: model, isFirst: true).write(into: &html)
            }
            frame.writeEvidence(into: &html)
            html.ledger("talk", words.talkTitle, style: model.concern.needsSafety ? nil : "ledger--now") {
                $0.div(.class("stack-l")) {
                    frame.writePrompts(isOpen: true, into: &$0)
                    TalkForm(context: context, model: model, isFirst: !model.concern.needsSafety).write(into: &$0)
                }
            }
        }
    }
}

/// One more step.
package struct StepPage: Sendable {
    package let context: PageContext
    package let model: ConcernModel

    package init(_ context: PageContext, _ model: ConcernModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let (frame, words) = (ConcernFrame(context: context, model: model), context.words)
        return frame.bytes(words.agreeAStep, lead: words.stepLead, part: words.stepsTitle) { html in
            html.ledger("step", frame.title, style: "ledger--now") {
                $0.form(to: .step(model.concern.id), context.seal, name: "step", .class("stack")) {
                    $0.add(StepFields(context: context, model: model, id: "step", isRequired: true))
                    $0.div(.class("acts")) {
                        $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                            $0.icon(.step)
                            $0.text(words.agreeStep)
                        }
                        $0.a(words.cancel, .class("btn btn--quiet"), .href(Route.concern(model.concern.id).path))
                    }
                }
            }
        }
    }
}

/// A review on a page of its own.
package struct ReviewPage: Sendable {
    package let context: PageContext
    package let model: ConcernModel

    package init(_ context: PageContext, _ model: ConcernModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let (frame, words) = (ConcernFrame(context: context, model: model), context.words)
        return frame.bytes(words.reviewTitle, lead: frame.title + ".", part: words.reviewTitle) { html in
            html.ledger("review", words.reviewTitle, style: "ledger--now") {
                $0.div(.class("stack-l")) {
                    Comparison(context: context, model: model).write(into: &$0)
                    ReviewForm(context: context, model: model, isFirst: true).write(into: &$0)
                }
            }
        }
    }
}

/// Dismissing asks why.
package struct DismissPage: Sendable {
    package let context: PageContext
    package let model: ConcernModel

    package init(_ context: PageContext, _ model: ConcernModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let (frame, words) = (ConcernFrame(context: context, model: model), context.words)
        let problems = FormProblems(model.typed.problems, words)
        return frame.bytes(words.dismissTitle, lead: words.dismissLead, part: words.dismiss) { html in
            frame.writeEvidence(into: &html)
            html.ledger("dismiss", words.whyTitle, style: "ledger--now") {
                $0.form(to: .dismissal(model.concern.id), context.seal, name: "dismiss", .class("stack")) {
                    $0.hidden(.seen, String(model.concern.actCount))
                    $0.add(
                        Picks(
                            name: Field.reason.rawValue, label: words.whyTitle,
                            options: DismissReason.chosen.map { .init($0.rawValue, words.reason($0)) },
                            chosen: model.typed.all(Field.reason.rawValue) ?? [],
                            error: problems.error(Field.reason.rawValue),
                            draft: context.draft("dismiss-\(model.concern.id)", Field.reason.rawValue)))
                    $0.add(
                        KeptWords(
                            context, name: Field.words.rawValue, label: words.aWordOnIt,
                            page: "dismiss-\(model.concern.id)", value: model.typed.one(Field.words.rawValue),
                            error: problems.error(Field.words.rawValue), rows: 2))
                    $0.div(.class("acts")) {
                        $0.button(words.dismiss, .class("btn btn--first"), .data("busy", words.recording))
                        $0.a(words.cancel, .class("btn btn--quiet"), .href(Route.concern(model.concern.id).path))
                    }
                }
            }
        }
    }
}

/// A risk answer: the practice's procedure and what was done.
package struct SafetyPage: Sendable {
    package let context: PageContext
    package let model: ConcernModel

    package init(_ context: PageContext, _ model: ConcernModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let (frame, words) = (ConcernFrame(context: context, model: model), context.words)
        return frame.bytes(words.safetyTitle(frame.name), lead: words.safetyLead, part: words.whatWasDone) { html in
            SafetySection(context: context, model: model, isFirst: true).write(into: &html)
            frame.writeEvidence(into: &html)
        }
    }
}
