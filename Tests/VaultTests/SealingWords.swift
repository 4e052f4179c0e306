import Foundation
import Practice
import Testing

@testable import Vault

@Suite("Sealing what people say")
struct SealingWords {
    static let place = SealedPlace(table: "sealed_text", row: "7", column: "sealed")
    static let words = "No puedo más. J’ai peur 🫥"

    @Test("words come back from where they were sealed, and are never the same bytes twice")
    func openAgain() throws {
        let sealing = AESGCMSealing(practice: SealingKeys(.practice), talk: SealingKeys(.talk))
        let (first, second) = (try sealing.seal(Self.words, Self.place), try sealing.seal(Self.words, Self.place))
        #expect(try sealing.open(first, Self.place) == Self.words)
        #expect(first != second)
        #expect(try sealing.open(try sealing.seal("", Self.place), Self.place) == "")
    }

    @Test(
        "they do not open in another table, row or column, nor where the parts are only cut elsewhere",
        arguments: [
            SealedPlace(table: "sealed_tex", row: "t7", column: "sealed"),
            SealedPlace(table: "other", row: "7", column: "sealed"),
            SealedPlace(table: "sealed_text", row: "8", column: "sealed"),
            SealedPlace(table: "sealed_text", row: "7", column: "other"),
            SealedPlace(table: "sealed_text", row: "7s", column: "ealed"),
        ])
    func elsewhere(place: SealedPlace) throws {
        let sealing = AESGCMSealing(practice: SealingKeys(.practice), talk: SealingKeys(.talk))
        let sealed = try sealing.seal(Self.words, Self.place)
        #expect(throws: SealingError.damaged) { try sealing.open(sealed, place) }
    }

    @Test("every single bit that is turned over is found")
    func damage() throws {
        let sealing = AESGCMSealing(practice: SealingKeys(.practice), talk: SealingKeys(.talk))
        let sealed = try sealing.seal(Self.words, Self.place)
        for bit in 0..<sealed.count * 8 {
            var changed = sealed
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: SealingError.self) { try sealing.open(changed, Self.place) }
        }
        for count in 0..<sealed.count {
            #expect(throws: SealingError.self) { try sealing.open(Array(sealed.prefix(count)), Self.place) }
        }
    }

    @Test("a new key seals from then on, and the old one still opens")
    func newKey() throws {
        let (keys, talk) = (SealingKeys(.practice), SealingKeys(.talk))
        let old = AESGCMSealing(practice: keys, talk: talk)
        let new = AESGCMSealing(practice: keys.adding(), talk: talk)
        let sealed = try old.seal(Self.words, Self.place)
        #expect(try new.open(sealed, Self.place) == Self.words)
        let later = try new.seal(Self.words, Self.place)
        #expect(new.keyVersion == 2)
        #expect(throws: SealingError.unknownKey(version: 2)) { try old.open(later, Self.place) }
        #expect(throws: SealingError.damaged) {
            try AESGCMSealing(practice: SealingKeys(.practice), talk: SealingKeys(.talk)).open(sealed, Self.place)
        }
    }

    @Test("keys never print themselves")
    func hidden() {
        let keys = SealingKeys()
        var dumped = ""
        dump(keys, to: &dumped)
        dump(AESGCMSealing(practice: keys, talk: keys), to: &dumped)
        let secret = keys.text.split(separator: "\n")[1].dropFirst(2)
        for text in ["\(keys)", String(reflecting: keys), dumped] { #expect(!text.contains(secret)) }
    }
}
