import Dispatch
import GRDB
import Records

extension SQLiteEngine {
    package func wipeTraces(everywhere: Bool) async throws {
        try line.requireOpen()
        let (writer, path) = (writer, path)
        // It may wait for readers, so not on a thread that tasks share.
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(
                    with: Result {
                        do {
                            try writer.barrierWriteWithoutTransaction { database in
                                if everywhere { try database.execute(sql: "VACUUM") }
                                // The log holds pages as they were; in memory there is none.
                                _ = try? database.checkpoint(.truncate)
                            }
                        } catch { throw SQLEngineError(error, path: path) }
                    })
            }
        }
    }
}
