import Testing

@testable import Vault

@Suite("Giving out tokens")
struct TokenGiving {
    @Test("a token is 43 characters of base64url and comes back from its text")
    func text() throws {
        let token = SecretToken()
        #expect(token.text.utf8.count == 43)
        #expect(token.text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
        #expect(try #require(SecretToken(text: token.text)).digest == token.digest)
    }

    @Test("ten thousand tokens are all different")
    func different() {
        #expect(Set((0..<10_000).map { _ in SecretToken().text }).count == 10_000)
    }

    @Test(
        "anything but the one spelling of 256 bits is refused",
        arguments: [
            "", "abc", String(repeating: "A", count: 44), String(repeating: "A", count: 42) + "=",
            String(repeating: "A", count: 42) + "B", String(repeating: "A", count: 42) + "+",
            String(repeating: "é", count: 43),
        ])
    func refused(text: String) {
        #expect(SecretToken(text: text) == nil)
    }

    @Test("what is stored is the SHA-256 of the bytes")
    func digest() {
        let token = SecretToken(random: RandomBytes { Array(repeating: 0, count: $0) })
        let hex = token.digest.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(hex == "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925")
    }

    @Test("a token never prints itself")
    func hidden() {
        let token = SecretToken()
        var dumped = ""
        dump(token, to: &dumped)
        for text in ["\(token)", String(reflecting: token), dumped] { #expect(!text.contains(token.text)) }
        #expect(dumped.split(separator: "\n").count == 1)
    }

    @Test("a form token belongs to one session and does not tell it")
    func formTokens() {
        let (mine, other) = (SecretToken(), SecretToken())
        let form = CSRFToken(session: mine)
        #expect(form.matches(CSRFToken(session: mine).text))
        #expect(!form.matches(CSRFToken(session: other).text))
        #expect(!form.matches(mine.text))
        #expect(!form.matches(""))
        #expect(!form.matches(form.text.dropLast()))
    }

    @Test("bytes compare equal only when all of them are", arguments: [0, 1, 31, 32])
    func constantTime(count: Int) {
        let bytes = (0..<count).map { UInt8($0) }
        #expect(ConstantTime.equal(bytes, bytes))
        #expect(!ConstantTime.equal(bytes, bytes + [0]))
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            #expect(!ConstantTime.equal(bytes, changed))
        }
    }

    @Test(
        "base64url spells the test vectors of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ])
    func base64(plain: String, encoded: String) {
        #expect(Base64URL.text(of: Array(plain.utf8)) == encoded)
        #expect(Base64URL.bytes(of: encoded) == Array(plain.utf8))
    }
}
