/// 256 random bits as a cookie carries them: 43 characters of base64url (RFC 4648, section 5, no padding).
enum TokenText {
    static let byteCount = 32
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func text(of bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        var (held, bits): (UInt32, Int) = (0, 0)
        for byte in bytes {
            (held, bits) = (held << 8 | UInt32(byte), bits + 8)
            while bits >= 6 {
                bits -= 6
                output.append(alphabet[Int(held >> UInt32(bits) & 63)])
            }
        }
        if bits > 0 { output.append(alphabet[Int(held << UInt32(6 - bits) & 63)]) }
        return String(decoding: output, as: UTF8.self)
    }

    /// `nil` unless it is the one spelling of 32 bytes.
    static func bytes(of text: String) -> [UInt8]? {
        guard text.utf8.count == 43 else { return nil }
        return anyBytes(of: text).flatMap { $0.count == byteCount ? $0 : nil }
    }

    /// Of any length; `nil` unless it is the one spelling of them.
    static func anyBytes(of text: String) -> [UInt8]? {
        var output: [UInt8] = []
        var (held, bits): (UInt32, Int) = (0, 0)
        for character in text.utf8 {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            (held, bits) = (held << 6 | UInt32(value), bits + 6)
            if bits >= 8 {
                bits -= 8
                output.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
            }
        }
        return bits < 6 && held & ((1 << UInt32(bits)) - 1) == 0 ? output : nil
    }
}
