package import Practice

/// Keeps words next to their place, each byte turned over, so that they are neither found by searching nor opened
/// elsewhere.
package struct PlainSealing: Sealing {
    package init() {}

    package let keyVersion = 1
    package let stage = SealingStage.settled

    package func seal(_ text: String, _ place: SealedPlace) throws -> [UInt8] {
        (Self.spelt(place) + [0] + Array(text.utf8)).map { ~$0 }
    }

    package func open(_ bytes: [UInt8], _ place: SealedPlace) throws -> String {
        let (plain, start) = (bytes.map { ~$0 }, Self.spelt(place) + [0])
        guard plain.starts(with: start) else { throw SealingError.damaged }
        return String(decoding: plain.dropFirst(start.count), as: UTF8.self)
    }

    package func isNewest(_ sealed: [UInt8]) -> Bool { true }

    package func makeKey(of client: String) throws -> ClientKey { ClientKey(client: client, data: [1], talk: [2]) }
    package func rewrapped(_ key: ClientKey) throws -> ClientKey? { nil }

    package func seal(
        _ text: String, _ place: SealedPlace, under key: ClientKey, _ part: ClientKeyPart
    ) throws -> [UInt8] { try seal(text, Self.place(place, key, part)) }

    package func open(
        _ bytes: [UInt8], _ place: SealedPlace, under key: ClientKey, _ part: ClientKeyPart
    ) throws -> String { try open(bytes, Self.place(place, key, part)) }

    /// The sum of the bytes, and how many there are.
    package func code(of row: [UInt8]) -> [UInt8] {
        let sum = row.reduce(into: UInt64(row.count)) { $0 = $0 &* 31 &+ UInt64($1) }
        return withUnsafeBytes(of: sum) { Array($0) }
    }

    package func isCode(_ code: [UInt8], of row: [UInt8]) -> Bool { code == self.code(of: row) }
    package func isNewest(code: [UInt8]) -> Bool { true }
    package func lookUps(of text: String) -> [String] { [String(text.reversed())] }

    private static func place(_ place: SealedPlace, _ key: ClientKey, _ part: ClientKeyPart) -> SealedPlace {
        SealedPlace(table: place.table, row: place.row, column: "\(place.column) \(part.rawValue) of \(key.client)")
    }

    private static func spelt(_ place: SealedPlace) -> [UInt8] {
        Array("\(place.table) \(place.row) \(place.column)".utf8)
    }
}
