import Clinic
import FollowThrough
import Markup
import Routes

/// Everybody whom the reader supervises, with what to talk over: client by client, the gravest first.
package struct SupervisionListPage: Sendable {
    package let context: PageContext
    package let model: SupervisionListModel

    package init(_ context: PageContext, _ model: SupervisionListModel) {
        (self.context, self.model) = (context, model)
    }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    package func bytes() -> [UInt8] {
        PageFrame(
            context, title: words.supervision, room: .supervision, icons: SupervisionPage.icons,
            printHead: words.supervision
        ).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.h1(words.supervision)
                $0.p(words.supervisionLead, .class("lead soft"))
                if let own = model.own {
                    $0.p { $0.a(words.mySupervision, .href(Route.supervision(.with(own.therapist)).path)) }
                }
            }
            if model.supervisees.isEmpty { html.p(words.nobodySupervised, .class("lead")) }
            for (index, supervisee) in model.supervisees.enumerated() {
                write(supervisee, isFirst: index == 0, into: &html)
            }
        }
    }

    private func write(_ supervisee: SupervisionListModel.Supervisee, isFirst: Bool, into html: inout HTML) {
        let model = supervisee.model
        html.ledger("therapist-\(model.therapist)", model.name, style: isFirst ? "ledger--strong" : nil) {
            $0.div(.class("stack")) {
                $0.p(words.toTalkOver(model.toDiscuss, model.clientsToDiscuss), .class("lead"))
                $0.p(.class("since")) {
                    if let last = supervisee.lastMeeting {
                        $0.text(words.lastMetBefore)
                        $0.add(dates.when(last))
                    } else {
                        $0.text(words.notMetYet)
                    }
                }
                $0.p(.class("acts")) {
                    $0.a(
                        .class("btn", isFirst ? "btn--first" : nil),
                        .href(Route.supervision(.with(model.therapist)).path)
                    ) {
                        $0.icon(.talk)
                        $0.text(words.meet)
                    }
                }
                let open = model.clients.filter { $0.lines.contains { $0.line.state == .toDiscuss } }
                if open.isEmpty { return }
                $0.ul(.class("rows")) { for client in open.prefix(Self.shownAtOnce) { write(client, into: &$0) } }
                let rest = open.dropFirst(Self.shownAtOnce)
                if rest.isEmpty { return }
                $0.details {
                    let names = words.list(rest.map { words.name(of: $0.client) })
                    $0.summary {
                        $0.text(words.moreOnAgenda(rest.count))
                        $0.span(words.colon + " " + names, .class("print-only"))
                    }
                    $0.ul(.class("rows")) { for client in rest { write(client, into: &$0) } }
                }
            }
        }
    }

    /// Of each therapist; the gravest come first, and the meeting has all of them.
    private static let shownAtOnce = 3

    private func write(_ client: AgendaClient, into html: inout HTML) {
        html.li(.class("row row--agenda")) {
            $0.div(.class("row__who")) {
                $0.a(words.name(of: client.client), .class("who"), .href(Route.episode(client.episode).path))
                $0.p(client.client.code, .class("since"))
            }
            $0.div(.class("stack")) {
                for seen in client.lines where seen.line.state == .toDiscuss {
                    $0.div(.class("stack-s")) { AgendaReasons(context: context, line: seen.line).write(into: &$0) }
                }
            }
        }
    }
}
