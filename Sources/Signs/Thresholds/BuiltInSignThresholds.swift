package import Measures

/// The product's own rows for the rules; cutoffs and reliable change come with the measures.
package enum BuiltInSignThresholds {
    package static let rows: [Threshold] =
        limits + observed + SignKind.allCases.filter(\.isOfTrouble).map(severityRow)

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

    private static let observed: [Threshold] = [
        row(SignThresholds.saidWithin, 2, .own, "Own default: the session in which it was said, and the next"),
        row(SignThresholds.notedWithin, 3, .own, "Own default"),
        row(SignThresholds.quietSessions, 2, .own, "Own default"),
        row(SignThresholds.undoneRun, 2, .own, "Own default: twice or more in a row"),
        row(SignThresholds.doubtAfterFall, 2, .own, "Own default"),
        row(
            SignThresholds.slideSessions, 3, .own, "Own default: three sessions, each below the one before"),
        row(
            SignThresholds.slideTotal, 10, .own,
            "Own default: 1 point, the change that counts as a fall, taken for several small ones together"),
        row(SignThresholds.steadyVisits, 4, .own, "Own default"),
        row(SignThresholds.missedCount, 2, .own, "Own default: two of the last four"),
        row(SignThresholds.missedWindow, 4, .own, "Own default: two of the last four"),
        row(SignThresholds.oftenLateCount, 3, .own, "Own default: three of the last five"),
        row(SignThresholds.oftenLateWindow, 5, .own, "Own default: three of the last five"),
        row(SignThresholds.onTimeRun, 4, .own, "Own default: the fourth time in a row"),
        row(
            SignThresholds.courseLevel, 90, .b,
            "Trier's rule: off track is outside the 90% interval of the client's own expected curve"),
        row(
            SignThresholds.courseEpisodes, 30, .own,
            "Own default (decision 0019); vendors fit theirs on hundreds of thousands of forms, which a practice never has"
        ),
    ]

    private static func row(_ key: ThresholdKey, _ value: Int, _ grade: EvidenceGrade, _ source: String) -> Threshold {
        Threshold(key: key, value: value, grade: grade, source: source)
    }

    private static func severityRow(_ kind: SignKind) -> Threshold {
        row(
            SignThresholds.severity(kind), severity(kind), .own,
            "Own default: risk, doubt, reliable deterioration, alliance, attendance, the rest; within a class by decision 0013"
        )
    }

    private static func severity(_ kind: SignKind) -> Int {
        switch kind {
        case .riskAnswer: 100
        case .doubtAfterFall: 95
        case .doubtSaid: 90
        case .outcomeDeteriorated: 80
        case .outcomeOffCourse: 78
        case .allianceFell: 70
        case .allianceSliding: 61
        case .comesWhileFalling: 66
        case .allianceBelowCutoff: 65
        case .allianceLineLow: 60
        case .confronting: 75
        case .disengaged: 67
        case .missed: 55
        case .oftenMissed: 52
        case .lateCancellation: 50
        case .repeatedRescheduling: 45
        case .wrongTime: 42
        case .oftenLate: 41
        case .arrivedLate: 40
        case .assignmentLeftUndone: 38
        case .assignmentNotDone: 36
        case .notSeen: 35
        case .noReliableChange: 30
        case .perfectWithoutProgress: 25
        case .formDeclined: 20
        case .formMissing: 15
        case .onTimeAfterLate, .onTimeInARow, .backAfterMiss, .allianceRecovered, .earlyAllianceRising,
            .reliableImprovement, .outcomeAheadOfCourse, .assignmentDoneAgain, .assignmentDone, .spokeUp, .stepKept,
            .barrierSolved:
            0
        }
    }
}
