import Clinic
import FollowThrough

/// The sentence at the top: how many need something, whom to begin with, what comes next.
struct TodayHeadline: Sendable {
    let words: Words
    let dates: Dates
    let model: TodayModel
    /// Whoever stands first under "Act now".
    let first: TodayRow?

    var sentence: String {
        if !model.hasClients { return words.aQuietStart }
        if model.view == .frontDesk { return frontDesk }
        let waiting = model.rows.count { $0.standing.lanes.contains(.actNow) }
        let start =
            if let first {
                model.view == .team
                    ? words.peopleInTeamNeed(
                        waiting, begin: words.calledName(of: first.client), with: first.therapistName)
                    : words.peopleNeed(waiting, begin: words.calledName(of: first.client))
            } else {
                words.nothingWaits
            }
        guard model.view == .own else { return start + "." }
        return words.andNext(start, next.map { (words.calledName(of: $0.client), dates.time($0.appointment.start)) })
    }

    private var next: AppointmentLine? {
        model.appointments.first { $0.appointment.end > dates.now && $0.appointment.attendance == nil }
    }

    private var frontDesk: String {
        let open = model.appointments.filter { $0.appointment.attendance == nil && $0.appointment.start <= dates.now }
        return words.appointmentsToday(model.appointments.count, open: open.count)
    }
}
