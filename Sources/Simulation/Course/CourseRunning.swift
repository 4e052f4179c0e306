internal import Clinic
internal import Practice

extension CourseWriting {
    /// From the intake to the ending or to `plan.until`, whichever comes first.
    mutating func run(_ truth: SimulationTruth) {
        var day = plan.slot(onOrAfter: plan.intake)
        while day < plan.until {
            let came = whatCame(truth.attendance)
            record(start(on: day), came)
            if came.wasSeen {
                if random.happens(hazard(truth)) { return dropOut(after: day) }
                if sessions.count >= plan.plannedSessions { return end(after: day) }
            }
            day = day.adding(days: plan.everyDays)
        }
    }

    private func hazard(_ truth: SimulationTruth) -> Double {
        let hazard = truth.hazard
        return hazard.always + (path.hasFallen ? hazard.afterFall : 0) + (path.isLow ? hazard.atLowAlliance : 0)
            + (path.isConfronting ? hazard.inConfrontation : 0) + (path.hasLostHope ? hazard.withoutHope : 0)
            + (path.isObstructed ? hazard.obstructed : 0)
    }

    /// Mostly about life; whoever is less at ease with the work comes late or not at all more often.
    private mutating func whatCame(_ chances: AttendanceChances) -> Attendance {
        path.approach(&random)
        let strain =
            (path.hasFallen ? chances.afterFall : 0) + (path.isLow ? chances.atLowAlliance : 0)
            + (path.hasLostHope ? chances.withoutHope : 0)
        let chance = random.unit()
        var mark = chances.missed + strain + (path.isObstructed ? chances.obstructed : 0)
        if chance < mark { return .noShow }
        mark += chances.cancelled
        if chance < mark {
            return .cancelled(by: random.happens(0.8) ? .client : .practice, noticeHours: random.whole(1...72))
        }
        mark += chances.rescheduled
        if chance < mark { return .rescheduled(by: .client, noticeHours: random.whole(2...96)) }
        mark += chances.wrongTime
        if chance < mark { return .wrongTime(seen: random.happens(0.7)) }
        mark += chances.late + 2 * strain
        return chance < mark ? .late(minutes: random.whole(4...25)) : .onTime
    }

    private mutating func dropOut(after day: Day) {
        let next = day.adding(days: plan.everyDays)
        if next < plan.until {
            record(start(on: next), random.happens(0.7) ? .noShow : .cancelled(by: .client, noticeHours: 3))
        }
        let closed = next.adding(days: random.whole(14...28))
        if closed < plan.until { ending = Ending(day: closed, reason: .droppedOut) }
    }

    private mutating func end(after day: Day) {
        let reasons: [EndingReason] = [
            .agreed, .agreed, .agreed, .agreed, .agreed, .agreed, .agreed, .referredOn, .moved, .other,
        ]
        ending = Ending(day: day, reason: reasons[random.whole(0...9)])
    }
}
