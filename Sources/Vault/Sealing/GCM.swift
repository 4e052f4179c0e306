internal import Crypto

/// AES-256-GCM: nonce of 12 bytes, cipher text, tag of 16.
enum GCM {
    static func seal(_ bytes: [UInt8], with key: SymmetricKey, authenticating data: [UInt8]) -> [UInt8]? {
        try? AES.GCM.seal(bytes, using: key, authenticating: data).combined.map { Array($0) }
    }

    static func open(
        _ bytes: some Collection<UInt8>, with key: SymmetricKey, authenticating data: [UInt8]
    ) -> [UInt8]? {
        try? Array(AES.GCM.open(AES.GCM.SealedBox(combined: Array(bytes)), using: key, authenticating: data))
    }

    /// Each part with its length before it, so that no two lists can be spelt alike.
    static func data(_ parts: [String]) -> [UInt8] {
        parts.flatMap { part in bytes(UInt32(part.utf8.count)) + Array(part.utf8) }
    }

    static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
