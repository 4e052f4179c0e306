import Synchronization
import Testing

@testable import Vault

@Suite("Making ids")
struct IdMaking {
    /// A clock that tells the given times one after another and then stays at the last.
    private final class Clock: Sendable {
        private let times: Mutex<[Int64]>

        init(_ times: [Int64]) { self.times = Mutex(times) }

        func tell() -> Int64 {
            times.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
        }
    }

    @Test("an id carries its time, version 7 and the RFC's variant")
    func layout() {
        let id = UUIDv7Generator(milliseconds: { 0x017F_22E2_79B0 }, random: { .max }).next()
        #expect(id.milliseconds == 0x017F_22E2_79B0)
        #expect(id.high >> 12 & 0xF == 7)
        #expect(id.low >> 62 == 0b10)
    }

    @Test("ids rise while the clock stands still, runs and goes back an hour")
    func rising() {
        let clock = Clock([1_000, 1_000, 1_000, 1_001, 5_000_000, 1_400_000, 1_400_001, 5_000_000, 5_000_001])
        let generator = UUIDv7Generator(milliseconds: clock.tell)
        let ids = (0..<20).map { _ in generator.next() }
        #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
        #expect(ids[5].milliseconds == 5_000_000)
        #expect(ids[8].milliseconds == 5_000_001)
    }

    @Test("when the counter runs over, it is carried on, in the end into the time, and order holds")
    func overflow() {
        var position = UUIDv7Position(milliseconds: 7, tailHigh: 0xFFE, tailLow: .max >> 2)
        var ids = [position.id]
        for _ in 0..<3 {
            position.advance(by: 1 << 61)
            ids.append(position.id)
        }
        #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
        #expect(ids.map(\.milliseconds) == [7, 7, 7, 8])
        #expect(ids.allSatisfy { $0.high >> 12 & 0xF == 7 && $0.low >> 62 == 0b10 })
    }

    @Test("ids made by many tasks at once are all different")
    func concurrent() async {
        let generator = UUIDv7Generator(milliseconds: { 42 })
        let ids = await withTaskGroup(of: [UUIDv7].self) { group in
            for _ in 0..<8 { group.addTask { (0..<5_000).map { _ in generator.next() } } }
            return await group.reduce(into: Set<UUIDv7>()) { $0.formUnion($1) }
        }
        #expect(ids.count == 40_000)
    }

    @Test(
        "a clock before 1970 or past the range gives an id all the same", arguments: [Int64.min, -1, 0, 1 << 48, .max])
    func strangeClocks(milliseconds: Int64) {
        let generator = UUIDv7Generator(milliseconds: { milliseconds })
        #expect(generator.next() < generator.next())
    }
}
