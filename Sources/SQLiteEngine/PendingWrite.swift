import Records

/// One caller's write, waiting for its turn and then for the commit that it shares.
struct PendingWrite: Sendable {
    /// Runs the body and answers what tells the caller of its success, to be called after the commit.
    let run: @Sendable (any SQLWriting) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void
}
