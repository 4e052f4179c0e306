import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// A day of the diary, or the week that holds it, from Monday.
    func showAppointments(_ visitor: Visitor) async throws -> Reply {
        let viewer = visitor.viewer
        let today = (practice?.zone ?? .utc).day(of: now)
        let asked = query[.day].flatMap { Day($0) } ?? today
        let isWeek = query[.view] == "week"
        let from = isWeek ? asked.adding(days: 1 - asked.weekday) : asked
        let therapist = query[.therapist].flatMap { PersonID($0) }
        let diary = try await service.answer(
            Diary(from: from, days: isWeek ? 7 : 1, therapist: therapist), as: visitor.actor)
        let sites = try await service.answer(PeopleView(), as: visitor.actor).sites
        let isFrontDesk = viewer.roles.contains(.frontDesk)
        let line = { (row: DiaryRow) -> AppointmentLine in
            let isOwn = viewer.roles.contains(.therapist) && row.appointment.therapist == viewer.person
            return AppointmentLine(
                appointment: row.appointment, client: row.client, therapistName: row.therapistName,
                session: row.session, outcomeCheckIsIn: row.outcomeCheckIsIn,
                allianceCheckIsIn: row.allianceCheckIsIn, holdsAnswers: row.holdsAnswers,
                asksForChecks: row.asksForChecks, standing: nil,
                mayRecord: isFrontDesk || isOwn,
                mayOpen: isOwn, site: sites.name(of: row.appointment.site))
        }
        let model = DiaryModel(
            from: from, days: isWeek ? 7 : 1, rows: diary.rows.map(line), after: diary.after.map(line),
            therapists: diary.therapists.map { TodayTherapist(id: $0.id, name: $0.name) }, chosen: therapist,
            mayBook: !viewer.roles.isDisjoint(with: [.therapist, .frontDesk]))
        return .page(DiaryPage(context(visitor), model).bytes())
    }
}

extension [Site] {
    /// What is said beside an appointment: nothing where there is one site alone, and nothing of one that nobody chose.
    func name(of site: SiteID?) -> String? {
        guard count > 1, let site else { return nil }
        return first { $0.id == site }?.name
    }
}
