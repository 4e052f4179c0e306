/// What may be new at a moment and speaks for a dropout soon: a sign of trouble, or that the client has missed twice or
/// more in a row (`Timeline.missedInARow`).
package enum AlarmFeature: Hashable, Sendable, CustomStringConvertible {
    case sign(SignKind)
    /// Among the product's own weights `missed` stands for it; only a practice's own courses can give it one.
    case missedTwice

    /// Each at the place of its bit in `ReplayPoint.features`.
    package static let all: [AlarmFeature] =
        SignKind.allCases.filter(\.isOfTrouble).map { AlarmFeature.sign($0) } + [AlarmFeature.missedTwice]

    /// Its part of the log odds by the product's own weights.
    package var product: Double {
        switch self {
        case .sign(let kind): Double(AlarmWeights.weight(kind)) / 100
        case .missedTwice: 0
        }
    }

    package var description: String {
        switch self {
        case .sign(let kind): kind.rawValue
        case .missedTwice: "missed-twice"
        }
    }
}

extension ReplayPoint {
    /// What is new, a bit for each of `AlarmFeature.all`.
    var features: UInt64 {
        var bits: UInt64 = 0
        for kind in fresh { bits |= UInt64(1) << UInt64(kind.position) }
        if isMissedTwice { bits |= UInt64(1) << UInt64(AlarmFeature.all.count - 1) }
        return bits
    }
}
