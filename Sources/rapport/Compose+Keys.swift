import Console
import Foundation
import Practice
import Records
import SQLiteEngine
import Vault

/// New keys for a practice that nobody has open.
enum ComposedKeys {
    /// Taken before the keys are read: what is written with them must not be written with keys that are given up.
    static func hold(_ place: DataPlace) throws -> KeyHold {
        guard let hold = KeyHold(place.path, alone: false) else {
            throw ConsoleFailure(
                "The keys of \(place.path) are being changed: wait until rapport keys rotate has ended.")
        }
        return hold
    }

    /// - Returns: what could not be brought under the new keys, one sentence each; the old ones are kept for it then.
    static func rotate(
        _ place: DataPlace, _ engine: SQLiteEngine, progress: @Sendable (Int, Int) -> Void
    ) async throws -> [String] {
        guard let alone = KeyHold(place.path, alone: true) else {
            throw ConsoleFailure(
                "The practice in \(place.path) is open in another process: stop it first, then say this again.")
        }
        defer { withExtendedLifetime(alone) {} }
        let before = try await ComposedSealing.open(engine, in: place.path, progress: progress)
        guard before.faults.isEmpty else { return before.faults }
        guard !before.wasUnsettled else { return [] }
        let path = ComposedSealing.practicePath(place.path)
        let (practice, talk) = try ComposedSealing.keys(in: place.path)
        // The practice's key says that there is work to be done, so it comes last.
        try ComposedSealing.replace(ComposedSealing.talkPath(place.path), talk.adding())
        try ComposedSealing.replace(path, practice.adding())
        return try await ComposedSealing.open(engine, in: place.path, progress: progress).faults
    }
}
