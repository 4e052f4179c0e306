import Clinic
import FollowThrough
import Markup

/// The sentence at the top: how many need something, whom to begin with, and what comes next, which leads to its row.
struct TodayHeadline: Component, Sendable {
    let words: Words
    let dates: Dates
    let model: TodayModel
    /// Whoever stands first under "Act now".
    let first: TodayRow?

    func write(into html: inout HTML) {
        html.p(.class("lead soft")) {
            guard model.view == .own, model.hasClients, begun != nil || next != nil else { return $0.text(sentence) }
            if let begun {
                $0.text(words.andBegun(beginning))
                write(begun, into: &$0)
                $0.text(words.begunUnsaid)
            }
            if let next {
                $0.text(begun == nil ? words.andNext(beginning) : words.thenNext)
                write(next, into: &$0)
            }
            $0.text(".")
        }
    }

    private func write(_ line: AppointmentLine, into html: inout HTML) {
        html.a(
            words.nextOne(words.calledName(of: line.client), dates.time(line.appointment.start)),
            .href("#\(AppointmentLine.place(of: line.appointment.id))"))
    }

    /// Where nothing is next.
    private var sentence: String {
        if !model.hasClients { return words.aQuietStart }
        if model.view == .frontDesk { return frontDesk }
        return beginning + "."
    }

    private var beginning: String {
        let waiting = model.rows.count { $0.standing.lanes.contains(.actNow) }
        guard let first else { return words.nothingWaits }
        let name = words.calledName(of: first.client)
        return model.view == .team
            ? words.peopleInTeamNeed(waiting, begin: name, with: first.therapistName)
            : words.peopleNeed(waiting, begin: name)
    }

    private var next: AppointmentLine? {
        model.appointments.first { $0.appointment.start > dates.now && $0.appointment.attendance == nil }
    }

    /// It has begun, and nobody has said who came.
    private var begun: AppointmentLine? {
        model.appointments.first { line in
            line.appointment.attendance == nil && line.appointment.start <= dates.now
                && line.appointment.end > dates.now
        }
    }

    private var frontDesk: String {
        let open = model.appointments.filter { $0.appointment.attendance == nil && $0.appointment.start <= dates.now }
        return words.appointmentsToday(model.appointments.count, open: open.count)
    }
}
