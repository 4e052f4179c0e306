import Clinic
import Markup
import Routes

/// The next appointment: the same time in one week or in two is one tap; any other has its own page.
struct SessionNext: Component, Sendable {
    let context: PageContext
    let model: SessionPageModel
    let isFirst: Bool

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        html.ledger("next", words.nextAppointment, style: model.next == nil ? "no-print" : nil) {
            $0.div(.class("stack-s")) {
                if let next = model.next {
                    $0.p(.class("state state--good")) {
                        $0.icon(.calendar)
                        $0.span {
                            $0.b(words.booked)
                            $0.text(" ")
                            $0.add(dates.when(next.start))
                        }
                    }
                }
                $0.div(.class("taps")) {
                    if model.next == nil { writeTaps(into: &$0) }
                    $0.a(
                        words.anotherTime, .class("tap"),
                        .href("\(Route.newAppointment.path)?\(Field.episode.rawValue)=\(model.session.episode)"))
                }
            }
        }
    }

    private func writeTaps(into html: inout HTML) {
        let start = model.appointment?.start ?? model.session.start
        let minute = dates.zone.minuteOfDay(of: start)
        let length = model.appointment?.minutes ?? 50
        html.form(to: .newAppointment, context.seal, name: "book", .class("taps taps--part")) {
            $0.hidden(.episode, model.session.episode.description)
            $0.hidden(.time, dates.time(start))
            $0.hidden(.minutes, String(length))
            if let site = model.appointment?.site { $0.hidden(.site, site.description) }
            $0.hidden(.next, Route.session(model.session.id).path)
            for weeks in [1, 2] {
                guard let day = coming(weeks, after: dates.zone.day(of: start)) else { continue }
                let when = dates.zone.instant(day, minuteOfDay: minute)
                $0.button(
                    .class("tap", isFirst && weeks == 1 ? "tap--first" : nil), .name(Field.date.rawValue),
                    .value(day.description), .title(dates.exact(when)), .data("busy", words.recording)
                ) {
                    if weeks == 1 { $0.icon(.calendar) }
                    $0.text(weeks == 1 ? words.sameTime(dates.weekdayAndDate(day), dates.time(when)) : words.inTwoWeeks)
                    if weeks == 2 { $0.span(" (\(dates.weekdayAndDate(day)), \(dates.time(when)))", .class("vh")) }
                }
            }
        }
    }

    /// The same weekday so many weeks on, counted from today where the session is long past.
    private func coming(_ weeks: Int, after day: Day) -> Day? {
        let elapsed = max(0, dates.today.number - day.number)
        return day.adding(days: elapsed / 7 * 7 + weeks * 7)
    }
}
