package import Clinic
import FollowThrough
import Markup
import Routes

package struct BarriersModel: Sendable {
    package let client: Client
    package let episode: EpisodeID
    /// The newest first.
    package let barriers: [BarrierLine]
    package let mayWrite: Bool
    /// The concern that it comes out of, as the address has it.
    package let concern: String?
    package let form: FormState

    package init(
        client: Client, episode: EpisodeID, barriers: [BarrierLine], mayWrite: Bool, concern: String? = nil,
        form: FormState = FormState()
    ) {
        self.concern = concern
        (self.client, self.episode, self.barriers) = (client, episode, barriers)
        (self.mayWrite, self.form) = (mayWrite, form)
    }
}

/// What stands or stood in the way of one client, and a place to name the next.
package struct BarriersPage: Sendable {
    package let context: PageContext
    package let model: BarriersModel

    package init(_ context: PageContext, _ model: BarriersModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }

    package func bytes() -> [UInt8] {
        let name = model.client.calledName
        let icons: [Icon] = BarrierKind.icons + [.alert, .solved, .step, .notDone]
        let frame = PageFrame(
            context, title: words.tabInTheWay, room: .clients, icons: icons, scripts: [Assets.draft],
            printHead: words.printHead(of: model.client))
        return frame.bytes { html in
            html.header(.class("opening")) {
                $0.crumb(
                    [(words.clients, Route.clients.path), (model.client.name, Route.client(model.client.id).path)])
                $0.h1(words.whatStandsInTheWay(name))
                // How to name the next one is said once, beside its form.
                if model.barriers.isEmpty { $0.p(words.nothingInTheWay, .class("lead soft")) }
            }
            html.add(FormProblems(model.form.problems, words))
            if !model.barriers.isEmpty {
                html.ledger("known", words.inTheWay, count: model.barriers.count, style: "ledger--strong") {
                    BarrierList(words: words, dates: context.dates, lines: model.barriers).write(into: &$0)
                }
            }
            if model.mayWrite { writeForm(into: &html) }
        }
    }

    private func writeForm(into html: inout HTML) {
        var values = model.form.values
        if values[.language] == nil, model.client.language != context.language {
            values[.language] = model.client.language.rawValue
        }
        html.ledger("new", words.somethingInTheWay, note: words.newBarrierLead, style: "no-print") {
            $0.form(
                to: .barriers(.ofEpisode(model.episode)), context.seal, name: "barrier", .class("stack small-form"),
                .novalidate()
            ) {
                if let concern = model.concern { $0.hidden(.concern, concern) }
                BarrierFields(
                    context: context, page: "barrier-of-\(model.episode)", values: values,
                    problems: FormProblems(model.form.problems, words)
                ).write(into: &$0)
                $0.p { $0.button(words.noteBarrier, .class("btn btn--first"), .data("busy", words.recording)) }
            }
        }
    }
}

/// Barriers as a short list, with where each stands.
struct BarrierList: Component, Sendable {
    let words: Words
    let dates: Dates
    let lines: [BarrierLine]
    /// Whether its page may be opened from here.
    var isLinked = true

    func write(into html: inout HTML) {
        html.ul(.class("stack-s")) {
            for line in lines {
                let barrier = line.barrier
                $0.li {
                    let title = line.title.isEmpty ? words.kind(barrier.needs.kind) : line.title
                    let free: String? = line.title.isEmpty ? nil : "free"
                    if isLinked {
                        $0.a(title, .class(free), .href(Route.barriers(.one(RecordKey(of: barrier.id))).path))
                    } else {
                        $0.b(title, .class(free))
                    }
                    $0.p(.class("meta dots")) {
                        $0.span(.class("state state--plain")) {
                            $0.icon(barrier.needs.kind.icon)
                            $0.span(words.kind(barrier.needs.kind))
                        }
                        $0.text(" ")
                        $0.span(words.state(barrier.state))
                        $0.text(" ")
                        $0.span {
                            $0.add(dates.whenShort(dates.zone.day(of: barrier.closedAt ?? barrier.openedAt)))
                        }
                    }
                }
            }
        }
    }
}
