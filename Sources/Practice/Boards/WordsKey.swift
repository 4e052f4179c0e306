package import Clinic

/// The id of a record, whatever it is of, that words belong to.
package struct WordsKey: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    init(_ high: UInt64, _ low: UInt64) {
        self.high = high
        self.low = low
    }

    package init<Subject>(_ id: ID<Subject>) { self.init(id.high, id.low) }
}
