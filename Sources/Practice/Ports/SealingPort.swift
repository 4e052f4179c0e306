/// Encrypts free text with a key that the store does not hold.
package protocol Sealing: Sendable {
    /// Which key new texts are sealed with, from 1; grows when the key is changed.
    var keyVersion: Int { get }
    /// Never the same bytes twice, even for the same text.
    func seal(_ text: String, _ place: SealedPlace) throws -> [UInt8]
    /// Throws `SealingError` for bytes that were changed or stand in another place than the one they were sealed for.
    func open(_ bytes: [UInt8], _ place: SealedPlace) throws -> String
}

/// Where a sealed text stands. It is sealed with the text, so that bytes moved elsewhere do not open.
package struct SealedPlace: Hashable, Sendable {
    package let table: String
    /// The row's id as text.
    package let row: String
    package let column: String

    package init(table: String, row: String, column: String) {
        self.table = table
        self.row = row
        self.column = column
    }
}

/// Why a text cannot be sealed or opened. None of these carries the text.
package enum SealingError: Error, Hashable, Sendable {
    /// The bytes are not what was sealed at that place.
    case damaged
    /// Sealed with a key that is not in the key file.
    case unknownKey(version: Int)
    case failed
}
