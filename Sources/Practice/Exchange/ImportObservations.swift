internal import Clinic

/// What was seen in sessions, from a file: all of it or nothing. The sessions come in first.
package struct ImportObservations: Sendable {
    package typealias Result = ImportReport
    package let source: any ImportSource<ImportedObservation>
    package let isDryRun: Bool
    package init(source: any ImportSource<ImportedObservation>, isDryRun: Bool) {
        self.source = source
        self.isDryRun = isDryRun
    }
}

/// What clients wrote, from a file: all of it or nothing. The checks come in first.
package struct ImportComments: Sendable {
    package typealias Result = ImportReport
    package let source: any ImportSource<ImportedComment>
    package let isDryRun: Bool
    package init(source: any ImportSource<ImportedComment>, isDryRun: Bool) {
        self.source = source
        self.isDryRun = isDryRun
    }
}

extension PracticeService {
    package func perform(_ command: ImportObservations, as actor: Actor) async throws(PracticeError) -> ImportReport {
        try await importing(.importObservations, isDryRun: command.isDryRun, as: actor) { store in
            var run = ObservationImport(care: try CareImport(self, store, actor))
            try command.source.forEach { line, row in try run.take(line, row) }
            return (run.care.told(after: command.source.notes), run.care.touched)
        }
    }

    package func perform(_ command: ImportComments, as actor: Actor) async throws(PracticeError) -> ImportReport {
        try await importing(.importComments, isDryRun: command.isDryRun, as: actor) { store in
            var run = CommentImport(care: try CareImport(self, store, actor))
            try command.source.forEach { line, row in try run.take(line, row) }
            return (run.care.told(after: command.source.notes), run.care.touched)
        }
    }
}
