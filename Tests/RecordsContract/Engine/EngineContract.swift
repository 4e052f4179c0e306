package import Records

/// What every `SQLEngine` promises, as functions that take a fresh, empty database.
///
/// An engine is put under the contract by one more ``EngineUnderContract`` in the list of its test.
package enum EngineContract {
    package static let clauses: [EngineClause] =
        values + statements + writes + errors + migrations + concurrency
}

/// One promise, as a sentence and what shows it.
package struct EngineClause: Sendable, CustomStringConvertible {
    package let description: String
    package let check: @Sendable (any SQLEngine) async throws -> Void

    package init(_ sentence: String, _ check: @Sendable @escaping (any SQLEngine) async throws -> Void) {
        description = sentence
        self.check = check
    }
}

/// An engine's name and how to have an empty database of it.
package struct EngineUnderContract: Sendable, CustomStringConvertible {
    package let description: String
    package let make: @Sendable () async throws -> any SQLEngine

    package init(_ name: String, _ make: @Sendable @escaping () async throws -> any SQLEngine) {
        description = name
        self.make = make
    }
}

/// A clause that does not hold.
package struct ContractBreach: Error, CustomStringConvertible {
    package let description: String
}

func require(_ isTrue: Bool, _ otherwise: @autoclosure () -> String) throws {
    if !isTrue { throw ContractBreach(description: otherwise()) }
}

func requireEqual<T: Equatable>(_ found: T, _ expected: T, _ what: String) throws {
    try require(found == expected, "\(what): \(found) instead of \(expected)")
}

/// The error of the engine's own kind that `work` ends in.
func engineError<T>(of work: () async throws -> T) async throws -> SQLEngineError {
    do {
        _ = try await work()
    } catch let error as SQLEngineError {
        return error
    } catch {
        throw ContractBreach(description: "\(error) instead of an SQLEngineError")
    }
    throw ContractBreach(description: "no error at all")
}
