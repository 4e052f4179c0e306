/// What an invented practice is made from, so that an estimate can be held against it. Shares are of the variance of
/// outcome between clients; the figures are those of FACTS.md, and why they are as they are is decision 0010.
package struct SimulationTruth: Hashable, Sendable {
    /// 5% (FACTS.md, therapist effects).
    package var therapistShare = 0.05
    /// The correlation of a client's alliance with outcome: .28.
    package var allianceCorrelation = 0.28
    /// The same with where a client stands once they have met their therapist, from the second session on. None in the
    /// practice that signs are judged on; the demo has it, so that the question of where outcomes come from has an answer
    /// there (decision 0021).
    package var levelCorrelation = 0.0
    /// How much of the alliance lies between therapists; the rest is between clients of one therapist.
    package var allianceBetweenTherapists = 0.10
    /// Points of 40 that the mean client gains.
    package var meanGain = 6.5
    /// How far clients differ in it.
    package var gainDeviation = 6.0
    /// Clients who round their marks up, and how much of a rupture these still show.
    package var roundingUp = 0.35
    package var shownByRounding = 0.25
    /// A rupture begins in a session; the part of them that are confrontations; one mends by the next session.
    package var rupture = 0.06
    package var confrontation = 0.35
    package var mending = 0.55
    /// How much of a client's hope each session keeps, what a rupture of four points or more takes from it, and what a gain
    /// behind what was to be expected does; below the last it is lost.
    package var hopeKept = 0.9
    package var hopeTakenByRupture = 0.7
    package var hopeTakenByLag = 0.15
    package var hopeLost = -1.0
    /// Clients in whose way something may come; how often it begins and ends, from one appointment to the next.
    package var obstructed = 0.30
    package var obstacleBegins = 0.07
    package var obstacleEnds = 0.20
    package var hazard = DropoutHazard()
    package var attendance = AttendanceChances()
    package var noting = NotingChances()

    package init() {}

    /// Of the demo.
    package static var demo: SimulationTruth {
        var truth = SimulationTruth()
        truth.levelCorrelation = truth.allianceCorrelation
        return truth
    }
}

/// The chance of leaving after a session, part by part, so that about one in five drops out, more often after a fall, at
/// a low alliance, and in an unmended confrontation (d of about .55 and .74).
package struct DropoutHazard: Hashable, Sendable {
    package var always = 0.003
    package var afterFall = 0.018
    package var atLowAlliance = 0.022
    package var inConfrontation = 0.115
    package var withoutHope = 0.032
    package var obstructed = 0.015

    package init() {}
}

/// What comes of an appointment: missed or called off late in 20 to 34 of 100, mostly about life.
package struct AttendanceChances: Hashable, Sendable {
    package var missed = 0.165
    package var cancelled = 0.05
    package var rescheduled = 0.03
    package var wrongTime = 0.01
    package var late = 0.08
    /// Added to missing; twice as much to coming late.
    package var afterFall = 0.06
    package var atLowAlliance = 0.03
    package var withoutHope = 0.05
    package var obstructed = 0.35

    package init() {}
}

/// How much of what there is a therapist notes, and a client writes.
package struct NotingChances: Hashable, Sendable {
    /// Anything at all in a session.
    package var session = 0.8
    package var confronting = 0.5
    package var withdrawnInWithdrawal = 0.30
    package var quietInWithdrawal = 0.25
    package var doubtWithoutHope = 1.0 / 6
    package var doubtInConfrontation = 0.25
    /// Without a reason.
    package var quiet = 0.125
    package var withdrawn = 0.025
    package var confrontingForNothing = 1.0 / 60
    package var doubtForNothing = 1.0 / 80
    package var assignmentGiven = 0.6
    package var assignmentDiscussed = 0.85
    package var comment = 1.0 / 7
    package var commentWithoutHope = 1.0 / 3

    package init() {}
}
