import Attribution
import Clinic
import Markup
import Routes

/// Where a therapist's own clients stand beside the practice: one sentence, a picture, and what to keep in mind.
package struct EstimatePage: Sendable {
    package let context: PageContext
    package let model: EstimateModel

    package init(_ context: PageContext, _ model: EstimateModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var said: AttributionWords { AttributionWords(words.language) }
    private var title: String { model.name.map(words.estimateOf) ?? words.ownEstimate }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: title, room: .practice, icons: [.alert, .lock, .pencil], printHead: title).bytes {
            html in
            html.header(.class("opening opening--close")) {
                $0.crumb(
                    [
                        (words.practice, Route.settings.path),
                        (words.whereOutcomesComeFrom, Route.attribution.path),
                    ], here: title)
                $0.h1(title)
                switch model.result {
                case .success(let estimate):
                    $0.p(said.headline(estimate, of: model.name), .class("lead lead--big"))
                    $0.p(said.basis(estimate), .class("meta"))
                case .failure(let refusal):
                    $0.p(said.text(refusal, of: model.name), .class("lead lead--big"))
                }
                $0.p(.class("state small")) {
                    $0.icon(.lock)
                    $0.span(seenBy)
                }
            }
            if case .success(let estimate) = model.result {
                writeFigure(estimate, into: &html)
                writeCaveats(estimate, into: &html)
                writeUse(into: &html)
            }
        }
    }

    private var seenBy: String {
        if model.name != nil { return words.estimateReadIsKept }
        return model.supervisorsMay ? words.estimateSeenBySupervisor : words.onlyYouSeeThis
    }

    private func writeFigure(_ estimate: TherapistEstimate, into html: inout HTML) {
        html.ledger("estimate", words.besideThePractice, style: "ledger--strong") {
            $0.figure(.class("figure figure--flush")) {
                $0.figcaption(said.shrinkage(estimate, of: model.name), .class("soft"))
                $0.add(
                    EstimateFigure(
                        title: title, estimate: estimate, value: said.signed(estimate.value),
                        span: said.pointSpan(estimate.interval), average: words.averageOfPractice,
                        description: said.headline(estimate, of: model.name)))
            }
            $0.details(.class("working")) {
                $0.summary {
                    $0.icon(.pencil)
                    $0.text(words.howFiguresCome)
                }
                $0.div(.class("working__body stack-s")) {
                    $0.p(words.estimateInWords)
                    $0.p(said.heldEqual(estimate))
                }
            }
        }
    }

    private func writeCaveats(_ estimate: TherapistEstimate, into html: inout HTML) {
        html.ledger("care", words.readWithCare) {
            $0.ul(.class("caveats")) {
                for caveat in said.caveats(estimate, of: model.name) {
                    $0.li(.class("state state--watch")) {
                        $0.icon(.alert)
                        $0.span(caveat)
                    }
                }
            }
        }
    }

    private func writeUse(into html: inout HTML) {
        html.ledger("use", words.whatToMakeOfIt) {
            $0.div(.class("stack-s")) {
                $0.p(model.name == nil ? words.estimateUse : words.estimateUseInSupervision)
            }
        }
    }
}
