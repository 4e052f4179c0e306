internal import Foundation

/// A sequence that the same seed gives again (SplitMix64), for invented practices only: nothing here is a secret.
package struct SimulatedRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// A sequence of its own for one part of a practice, so that parts can be made in any order.
    package init(seed: UInt64, part: Int) {
        self.init(seed: Self.mixed(seed ^ Self.mixed(UInt64(bitPattern: Int64(part)) &+ 0x9E37_79B9_7F4A_7C15)))
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    /// 0 or more, below 1.
    package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A standard normal deviate (Box and Muller, one of the two).
    package mutating func normal() -> Double {
        (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit())
    }

    /// True so often, in the long run.
    package mutating func happens(_ probability: Double) -> Bool { unit() < probability }

    package mutating func whole(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(unit() * Double(range.count))
    }

    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
