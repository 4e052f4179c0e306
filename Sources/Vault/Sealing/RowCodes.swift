private import CSodium
internal import Crypto
internal import Practice

/// Codes that show whether a row was changed: BLAKE2b of its content, keyed, two bytes of key version before sixteen of
/// the code.
struct RowCodes: Sendable {
    private static let isReady = sodium_init() >= 0
    private let keys: [Int: [UInt8]]
    private let newest: Int

    init(_ practice: SealingKeys) {
        keys = practice.derived(for: "rapport: codes of rows").mapValues { $0.withUnsafeBytes { Array($0) } }
        newest = practice.version
    }

    func code(of row: [UInt8]) throws -> [UInt8] {
        guard Self.isReady, let key = keys[newest] else { throw SealingError.failed }
        return Self.code(row, newest, key)
    }

    func isCode(_ code: [UInt8], of row: [UInt8]) -> Bool {
        guard code.count == Self.count, let key = keys[Self.version(code)] else { return false }
        return ConstantTime.equal(Self.code(row, Self.version(code), key), code)
    }

    func isNewest(_ code: [UInt8]) -> Bool { code.count == Self.count && Self.version(code) == newest }

    private static func version(_ code: [UInt8]) -> Int { Int(code[0]) << 8 | Int(code[1]) }

    private static func code(_ row: [UInt8], _ version: Int, _ key: [UInt8]) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: count)
        code[0] = UInt8(truncatingIfNeeded: version >> 8)
        code[1] = UInt8(truncatingIfNeeded: version)
        code.withUnsafeMutableBufferPointer { code in
            guard let place = code.baseAddress else { return }
            _ = crypto_generichash(place + 2, count - 2, row, UInt64(row.count), key, key.count)
        }
        return code
    }

    private static let count = 18
}
