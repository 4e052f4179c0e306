package import Clinic
package import Measures

/// Every number that the rules need, looked up once for one age band, so that judging a timeline looks up nothing.
///
/// A number that the table lacks is taken from `BuiltInSignThresholds`; cutoffs and reliable change have no such
/// stand-in, and a rule that lacks them says nothing.
package struct RuleSettings: Hashable, Sendable {
    package let ages: AgeBand
    package let allianceFall: Int
    package let lineLow: Int
    package let perfectTotal: Int
    package let perfectSessions: Int
    package let earlySessions: Int
    package let earlyRise: Int
    package let earlyRiseBy: Int
    package let checkpointSession: Int
    package let lateMinutes: Int
    /// 1 to 64.
    package let lateWindow: Int
    package let lateCancellationHours: Int
    package let rescheduledCount: Int
    /// 1 to 64.
    package let rescheduledWindow: Int
    package let notSeenDays: Int
    package let formGraceMinutes: Int
    package let saidWithin: Int
    package let notedWithin: Int
    package let quietSessions: Int
    package let undoneRun: Int
    package let doubtAfterFall: Int
    package let slideSessions: Int
    package let slideTotal: Int
    package let steadyVisits: Int
    package let missedCount: Int
    /// 1 to 64.
    package let missedWindow: Int
    package let oftenLateCount: Int
    /// 1 to 64.
    package let oftenLateWindow: Int
    package let onTimeRun: Int
    /// 50 to 99: how many of 100 outcomes the band of the expected course is to hold.
    package let courseLevel: Int
    /// Closed courses from which the expected course comes from the practice's own clients.
    package let courseEpisodes: Int
    private let severities: [Int]
    private let limits: [CheckLimits]
    private let allianceDefault: CheckLimits
    private let outcomeDefault: CheckLimits

    package init(_ table: ThresholdTable, ages: AgeBand) {
        let own = Self.builtIn
        func value(_ key: ThresholdKey, atLeast lowest: Int = 0) -> Int {
            max(lowest, (table.row(key, ages: ages) ?? own.row(key))?.value ?? 0)
        }
        self.ages = ages
        allianceFall = value(SignThresholds.allianceFall, atLeast: 1)
        lineLow = value(SignThresholds.lineLow)
        perfectTotal = value(SignThresholds.perfectTotal)
        perfectSessions = value(SignThresholds.perfectSessions, atLeast: 1)
        earlySessions = value(SignThresholds.earlySessions)
        earlyRise = value(SignThresholds.earlyRise, atLeast: 1)
        earlyRiseBy = value(SignThresholds.earlyRiseBy)
        checkpointSession = value(SignThresholds.checkpointSession, atLeast: 1)
        lateMinutes = value(SignThresholds.lateMinutes, atLeast: 1)
        lateWindow = min(64, value(SignThresholds.lateWindow, atLeast: 1))
        lateCancellationHours = value(SignThresholds.lateCancellationHours)
        rescheduledCount = value(SignThresholds.rescheduledCount, atLeast: 1)
        rescheduledWindow = min(64, value(SignThresholds.rescheduledWindow, atLeast: 1))
        notSeenDays = value(SignThresholds.notSeenDays, atLeast: 1)
        formGraceMinutes = value(SignThresholds.formGraceMinutes)
        saidWithin = value(SignThresholds.saidWithin, atLeast: 1)
        notedWithin = value(SignThresholds.notedWithin, atLeast: 1)
        quietSessions = value(SignThresholds.quietSessions, atLeast: 1)
        undoneRun = value(SignThresholds.undoneRun, atLeast: 1)
        doubtAfterFall = value(SignThresholds.doubtAfterFall)
        slideSessions = value(SignThresholds.slideSessions, atLeast: 2)
        slideTotal = value(SignThresholds.slideTotal, atLeast: 1)
        steadyVisits = value(SignThresholds.steadyVisits, atLeast: 2)
        missedCount = value(SignThresholds.missedCount, atLeast: 1)
        missedWindow = min(64, value(SignThresholds.missedWindow, atLeast: 1))
        oftenLateCount = value(SignThresholds.oftenLateCount, atLeast: 1)
        oftenLateWindow = min(64, value(SignThresholds.oftenLateWindow, atLeast: 1))
        onTimeRun = value(SignThresholds.onTimeRun, atLeast: 1)
        courseLevel = min(99, value(SignThresholds.courseLevel, atLeast: 50))
        courseEpisodes = value(SignThresholds.courseEpisodes, atLeast: 1)
        severities = SignKind.allCases.map { $0.isOfTrouble ? min(100, value(SignThresholds.severity($0))) : 0 }

        let measures = Set(table.rows.compactMap(\.measure)).sorted()
        limits = measures.map { CheckLimits($0, table, ages) }
        let group = ages == .child || ages == .youngChild ? "child" : "adult"
        allianceDefault = CheckLimits(MeasureKey("alliance-" + group), table, ages)
        outcomeDefault = CheckLimits(MeasureKey("outcome-" + group), table, ages)
    }

    /// For an alliance check; a measure that the table does not name is read like the product's own for the age.
    package func alliance(_ measure: MeasureKey) -> CheckLimits { find(measure) ?? allianceDefault }

    /// For an outcome check; a measure that the table does not name is read like the product's own for the age.
    package func outcome(_ measure: MeasureKey) -> CheckLimits { find(measure) ?? outcomeDefault }

    /// 0 to 100; 0 for signs of being on track.
    package func severity(_ kind: SignKind) -> Int { severities[kind.position] }

    private func find(_ measure: MeasureKey) -> CheckLimits? {
        for held in limits where held.measure == measure { return held }
        return nil
    }

    private static let builtIn = ThresholdTable(BuiltInSignThresholds.rows)
}

/// What a check is compared with, in tenths of a point; `nil` where nobody has set it.
package struct CheckLimits: Hashable, Sendable {
    package let measure: MeasureKey
    package let cutoff: Int?
    package let reliableChange: Int?

    fileprivate init(_ measure: MeasureKey, _ table: ThresholdTable, _ ages: AgeBand) {
        self.measure = measure
        cutoff = table.row(.cutoff, measure: measure, ages: ages)?.value
        reliableChange = table.row(.reliableChange, measure: measure, ages: ages)?.value
    }
}
