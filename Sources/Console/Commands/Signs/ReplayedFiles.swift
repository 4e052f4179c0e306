internal import Clinic
internal import Exchange
internal import Foundation
internal import Measures
internal import Practice
internal import Signs

/// Closed courses of care from files that others made: brought into a practice that lasts as long as the replay.
struct ReplayedFiles {
    let paths: [String]
    /// The file of measures of the practice's own.
    let measures: String?
    let mapping: ColumnMapping
    let highestLine: Int
    let dates: DateOrder
    let unsaid: CalledOffUnsaid
    let zone: String
    let ports: ConsolePorts

    func courses() async throws -> ReplayedPractice {
        let files = try paths.map { path in try RecordsFile(path: try InFile.pathReadAgain(path), mapping: mapping) }
        if let column = try RecordsFile.absent(from: files, of: mapping) {
            var held: [String] = []
            for name in files.flatMap(\.columns) where !held.contains(name) { held.append(name) }
            let which = files.count == 1 ? "The file has no" : "No file has a"
            throw ConsoleFailure(
                "\(which) column “\(column)”. What is there: \(held.prefix(40).joined(separator: ", ")).")
        }
        let kept = try measures.map { try MeasuresFile.read(try ImportMeasuresCommand.bytes(of: $0), named: $0) }
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("rapport-replay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let practice = try await ports.open(DataPlace(path: folder.path))
        do {
            let courses = try await courses(files, kept, practice.service)
            await practice.close()
            return courses
        } catch {
            await practice.close()
            throw error
        }
    }

    private func courses(
        _ files: [RecordsFile], _ kept: KeptMeasures?, _ service: PracticeService
    ) async throws -> ReplayedPractice {
        _ = try await service.perform(
            SetUpPractice(
                practiceName: "Replay", zone: zone, personName: "Replay", signInName: "replay",
                password: UUID().uuidString))
        if let kept {
            let told = try await service.perform(
                RestoreMeasures(kept, isDryRun: false), as: .operatorOfTheMachine)
            if told.isRefused {
                throw ConsoleFailure("\(measures ?? "") holds measures that cannot come in; nothing was replayed.")
            }
        }
        // Sessions that name their appointments come after these; others' appointments find the sessions by their day.
        let isOwn = files.contains(where: \.namesAppointments)
        let order: [RecordsFile.Kind] =
            (isOwn ? [.appointments, .sessions] : [.sessions, .appointments]) + [.observations, .comments]
        for kind in order {
            for file in files where file.kinds.contains(kind) {
                try tell(try await bring(kind, file, service), file)
            }
        }
        return try await service.answer(ReplayEpisodes(), as: .operatorOfTheMachine)
    }

    private func bring(
        _ kind: RecordsFile.Kind, _ file: RecordsFile, _ service: PracticeService
    ) async throws -> ImportReport {
        let mapping = file.mapping(for: kind)
        switch kind {
        case .appointments:
            let source = try AppointmentsFile(
                path: file.path, mapping: mapping, dates: dates, unsaid: unsaid, isOneOfSeveral: true)
            return try await service.perform(
                ImportAppointments(source: source, isDryRun: false), as: .operatorOfTheMachine)
        case .sessions:
            let source = try SessionsFile(
                path: file.path, mapping: mapping, highestLine: highestLine, dates: dates, isOneOfSeveral: true)
            return try await service.perform(
                ImportSessions(source: source, isDryRun: false, passesUnknownMeasures: true),
                as: .operatorOfTheMachine)
        case .observations:
            let source = try ObservationsFile(path: file.path, mapping: mapping, dates: dates)
            return try await service.perform(
                ImportObservations(source: source, isDryRun: false), as: .operatorOfTheMachine)
        case .comments:
            let source = try CommentsFile(path: file.path, mapping: mapping, dates: dates)
            return try await service.perform(
                ImportComments(source: source, isDryRun: false), as: .operatorOfTheMachine)
        }
    }

    /// What cannot come in keeps the whole replay from being what it says.
    private func tell(_ report: ImportReport, _ file: RecordsFile) throws {
        for problem in report.problems.prefix(20) {
            Terminal.warn("\(file.path), line \(problem.line): " + ports.words(problem.key, problem.arguments))
        }
        if let hint = ImportOptions.hint(report.problems, dates) { Terminal.warn(hint) }
        if report.problemCount > 0 {
            throw ConsoleFailure("\(report.problemCount) lines of \(file.path) cannot be read; nothing was replayed.")
        }
        for note in report.notes { Terminal.warn("Note: " + ports.words(note.key, note.arguments)) }
    }
}
