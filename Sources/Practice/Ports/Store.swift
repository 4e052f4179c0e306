/// The records of the practice. Everything that decides and writes happens inside one `write`, so that two people
/// acting at once never lose a change; a success is returned only after the commit is on disk.
package protocol Store: Sendable {
    /// A snapshot: all that `body` reads is of one moment.
    func read<Result: Sendable>(_ body: @Sendable @escaping (any StoreReading) throws -> Result) async throws -> Result

    /// One transaction. `body` may run in a batch with others; if it throws, nothing of it remains.
    func write<Result: Sendable>(_ body: @Sendable @escaping (any StoreWriting) throws -> Result) async throws -> Result

    /// Leaves nothing readable on the disk of what was deleted or overwritten until now.
    func wipeTraces() async throws

    /// Runs `body`, which writes very many invented records; a store may read slowly until it ends. Never for a practice
    /// with people in it.
    func filling<Result: Sendable>(_ body: @Sendable () async throws -> Result) async throws -> Result
}

extension Store {
    package func filling<Result: Sendable>(_ body: @Sendable () async throws -> Result) async throws -> Result {
        try await body()
    }
}

/// Everything that can be asked of the store inside a snapshot or a transaction.
package protocol StoreReading:
    ReadsPeople, ReadsCare, ReadsObservations, ReadsComments, ReadsResponses, ReadsStanding, ReadsSettings,
    ReadsSignIns, ReadsAudit, ReadsSealedText, ReadsRowCodes, ReadsConcerns, ReadsPracticeSettings,
    ReadsStatistics, ReadsBarriers, ReadsDirectory, ReadsStock, ReadsLoop, ReadsSupervision, ReadsCourses, ReadsFactors,
    ReadsErasures, ReadsEmergencies, ReadsConsents, ReadsCorrections, ReadsOutcomes
{}

/// Everything that can be recorded inside a transaction.
package protocol StoreWriting:
    StoreReading, WritesPeople, WritesCare, WritesObservations, WritesComments, WritesResponses, WritesStanding,
    WritesSettings, WritesSignIns, WritesAudit, WritesSealedText, WritesConcerns, WritesPracticeSettings,
    WritesStatistics, WritesBarriers, WritesDirectory, WritesStock, WritesSupervision, WritesCourses, WritesFactors,
    WritesErasures, WritesEmergencies, WritesConsents, WritesCorrections,
    WritesRowCodes
{}

/// What a store refuses, whatever is underneath it.
package enum StoreError: Error, Hashable, Sendable {
    /// A name, code or id that must be unique is taken; says which, such as `person.sign_in_name`.
    case duplicate(String)
    /// A record that is named does not exist; says which kind.
    case missing(String)
    /// The disk is full or cannot be written; nothing was kept.
    case full(String)
    /// The database is held by another process or gave an error; nothing was kept.
    case unavailable(String)
    /// What is stored cannot be read as what it should be.
    case corrupt(String)
}
