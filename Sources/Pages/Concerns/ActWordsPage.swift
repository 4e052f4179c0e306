package import Clinic
import FollowThrough
import Markup
import Routes

/// Where whoever wrote the words of an act puts them right.
package struct ActWordsPage: Sendable {
    package let context: PageContext
    package let model: ConcernModel
    let line: ConcernActLine

    /// `nil` where that act is none of the concern's, has no words, or somebody else wrote them.
    package init?(_ context: PageContext, _ model: ConcernModel, of act: ConcernActID) {
        guard let line = model.acts.first(where: { $0.act.id == act }), line.isCorrected(by: context) else {
            return nil
        }
        (self.context, self.model, self.line) = (context, model, line)
    }

    package func bytes() -> [UInt8] {
        let (frame, words) = (ConcernFrame(context: context, model: model), context.words)
        let isStep = if case .stepAgreed = line.act.kind { true } else { false }
        return frame.bytes(words.correctWordsTitle, lead: words.correctWordsLead, part: words.correct) { html in
            html.ledger("words-of", frame.actWords(line), style: "ledger--now") {
                $0.div(.class("stack")) {
                    $0.p(.class("soft")) {
                        $0.text(words.capitalised(frame.dates.spoken(frame.dates.zone.day(of: line.when))) + ".")
                    }
                    $0.form(
                        to: .actWords(model.concern.id, act: line.act.id), context.seal, name: "words", .class("stack")
                    ) {
                        $0.add(
                            KeptWords(
                                context, name: Field.words.rawValue, label: words.asItShouldBe,
                                page: "words-\(line.act.id)",
                                value: model.typed.one(Field.words.rawValue) ?? line.words,
                                error: FormProblems(model.typed.problems, words).error(Field.words.rawValue),
                                rows: isStep ? 2 : 6, isRequired: line.act.kind.needsWords))
                        $0.div(.class("acts")) {
                            $0.button(words.correct, .class("btn btn--first"), .data("busy", words.recording))
                            $0.a(words.cancel, .class("btn btn--quiet"), .href(Route.concern(model.concern.id).path))
                        }
                    }
                    ActWordsBefore(context: context, model: model, line: line).write(into: &$0)
                }
            }
        }
    }
}

/// Beside the words of an act: the way to put them right, for whoever wrote them, and what they were before.
struct ActWordsNote: Component, Sendable {
    let context: PageContext
    let model: ConcernModel
    let line: ConcernActLine

    func write(into html: inout HTML) {
        if line.isCorrected(by: context) {
            let what = ConcernFrame(context: context, model: model).actWords(line)
            html.p(.class("small no-print")) {
                $0.a(.href(Route.actWords(model.concern.id, act: line.act.id).path)) {
                    $0.text(context.words.correctWords)
                    $0.span(context.words.colon + " " + what, .class("vh"))
                }
            }
        }
        ActWordsBefore(context: context, model: model, line: line).write(into: &html)
    }
}

/// The words that were put right, the latest first, each with when.
struct ActWordsBefore: Component, Sendable {
    let context: PageContext
    let model: ConcernModel
    let line: ConcernActLine

    func write(into html: inout HTML) {
        let former = model.corrections(of: line.act.id)
        if former.isEmpty { return }
        let (words, dates) = (context.words, context.dates)
        html.details(.class("working")) {
            $0.summary(words.beforeCorrection(former.count))
            $0.ul(.class("working__body stack-s")) {
                for correction in former {
                    $0.li {
                        $0.p(correction.words ?? words.noWordsBefore, .class(correction.words == nil ? "soft" : "free"))
                        $0.p(.class("small faint")) {
                            $0.text(words.correctedOn + " ")
                            $0.add(
                                dates.when(correction.act.at, spoken: dates.exact(correction.act.at)))
                        }
                    }
                }
            }
        }
    }
}

extension ConcernActLine {
    /// Whether the reader wrote its words and may put them right; of a talk also where there were none.
    func isCorrected(by context: PageContext) -> Bool {
        guard context.emergency == nil, let person = context.person?.id, act.by == person, act.kind.mayHaveWords else {
            return false
        }
        if case .talked = act.kind { return true }
        return words != nil
    }
}

extension ConcernModel {
    /// What stood beside an act before its words were put right, the latest first.
    func corrections(of act: ConcernActID) -> [ConcernActLine] {
        acts.filter { $0.act.kind == .wordsCorrected(of: act) }.sorted { $0.act.place > $1.act.place }
    }
}
