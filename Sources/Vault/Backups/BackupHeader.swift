internal import Foundation
internal import Practice

/// The beginning of a backup, which can be read without its key and is authenticated with everything after it.
///
/// Bytes: the magic, a format number of two bytes (highest first), a length of four, that much JSON, the stream's own
/// header; then the stream.
struct BackupHeader: Codable, Hashable {
    static let magic = Array("RAPPORT BACKUP\n".utf8)
    static let format = 1
    static let longest = 4096
    /// Plain bytes in each piece of the stream but the last.
    static let pieceSize = 256 * 1024

    struct Part: Codable, Hashable {
        let name: String
        let bytes: Int
    }

    let practice: String
    /// Microseconds since 1970 UTC.
    let madeAt: Int64
    let schema: Int
    let parts: [Part]
    let keyID: String
    /// Of a passphrase; absent for a key file.
    let salt: String?
    let passes: Int?
    let memoryMiB: Int?
    /// The file's own key under the wrapping key.
    let wrapped: String

    var plainBytes: Int { parts.reduce(0) { $0 + $1.bytes } }

    var cost: BackupKeyCost? {
        guard let salt = salt.flatMap({ Base64URL.bytes(of: $0) }), let passes, let memoryMiB else { return nil }
        return BackupKeyCost(salt: salt, passes: passes, memoryMiB: memoryMiB)
    }

    var facts: BackupFacts? {
        guard practice.utf8.count == 36 else { return nil }
        return BackupFacts(practice: practice, madeAt: madeAt, schema: schema, bytes: plainBytes, keyID: keyID)
    }

    /// Magic, format, length, JSON.
    func bytes() throws(BackupError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let json = try? encoder.encode(self), json.count <= Self.longest else { throw .cannotSeal }
        return Self.magic + [0, UInt8(Self.format)] + [24, 16, 8, 0].map { UInt8(json.count >> $0 & 255) } + json
    }

    /// The size of the whole file, when nothing is missing and nothing was added.
    func fileBytes(preamble: Int) -> Int {
        let pieces = max(1, (plainBytes + Self.pieceSize - 1) / Self.pieceSize)
        return preamble + SecretStream.headerSize + plainBytes + pieces * SecretStream.overhead
    }

    /// Reads the beginning of a file, and answers it with the bytes that it was read from.
    static func read(_ file: borrowing BackupReading) throws(BackupError) -> (BackupHeader, [UInt8]) {
        let start = try file.read(magic.count + 6)
        let known = start.prefix(magic.count)
        guard known.elementsEqual(magic.prefix(known.count)), !known.isEmpty else { throw .notABackup(file.path) }
        guard start.count == magic.count + 6 else { throw .truncated(has: start.count, of: magic.count + 6) }
        let format = Int(start[magic.count]) << 8 | Int(start[magic.count + 1])
        guard format <= Self.format else { throw .newerFormat(found: format, known: Self.format) }
        guard format == Self.format else { throw .altered }
        let length = start.suffix(4).reduce(0) { $0 << 8 | Int($1) }
        guard (2...longest).contains(length) else { throw .altered }
        let json = try file.read(length)
        guard json.count == length else { throw .truncated(has: start.count + json.count, of: start.count + length) }
        guard let header = try? JSONDecoder().decode(BackupHeader.self, from: Data(json)), header.isSound else {
            throw .altered
        }
        return (header, start + json)
    }

    /// Numbers from outside are bounded before anything is done with them.
    private var isSound: Bool {
        guard facts != nil, (1...16).contains(parts.count), (0...100_000).contains(schema) else { return false }
        guard Set(parts.map(\.name)).count == parts.count else { return false }
        guard parts.allSatisfy({ (0...1 << 44).contains($0.bytes) && BackupPart(rawValue: $0.name) != nil }) else {
            return false
        }
        guard let cost else { return salt == nil && passes == nil && memoryMiB == nil }
        return cost.isBearable
    }
}
