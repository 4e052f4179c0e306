import Markup
import Clinic
import FollowThrough
import Routes

/// Today: not a list of scores but of acts, in five lanes; empty ones fold into one line.
package struct TodayPage: Sendable {
    package let context: PageContext
    package let model: TodayModel

    /// The lanes of each row, in the order of the rows.
    private let lanes: [Set<Lane>]
    private let waitingClients: [WaitingClient]
    private let acts: [TodayAct]

    package init(_ context: PageContext, _ model: TodayModel) {
        (self.context, self.model) = (context, model)
        lanes = model.rows.map(\.standing.lanes)
        acts = model.view == .frontDesk ? [] : TodayAct.all(model.rows, ownFirst: model.view == .team)
        waitingClients = model.view == .frontDesk ? [] : WaitingClient.all(model, context.dates)
    }

    private func rows(in lane: Lane) -> [TodayRow] {
        zip(model.rows, lanes).compactMap { row, lanes in lanes.contains(lane) ? row : nil }
    }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    /// Every icon that a lane may show.
    private static let icons: [Icon] = [
        .live, .risk, .fall, .rise, .alliance, .outcome, .missed, .notSeen, .calendar, .wrongDay, .late, .noForm, .came,
        .call, .talk, .form, .next, .tablet, .praise, .undo, .done, .plus,
        .step, .review, .partly, .notDone, .pencil, .wont, .quiet, .wait, .alert,
    ]

    package func bytes() -> [UInt8] {
        let frame = PageFrame(
            context, title: words.today, room: .today, icons: Self.icons,
            live: LiveBar(source: .todayChanges, query: liveQuery, seen: model.seen), scripts: [Assets.later])
        return frame.bytes(capacity: 65_536) { html in
            writeOpening(into: &html)
            TodayEmergencies(context: context, told: model.emergencies).write(into: &html)
            if !model.hasClients { return writeFirstDay(into: &html) }
            if model.view != .frontDesk { writeActNow(into: &html) }
            TodayAppointments(context: context, model: model).write(into: &html)
            if model.view != .frontDesk {
                writeSaySo(into: &html)
                writeWaitingOn(into: &html)
                writeNotSeen(into: &html)
                writeEmptyLanes(into: &html)
            } else {
                writeWaitingOn(into: &html)
            }
        }
    }

    /// The board that is looked at, where there is more than one.
    private var liveQuery: String {
        if let chosen = model.chosen { return "?\(Field.therapist.rawValue)=\(chosen)" }
        return model.views.count > 1 ? "?\(Field.view.rawValue)=\(model.view.rawValue)" : ""
    }

    // MARK: Opening

    private func writeOpening(into html: inout HTML) {
        html.header(.class("opening")) {
            $0.h1(dates.heading(dates.today))
            TodayHeadline(words: words, dates: dates, model: model, first: acts.first?.row).write(into: &$0)
            $0.p(.class("meta state")) {
                $0.icon(.live)
                $0.span(words.upToDate(dates.time(context.now)))
            }
            writeChoices(into: &$0)
        }
    }

    private func writeChoices(into html: inout HTML) {
        if model.views.count > 1 {
            html.nav(.class("choices"), .aria("label", words.whichBoard)) {
                for view in model.views {
                    let path = "\(Route.today.path)?\(Field.view.rawValue)=\(view.rawValue)"
                    $0.a(words.board(view), .href(path), .aria("current", view == model.view ? "true" : nil))
                }
            }
        }
        if model.view == .team, !model.therapists.isEmpty {
            let base = "\(Route.today.path)?\(Field.view.rawValue)=\(TodayView.team.rawValue)"
            html.nav(.class("choices"), .aria("label", words.whoseClients)) {
                $0.a(words.everyone, .href(base), .aria("current", model.chosen == nil ? "true" : nil))
                for therapist in model.therapists {
                    $0.a(
                        therapist.name, .href("\(base)&\(Field.therapist.rawValue)=\(therapist.id)"),
                        .aria("current", model.chosen == therapist.id ? "true" : nil))
                }
            }
        }
    }

    private func writeFirstDay(into html: inout HTML) {
        html.ledger("first", words.firstDay, style: "ledger--strong") {
            $0.div(.class("stack-s")) {
                $0.p(words.noClientsYet, .class("lead"))
                $0.div(.class("acts")) {
                    $0.a(.class("btn btn--first"), .href(Route.newClient.path)) {
                        $0.icon(.plus)
                        $0.text(words.addClient)
                    }
                }
            }
        }
    }

    // MARK: Lanes

    /// So many of a lane stand open; after an import of years of records a lane can be of hundreds, and today's
    /// appointments would lie far below them.
    private static let mostOpen = 20

    /// Rows of what is waited for can be of several things each.
    private static let mostWaitingOpen = 12

    /// The first of a lane, and the others folded below them.
    private func writeRows<Row>(
        _ rows: [Row], most: Int = Self.mostOpen, into html: inout HTML, _ write: (Row, inout HTML) -> Void
    ) {
        let isLong = rows.count > most + 5
        let open = isLong ? rows.prefix(most) : rows[...]
        html.ol(.class("rows")) { for row in open { write(row, &$0) } }
        if !isLong { return }
        let rest = rows.dropFirst(most)
        html.details(.class("choose")) {
            $0.summary(words.moreRows(rest.count))
            $0.ol(.class("rows")) { for row in rest { write(row, &$0) } }
        }
    }

    private func writeActNow(into html: inout HTML) {
        if acts.isEmpty { return html.place("act") }
        let first = acts.firstIndex { if case .concern = $0 { true } else { false } }
        html.ledger(
            "act", words.actNow, count: acts.count, note: words.actNowNote, style: "ledger--strong", isPlace: true
        ) {
            writeRows(Array(acts.enumerated()), into: &$0) { item, html in
                switch item.element {
                case .concern(let row):
                    TodayLaneRow(
                        context: context, row: row, lane: .actNow, isFirst: item.offset == first,
                        showsTherapist: model.view == .team, owner: owner(row)
                    ).write(into: &html)
                case .doubt(let doubt, let row):
                    TodayDoubtRow(
                        context: context, doubt: doubt, row: row, text: model.written[doubt.response],
                        showsTherapist: model.view == .team
                    ).write(into: &html)
                }
            }
        }
    }

    private func writeSaySo(into html: inout HTML) {
        let rows = rows(in: .saySo)
        if rows.isEmpty, context.answered == nil { return html.place("say") }
        html.ledger(
            "say", words.saySo, count: rows.isEmpty ? nil : rows.count, note: words.saySoNote, isPlace: true
        ) {
            // `nil` is what was just answered.
            var items: [TodayRow?] = rows
            if let answered = context.answered { items.insert(nil, at: place(of: answered)) }
            writeRows(items, into: &$0) { row, html in
                guard let row else { return writeAnswered(into: &html) }
                TodayLaneRow(
                    context: context, row: row, lane: .saySo, isFirst: false, showsTherapist: model.view == .team
                )
                .write(into: &html)
            }
        }
    }

    /// Where it stood among what is still to be said, so that the next row is where the tap was.
    private func place(of answered: PraiseAnswered) -> Int {
        guard let row = model.rows.firstIndex(where: { $0.standing.episode == answered.episode }) else { return 0 }
        return lanes.prefix(row).count { $0.contains(.saySo) }
    }

    private func writeAnswered(into html: inout HTML) {
        guard let answered = context.answered else { return }
        let row = model.rows.first { $0.standing.episode == answered.episode }
        html.li(.id(PraiseAnswered.place(of: answered.praise)), .tabindex(-1)) {
            answered.write(context, of: row.map { words.name(of: $0.client) }, next: .today, into: &$0)
        }
    }

    private func owner(_ row: TodayRow) -> String? {
        row.standing.waiting.first { $0.owner != row.standing.owner }.flatMap { model.owners[$0.owner] }
    }

    private enum WaitingRow {
        case client(WaitingClient), help(TodayWaiting)
    }

    private func writeWaitingOn(into html: inout HTML) {
        let rows = waitingClients.map(WaitingRow.client) + model.waiting.map(WaitingRow.help)
        let count = waitingClients.reduce(0) { $0 + $1.items.count } + model.waiting.count + model.unsaidCount
        if count == 0 { return html.place("wait") }
        html.ledger("wait", words.waitingOn, count: count, note: words.waitingOnNote, isPlace: true) {
            if !rows.isEmpty {
                writeRows(rows, most: Self.mostWaitingOpen, into: &$0) { row, html in
                    switch row {
                    case .client(let waiting):
                        TodayWaitingClientRow(
                            context: context, waiting: waiting, showsTherapist: model.view == .team
                        ).write(into: &html)
                    case .help(let row):
                        TodayHelpRow(context: context, row: row, showsTherapist: model.view == .team).write(into: &html)
                    }
                }
            }
            if !unsaid.isEmpty {
                $0.ol(.class("rows")) {
                    for item in unsaid {
                        TodayUnsaidRow(
                            context: context, item: item, back: Route.today.path + liveQuery,
                            showsTherapist: model.view != .own
                        ).write(into: &$0)
                    }
                }
            }
            writeMoreUnsaid(into: &$0)
        }
    }

    private var unsaid: ArraySlice<AppointmentLine> { model.unsaid.prefix(TodayUnsaidRow.most) }

    /// The others are in the diary, from the newest that has no row on.
    private func writeMoreUnsaid(into html: inout HTML) {
        guard let next = model.unsaid.dropFirst(TodayUnsaidRow.most).first else { return }
        let path = "\(TodayUnsaidRow.diary(context.zone.day(of: next.appointment.start)))&\(Field.view.rawValue)=week"
        html.p(.class("meta")) { $0.a(words.moreUnsaid(model.unsaidCount - unsaid.count), .href(path)) }
    }

    private func writeNotSeen(into html: inout HTML) {
        let all = rows(in: .notSeen)
        let rows = all.filter { !words.saysAboveThatNobodyIsBooked($0.standing) }
        let above = all.filter { words.saysAboveThatNobodyIsBooked($0.standing) }
        if all.isEmpty { return }
        html.ledger("unseen", words.notSeen, count: all.count, note: words.notSeenNote) {
            if !rows.isEmpty {
                writeRows(rows, into: &$0) { row, html in
                    TodayLaneRow(
                        context: context, row: row, lane: .notSeen, isFirst: false, showsTherapist: model.view == .team
                    )
                    .write(into: &html)
                }
            }
            if !above.isEmpty {
                $0.p(.class("meta")) { writeAbove(above, into: &$0) }
            }
        }
    }

    /// Those whose row under "Act now" says it: so many, and the first of them by name.
    private func writeAbove(_ rows: [TodayRow], into html: inout HTML) {
        let named = rows.prefix(Self.mostNamed)
        html.text(words.standAbove(rows.count) + words.colon + " ")
        for (index, row) in named.enumerated() {
            if index > 0 { html.text(", ") }
            html.a(words.name(of: row.client), .href(Route.client(row.client.id).path))
        }
        html.text(rows.count > named.count ? ", " + words.moreRows(rows.count - named.count) + "." : ".")
    }

    /// So many names are read in a line.
    private static let mostNamed = 6

    /// Lanes with nothing in them, named in one line at the foot of the page.
    private func writeEmptyLanes(into html: inout HTML) {
        let lanes = lanes.reduce(into: Set<Lane>()) { $0.formUnion($1) }
        var empty: [String] = []
        if !lanes.contains(.actNow) { empty.append(words.actNow) }
        if model.appointments.isEmpty { empty.append(words.todaysAppointments) }
        if !lanes.contains(.saySo) { empty.append(words.saySo) }
        if waitingClients.isEmpty, model.waiting.isEmpty, model.unsaid.isEmpty { empty.append(words.waitingOn) }
        if !lanes.contains(.notSeen) { empty.append(words.notSeen) }
        if empty.isEmpty { return }
        html.p(words.emptyToday(empty), .class("meta folded"))
    }
}
