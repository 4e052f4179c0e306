import Clinic
import FollowThrough
import Markup
import Routes

/// Solving one barrier: options, the one to try, how it went; beside it what may help.
package struct BarrierPage: Sendable {
    package let context: PageContext
    package let model: BarrierModel

    package init(_ context: PageContext, _ model: BarrierModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var barrier: Barrier { model.barrier }
    private var key: RecordKey { RecordKey(of: barrier.id) }
    private var name: String { model.client.calledName }

    private static let icons: [Icon] =
        BarrierKind.icons + [
            .step, .plus, .wait, .shared, .call, .done, .notDone, .came, .refer, .stale, .solved, .undo, .partly,
            .pencil, .alert, .next, .talk,
        ]

    package func bytes() -> [UInt8] {
        let frame = PageFrame(
            context, title: words.tabInTheWay, room: .clients, icons: Self.icons,
            scripts: [Assets.draft], printHead: words.printHead(of: model.client))
        return frame.bytes(capacity: 49_152) { html in
            writeOpening(into: &html)
            html.add(FormProblems(model.form.problems, words))
            html.div(.class("spread")) {
                $0.div {
                    BarrierOptions(context: context, model: model).write(into: &$0)
                    for line in model.referrals {
                        BarrierReferral(context: context, model: model, line: line).write(into: &$0)
                    }
                    BarrierOutcome(context: context, model: model).write(into: &$0)
                }
                $0.aside(.aria("label", words.resourcesThatMatch)) {
                    BarrierResources(context: context, model: model).write(into: &$0)
                    BarrierGiving(context: context, model: model).write(into: &$0)
                }
            }
            if model.mayWrite { writeDescription(into: &html) }
        }
    }

    private func writeOpening(into html: inout HTML) {
        html.header(.class("opening opening--close")) {
            $0.crumb(
                [(words.today, Route.today.path), (model.client.name, Route.client(model.client.id).path)],
                here: words.barrier)
            $0.h1(model.title.isEmpty ? words.kind(barrier.needs.kind) : model.title)
            if !model.words.isEmpty {
                $0.p(.class("words")) {
                    $0.q(words.unquoted(model.words))
                    $0.br()
                    $0.inline("cite", []) {
                        $0.text(name + ", ")
                        $0.add(dates.whenAgo(dates.zone.day(of: barrier.openedAt)))
                    }
                }
            }
            $0.p(.class("meta dots")) {
                $0.span(.class("state state--plain")) {
                    $0.icon(barrier.needs.kind.icon)
                    $0.span(words.kind(barrier.needs.kind))
                }
                $0.text(" ")
                $0.span(.class("state \(stateStyle)")) {
                    $0.icon(stateIcon)
                    $0.span(words.state(barrier.state))
                }
                $0.text(" ")
                $0.span(model.since.of == 0 ? words.nothingCounted : words.cameSince(model.since))
                if model.isOwn {
                    $0.text(" ")
                    $0.span(words.yours)
                }
                $0.text(" ")
                $0.span {
                    $0.text(words.openSince)
                    $0.add(dates.when(dates.zone.day(of: barrier.openedAt)))
                }
            }
            if let concern = barrier.concern, let title = model.concern {
                $0.p(.class("state state--plain")) {
                    $0.icon(.talk)
                    $0.span {
                        $0.text(words.cameOutOf)
                        $0.a(words.concernTitle(title), .href(Route.concern(concern).path))
                    }
                }
            }
        }
    }

    private var stateIcon: Icon {
        switch barrier.state {
        case .open: .barrier
        case .trying: .step
        case .solved: .solved
        case .letGo: .notDone
        }
    }

    private var stateStyle: String {
        switch barrier.state {
        case .trying: "state--now"
        case .solved: "state--good"
        case .open, .letGo: "state--plain"
        }
    }

    private func writeDescription(into html: inout HTML) {
        let typed = model.form.values
        // This form was refused, and no other of the page.
        let isOpen = !model.form.problems.isEmpty && typed[.title] != nil
        let isTold = model.form.problems.contains { $0.field == nil }
        let base = (isOpen && !isTold ? typed[.base] : nil) ?? barrier.described.description
        html.ledger("describe", words.whatCanBeDone, style: "no-print", isPlace: true) {
            $0.div(.class("stack")) {
                $0.details(.open(isOpen)) {
                    $0.summary {
                        $0.icon(.pencil)
                        $0.text(words.sayItOtherwise)
                    }
                    $0.form(
                        to: .barriers(.description(key)), context.seal, name: "describe",
                        .class("stack small-form inset"), .novalidate()
                    ) {
                        $0.hidden(.base, base)
                        BarrierFields(
                            context: context, page: "barrier-\(barrier.id)-\(barrier.standing.count)",
                            values: isOpen
                                ? typed
                                : [
                                    .title: model.title, .words: model.words, .place: model.place,
                                    .kind: barrier.needs.kind.rawValue, .language: barrier.needs.language ?? "",
                                    .cost: barrier.needs.cost.rawValue,
                                ], problems: FormProblems(model.form.problems, words)
                        ).write(into: &$0)
                        $0.p { $0.button(words.record, .class("btn"), .data("busy", words.recording)) }
                    }
                }
                writeUndo(into: &$0)
            }
        }
    }

    private func writeUndo(into html: inout HTML) {
        guard barrier.standing.count > 1, let last = barrier.standing.last else { return }
        html.form(to: .barriers(.undone(key)), context.seal, name: "undo-\(last.id)") {
            $0.hidden(.base, last.id.description)
            $0.button(.class("btn btn--small btn--quiet"), .data("busy", words.recording)) {
                $0.icon(.undo)
                $0.text(words.takeBackLast)
            }
        }
    }
}
