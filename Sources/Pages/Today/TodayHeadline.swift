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
            guard model.view == .own, model.hasClients, let next else { return $0.text(sentence) }
            $0.text(words.andNext(beginning))
            $0.a(
                words.nextOne(words.calledName(of: next.client), dates.time(next.appointment.start)),
                .href("#\(AppointmentLine.place(of: next.appointment.id))"))
            $0.text(".")
        }
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
        model.appointments.first { $0.appointment.end > dates.now && $0.appointment.attendance == nil }
    }

    private var frontDesk: String {
        let open = model.appointments.filter { $0.appointment.attendance == nil && $0.appointment.start <= dates.now }
        return words.appointmentsToday(model.appointments.count, open: open.count)
    }
}
