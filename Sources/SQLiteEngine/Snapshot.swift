import Dispatch
import Foundation
import GRDB
import Records

extension SQLiteEngine {
    package func snapshot(to path: String) async throws {
        try line.requireOpen()
        let (source, target) = (self.path, path)
        // Minutes for gigabytes, so not on a thread that tasks share.
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(with: Result { try Self.copy(source, to: target) })
            }
        }
    }

    /// By a connection of its own, so that neither readers nor the writer wait for it; SQLite takes an empty file.
    private static func copy(_ source: String, to target: String) throws {
        guard FileManager.default.createFile(atPath: target, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw SQLEngineError.unwritable(path: target) }
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        do {
            let queue = try DatabaseQueue(path: source, configuration: configuration)
            try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [target]) }
            try queue.close()
        } catch {
            throw SQLEngineError(error, path: target)
        }
    }
}
