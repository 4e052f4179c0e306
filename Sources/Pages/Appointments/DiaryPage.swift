package import Clinic
import Markup
import Routes

package struct DiaryModel: Sendable {
    package let from: Day
    /// 1 or 7.
    package let days: Int
    /// By start.
    package let rows: [AppointmentLine]
    /// What begins after the last day while one of them may still go on, and is not shown.
    package let after: [AppointmentLine]
    /// Whose diaries may be chosen; one or none hides the choice.
    package let therapists: [TodayTherapist]
    package let chosen: PersonID?
    package let mayBook: Bool

    package init(
        from: Day, days: Int, rows: [AppointmentLine], after: [AppointmentLine] = [], therapists: [TodayTherapist],
        chosen: PersonID?, mayBook: Bool
    ) {
        self.after = after
        (self.from, self.days, self.rows, self.therapists) = (from, days, rows, therapists)
        (self.chosen, self.mayBook) = (chosen, mayBook)
    }
}

/// A day or a week of appointments, with one tap for what came of each.
package struct DiaryPage: Sendable {
    package let context: PageContext
    package let model: DiaryModel

    package init(_ context: PageContext, _ model: DiaryModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    private static let icons: [Icon] = [
        .calendar, .came, .late, .missed, .wrongDay, .notSeen, .tablet, .qrCode, .done, .noForm, .alert,
    ]

    package func bytes() -> [UInt8] {
        PageFrame(
            context, title: words.appointments, room: .appointments, icons: Self.icons, scripts: [Assets.later]
        ).bytes { html in
            html.header(.class("opening")) {
                $0.h1(title)
                $0.p(words.diaryCount(model.rows.count), .class("lead soft"))
                writeMoves(into: &$0)
                writeRange(into: &$0)
                writeTherapists(into: &$0)
                if model.mayBook {
                    $0.p(.class("inset no-print")) {
                        $0.a(.class("btn"), .href(Route.newAppointment.path)) {
                            $0.icon(.calendar)
                            $0.text(words.bookTitle)
                        }
                    }
                }
            }
            for offset in 0..<model.days { write(model.from.adding(days: offset), into: &html) }
        }
    }

    private var title: String {
        if model.days == 1 { return dates.heading(model.from) }
        return words.diaryFromTo(dates.date(model.from), dates.date(model.from.adding(days: model.days - 1)))
    }

    private func write(_ day: Day, into html: inout HTML) {
        // One that goes over midnight into the first day stands there; else under the day on which it begins.
        let rows = model.rows.filter { max(context.zone.day(of: $0.appointment.start), model.from) == day }
        let isToday = day == dates.today
        html.ledger(
            "day-\(day)", model.days == 1 ? words.appointments : dates.heading(day), count: rows.count,
            style: isToday || model.days == 1 ? "ledger--strong" : nil
        ) {
            if rows.isEmpty { return $0.p(words.diaryEmptyDay, .class("faint")) }
            $0.ol(.class("appointments")) {
                for row in rows {
                    DiaryRowItem(
                        context: context, item: row, back: path(model.from, model.days, model.chosen),
                        beside: (model.rows + model.after).filter { $0.isBeside(row) }.map(\.client),
                        isOfDayBefore: context.zone.day(of: row.appointment.start) < day
                    ).write(into: &$0)
                }
            }
        }
    }

    private func writeMoves(into html: inout HTML) {
        html.nav(.class("choices no-print"), .aria("label", words.diaryMove)) {
            $0.a(
                words.diaryEarlier, .href(path(model.from.adding(days: -model.days), model.days, model.chosen)),
                .rel("prev"))
            $0.a(
                words.diaryToday, .href(path(model.days == 1 ? dates.today : nil, model.days, model.chosen)),
                .aria("current", model.days == 1 && model.from == dates.today ? "true" : nil))
            $0.a(
                words.diaryLater, .href(path(model.from.adding(days: model.days), model.days, model.chosen)),
                .rel("next"))
        }
    }

    private func writeRange(into html: inout HTML) {
        html.nav(.class("choices no-print"), .aria("label", words.diaryRange)) {
            let from = model.days == 1 ? model.from : max(model.from, min(dates.today, model.from.adding(days: 6)))
            $0.a(
                words.diaryDay, .href(path(from, 1, model.chosen)), .aria("current", model.days == 1 ? "true" : nil))
            $0.a(
                words.diaryWeek, .href(path(model.from, 7, model.chosen)),
                .aria("current", model.days == 7 ? "true" : nil))
        }
    }

    private func writeTherapists(into html: inout HTML) {
        guard model.therapists.count > 1 else { return }
        html.nav(.class("choices no-print"), .aria("label", words.diaryWhose)) {
            $0.a(
                words.diaryEveryone, .href(path(model.from, model.days, nil)),
                .aria("current", model.chosen == nil ? "true" : nil))
            for therapist in model.therapists {
                $0.a(
                    therapist.name, .href(path(model.from, model.days, therapist.id)),
                    .aria("current", therapist.id == model.chosen ? "true" : nil))
            }
        }
    }

    private func path(_ day: Day?, _ days: Int, _ therapist: PersonID?) -> String {
        var parts: [String] = []
        if let day { parts.append("\(Field.day.rawValue)=\(day)") }
        if days == 7 { parts.append("\(Field.view.rawValue)=week") }
        if let therapist { parts.append("\(Field.therapist.rawValue)=\(therapist)") }
        let path = Route.appointments.path
        return parts.isEmpty ? path : path + "?" + parts.joined(separator: "&")
    }
}
