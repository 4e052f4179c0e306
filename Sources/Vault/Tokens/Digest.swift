private import Crypto

package enum Digest {
    /// SHA-256 of bytes of any length: 32 bytes.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
