internal import Clinic

/// Codes that change each half minute (RFC 6238: SHA-1, six digits, 30 seconds, which every authenticator app knows).
enum OneTimeCodes {
    static let secretBytes = 20
    static let seconds: Int64 = 30
    static let recoveryCount = 10

    static func step(at now: Instant) -> Int64 { now.microseconds / 1_000_000 / seconds }

    /// The half minute whose code was typed: now, the one before or the one after, and later than the last that was
    /// taken; `nil` where it is none of these.
    static func step(
        of typed: String, _ factor: SecondFactor, _ secret: [UInt8], at now: Instant, _ keeper: any PasswordKeeper
    ) -> Int64? {
        let digits = typed.filter { !$0.isWhitespace }
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let current = step(at: now)
        return (current - 1...current + 1).last { step in
            step > factor.lastStep && keeper.oneTimeCode(secret: secret, step: step) == digits
        }
    }

    /// `otpauth://totp/Practice:name?secret=…&issuer=Practice`
    static func address(_ secret: [UInt8], practice: String, signInName: String) -> String {
        let issuer = escaped(practice)
        return "otpauth://totp/\(issuer):\(escaped(signInName))?secret=\(Base32.text(of: secret))&issuer=\(issuer)"
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: String(UnicodeScalar(byte))
            default: "%" + hex(byte >> 4) + hex(byte & 15)
            }
        }.joined()
    }

    private static func hex(_ nibble: UInt8) -> String { String(nibble, radix: 16, uppercase: true) }
}

/// RFC 4648, section 6, without padding: how authenticator apps spell a secret.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func text(of bytes: some Collection<UInt8>) -> String {
        var (output, held, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
        for byte in bytes {
            (held, bits) = ((held << 8 | UInt32(byte)) & 0xFFFF, bits + 8)
            while bits >= 5 {
                bits -= 5
                output.append(alphabet[Int(held >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { output.append(alphabet[Int(held << UInt32(5 - bits) & 31)]) }
        return String(decoding: output, as: UTF8.self)
    }

    /// In either case, white space left out; `nil` for anything else.
    static func bytes(of text: String) -> [UInt8]? {
        var (output, held, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
        for byte in text.uppercased().utf8 where byte != 32 {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            (held, bits) = ((held << 5 | UInt32(value)) & 0xFFFF, bits + 5)
            if bits >= 8 {
                bits -= 8
                output.append(UInt8(held >> UInt32(bits) & 255))
            }
        }
        return output
    }
}

/// Codes on paper for when the phone is lost: 120 random bits each, six groups of four, so that a fast digest is enough
/// (ASVS 6.5.2). Those of before had 80 bits in four groups and are still taken.
enum RecoveryCodes {
    static func new(_ chance: Chance) -> [String] {
        (0..<OneTimeCodes.recoveryCount).map { _ in
            let text = Array(Base32.text(of: chance.randomBytes(15)))
            return stride(from: 0, to: text.count, by: 4).map { String(text[$0..<$0 + 4]) }.joined(separator: "-")
        }
    }

    /// As it is digested: without dashes and white space, in capitals; `nil` for what cannot be one.
    static func bytes(of typed: String) -> [UInt8]? {
        let text = typed.uppercased().filter { $0 != "-" && !$0.isWhitespace }
        guard [16, 24].contains(text.utf8.count), Base32.bytes(of: text) != nil else { return nil }
        return Array("rapport recovery code ".utf8) + Array(text.utf8)
    }
}
