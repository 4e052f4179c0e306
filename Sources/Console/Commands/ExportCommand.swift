internal import ArgumentParser
internal import Exchange
internal import Foundation
internal import Measures
internal import Practice

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write out, as tables, what was recorded.",
        discussion: """
            An import of measures, appointments, sessions, observations, comments and supervision, in that order, \
            brings back measures of your own with their limits, clients, courses of care, booked times, sessions, \
            checks and what was seen and written, with --with-words the words too. Concerns with their acts go out to \
            be read and do not come in again: signs open concerns anew, and lines of supervision stand under them. \
            Other settings, people's ways in, barriers, referrals and the record of who looked are in no table. \
            rapport backup and rapport restore copy everything.
            """)

    enum Format: String, ExpressibleByArgument { case csv, json }
    enum Kind: String, ExpressibleByArgument {
        case sessions, appointments, concerns, observations, comments, supervision, measures
    }

    @OptionGroup var data: DataOptions
    @Option(help: "csv; json for measures, which are no table.") var format: Format?
    @Option(help: "measures, appointments, sessions, observations, comments, supervision or concerns.")
    var kind: Kind = .sessions
    @Flag(help: "Guard cells of a table that a spreadsheet could take for a formula; not for importing again.")
    var guarded = false
    @Flag(help: "With concerns alone: what was said in talks, reviews and comments too.") var withTalkNotes = false
    @Flag(help: "With observations, comments and supervision alone: what was said and written too.")
    var withWords = false
    @Option(help: "The file to write; standard output where there is none.") var out: String?

    func validate() throws {
        if guarded, kind == .measures {
            throw ValidationError("--guarded is for tables, and measures go out as json.")
        }
        if withTalkNotes, kind != .concerns {
            throw ValidationError("--with-talk-notes goes with --kind concerns.")
        }
        if withWords, ![.observations, .comments, .supervision].contains(kind) {
            throw ValidationError("--with-words goes with --kind observations, comments or supervision.")
        }
        guard let format, (format == .json) != (kind == .measures) else { return }
        throw ValidationError(kind == .measures ? "Measures go out as json." : "\(name) go out as csv.")
    }

    private var name: String { kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst() }

    func run() async throws {
        try await data.withPractice { practice, _ in
            if kind == .measures { return try await writeMeasures(practice.service) }
            // Nothing is written over before there is something to write.
            let first = try await page(nil, practice.service)
            let file = try OutFile(out)
            defer { file.giveUp() }
            // What is for spreadsheets begins as they know UTF-8 by.
            var writer = CSVWriter(guarded ? .guarded : .plain, byteOrderMark: guarded) {
                (bytes: [UInt8]) throws(ConsoleFailure) in
                try file.write(bytes)
            }
            try writer.write(columns)
            var (current, rows) = (first, 0)
            while true {
                for row in current.rows { try writer.write(row) }
                rows += current.rows.count
                guard let next = current.next else { break }
                current = try await page(next, practice.service)
            }
            try writer.finish()
            try file.finish()
            if let out, !file.isStandardOutput { Terminal.say("\(rows) lines in \(out)\(file.afterName).") }
        }
    }

    private var columns: [String] {
        switch kind {
        case .sessions: ExportColumns.sessions
        case .appointments: ExportColumns.appointments
        case .concerns: ExportColumns.concerns
        case .observations: ExportColumns.observations
        case .comments: ExportColumns.comments
        case .supervision: ExportColumns.supervision
        case .measures: []
        }
    }

    private func writeMeasures(_ service: PracticeService) async throws {
        let kept = try await service.answer(ExportMeasures(), as: .operatorOfTheMachine)
        let bytes = try MeasuresFile.write(kept)
        let file = try OutFile(out)
        defer { file.giveUp() }
        try file.write(bytes)
        try file.finish()
        if let out, !file.isStandardOutput {
            let measures = kept.measures.count == 1 ? "1 measure" : "\(kept.measures.count) measures"
            Terminal.say("\(measures) in \(out)\(file.afterName).")
        }
    }

    private func page(_ from: ExportPosition?, _ service: PracticeService) async throws -> ExportPage {
        switch kind {
        case .sessions: try await service.answer(ExportSessions(from: from), as: .operatorOfTheMachine)
        case .appointments: try await service.answer(ExportAppointments(from: from), as: .operatorOfTheMachine)
        case .concerns:
            try await service.answer(
                ExportConcerns(from: from, withTalkNotes: withTalkNotes), as: .operatorOfTheMachine)
        case .observations:
            try await service.answer(ExportObservations(from: from, withWords: withWords), as: .operatorOfTheMachine)
        case .comments:
            try await service.answer(ExportComments(from: from, withWords: withWords), as: .operatorOfTheMachine)
        case .supervision:
            try await service.answer(ExportSupervision(from: from, withWords: withWords), as: .operatorOfTheMachine)
        case .measures: ExportPage(rows: [], next: nil)
        }
    }
}
