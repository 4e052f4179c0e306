import Clinic
import FollowThrough
import Markup
import Routes

/// One therapist's supervision: the agenda with room for what is agreed, the meetings, praise beside concerns.
package struct SupervisionPage: Sendable {
    package let context: PageContext
    package let model: SupervisionModel

    package init(_ context: PageContext, _ model: SupervisionModel) { (self.context, self.model) = (context, model) }

    static let icons: [Icon] = [
        .risk, .talk, .step, .review, .fall, .rise, .alliance, .outcome, .calendar, .next, .done, .pencil, .alert,
        .person, .praise, .lock,
    ]

    private var words: Words { context.words }

    package func bytes() -> [UInt8] {
        let title = model.isOwn ? words.mySupervision : words.supervisionWith(model.name)
        return PageFrame(
            context, title: title, room: room, icons: Self.icons, scripts: [Assets.draft],
            printHead: words.supervisionWith(model.name)
        ).bytes(capacity: 65_536) { html in
            html.header(.class("opening opening--close")) {
                if model.isOwn {
                    $0.crumb([(words.practice, Route.settings.path)])
                } else {
                    $0.crumb([(words.supervision, Route.supervision(.list).path)])
                }
                $0.h1(title)
                $0.p(words.toTalkOver(model.toDiscuss, model.clientsToDiscuss), .class("lead"))
                $0.p(model.isOwn ? words.ownSupervisionLead : words.supervisionLead, .class("soft"))
                if model.mayReadEstimate {
                    $0.p(.class("no-print")) {
                        $0.a(
                            model.isOwn ? words.ownEstimate : words.estimateOf(model.name), .class("alone"),
                            .href(Route.estimate(model.therapist).path))
                    }
                }
            }
            if model.mayWrite { writeDay(into: &html) }
            SupervisionBody(context: context, model: model).write(into: &html)
        }
    }

    private var room: Room { context.person?.roles.contains(.supervisor) == true ? .supervision : .practice }

    /// A meeting may be written down soon after its day.
    private func writeDay(into html: inout HTML) {
        html.form(
            .method("get"), .action(Route.supervision(.with(model.therapist)).path), .class("add inset loop-form")
        ) {
            $0.add(
                FormField(
                    name: Field.day.rawValue, label: words.meetingOf, kind: .input(type: "date"),
                    value: model.day.description,
                    options: FieldOptions(
                        min: context.dates.today.adding(days: -31).description,
                        max: context.dates.today.description)))
            $0.button(words.meetingShow, .class("btn"))
        }
    }
}

/// Everything of a therapist's supervision beneath its heading.
struct SupervisionBody: Component, Sendable {
    let context: PageContext
    let model: SupervisionModel

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        write(model.clients.prefix(Self.shownAtOnce), into: &html)
        let rest = model.clients.dropFirst(Self.shownAtOnce)
        if !rest.isEmpty {
            html.details(.class("agenda-rest"), .open(holdsTyped(rest))) {
                let names = words.list(rest.map { words.name(of: $0.client) })
                $0.summary {
                    $0.text(words.moreOnAgenda(rest.count))
                    $0.span(words.colon + " " + names, .class("print-only"))
                }
                write(rest, into: &$0)
            }
        }
        if model.mayWrite { writeMeeting(into: &html) }
        MeetingsSection(context: context, model: model).write(into: &html)
        if let balance = model.balance { write(balance, into: &html) }
    }

    /// What was typed and not recorded is seen at once.
    private func holdsTyped(_ clients: ArraySlice<AgendaClient>) -> Bool {
        guard let form = model.typed?.form else { return false }
        return clients.contains { $0.lines.contains { SupervisionForm.key($0.line.item.matter) == form } }
    }

    /// The gravest come first; a meeting has time for some.
    private static let shownAtOnce = 8

    private func write(_ clients: ArraySlice<AgendaClient>, into html: inout HTML) {
        for client in clients {
            AgendaSection(
                context: context, model: model, client: client,
                hasFirst: model.mayWrite && client.episode == model.clients.first?.episode
            ).write(into: &html)
        }
    }

    private func writeMeeting(into html: inout HTML) {
        html.ledger("meeting", words.onTheMeeting, note: words.onTheMeetingNote, isPlace: true) {
            $0.div(.class("stack")) {
                for seen in model.today?.entries.filter({ $0.entry.matter == nil }) ?? [] {
                    $0.p(seen.words ?? "", .class("free"))
                    SupervisionForm(
                        context: context, model: model, matter: nil, isFirst: false, replaces: seen.entry,
                        held: seen.words
                    ).write(into: &$0)
                }
                SupervisionForm(
                    context: context, model: model, matter: nil, isFirst: model.clients.isEmpty
                ).write(into: &$0)
            }
        }
    }

    private func write(_ cell: LoopCell<PraiseBalance>, into html: inout HTML) {
        html.ledger("praise", words.praiseBalance, note: words.praiseBalanceNote) {
            $0.div(.class("stack-s")) {
                switch cell {
                case .shown(let balance):
                    if let ratio = balance.ratio {
                        $0.p(.class("lead lead--big")) {
                            $0.span(words.praiseRatio(ratio), .class("num"))
                        }
                    }
                    $0.p(words.praiseBalanceLine(balance))
                case .nothing: $0.p(words.praiseNothing, .class("soft"))
                case .hidden: $0.p(words.loopTooFew(LoopReader.fewestClients), .class("soft"))
                }
                guard model.isOwn else { return }
                $0.p(.class("state state--plain")) {
                    $0.icon(model.supervisorsReadBalance ? .person : .lock)
                    $0.span(model.supervisorsReadBalance ? words.supervisorSeesItToo : words.onlyYouSeeIt)
                }
            }
        }
    }
}
