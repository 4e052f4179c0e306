import Measures

/// What each rule looks for, in plain English, and which thresholds it compares with; for `docs/signs.md`.
enum SignDescription {
    static func rule(_ kind: SignKind) -> String {
        switch kind {
        case .riskAnswer:
            "a risk item of some measure was answered at or above its mark, and no later full answer "
                + "took it back"
        case .doubtAfterFall:
            "a doubt about the treatment came in the session in which the alliance fell, or in one "
                + "of the next"
        case .doubtSaid:
            "somebody said in one of the last sessions that the treatment won't or can't work, or "
                + "the client wrote so and a person confirmed it"
        case .outcomeDeteriorated:
            "the last outcome total is worse than the first on the same measure by the reliable "
                + "change or more"
        case .outcomeOffCourse:
            "the last outcome lies outside the band of the client's own expected course, on the bad "
                + "side"
        case .allianceFell: "the last scored alliance total is worse than the one before by the set amount or more"
        case .allianceSliding:
            "each of the last scored alliance totals is worse than the one before, no single fall is "
                + "large, and together they come to the set amount"
        case .comesWhileFalling:
            "the client came to each of the last appointments, and over those sessions the alliance "
                + "fell by the set amount"
        case .allianceBelowCutoff: "the last scored alliance total is on the worse side of its cutoff"
        case .allianceLineLow: "one alliance line is low while the total is not below its cutoff"
        case .confronting:
            "the client took issue with the work or the therapist in one of the last sessions"
        case .disengaged: "the client was bored or withdrawn when last noted, or quiet several times in a row"
        case .missed:
            "the last appointment, or the last few, ended with nobody coming, and there was no "
                + "session since"
        case .oftenMissed:
            "several of the last appointments were missed or called off late, whether or not the "
                + "last was kept"
        case .lateCancellation: "the client called the last appointment off with less notice than asked for"
        case .repeatedRescheduling: "the client moved several of the last appointments"
        case .wrongTime: "the client came on another day or at another time than booked"
        case .oftenLate: "the client came late to several of the last visits, whether or not to the last"
        case .arrivedLate: "the client came late to the last session"
        case .assignmentLeftUndone: "assignments were left undone several times in a row"
        case .assignmentNotDone: "the last assignment that was spoken of was not done, or only partly"
        case .notSeen: "no session for the set number of days, and nothing booked"
        case .noReliableChange:
            "the outcome began on the clinical side of its cutoff and has not reliably changed by the "
                + "checkpoint session, counted from the first score on the measure"
        case .perfectWithoutProgress:
            "the alliance is at the top several times in a row, and the outcome, which began on the "
                + "clinical side of its cutoff with room to, has not reliably improved"
        case .formDeclined: "the client would rather not fill in a check of the last session"
        case .formMissing:
            "the last session ended some time ago, and one of its checks is not there or not whole; of a session that a "
                + "file told of, only a check that has come in for this client at least once"
        case .onTimeAfterLate: "the client came on time to the last session and late to the one before"
        case .onTimeInARow: "the client came on time for just so many times in a row"
        case .backAfterMiss:
            "the client came after having missed: did not come before, or called off with less notice than asked for"
        case .allianceRecovered:
            "the last alliance total is on the better side of its cutoff, and the one before was on "
                + "the worse"
        case .earlyAllianceRising: "an alliance that was low in the first sessions has risen since"
        case .reliableImprovement:
            "the last outcome total is better than the first by the reliable change or more"
        case .outcomeAheadOfCourse:
            "the last outcome lies outside the band of the client's own expected course, on the good "
                + "side"
        case .assignmentDoneAgain: "the assignment was done after one that was not, or only partly"
        case .assignmentDone: "the assignment was done, and the one before was not left undone"
        case .spokeUp: "the client spoke up about something that was not right"
        case .stepKept: "the client, alone or together with somebody, kept a step that was agreed"
        case .barrierSolved: "something that stood in the way has been solved"
        }
    }

    static func thresholds(_ kind: SignKind) -> [ThresholdKey] {
        switch kind {
        case .doubtAfterFall: [SignThresholds.doubtAfterFall, SignThresholds.saidWithin, SignThresholds.allianceFall]
        case .doubtSaid: [SignThresholds.saidWithin]
        case .outcomeOffCourse, .outcomeAheadOfCourse: [SignThresholds.courseLevel, SignThresholds.courseEpisodes]
        case .allianceFell: [SignThresholds.allianceFall]
        case .allianceSliding: [SignThresholds.slideSessions, SignThresholds.slideTotal, SignThresholds.allianceFall]
        case .comesWhileFalling: [SignThresholds.steadyVisits, SignThresholds.allianceFall]
        case .allianceLineLow: [SignThresholds.lineLow]
        case .confronting: [SignThresholds.saidWithin]
        case .disengaged: [SignThresholds.notedWithin, SignThresholds.quietSessions]
        case .oftenMissed:
            [SignThresholds.missedCount, SignThresholds.missedWindow, SignThresholds.lateCancellationHours]
        case .lateCancellation, .backAfterMiss: [SignThresholds.lateCancellationHours]
        case .repeatedRescheduling: [SignThresholds.rescheduledCount, SignThresholds.rescheduledWindow]
        case .oftenLate: [SignThresholds.oftenLateCount, SignThresholds.oftenLateWindow, SignThresholds.lateMinutes]
        case .arrivedLate: [SignThresholds.lateMinutes, SignThresholds.lateWindow]
        case .assignmentLeftUndone: [SignThresholds.undoneRun, SignThresholds.notedWithin]
        case .assignmentNotDone: [SignThresholds.notedWithin]
        case .notSeen: [SignThresholds.notSeenDays]
        case .noReliableChange: [SignThresholds.checkpointSession]
        case .perfectWithoutProgress: [SignThresholds.perfectTotal, SignThresholds.perfectSessions]
        case .formMissing: [SignThresholds.formGraceMinutes]
        case .onTimeAfterLate: [SignThresholds.lateMinutes, SignThresholds.lateWindow]
        case .onTimeInARow: [SignThresholds.onTimeRun]
        case .earlyAllianceRising: [SignThresholds.earlySessions, SignThresholds.earlyRise, SignThresholds.earlyRiseBy]
        default: []
        }
    }
}
