package import Practice

/// Seals free text with AES-256-GCM. The associated data are table, row, column and key version, each with its length
/// before it, so that no two places can be spelt alike.
///
/// The bytes are four of key version, highest first, twelve of nonce, the cipher text, sixteen of tag.
package struct AESGCMSealing: Sealing {
    private let keys: SealingKeys

    package init(_ keys: SealingKeys) { self.keys = keys }

    package var keyVersion: Int { keys.version }

    package func seal(_ text: String, _ place: SealedPlace) throws -> [UInt8] {
        let version = keys.version
        guard let sealed = keys.seal(Array(text.utf8), with: version, authenticating: Self.data(place, version)) else {
            throw SealingError.failed
        }
        return Self.bytes(UInt32(version)) + sealed
    }

    package func open(_ bytes: [UInt8], _ place: SealedPlace) throws -> String {
        guard bytes.count >= 4 + 12 + 16 else { throw SealingError.damaged }
        let version = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard keys.holds(version) else { throw SealingError.unknownKey(version: version) }
        guard
            let opened = keys.open(bytes.dropFirst(4), with: version, authenticating: Self.data(place, version)),
            let text = String(validating: opened, as: UTF8.self)
        else { throw SealingError.damaged }
        return text
    }

    private static func data(_ place: SealedPlace, _ version: Int) -> [UInt8] {
        [place.table, place.row, place.column, String(version)].flatMap { part in
            bytes(UInt32(part.utf8.count)) + Array(part.utf8)
        }
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
