import Testing

@testable import Web

@Suite("Receiving a body")
struct ReceivingSlowly {
    private let began = ContinuousClock.now

    @Test("a slow start is forgiven, a body that trickles is not, and one that comes steadily is")
    func rate() {
        let rate = ReceiveRate(leastBytesPerSecond: 1000, began: began)
        #expect(!rate.isTooSlow(at: began.advanced(by: .seconds(5))))
        #expect(rate.isTooSlow(at: began.advanced(by: .seconds(7))))
        rate.add(2000)
        #expect(!rate.isTooSlow(at: began.advanced(by: .seconds(7))))
        #expect(rate.isTooSlow(at: began.advanced(by: .seconds(8))))
        rate.add(60_000)
        #expect(!rate.isTooSlow(at: began.advanced(by: .seconds(60))))
    }

    @Test("what watches ends the work, and work that is done ends the watching")
    func watching() async throws {
        await #expect(throws: TookTooLong.self) {
            try await within(.seconds(600), watching: { throw TookTooLong() }) {
                try await Task.sleep(for: .seconds(600))
            }
        }
        let value = try await within(.seconds(600), watching: { try await Task.sleep(for: .seconds(600)) }) { 7 }
        #expect(value == 7)
    }
}
