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

    /// 0 to 100: how urgent a sign of trouble is.
    package static func severity(_ kind: SignKind) -> ThresholdKey { ThresholdKey("severity-" + kind.rawValue) }
}
