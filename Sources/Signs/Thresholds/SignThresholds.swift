package import Measures

/// The keys of the numbers that the rules compare with; the unit is part of each name or stands here.
package enum SignThresholds {
    /// Tenths of a point: the least fall from the last scored alliance check that counts.
    package static let allianceFall = ThresholdKey("alliance-fall")
    /// Tenths of a point: an alliance line below it is low.
    package static let lineLow = ThresholdKey("alliance-line-low")
    /// Tenths of a point: an alliance total from which the check counts as perfect.
    package static let perfectTotal = ThresholdKey("alliance-perfect-total")
    /// So many perfect alliance checks in a row ask for a look at progress.
    package static let perfectSessions = ThresholdKey("alliance-perfect-sessions")
    /// The sessions, from the first, in which a low alliance counts as early.
    package static let earlySessions = ThresholdKey("early-sessions")
    /// Tenths of a point: the least rise from the lowest early alliance that counts.
    package static let earlyRise = ThresholdKey("early-alliance-rise")
    /// The last session in which an early low alliance that rises is still worth saying.
    package static let earlyRiseBy = ThresholdKey("early-alliance-rise-by-session")
    /// The session from which no reliable change counts.
    package static let checkpointSession = ThresholdKey("checkpoint-session")
    package static let lateMinutes = ThresholdKey("late-minutes")
    /// Among how many of the last attended appointments late ones are counted.
    package static let lateWindow = ThresholdKey("late-window")
    package static let lateCancellationHours = ThresholdKey("late-cancellation-hours")
    /// So many appointments moved by the client among the last `rescheduledWindow` count as repeated.
    package static let rescheduledCount = ThresholdKey("rescheduled-count")
    package static let rescheduledWindow = ThresholdKey("rescheduled-window")
    package static let notSeenDays = ThresholdKey("not-seen-days")
    /// Minutes after a session's end for which a check may still come in.
    package static let formGraceMinutes = ThresholdKey("form-grace-minutes")
    /// Sessions: what was said stands for so many, from the one in which it was said.
    package static let saidWithin = ThresholdKey("said-within-sessions")
    /// Sessions: what was last noted of taking part or of an assignment stands for so many.
    package static let notedWithin = ThresholdKey("noted-within-sessions")
    /// So many quiet sessions in a row count like one withdrawn.
    package static let quietSessions = ThresholdKey("quiet-sessions")
    /// So many assignments left undone in a row count.
    package static let undoneRun = ThresholdKey("assignments-left-undone")
    /// A doubt counts as after a fall in the same session and in so many after it.
    package static let doubtAfterFall = ThresholdKey("doubt-after-fall-sessions")
    /// So many scored alliance checks, each lower than the one before, count as a slide.
    package static let slideSessions = ThresholdKey("alliance-slide-checks")
    /// Tenths of a point: the least that the small falls of a slide come to together.
    package static let slideTotal = ThresholdKey("alliance-slide-total")
    /// So many appointments in a row, all come to, are good attendance.
    package static let steadyVisits = ThresholdKey("steady-visits")
    /// So many missed among the last `missedWindow` count as often.
    package static let missedCount = ThresholdKey("missed-count")
    package static let missedWindow = ThresholdKey("missed-window")
    /// So many late visits among the last `oftenLateWindow` count as often.
    package static let oftenLateCount = ThresholdKey("often-late-count")
    package static let oftenLateWindow = ThresholdKey("often-late-window")
    /// The visit on time in a row at which it is worth saying.
    package static let onTimeRun = ThresholdKey("on-time-run")
    /// Of 100: how many outcomes the band of an expected course is to hold.
    package static let courseLevel = ThresholdKey("expected-course-level")
    /// Closed courses from which a measure's expected course comes from the practice's own clients.
    package static let courseEpisodes = ThresholdKey("expected-course-episodes")

    /// What a practice may set it to, in its own unit; `nil` for a key that is none of these.
    package static func allowed(_ key: ThresholdKey) -> ClosedRange<Int>? {
        switch key {
        case allianceFall, earlyRise, slideTotal, perfectTotal: 1...400
        case lineLow: 1...100
        case lateMinutes: 1...240
        case lateCancellationHours: 1...720
        case notSeenDays: 1...3650
        case formGraceMinutes: 0...10_080
        case courseLevel: 50...99
        case courseEpisodes: 1...100_000
        case slideSessions: 3...100
        case doubtAfterFall: 0...100
        case perfectSessions, earlySessions, earlyRiseBy, checkpointSession, lateWindow, rescheduledCount,
            rescheduledWindow, saidWithin, notedWithin, quietSessions, undoneRun, steadyVisits, missedCount,
            missedWindow, oftenLateCount, oftenLateWindow, onTimeRun:
            1...100
        default: key.name.hasPrefix("severity-") ? 0...100 : nil
        }
    }

    /// 0 to 100: how urgent a sign of trouble is.
    package static func severity(_ kind: SignKind) -> ThresholdKey { ThresholdKey("severity-" + kind.rawValue) }
}
