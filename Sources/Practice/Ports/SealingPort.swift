/// Encrypts names and words with keys that the store does not hold, and gives rows codes that show a change.
package protocol Sealing: Sendable {
    /// Which of the practice's keys seals now, from 1; grows when the key is changed.
    var keyVersion: Int { get }
    /// Whether everything is sealed with it.
    var stage: SealingStage { get }
    /// How many of the times that tables were given codes this store has been through: see ``RowCodesMade``.
    var coded: Int { get }

    /// For what belongs to no client. Never the same bytes twice, even for the same text.
    func seal(_ text: String, _ place: SealedPlace) throws -> [UInt8]
    /// Throws `SealingError` for bytes that were changed or stand in another place than the one they were sealed for.
    func open(_ bytes: [UInt8], _ place: SealedPlace) throws -> String
    /// Whether the newest key sealed that.
    func isNewest(_ sealed: [UInt8]) -> Bool

    /// New keys of a client's own, wrapped; the client by the id as text.
    func makeKey(of client: String) throws -> ClientKey
    /// Wrapped with the newest keys; `nil` where they are already.
    func rewrapped(_ key: ClientKey) throws -> ClientKey?
    func seal(_ text: String, _ place: SealedPlace, under key: ClientKey, _ part: ClientKeyPart) throws -> [UInt8]
    func open(_ bytes: [UInt8], _ place: SealedPlace, under key: ClientKey, _ part: ClientKeyPart) throws -> String

    /// The code of what a row holds.
    func code(of row: [UInt8]) throws -> [UInt8]
    func isCode(_ code: [UInt8], of row: [UInt8]) -> Bool
    /// Whether the newest key made that code.
    func isNewest(code: [UInt8]) -> Bool

    /// By what a sealed text is found: one word for each of the practice's keys, the newest first.
    func lookUps(of text: String) -> [String]
}

/// Tables were given codes of their rows twice: the clinical ones (1), and then those of who works here, how they come in
/// and what is set (2). A store from in between gives the rows that it holds theirs once, and its key file says so: a row
/// without a code is told of from then on.
package enum RowCodesMade {
    package static let newest = 2
}

extension Sealing {
    package var coded: Int { RowCodesMade.newest }
}

/// The keys that one client's names and words are sealed with, each wrapped with a key of the practice. Without them
/// nobody reads the client's words again.
package struct ClientKey: Hashable, Sendable {
    /// The client's id as text: the keys are of no use beside another's.
    package let client: String
    package let data: [UInt8]
    /// For what was said in talks.
    package let talk: [UInt8]

    package init(client: String, data: [UInt8], talk: [UInt8]) {
        self.client = client
        self.data = data
        self.talk = talk
    }
}

package enum ClientKeyPart: String, Hashable, Sendable {
    case ordinary, talk
}

package enum SealingStage: Hashable, Sendable {
    case settled
    /// The store was filled before there was such a key.
    case first
    /// A newer key was made, and not everything is sealed with it yet.
    case rotating
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
