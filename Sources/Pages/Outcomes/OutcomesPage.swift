import Clinic
import FollowThrough
import Markup
import Routes
import Signs

/// Whether it is helping, which checks are filled in, what stands in the way: in numbers.
package struct OutcomesPage: Sendable {
    package let context: PageContext
    package let model: OutcomesModel

    package init(_ context: PageContext, _ model: OutcomesModel) { (self.context, self.model) = (context, model) }

    var words: Words { context.words }
    var summary: OutcomeSummary { model.summary }

    package func bytes() -> [UInt8] {
        let days = "\(context.dates.withYear(model.from)) – \(context.dates.withYear(model.to))"
        return PageFrame(
            context, title: words.outcomesTitle, room: .practice, icons: [.lock],
            printHead: "\(model.chosen.name), \(days)"
        ).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([(words.practice, Route.settings.path)])
                $0.h1(words.outcomesTitle)
                $0.p(words.outcomesLead(model.chosen.name), .class("lead soft"))
            }
            if model.isTurned {
                let turned = FormProblems.Problem(field: Field.since.rawValue, words.loopDaysTurned)
                html.add(FormProblems([turned], words, heading: .question))
            }
            writeForm(into: &html)
            html.ledger("helping", words.outcomesHelping, note: endedSentence, style: "ledger--strong") {
                $0.div(.class("stack")) { writeOutcomes(into: &$0) }
            }
            html.ledger("checks", words.outcomesChecks, note: checksSentence) {
                $0.div(.class("stack")) { writeChecks(into: &$0) }
            }
            html.ledger("barriers", words.outcomesBarriers, note: barriersSentence) {
                $0.div(.class("stack")) { writeBarriers(into: &$0) }
            }
            html.ledger("how", words.loopHow) { writeHow(into: &$0) }
        }
    }

    var tooFew: String { words.loopTooFew(summary.fewestClients ?? LoopReader.fewestClients) }

    // MARK: Whose, and when

    private func writeForm(into html: inout HTML) {
        html.form(.method("get"), .action(Route.results.path), .class("add inset loop-form")) {
            if model.picks.count > 1 {
                $0.add(
                    FormField(
                        name: Field.view.rawValue, label: words.loopWhose,
                        kind: .choice(model.picks.map { FormChoice($0.value, $0.name) }), value: model.chosen.value))
            }
            $0.add(
                FormField(
                    name: Field.since.rawValue, label: words.outcomesSince, kind: .input(type: "date"),
                    value: model.isTurned ? model.askedSince : model.from.description,
                    error: model.isTurned ? words.loopDaysTurned : nil))
            $0.add(
                FormField(
                    name: Field.until.rawValue, label: words.loopUntil, kind: .input(type: "date"),
                    value: model.isTurned ? model.askedUntil : model.to.description))
            $0.button(words.loopShow, .class("btn"))
            $0.a(words.loopFile, .href(filePath))
        }
    }

    private var filePath: String {
        Route.resultsFile.path + "?\(Field.view.rawValue)=\(model.chosen.value)&\(Field.since.rawValue)=\(model.from)"
            + "&\(Field.until.rawValue)=\(model.to)"
    }

    // MARK: The first sentence of each part

    private var endedSentence: String {
        switch summary.outcomes.closed {
        case .shown(let tally):
            words.outcomesEnded(tally.count, clients: tally.clients)
                + (summary.outcomes.scored.value.map { " " + words.outcomesScored($0.part.count, of: $0.part.total) }
                    ?? "")
        case .nothing: words.outcomesNoneEnded
        case .hidden: tooFew
        }
    }

    private var checksSentence: String {
        switch summary.checks.sessions {
        case .shown(let tally): words.outcomesSessions(tally.count, clients: tally.clients)
        case .nothing: words.outcomesNoSession
        case .hidden: tooFew
        }
    }

    private var barriersSentence: String {
        switch summary.barriers.whole {
        case .shown(let counts):
            words.outcomesOpened(counts.opened, clients: counts.clients) + " "
                + words.outcomesNowStand(solved: counts.solved, letGo: counts.letGo, open: counts.open)
        case .nothing: words.outcomesNoBarrier
        case .hidden: tooFew
        }
    }

    // MARK: What it says and does not

    private var hidden: String? {
        switch model.reader {
        case .therapistThemselves: nil
        case .anybodyElse: words.loopSmallHidden
        case .wholePractice: words.loopPracticeHidden(LoopReader.fewestOfPractice)
        }
    }

    private func writeHow(into html: inout HTML) {
        html.ul(.class("worked stack-s")) {
            for line in words.outcomesHowLines { $0.li(line) }
        }
        guard let hidden else { return }
        html.p(.class("state state--plain")) {
            $0.icon(.lock)
            $0.span(hidden)
        }
    }
}
