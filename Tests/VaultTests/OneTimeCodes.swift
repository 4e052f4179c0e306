import Testing
import Vault

@Suite("Codes that change each half minute")
struct OneTimeCodes {
    @Test(
        "they are those of the standard's own table",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func standard(seconds: Int64, code: String) {
        #expect(OneTimeCode.digits(secret: Array("12345678901234567890".utf8), step: seconds / 30) == code)
    }

    @Test("a digest is SHA-256 of all the bytes, whatever their number")
    func digests() {
        func hex(_ text: String) -> String {
            Digest.sha256(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
        #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    }
}
