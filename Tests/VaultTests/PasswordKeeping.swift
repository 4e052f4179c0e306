import Testing

@testable import Vault

@Suite("Keeping passwords")
struct PasswordKeeping {
    /// Small, so that tests of behaviour are quick; one test below uses the real cost.
    static let cheap = PasswordCost(memoryBytes: 64 << 10, passes: 1)
    let keeper = PasswordKeeper(pool: PasswordPool(), cost: cheap)

    @Test("a password is hashed with Argon2id at 46 MiB and one pass, and comes back right")
    func realCost() async throws {
        let keeper = PasswordKeeper(pool: PasswordPool())
        let hash = try await keeper.hash("a quiet room with two chairs")
        #expect(hash.phc.hasPrefix("$argon2id$v=19$m=47104,t=1,p=1$"))
        #expect(try await keeper.verify("a quiet room with two chairs", against: hash) == .right)
        #expect(try await keeper.verify("a quiet room with two chair", against: hash) == .wrong)
    }

    @Test("the same password twice gives two hashes, and both are right")
    func salted() async throws {
        let first = try await keeper.hash("a quiet room with two chairs")
        let second = try await keeper.hash("a quiet room with two chairs")
        #expect(first != second)
        #expect(try await keeper.verify("a quiet room with two chairs", against: second) == .right)
    }

    @Test("a name that does not exist is checked all the same and is never right")
    func unknownName() async throws {
        #expect(try await keeper.verify("anything at all that is long", against: nil) == .wrong)
    }

    /// Counted and not timed: other tests run beside this one. The time itself is measured in the trials.
    @Test("an unknown name is checked against a hash of the same memory, passes and length as a known one")
    func uniformCost() async throws {
        let keeper = PasswordKeeper(pool: PasswordPool())
        let known = try await keeper.hash("a quiet room with two chairs")
        let decoy = try Argon2id.decoy(cost: .password)
        #expect(known.phc.split(separator: "$").prefix(3) == decoy.phc.split(separator: "$").prefix(3))
        #expect(known.phc.utf8.count == decoy.phc.utf8.count)
    }

    @Test("a hash of another cost is right and asks to be made anew")
    func rehash() async throws {
        let old = try await keeper.hash("a quiet room with two chairs")
        let dearer = PasswordKeeper(pool: PasswordPool(), cost: PasswordCost(memoryBytes: 128 << 10, passes: 2))
        #expect(try await dearer.verify("a quiet room with two chairs", against: old) == .rightNeedsRehash)
        #expect(try await dearer.verify("another quiet room", against: old) == .wrong)
    }

    @Test("accents typed in one piece or two are the same password")
    func normalised() async throws {
        let hash = try await keeper.hash("cafe\u{301} y dos sillas libres")
        #expect(try await keeper.verify("caf\u{E9} y dos sillas libres", against: hash) == .right)
    }

    @Test("1,024 bytes are hashed, one more is not taken, and trying one more is only wrong")
    func longest() async throws {
        let long = String(repeating: "a1", count: 512)
        let hash = try await keeper.hash(long)
        #expect(try await keeper.verify(long, against: hash) == .right)
        #expect(try await keeper.verify(long + "b", against: hash) == .wrong)
        await #expect(throws: VaultError.passwordTooLong) { try await keeper.hash(long + "b") }
    }

    @Test(
        "a stored text that is no Argon2id hash is refused",
        arguments: ["", "$2y$10$abc", "plain", "$argon2id$v=19$m=1\n"])
    func damaged(text: String) {
        #expect(throws: VaultError.unreadableHash) { try PasswordHash(phc: text) }
    }

    @Test("a hash never prints itself")
    func hidden() async throws {
        let hash = try await keeper.hash("a quiet room with two chairs")
        var dumped = ""
        dump(hash, to: &dumped)
        for text in ["\(hash)", String(reflecting: hash), dumped] { #expect(!text.contains("argon2id")) }
    }
}
