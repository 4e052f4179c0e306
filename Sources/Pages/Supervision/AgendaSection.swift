import Clinic
import FollowThrough
import Markup
import Routes

/// One client's part of an agenda: each thing with why, since when, what was last agreed, and room for what is agreed now.
struct AgendaSection: Component, Sendable {
    let context: PageContext
    let model: SupervisionModel
    let client: AgendaClient
    /// The one filled button of the page stands in the first thing to talk over.
    let hasFirst: Bool

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        let (resting, shown) = (client.lines.filter(\.isResting), client.lines.filter { !$0.isResting })
        let open = shown.count { $0.line.state == .toDiscuss }
        html.ledger("client-\(client.episode)", words.name(of: client.client), count: open > 1 ? open : nil) {
            $0.div(.class("stack")) {
                $0.p(.class("no-print")) { $0.a(words.openClientPage, .href(Route.episode(client.episode).path)) }
                if !shown.isEmpty {
                    $0.ul(.class("rows rows--agenda")) {
                        for (index, line) in shown.enumerated() { write(line, hasFirst && index == 0, into: &$0) }
                    }
                }
                if resting.isEmpty { return }
                $0.details {
                    $0.summary(words.restingMatters(resting.count))
                    $0.ul(.class("rows inset")) { for line in resting { write(line, false, into: &$0) } }
                }
            }
        }
    }

    private func write(_ seen: AgendaLineSeen, _ isFirst: Bool, into html: inout HTML) {
        let line = seen.line
        html.li(
            .class("stack-s"), .id(SupervisionModel.place(of: line.item.matter)), .tabindex(-1).when(model.mayWrite)
        ) {
            AgendaReasons(context: context, line: line).write(into: &$0)
            writeLast(seen, into: &$0)
            guard model.mayWrite else { return }
            switch line.state {
            case .toDiscuss, .resting:
                SupervisionForm(context: context, model: model, matter: line.item.matter, isFirst: isFirst)
                    .write(into: &$0)
            case .discussed, .carried:
                if let last = line.last {
                    SupervisionForm(
                        context: context, model: model, matter: line.item.matter, isFirst: false, replaces: last,
                        held: seen.words
                    ).write(into: &$0)
                }
            }
        }
    }

    /// What was written about it last, today or at an earlier meeting.
    private func writeLast(_ seen: AgendaLineSeen, into html: inout HTML) {
        guard let last = seen.line.last else { return }
        let isToday = last.day == model.day
        html.div(.class("agreed")) {
            $0.p(.class("state state--\(isToday ? "good" : "plain")")) {
                $0.icon(last.mark == .carried ? .next : .done)
                $0.span {
                    $0.b(words.marked(last.mark))
                    $0.text(" ")
                    $0.add(dates.whenShort(last.day))
                    if case .resting(let until) = seen.line.state {
                        $0.text(", " + words.restsUntil(dates.date(until)))
                    }
                }
            }
            if let said = seen.words { $0.p(said, .class("free")) }
            let by = words.agreedBy(
                last.who.map { words.supervisionOwner($0, model.name) }, last.due.map(dates.date))
            if !by.isEmpty { $0.p(by, .class("small soft")) }
        }
    }
}

/// Why something stands on the agenda, since when, and the way to it.
struct AgendaReasons: Component, Sendable {
    let context: PageContext
    let line: AgendaLine

    func write(into html: inout HTML) {
        let (words, dates, item) = (context.words, context.dates, line.item)
        html.h3(.class("h3")) {
            if let concern = item.matter.concern {
                $0.a(words.concernTitle(item.title), .class("alone"), .href(Route.concern(concern).path))
            } else {
                $0.a(
                    words.concernTitle(item.title), .class("alone"), .href(Route.episode(item.matter.episode).path))
            }
        }
        html.ul(.class("why")) {
            for dated in item.reasons.prefix(3) {
                let said = words.agendaReason(dated.reason, dates)
                $0.li(.class(said.style)) { said.writeInside(&$0) }
            }
        }
        if let since = item.since {
            html.p(.class("since")) {
                $0.text(words.sinceBefore)
                $0.add(dates.when(dates.zone.day(of: since)))
            }
        }
    }
}

extension AgendaLineSeen {
    fileprivate var isResting: Bool { if case .resting = line.state { true } else { false } }
}
