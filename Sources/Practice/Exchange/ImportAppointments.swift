internal import Clinic

/// Booked times and what came of them, from a file: all of it or nothing. A dry run does the same and keeps nothing.
package struct ImportAppointments: Sendable {
    package typealias Result = ImportReport
    package let source: any ImportSource<ImportedAppointment>
    package let isDryRun: Bool
    package init(source: any ImportSource<ImportedAppointment>, isDryRun: Bool) {
        self.source = source
        self.isDryRun = isDryRun
    }
}

extension PracticeService {
    package func perform(_ command: ImportAppointments, as actor: Actor) async throws(PracticeError) -> ImportReport {
        try actor.requireUpkeep()
        let survey = try await read { store in
            let zone = try store.requirePractice().zone
            let today = zone.day(of: chance.now())
            return try CareSurvey(command.source, zone) { row in
                let wasHeld = row.attendance?.wasSeen == true && row.start.day(in: zone) <= today
                return (row.care, SurveyedPlace(start: row.start, wasHeld: wasHeld))
            }
        }
        if command.isDryRun, let pieces = PreviewPieces(command.source, survey, { $0.care }) {
            let (care, _) = try await previewing(.importAppointments, pieces, from: survey, as: actor, 0) {
                care, none, rows in
                var run = AppointmentImport(care: care)
                for (line, row) in rows { try run.take(line, row) }
                return (run.care.tally, none)
            }
            return care.told(after: command.source.notes).withSameStays(for: actor)
        }
        return try await importing(.importAppointments, isDryRun: command.isDryRun, as: actor) { store in
            var run = AppointmentImport(care: try CareImport(self, store, actor, survey: survey))
            try command.source.forEach { line, row in try run.take(line, row) }
            return (run.care.told(after: command.source.notes), run.care.touched)
        }
    }
}

/// Appointments of an import, row by row, each told by its course of care and its start.
struct AppointmentImport {
    var care: CareImport
    private var held: (episode: EpisodeID, appointments: [Appointment], sessions: [Session])?

    init(care: CareImport) { self.care = care }

    mutating func take(_ line: Int, _ row: Result<ImportedAppointment, ImportRowProblem>) throws {
        do {
            let read = try row.get()
            if try keep(read) { care.report.new += 1 } else { care.report.same += 1 }
            care.tellSkipped(read.start, line)
            care.tally.endRow(isRefused: false)
        } catch let problem as ImportRowProblem {
            refuse(problem, line)
        } catch StoreError.duplicate, StoreError.missing {
            refuse(ImportRowProblem("import.id-taken"), line)
        }
    }

    private mutating func refuse(_ problem: ImportRowProblem, _ line: Int) {
        care.tally.endRow(isRefused: true)
        care.report.add(problem, line: line)
    }

    /// Whether it brought anything.
    private mutating func keep(_ row: ImportedAppointment) throws -> Bool {
        guard (5...480).contains(row.minutes) else { throw ImportRowProblem("problem.range", ["minutes", "5", "480"]) }
        let start = care.instant(row.start)
        let day = care.practice.zone.day(of: start)
        try care.requireLikely(day)
        if let attendance = row.attendance, attendance.isKnownAfterwards, day > care.practice.zone.day(of: care.now) {
            throw ImportRowProblem("import.came-ahead", [day.description])
        }
        let ended = care.report.ended
        let episode = try care.episode(row.care)
        let brought = care.report.ended > ended
        if held?.episode != episode.id {
            let records = try care.store.records(of: episode.id)
            held = (episode.id, records?.appointments ?? [], records?.sessions ?? [])
        }
        let known = held?.appointments.first { $0.start == start && (row.id == nil || row.id == $0.id) }
        if let known {
            let adds = row.attendance != nil && known.attendance == nil
            if !adds, care.tally.wasBrought(known.id) { throw ImportRowProblem("import.appointment-twice") }
            guard let attendance = row.attendance, known.attendance != attendance else { return brought }
            if known.attendance != nil {
                try care.tellOther(in: episode.id, ImportRowProblem("import.appointment-differs"))
                return brought
            }
        } else if let id = row.id, let other = try care.store.appointment(id) {
            guard other.episode == episode.id else { throw ImportRowProblem("import.id-taken") }
            try care.tellOther(in: episode.id, ImportRowProblem("import.appointment-differs"))
            return brought
        } else if care.tally.isClaimed(row.id) {
            throw ImportRowProblem("import.id-taken")
        }
        let appointment = try known ?? new(row, start, episode)
        care.tally.bringBack(.appointment(appointment.id))
        if let attendance = row.attendance {
            try record(attendance, row, of: appointment)
            // So that another line that says who came is told as one too many.
            care.tally.bring(appointment.id)
            held?.appointments.removeAll { $0.id == appointment.id }
            held?.appointments.append(appointment.attended(attendance))
        }
        care.touched.insert(episode.id)
        return true
    }

    private mutating func new(_ row: ImportedAppointment, _ start: Instant, _ episode: Episode) throws -> Appointment {
        let id = row.id ?? care.service.chance.id()
        let day = care.practice.zone.day(of: start)
        let appointment = Appointment(
            id: id, episode: episode.id, therapist: try care.therapist(row.care, of: episode, on: day),
            site: try care.site(row.site), start: start, minutes: row.minutes, attendance: row.attendance)
        try care.store.add(appointment)
        care.tally.claim(row.id)
        care.tally.bring(id)
        held?.appointments.append(appointment)
        care.tally.count(.appointment(id))
        return appointment
    }

    private mutating func record(_ attendance: Attendance, _ row: ImportedAppointment, of appointment: Appointment)
        throws
    {
        let last = try care.store.attendanceRecords(of: appointment.id).last
        let recordedBy = row.id == nil ? care.actor.personID : try care.recorder(row.recordedBy)
        try care.store.add(
            AttendanceRecord(
                id: care.service.chance.id(), appointment: appointment.id, attendance: attendance,
                recordedAt: row.recordedAt ?? care.now, recordedBy: recordedBy, replaces: last?.id))
        guard attendance.wasSeen, try care.store.session(of: appointment.id) == nil else { return }
        let day = care.practice.zone.day(of: appointment.start)
        let isThere = held?.sessions.contains { session in
            session.id == row.session
                || session.appointment == nil && session.isDated && care.practice.zone.day(of: session.start) == day
        }
        guard isThere != true else { return }
        let session = Session(
            id: row.session ?? care.service.chance.id(), episode: appointment.episode, therapist: appointment.therapist,
            appointment: appointment.id, start: appointment.start, end: appointment.end)
        if care.tally.isClaimed(row.session) { throw ImportRowProblem("import.id-taken") }
        try care.store.add(session)
        if let appointment = session.appointment {
            try care.store.move(checksBefore: appointment, to: session.id)
        }
        care.tally.claim(row.session)
        held?.sessions.append(session)
        care.tally.count(.session(session.id, isDated: true))
    }
}

extension Attendance {
    /// Nobody can say so of what lies ahead.
    fileprivate var isKnownAfterwards: Bool {
        switch self {
        case .onTime, .late, .wrongTime, .noShow: true
        case .cancelled, .rescheduled: false
        }
    }
}
