package import Clinic

/// Holds every clinical row against its code, and those of who works here, how they come in and what is set; and looks
/// for what others speak of and is gone.
package struct VerifyRows: Sendable {
    package typealias Result = [String]
    /// Told how many rows are done, now and then.
    package let progress: @Sendable (Int) -> Void
    package init(progress: @escaping @Sendable (Int) -> Void = { _ in }) {
        self.progress = progress
    }
}

/// How far a walk over all rows has come.
package struct RowPlace: Hashable, Sendable {
    /// Of the last row that was looked at.
    package enum Key: Hashable, Sendable {
        case first
        case id(high: UInt64, low: UInt64)
        case text(String)
    }

    package let table: Int
    package let key: Key
    package init(table: Int, key: Key) {
        self.table = table
        self.key = key
    }
}

package protocol ReadsRowCodes {
    /// What is wrong with the next rows after that place, at most `limit` of them, one sentence each, how many were
    /// looked at, and where to go on; `nil` at the end.
    func rowFaults(after place: RowPlace?, limit: Int) throws -> (next: RowPlace?, count: Int, faults: [String])
    /// Rows that cannot be there without another one that is gone, one sentence each; at most `limit` of a kind.
    func rowGaps(limit: Int) throws -> [String]
    /// Whether the person's second step, recovery codes, link and sites are as they were recorded.
    func isWayInAsRecorded(_ person: PersonID) throws -> Bool
}

package protocol WritesRowCodes {
    /// Takes rows of people and settings that were changed from outside as they are from now on.
    ///
    /// - Returns: which, one sentence each, and whose.
    func acceptChanged() throws -> (faults: [String], people: [PersonID])
}

extension PracticeService {
    /// Which rows were changed from outside, one sentence each; no more than a thousand.
    package func perform(_ command: VerifyRows, as actor: Actor) async throws(PracticeError) -> [String] {
        try actor.requireUpkeep()
        var (place, faults, done): (RowPlace?, [String], Int) = (nil, [], 0)
        repeat {
            let from = place
            let (next, count, some) = try await read { try $0.rowFaults(after: from, limit: Self.rowsAtOnce) }
            faults += some
            done += count
            command.progress(done)
            place = next
        } while place != nil && faults.count < Self.mostRowFaults
        if faults.count < Self.mostRowFaults { faults += try await read { try $0.rowGaps(limit: 100) } }
        return Array(faults.prefix(Self.mostRowFaults))
    }

    private static let rowsAtOnce = 1000
    private static let mostRowFaults = 1000
}
