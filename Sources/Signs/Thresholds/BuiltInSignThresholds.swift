package import Measures

/// The product's own rows for the rules; cutoffs and reliable change come with the measures.
package enum BuiltInSignThresholds {
    package static let rows: [Threshold] = limits + SignKind.allCases.filter(\.isOfTrouble).map(severityRow)

    private static let limits: [Threshold] = [
        row(
            SignThresholds.allianceFall, 10, .b,
            "Publisher's rule for a four-line alliance scale: a fall of 1 point or more from the last session"),
        row(SignThresholds.lineLow, 90, .c, "Seen once for a four-line alliance scale: an item below 9"),
        row(SignThresholds.perfectTotal, 400, .own, "Own default: the top of the scale"),
        row(
            SignThresholds.perfectSessions, 3, .own,
            "Own default; that always perfect is not best is known, after how many sessions is not"),
        row(
            SignThresholds.earlySessions, 3, .own,
            "Own default; an early low alliance that improves goes with better outcomes, how early is not stated"),
        row(
            SignThresholds.earlyRise, 10, .own,
            "Own default: 1 point, the change that counts as a fall, taken for a rise"),
        row(SignThresholds.earlyRiseBy, 6, .own, "Own default: by the checkpoint session"),
        row(
            SignThresholds.checkpointSession, 6, .own,
            "Own default: the late end of the simple rule of no reliable change by session 3 to 6"),
        row(SignThresholds.lateMinutes, 5, .own, "Own default"),
        row(SignThresholds.lateWindow, 4, .own, "Own default"),
        row(SignThresholds.lateCancellationHours, 24, .own, "Own default: the notice that most practices ask for"),
        row(SignThresholds.rescheduledCount, 2, .own, "Own default"),
        row(SignThresholds.rescheduledWindow, 4, .own, "Own default"),
        row(SignThresholds.notSeenDays, 21, .own, "Own default: three weeks"),
        row(SignThresholds.formGraceMinutes, 60, .own, "Own default"),
    ]

    private static func row(_ key: ThresholdKey, _ value: Int, _ grade: EvidenceGrade, _ source: String) -> Threshold {
        Threshold(key: key, value: value, grade: grade, source: source)
    }

    private static func severityRow(_ kind: SignKind) -> Threshold {
        row(
            SignThresholds.severity(kind), severity(kind), .own,
            "Own default: risk first, then reliable deterioration, alliance, attendance, the rest")
    }

    /// 90 is left free for words such as "this won't work", which come between risk and deterioration.
    private static func severity(_ kind: SignKind) -> Int {
        switch kind {
        case .riskAnswer: 100
        case .outcomeDeteriorated: 80
        case .allianceFell: 70
        case .allianceBelowCutoff: 65
        case .allianceLineLow: 60
        case .missed: 55
        case .lateCancellation: 50
        case .repeatedRescheduling: 45
        case .wrongTime: 42
        case .arrivedLate: 40
        case .notSeen: 35
        case .noReliableChange: 30
        case .perfectWithoutProgress: 25
        case .formDeclined: 20
        case .formMissing: 15
        case .onTimeAfterLate, .backAfterMiss, .allianceRecovered, .earlyAllianceRising, .reliableImprovement: 0
        }
    }
}
