package import Practice

/// What every `Store` promises, as functions that take a fresh, empty one.
///
/// A store is put under the contract by one more ``StoreUnderContract`` in the list of its test.
package enum StoreContract {
    package static let clauses: [StoreClause] =
        people + care + visits + observed + commented + responses + standing + settings + door + sealed + concerns
        + help + loop + supervision + courses + trust + emergencies + consents + corrections + outcomes + whole
}

/// One promise, as a sentence and what shows it.
package struct StoreClause: Sendable, CustomStringConvertible {
    package let description: String
    package let check: @Sendable (any Store) async throws -> Void

    package init(_ sentence: String, _ check: @Sendable @escaping (any Store) async throws -> Void) {
        description = sentence
        self.check = check
    }
}

/// A store's name and how to have an empty one.
package struct StoreUnderContract: Sendable, CustomStringConvertible {
    package let description: String
    package let make: @Sendable () async throws -> any Store

    package init(_ name: String, _ make: @Sendable @escaping () async throws -> any Store) {
        description = name
        self.make = make
    }
}

/// Requires that a write ends in exactly that error.
func requireRefused(
    _ store: any Store, _ expected: StoreError, _ body: @Sendable @escaping (any StoreWriting) throws -> Void
) async throws {
    do {
        try await store.write(body)
    } catch let error as StoreError {
        return try requireEqual(error, expected, "the refusal")
    } catch {
        throw ContractBreach(description: "\(error) instead of \(expected)")
    }
    throw ContractBreach(description: "no error instead of \(expected)")
}

/// Requires that something is there, and equal.
func requireEqual<T: Equatable>(_ found: T?, _ expected: T, _ what: String) throws {
    try require(found == .some(expected), "\(what): \(String(describing: found)) instead of \(expected)")
}
