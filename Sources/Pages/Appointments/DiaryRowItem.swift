import Clinic
import FollowThrough
import Markup
import Routes

/// One appointment of the diary and, up to today, the taps that say what came of it.
struct DiaryRowItem: Component, Sendable {
    let context: PageContext
    let item: AppointmentLine
    /// Where the taps come back to.
    let back: String
    /// Whom its therapist has at the same time.
    let beside: [Client]
    /// It goes over midnight into the day under which it stands.
    let isOfDayBefore: Bool

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var id: AppointmentID { item.appointment.id }

    func write(into html: inout HTML) {
        let isRecorded = item.appointment.attendance != nil
        let isAhead = context.zone.day(of: item.appointment.start) > dates.today
        html.li(
            .class(isRecorded ? "is-past" : isAhead ? "is-ahead" : "is-open"), .id(AppointmentLine.place(of: id)),
            .tabindex(-1)
        ) {
            $0.span(dates.time(item.appointment.start), .class("at num"))
            $0.a(words.name(of: item.client), .class("who"), .href(Route.client(item.client.id).path))
            $0.div(.class("where stack-s")) {
                if let attendance = item.appointment.attendance {
                    $0.state(words.attended(attendance))
                } else if item.appointment.end <= context.now {
                    $0.state(StateLine(.watch, .alert, words.notSaidWhoCame))
                }
                if !isRecorded, item.outcomeCheckIsIn { $0.state(words.checkIsInAhead) }
                if !beside.isEmpty {
                    let names = words.list(beside.map { words.name(of: $0) })
                    $0.state(StateLine(.plain, .calendar, words.alsoThen, names))
                }
                let facts = [
                    isOfDayBefore ? words.begunOn(dates.spoken(context.zone.day(of: item.appointment.start))) : nil,
                    item.therapistName, words.minutes(item.appointment.minutes), item.site,
                ]
                $0.p(facts.compactMap(\.self).joined(separator: ", "), .class("small faint"))
            }
            if !isAhead || isRecorded {
                AppointmentActs(
                    context: context, item: item, when: dates.brief(item.appointment.start), back: back, isSmall: true,
                    asksBefore: true
                ).write(into: &$0)
            } else {
                if item.canBeAskedBefore(at: context.now) { writeCheckBefore(into: &$0) }
                if item.mayRecord {
                    AppointmentChange(
                        context: context, appointment: item.appointment, client: item.client, back: back
                    ).write(into: &$0)
                }
            }
        }
    }

    /// Before the day: the check can go to the client's own phone ahead.
    private func writeCheckBefore(into html: inout HTML) {
        html.form(to: .checkBefore(id), context.seal, name: "before-\(id)", .class("acts")) {
            $0.hidden(.next, back)
            $0.button(
                .class("btn btn--small btn--quiet"),
                .aria(
                    "label",
                    words.checkBefore + words.colon + " " + words.name(of: item.client) + ", "
                        + dates.brief(item.appointment.start))
            ) {
                $0.icon(.qrCode)
                $0.text(words.checkBefore)
            }
        }
    }
}
