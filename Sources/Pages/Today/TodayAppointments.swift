import Clinic
import Markup
import Routes

/// Today's appointments in order, what came of each, and one tap for each that nobody has said anything of.
struct TodayAppointments: Component, Sendable {
    let context: PageContext
    let model: TodayModel

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        let appointments = model.appointments
        if appointments.isEmpty {
            if model.view == .frontDesk { html.p(words.noAppointmentsToday, .class("lead")) }
            return
        }
        let note = appointments.contains(where: \.mayRecord) ? words.tapWhatHappened : nil
        html.ledger("appointments", words.todaysAppointments, count: appointments.count, note: note) {
            $0.ol(.class("appointments")) {
                let firstOpen = appointments.firstIndex {
                    $0.appointment.attendance == nil && $0.appointment.end > dates.now
                }
                let line = appointments.firstIndex { $0.appointment.start > dates.now }
                for (index, appointment) in appointments.enumerated() {
                    if index == line { writeNow(into: &$0) }
                    TodayAppointmentRow(
                        context: context, item: appointment, isNext: index == firstOpen, view: model.view
                    ).write(into: &$0)
                }
                if line == nil { writeNow(into: &$0) }
            }
        }
    }

    private func writeNow(into html: inout HTML) {
        html.li(.class("now")) { $0.span(words.now(dates.time(context.now))) }
    }
}
