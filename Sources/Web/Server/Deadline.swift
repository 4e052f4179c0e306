/// Something took longer than it may.
struct TookTooLong: Error {}

/// Runs `work`, or throws `TookTooLong` when the time is up.
///
/// - Parameter watch: may end the work earlier by throwing; otherwise never returns.
func within<Result: Sendable>(
    _ limit: Duration,
    watching watch: @Sendable @escaping () async throws -> Void = {
        try await Task.sleep(for: .seconds(86_400))
    }, _ work: @Sendable @escaping () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: limit)
            throw TookTooLong()
        }
        group.addTask {
            try await watch()
            throw TookTooLong()
        }
        defer { group.cancelAll() }
        guard let first = try await group.next() else { throw TookTooLong() }
        return first
    }
}
