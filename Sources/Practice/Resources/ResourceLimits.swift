internal import Clinic
internal import FollowThrough
internal import Measures

/// The practice's numbers for resources and referrals.
struct ResourceLimits {
    let staleDays: Int
    let hearDays: Int
}

extension PracticeService {
    func limits(in store: any StoreReading) throws -> ResourceLimits {
        let table = try shelf.rules(store.ownThresholds(), .adult).table
        func value(_ key: ThresholdKey, _ usual: Int) -> Int { min(3650, max(1, table.row(key)?.value ?? usual)) }
        return ResourceLimits(
            staleDays: value(ResourceThresholds.staleDays, 90), hearDays: value(ResourceThresholds.hearDays, 7))
    }
}
