import Clinic
import FollowThrough
import Markup
import Routes

/// Something a client wrote that may be a doubt: who, when, the words, and a yes or no.
struct TodayDoubtRow: Component, Sendable {
    let context: PageContext
    let doubt: UnansweredDoubt
    let row: TodayRow
    /// What was written; `nil` where it can no longer be read.
    let text: String?
    let showsTherapist: Bool

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        html.li(.class("row"), .id("d-\(doubt.response)")) {
            $0.div(.class("row__who")) {
                $0.a(
                    words.name(of: row.client), .class("who"), .href(Route.client(row.client.id).path),
                    .id("d-\(doubt.response)-who"))
                $0.p(.class("since")) {
                    $0.text(words.writtenBefore)
                    $0.add(whenWritten)
                }
                if showsTherapist, let name = row.therapistName { $0.p(name, .class("since")) }
            }
            $0.div(.class("stack-s")) {
                $0.ul(.class("why"), .id("d-\(doubt.response)-what")) {
                    let line = StateLine(.watch, .wont, words.couldBeDoubtTitle)
                    $0.li(.class(line.style)) { line.writeInside(&$0) }
                }
                if let text { MarkedWords(text: text, marked: doubt.marked, length: .excerpt).write(into: &$0) }
            }
            $0.div(.class("row__act")) { writeAct(into: &$0) }
        }
    }

    /// A moment of today by its time, an earlier one by its day.
    private var whenWritten: When {
        let day = dates.zone.day(of: doubt.writtenAt)
        return dates.when(
            doubt.writtenAt,
            spoken: day == dates.today ? words.writtenToday(dates.time(doubt.writtenAt)) : dates.spoken(day))
    }

    private func writeAct(into html: inout HTML) {
        guard row.mayAct else {
            return html.a(
                words.openClientPage, .class("btn"), .href("\(Route.client(row.client.id).path)#doubts"),
                .aria("describedby", "d-\(doubt.response)-who d-\(doubt.response)-what"))
        }
        DoubtAnswerForm(context: context, response: doubt.response, about: words.name(of: row.client), next: .today)
            .write(into: &html)
    }
}
