package import Measures

/// The numbers that resources and referrals are held against; the unit is part of each name.
package enum ResourceThresholds {
    /// A resource that nobody has checked for more days than this is marked.
    package static let staleDays = ThresholdKey("resource-stale-days")
    /// So many days after a referral went out something should have been heard, unless a day is set.
    package static let hearDays = ThresholdKey("referral-hear-days")

    package static let rows: [Threshold] = [
        Threshold(key: staleDays, value: 90, grade: .own, source: "Own default: a quarter of a year"),
        Threshold(key: hearDays, value: 7, grade: .own, source: "Own default: a week"),
    ]
}
