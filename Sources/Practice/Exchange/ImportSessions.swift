internal import Clinic

/// Sessions and their responses from a file: all of it or nothing. A dry run does the same and keeps nothing.
package struct ImportSessions: Sendable {
    package typealias Result = ImportReport
    package let source: any ImportSource<ImportedSession>
    package let isDryRun: Bool
    /// Of a row on a measure that is not here, the session is kept and the answers are passed over, instead of refusing it.
    package let passesUnknownMeasures: Bool
    /// Told how far it has come, now and then.
    package let progress: @Sendable (ImportProgress) -> Void
    package init(
        source: any ImportSource<ImportedSession>, isDryRun: Bool, passesUnknownMeasures: Bool = false,
        progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
    ) {
        self.source = source
        self.progress = progress
        self.isDryRun = isDryRun
        self.passesUnknownMeasures = passesUnknownMeasures
    }
}

/// How far an import has come.
package enum ImportProgress: Hashable, Sendable {
    /// The file was read through so far.
    case reading(Int)
    /// So many of its rows were tried or brought in.
    case taking(Int, of: Int)
    /// Of so many courses of care was worked out where they stand.
    case judging(Int, of: Int)
}

extension PracticeService {
    package func perform(_ command: ImportSessions, as actor: Actor) async throws(PracticeError) -> ImportReport {
        try actor.requireUpkeep()
        let zone = try await read { store in try store.requirePractice().zone }
        let look: CareSurvey.Look<ImportedSession> = { row in
            guard let session = row.session else {
                return (row.care, SurveyedPlace(start: row.response?.answeredAt, isSession: false))
            }
            // The start of one without a date only keeps the order.
            return (row.care, SurveyedPlace(start: session.isUndated ? nil : session.start, number: session.number))
        }
        let survey = try await read { _ in
            func tell(_ rows: Int) { if rows.isMultiple(of: 1000) { command.progress(.reading(rows)) } }
            return try CareSurvey.of(command.source, zone, progress: tell, look)
        }
        if command.isDryRun, let pieces = PreviewPieces(command.source, survey, zone, look) {
            let (care, own) = try await previewing(
                .importSessions, pieces, from: survey, as: actor, SessionTally(), progress: command.progress
            ) { care, own, rows in
                var run = SessionImport(care: care, own, passesUnknownMeasures: command.passesUnknownMeasures)
                for (line, row) in rows { try run.take(line, row) }
                return (run.care.tally, run.tally)
            }
            let notes = SessionImport.notes(command.source.notes, care, own)
            return care.told(after: notes).withSameStays(for: actor)
        }
        if command.isDryRun, let refused = survey.refusedAtOnce(for: actor) { return refused }
        return try await importing(
            .importSessions, isDryRun: command.isDryRun, as: actor, progress: command.progress
        ) { store in
            var run = SessionImport(
                care: try CareImport(self, store, actor, survey: survey),
                passesUnknownMeasures: command.passesUnknownMeasures)
            var done = 0
            try survey.forEachPiece(of: command.source, zone, look) { said, lines in
                run.begin(said)
                for (line, row) in lines {
                    try run.take(line, row)
                    done += 1
                    if done.isMultiple(of: 100) { command.progress(.taking(done, of: survey.rows)) }
                }
            }
            return (run.told(after: command.source.notes), run.care.touched)
        }
    }

    /// One transaction, in which everybody else waits: rows, then the standings of all that they touched, then the audit
    /// event. A dry run and a run with a problem are undone by throwing, so that both report what the real one would do;
    /// that somebody looked is recorded of them, too.
    func importing(
        _ action: AuditAction, isDryRun: Bool, as actor: Actor,
        progress: @escaping @Sendable (ImportProgress) -> Void = { _ in },
        _ run: @Sendable @escaping (any StoreWriting) throws -> (ImportReport, Set<EpisodeID>)
    ) async throws(PracticeError) -> ImportReport {
        try actor.requireUpkeep()
        defer { shelf.countChange() }
        do {
            return try await store.write { store in
                let (read, touched) = try run(store)
                var report = read.withSameStays(for: actor)
                guard !isDryRun, report.problemCount == 0 else { throw NothingKept(report: report) }
                var boards: Set<PersonID?> = []
                var announcements: [Announcement] = []
                for (done, episode) in touched.sorted().enumerated() {
                    if done.isMultiple(of: 100) { progress(.judging(done, of: touched.count)) }
                    let announcement = try judge(episode, in: store).announcement
                    if boards.insert(announcement.therapist).inserted { announcements.append(announcement) }
                }
                try note(action, by: actor.personID, in: store)
                report.wasApplied = true
                return Announced(report, announcements)
            }.announced(by: self)
        } catch let undone as NothingKept {
            try await write { store in
                try note(.previewImport, by: actor.personID, to: nil, action.rawValue, in: store)
            }
            return undone.report
        } catch {
            throw PracticeError(wrapping: error)
        }
    }
}

extension ImportReport {
    /// A person is not told of rows that are here with another content; so what is here already is told to stay.
    func withSameStays(for actor: Actor) -> ImportReport {
        guard actor.personID != nil, same > 0 else { return self }
        var report = self
        report.notes.append(ImportNote(key: "import.same-stays", arguments: []))
        return report
    }
}

/// Undoes the transaction and carries the report out of it.
struct NothingKept: Error {
    let report: ImportReport
}
