package import Measures

/// The numbers that resources and referrals are held against; the unit is part of each name.
package enum ResourceThresholds {
    /// A resource that nobody has checked for more days than this is marked.
    package static let staleDays = ThresholdKey("resource-stale-days")
    /// So many days after a referral went out something should have been heard, unless a day is set.
    package static let hearDays = ThresholdKey("referral-hear-days")

    /// Days to which a practice may set it; `nil` for a key that is none of these.
    package static func allowed(_ key: ThresholdKey) -> ClosedRange<Int>? {
        switch key {
        case staleDays: 1...3650
        case hearDays: 1...365
        default: nil
        }
    }

    package static let rows: [Threshold] = [
        Threshold(key: staleDays, value: 90, grade: .own, source: "Own default: a quarter of a year"),
        Threshold(key: hearDays, value: 7, grade: .own, source: "Own default: a week"),
    ]
}
