import Clinic
import FollowThrough
import Markup
import Routes

/// An appointment of the last two weeks of which nobody has said who came: the taps for it, and the way to its day.
struct TodayUnsaidRow: Component, Sendable {
    /// So many stand on the board; the others are in the diary.
    static let most = 8

    let context: PageContext
    let item: AppointmentLine
    /// The board that the taps come back to.
    let back: String
    let showsTherapist: Bool

    private var words: Words { context.words }
    private var place: String { AppointmentLine.place(of: item.appointment.id) }

    func write(into html: inout HTML) {
        let start = item.appointment.start
        let when = context.dates.brief(start)
        html.li(.class("row"), .id(place), .tabindex(-1)) {
            $0.div(.class("row__who")) {
                $0.a(words.name(of: item.client), .class("who"), .href(Route.client(item.client.id).path))
                $0.p(.class("since")) { $0.add(context.dates.when(start, spoken: when)) }
                if showsTherapist { $0.p(item.therapistName, .class("since")) }
            }
            $0.ul(.class("why")) {
                let line = StateLine(.watch, .alert, words.notSaidWhoCame)
                $0.li(.class(line.style)) { line.writeInside(&$0) }
            }
            $0.div(.class("row__act")) {
                $0.div(.class("acts")) {
                    AppointmentActs(
                        context: context, item: item, when: when, back: back, isSmall: true, asksBefore: false
                    ).write(into: &$0)
                    $0.a(
                        words.openTheDay, .class("btn btn--quiet"),
                        .href("\(Self.diary(context.zone.day(of: start)))#\(place)"),
                        .aria("label", "\(words.openTheDay)\(words.colon) \(words.name(of: item.client)), \(when)"))
                }
            }
        }
    }

    static func diary(_ day: Day) -> String { "\(Route.appointments.path)?\(Field.day.rawValue)=\(day)" }
}
