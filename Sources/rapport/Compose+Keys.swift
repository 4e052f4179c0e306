import Console
import Foundation
import Practice
import Records
import SQLiteEngine
import Vault

/// New keys for a practice that nobody has open.
enum ComposedKeys {
    /// - Returns: what could not be brought under the new keys, one sentence each; the old ones are kept for it then.
    static func rotate(
        _ place: DataPlace, _ engine: SQLiteEngine, progress: @Sendable (Int, Int) -> Void
    ) async throws -> [String] {
        let before = try await ComposedSealing.open(engine, in: place.path, progress: progress)
        guard before.faults.isEmpty else { return before.faults }
        guard !before.wasUnsettled else { return [] }
        let path = ComposedSealing.practicePath(place.path)
        guard let alone = KeyHold(path, alone: true) else {
            throw ConsoleFailure(
                "The practice in \(place.path) is open in another process: stop it first, then say this again.")
        }
        defer { withExtendedLifetime(alone) {} }
        let (practice, talk) = try ComposedSealing.keys(in: place.path)
        // The practice's key says that there is work to be done, so it comes last.
        try ComposedSealing.replace(ComposedSealing.talkPath(place.path), talk.adding())
        try ComposedSealing.replace(path, practice.adding())
        return try await ComposedSealing.open(engine, in: place.path, progress: progress).faults
    }
}

/// Shows other processes that the keys in a file are in use; the system lets go of it when the process ends.
final class KeyHold: Sendable {
    private let file: Int32

    /// `nil` where another process stands in the way.
    init?(_ path: String, alone: Bool) {
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        guard flock(file, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
            close(file)
            return nil
        }
    }

    deinit { close(file) }
}
