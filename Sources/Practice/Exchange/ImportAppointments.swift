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
        let zone = try await read { store in try store.requirePractice().zone }
        let today = zone.day(of: chance.now())
        let look: CareSurvey.Look<ImportedAppointment> = { row in
            let wasHeld = row.attendance?.wasSeen == true && row.start.day(in: zone) <= today
            return (row.care, SurveyedPlace(start: row.start, wasHeld: wasHeld))
        }
        let survey = try await read { _ in try CareSurvey.of(command.source, zone, look) }
        if command.isDryRun, let pieces = PreviewPieces(command.source, survey, zone, look) {
            let (care, _) = try await previewing(.importAppointments, pieces, from: survey, as: actor, 0) {
                care, none, rows in
                var run = AppointmentImport(care: care)
                for (line, row) in rows { try run.take(line, row) }
                return (run.care.tally, none)
            }
            return care.told(after: command.source.notes).withSameStays(for: actor)
        }
        if command.isDryRun, let refused = survey.refusedAtOnce(for: actor) { return refused }
        return try await importing(.importAppointments, isDryRun: command.isDryRun, as: actor) { store in
            var run = AppointmentImport(care: try CareImport(self, store, actor, survey: survey))
            try survey.forEachPiece(of: command.source, zone, look) { said, lines in
                run.care.tally.begin(said)
                for (line, row) in lines { try run.take(line, row) }
            }
            return (run.care.told(after: command.source.notes), run.care.touched)
        }
    }
}

/// Appointments of an import, row by row, each told by its course of care and its start.
struct AppointmentImport {
    var care: CareImport
    private var held: HeldEpisode?

    init(care: CareImport) { self.care = care }

    mutating func take(_ line: Int, _ row: Result<ImportedAppointment, ImportRowProblem>) throws {
        do {
            let read = try row.get()
            if try keep(read, line) { care.report.new += 1 } else { care.report.same += 1 }
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
    private mutating func keep(_ row: ImportedAppointment, _ line: Int) throws -> Bool {
        guard (5...480).contains(row.minutes) else { throw ImportRowProblem("problem.range", ["minutes", "5", "480"]) }
        let start = care.instant(row.start)
        let day = care.practice.zone.day(of: start)
        try care.requireLikely(day)
        if let attendance = row.attendance, attendance.isKnownAfterwards, day > care.practice.zone.day(of: care.now) {
            throw ImportRowProblem("import.came-ahead", [day.description])
        }
        let before = care.report.ended + care.report.filled
        let episode = try care.episode(row.care)
        let brought = care.report.ended + care.report.filled > before
        if held?.episode.id != episode.id { held = try HeldEpisode(episode, care.store) }
        let known = held?.appointments.first { $0.start == start && (row.id == nil || row.id == $0.id) }
        if let known {
            let adds = row.attendance != nil && known.attendance == nil
            if !adds, care.tally.wasBrought(known.id) { throw ImportRowProblem("import.appointment-twice") }
            guard let attendance = row.attendance, known.attendance != attendance else {
                // Both came in before, and side by side.
                guard known.attendance?.wasSeen == true, row.session == nil, try joinVisit(to: known) else {
                    return brought
                }
                care.touched.insert(episode.id)
                return true
            }
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
        try requireOpen(row, day, episode, line)
        let appointment = try known ?? new(row, start, episode)
        care.tally.bringBack(.appointment(appointment.id))
        if let attendance = row.attendance {
            try record(attendance, row, of: appointment)
            // So that another line that says who came is told as one too many.
            care.tally.bring(appointment.id)
            held?.appointments.removeAll { $0.id == appointment.id }
            held?.appointments.append(appointment.attended(attendance))
            if attendance.wasStoodUp { try tellChecked(on: day, episode, row.care, line) }
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
        if held?.sessions.contains(where: { $0.id == row.session }) == true { return }
        if row.session == nil, try joinVisit(to: appointment) { return }
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

    /// Whether a session that came in without its appointment turns out to be of this one.
    private mutating func joinVisit(to appointment: Appointment) throws -> Bool {
        guard try care.store.session(of: appointment.id) == nil,
            let visit = held?.visit(of: appointment, care.practice.zone)
        else { return false }
        try care.store.join(visit.id, to: appointment.id)
        try care.store.move(checksBefore: appointment.id, to: visit.id)
        held?.sessions.removeAll { $0.id == visit.id }
        held?.sessions.append(visit.belonging(to: appointment.id))
        return true
    }

    /// Nobody is booked, and nobody comes, in a course of care that is over. What this product itself gave out comes in as
    /// it was there, and is told; what was called off tells of nothing.
    private mutating func requireOpen(
        _ row: ImportedAppointment, _ day: Day, _ episode: Episode, _ line: Int
    ) throws {
        guard let ended = try care.lastDay(of: episode, row.care), day > ended else { return }
        if row.attendance?.wasCalledOff == true { return }
        guard row.id != nil || row.attendance?.wasStoodUp == true else {
            throw ImportRowProblem("import.after-end", [day.description, ended.description])
        }
        try care.tellOf("import.kept-after-end", [day.description, ended.description], in: episode, row.care, line)
    }

    /// A check of a day on which nobody came is a slip in one of the two.
    private mutating func tellChecked(
        on day: Day, _ episode: Episode, _ row: ImportedCare, _ line: Int
    ) throws {
        guard held?.isChecked(on: day, care.practice.zone) == true, held?.wasSeen(on: day, care.practice.zone) != true
        else { return }
        try care.tellOf("import.checked-not-seen", [day.description], in: episode, row, line)
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

    fileprivate var wasCalledOff: Bool { !isKnownAfterwards }

    /// Somebody was waited for, and not seen.
    var wasStoodUp: Bool { self == .noShow || self == .wrongTime(seen: false) }
}
