import Clinic
import FollowThrough

/// The sentence at the top: how many need something, whom to begin with, what comes next.
struct TodayHeadline: Sendable {
    let words: Words
    let dates: Dates
    let model: TodayModel

    var sentence: String {
        if !model.hasClients { return words.aQuietStart }
        if model.view == .frontDesk { return frontDesk }
        let waiting = model.rows.filter { $0.standing.lanes.contains(.actNow) }
        let first = waiting.first.map { words.calledName(of: $0.client) }
        let start =
            if let first {
                model.view == .team
                    ? words.peopleInTeamNeed(waiting.count, begin: first, with: waiting.first?.therapistName)
                    : words.peopleNeed(waiting.count, begin: first)
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
