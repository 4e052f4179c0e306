import Clinic
import FollowThrough
import Markup
import Routes

/// All that is due of one client: one row, whatever there is of it.
struct WaitingClient: Sendable {
    let row: TodayRow
    /// The longest due first; at least one.
    let items: [WaitingItem]

    /// The longest due first.
    static func all(_ model: TodayModel, _ dates: Dates) -> [WaitingClient] {
        let clients = model.rows.filter { $0.standing.isOpen && !$0.standing.concerns.isEmpty }
            .compactMap { row -> (due: Day, client: WaitingClient)? in
                let items = WaitingItem.items(of: row, model, dates)
                return items.first.map { ($0.due, WaitingClient(row: row, items: items)) }
            }
        return clients.sorted { ($0.due, $0.client.row.client.name) < ($1.due, $1.client.row.client.name) }
            .map(\.client)
    }
}

/// One row: the client, and each thing that is due of them with its own button.
struct TodayWaitingClientRow: Component, Sendable {
    let context: PageContext
    let waiting: WaitingClient
    let showsTherapist: Bool

    /// So many of one client stand open, the others are folded below them.
    private static let mostOpen = 4

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        if waiting.items.count == 1, let item = waiting.items.first {
            return row(item).write(into: &html)
        }
        let isLong = waiting.items.count > Self.mostOpen + 1
        let open = isLong ? waiting.items.prefix(Self.mostOpen) : waiting.items[...]
        html.li(.class("row row--several")) {
            $0.div(.class("row__who")) {
                $0.a(
                    words.name(of: waiting.row.client), .class("who"), .href(Route.client(waiting.row.client.id).path),
                    .id(who))
                if showsTherapist, let therapist = waiting.row.therapistName { $0.p(therapist, .class("since")) }
            }
            $0.div {
                $0.ul(.class("several")) { for item in open { row(item).writeAmongOthers(into: &$0) } }
                if isLong {
                    let rest = waiting.items.dropFirst(Self.mostOpen)
                    $0.details(.class("choose")) {
                        $0.summary(words.moreRows(rest.count))
                        $0.ul(.class("several")) { for item in rest { row(item).writeAmongOthers(into: &$0) } }
                    }
                }
            }
        }
    }

    private var who: String { "waiting-\(waiting.row.standing.episode)-who" }

    private func row(_ item: WaitingItem) -> TodayWaitingRow {
        TodayWaitingRow(
            context: context, item: item, showsTherapist: showsTherapist, who: waiting.items.count > 1 ? who : nil)
    }
}
