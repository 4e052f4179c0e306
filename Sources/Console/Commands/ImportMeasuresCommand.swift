internal import ArgumentParser
internal import Exchange
internal import Foundation
internal import Measures
internal import Practice

struct ImportMeasuresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measures",
        abstract: "Measures of a practice's own, from rapport export --kind measures; a dry run unless --apply.",
        discussion: """
            Every version comes back to the letter, with its risk items, its cutoffs and whether it is offered; all of \
            the file or nothing. What is here already stays as it is. They come in before the sessions that were marked \
            on them.
            """)

    @Argument(help: "The file, in JSON.") var file: String
    @Flag(help: "Keep it. Without this, only what would happen is told.") var apply = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        let kept = try MeasuresFile.read(try Self.bytes(of: file), named: file)
        try await data.withPractice { practice, _ in
            let told = try await practice.service.perform(
                RestoreMeasures(kept, isDryRun: !apply), as: .operatorOfTheMachine)
            try tell(told)
        }
    }

    /// No more of a file than can be one: what is longer is refused unread.
    static func bytes(of file: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: try InFile.path(file)),
            let data = try? handle.read(upToCount: MeasuresFile.longest + 1)
        else { throw ConsoleFailure("\(file) cannot be read.") }
        return Array(data)
    }

    private static let limitsTold = 200

    private func tell(_ told: RestoredMeasures) throws {
        for id in told.differing {
            Terminal.warn(
                "\(id.key.name) version \(id.version) is here with another content, or is a measure of Rapport's own.")
        }
        for id in told.incomparable {
            Terminal.warn(
                "\(id.key.name) version \(id.version) has another score than another version of it, or is for another "
                    + "purpose.")
        }
        for row in told.differingLimits.prefix(Self.limitsTold) {
            Terminal.warn(
                "\(row.key.name) of \(row.measure?.name ?? ""), version \(row.version), is here with another value or "
                    + "is none that the measure can have.")
        }
        let unsaid = told.differingLimits.count - Self.limitsTold
        if unsaid > 0 { Terminal.warn("and \(unsaid) more limits") }
        for id in told.new { Terminal.say("New: \(id.key.name) version \(id.version).") }
        let limits = told.newLimits == 1 ? "1 limit" : "\(told.newLimits) limits"
        Terminal.say("\(told.new.count) new, \(told.same.count) here already; \(limits) new.")
        if told.isRefused {
            Terminal.say("Nothing was changed: a file comes in whole or not at all.")
            throw ExitCode.failure
        }
        Terminal.say(
            told.wasApplied ? "All of it was kept." : "Nothing was changed: this was a dry run. Add --apply to keep it."
        )
    }
}

extension MeasuresFile {
    static func read(_ bytes: [UInt8], named file: String) throws -> KeptMeasures {
        do { return try read(bytes) } catch { throw ConsoleFailure("\(file) \(error.words) Nothing was changed.") }
    }
}

extension MeasuresFileProblem {
    /// After the name of the file.
    fileprivate var words: String {
        switch self {
        case .notWritable: "cannot be written."
        case .tooLong: "is longer than \(MeasuresFile.longest / 1_048_576) MB, which no file of measures is."
        case .notJSON(let line): "is not JSON that may be trusted: line \(line)."
        case .notMeasures:
            "is no export of measures. A FHIR Questionnaire comes in with: rapport import measure FILE --apply."
        case .newer: "was written by a newer rapport than this one."
        case .incomplete: "lacks something that every export of measures has, or has it in another form."
        case .flaw(let place): "says something that cannot be, at \(place)."
        case .otherMembers: "says something that no export of measures says."
        }
    }
}
