package import Clinic
package import Measures

/// Every number that the rules need, looked up once for one age band, so that judging a timeline looks up nothing.
///
/// A number that the table lacks is taken from `BuiltInSignThresholds`; cutoffs and reliable change have no such
/// stand-in, and a rule that lacks them says nothing. Cutoffs and reliable change of a measure are looked up for each age,
/// as a form is judged by the age on its own day.
///
/// Numbers of the alliance are tenths of a point here; for a form they are asked for in its units (`RuleSettings+Checks`).
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
    private let limits: [MeasureLimits]
    private let allianceDefault: MeasureLimits
    private let outcomeDefault: MeasureLimits

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

        let judged = table.rows.filter { $0.key == .cutoff || $0.key == .reliableChange }
        limits = Set(judged.compactMap(\.measure)).sorted().map { measure in
            MeasureLimits(measure) { CheckLimits(measure, table, $0) }
        }
        allianceDefault = MeasureLimits(.allianceAdult) { ages in
            CheckLimits(ages.isOfChildren ? .allianceChild : .allianceAdult, table, ages)
        }
        outcomeDefault = MeasureLimits(.outcomeAdult) { ages in
            CheckLimits(ages.isOfChildren ? .outcomeChild : .outcomeAdult, table, ages)
        }
    }

    /// For an alliance check, in its units. A measure of 0 to 40 that the table does not name is read like the product's own
    /// for the age; any other without numbers of its own has none.
    package func alliance(
        _ measure: MeasureKey, in range: CheckRange = .fourLines, ages: AgeBand? = nil
    ) -> CheckLimits {
        find(measure, or: allianceDefault, range, ages ?? self.ages)
    }

    /// For an outcome check, in its units; the same.
    package func outcome(
        _ measure: MeasureKey, in range: CheckRange = .fourLines, ages: AgeBand? = nil
    ) -> CheckLimits {
        find(measure, or: outcomeDefault, range, ages ?? self.ages)
    }

    /// 0 to 100; 0 for signs of being on track.
    package func severity(_ kind: SignKind) -> Int { severities[kind.position] }

    private func find(
        _ measure: MeasureKey, or standIn: MeasureLimits, _ range: CheckRange, _ ages: AgeBand
    ) -> CheckLimits {
        // In place: nothing is copied for each form that is looked up.
        for index in limits.indices where limits[index].measure == measure { return limits[index][ages] }
        return range.isOfFourLines ? standIn[ages].inUnits(of: range) : .none
    }

    private static let builtIn = ThresholdTable(BuiltInSignThresholds.rows)
}

/// What a check is compared with, in units of its measure; `nil` where nobody has set it.
package struct CheckLimits: Hashable, Sendable {
    package let cutoff: Int?
    package let reliableChange: Int?

    package static let none = CheckLimits(cutoff: nil, reliableChange: nil)

    private init(cutoff: Int?, reliableChange: Int?) {
        self.cutoff = cutoff
        self.reliableChange = reliableChange
    }

    fileprivate init(_ measure: MeasureKey, _ table: ThresholdTable, _ ages: AgeBand) {
        cutoff = table.row(.cutoff, measure: measure, ages: ages)?.value
        reliableChange = table.row(.reliableChange, measure: measure, ages: ages)?.value
    }

    /// Of tenths of a point.
    fileprivate func inUnits(of range: CheckRange) -> CheckLimits {
        if range.decimals == 1 { return self }
        return CheckLimits(
            cutoff: cutoff.map(range.units(ofTenths:)), reliableChange: reliableChange.map(range.units(ofTenths:)))
    }
}

/// What the checks of one measure are compared with, age by age.
private struct MeasureLimits: Hashable, Sendable {
    let measure: MeasureKey
    private let youngChild: CheckLimits
    private let child: CheckLimits
    private let adolescent: CheckLimits
    private let adult: CheckLimits

    init(_ measure: MeasureKey, _ limits: (AgeBand) -> CheckLimits) {
        self.measure = measure
        youngChild = limits(.youngChild)
        child = limits(.child)
        adolescent = limits(.adolescent)
        adult = limits(.adult)
    }

    subscript(_ ages: AgeBand) -> CheckLimits {
        switch ages {
        case .youngChild: youngChild
        case .child: child
        case .adolescent: adolescent
        case .adult: adult
        }
    }
}

extension AgeBand {
    fileprivate var isOfChildren: Bool { self == .child || self == .youngChild }
}
