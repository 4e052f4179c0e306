package import Clinic

/// Every appointment with what came of it, as last recorded; for a front desk without the treatment and why care ended.
package struct ExportAppointments: Sendable {
    package typealias Answer = ExportPage
    package let from: ExportPosition?
    package let episodes: Int
    /// Of one client alone; everybody's where it is not given.
    package let client: ClientID?
    package init(from: ExportPosition? = nil, episodes: Int = 200, client: ClientID? = nil) {
        self.client = client
        self.from = from
        self.episodes = episodes
    }
}

extension PracticeService {
    package func answer(_ question: ExportAppointments, as actor: Actor) async throws(PracticeError) -> ExportPage {
        try await exporting(
            { _ in .exportAppointments }, question.from, question.episodes, of: question.client, as: actor,
            by: AccessPolicy.mayReadAppointments
        ) { records, people, zone, store in
            let ownership = try store.ownership(of: records.episode.id)
            let isClinical = actor.allows(
                AccessPolicy.mayReadClinical, ownership ?? EpisodeOwnership(therapist: nil, team: nil))
            let care = CareColumns.cells(records, people, withTreatment: isClinical)
            let sites = Dictionary(try store.sites().map { ($0.id, $0.name) }) { first, _ in first }
            let sessions = Dictionary(
                records.sessions.compactMap { session in session.appointment.map { ($0, session.id) } }
            ) { first, _ in first }
            return try records.appointments.sorted { ($0.start, $0.id) < ($1.start, $1.id) }.map { appointment in
                let therapist = people[appointment.therapist]
                let record = try store.attendanceRecords(of: appointment.id).last
                let place = [
                    appointment.id.description, zone.day(of: appointment.start).description,
                    CellText.text(appointment.start), String(appointment.minutes), therapist?.name ?? "",
                    therapist?.signInName ?? "", appointment.site.flatMap { sites[$0] } ?? "",
                ]
                let isSaid = appointment.attendance != nil
                return care + place + AppointmentColumns.cells(appointment.attendance) + [
                    isSaid ? record.map { CellText.text($0.recordedAt) } ?? "" : "",
                    isSaid ? record?.recordedBy.flatMap { people[$0]?.signInName } ?? "" : "",
                    sessions[appointment.id]?.description ?? "",
                ]
            }
        }
    }
}
