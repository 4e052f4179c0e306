/// Where a generator stands: the time and the 74 bits after it, which count as one number.
struct UUIDv7Position: Sendable {
    static let highMask: UInt64 = 1 << 12 - 1
    static let lowMask: UInt64 = 1 << 62 - 1

    /// 48 bits.
    private(set) var milliseconds: UInt64
    /// 12 bits.
    private(set) var tailHigh: UInt64
    /// 62 bits.
    private(set) var tailLow: UInt64

    init(milliseconds: UInt64, tailHigh: UInt64, tailLow: UInt64) {
        self.milliseconds = milliseconds
        self.tailHigh = tailHigh
        self.tailLow = tailLow
    }

    var id: UUIDv7 { UUIDv7(milliseconds: milliseconds, tailHigh: tailHigh, tailLow: tailLow) }

    /// - Parameter step: up to 2^33.
    mutating func advance(by step: UInt64) {
        tailLow += step
        guard tailLow > Self.lowMask else { return }
        tailLow &= Self.lowMask
        tailHigh += 1
        guard tailHigh > Self.highMask else { return }
        tailHigh = 0
        milliseconds += 1
    }
}
