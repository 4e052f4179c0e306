import Foundation
import HostileBytes
import Testing

@Suite("Reading what nobody meant: every parser of what comes from outside, on what nearly is what it reads")
struct ReadingHostileBytes {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    @Test("What each is made for is read", arguments: HostileReader.allCases)
    func seeds(reader: HostileReader) {
        defer { try? FileManager.default.removeItem(at: folder) }
        let seeds = reader.seeds(in: folder)
        #expect(seeds.allSatisfy { !$0.isEmpty } && !seeds.isEmpty)
        for seed in seeds { #expect(reader.fault(seed, in: folder) == nil) }
    }

    @Test(
        "Nothing ends the program, and what must hold holds of two thousand changed ones",
        arguments: HostileReader.allCases)
    func changed(reader: HostileReader) {
        defer { try? FileManager.default.removeItem(at: folder) }
        let count = ProcessInfo.processInfo.environment["RAPPORT_HOSTILE_COUNT"].flatMap { Int($0) } ?? 2000
        var mutations = Mutations(of: reader.seeds(in: folder), number: 20_261_125)
        let clock = ContinuousClock()
        for _ in 0..<count {
            let bytes = mutations.next()
            let began = clock.now
            let fault = reader.fault(bytes, in: folder)
            #expect(fault == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
            #expect(began.duration(to: clock.now) < .seconds(5), "slow: \(bytes.count) bytes")
        }
    }
}
