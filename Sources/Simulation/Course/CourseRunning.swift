internal import Clinic
internal import Practice

extension CourseWriting {
    /// From the intake to the ending or to `plan.until`, whichever comes first.
    mutating func run(_ truth: SimulationTruth) {
        var day = plan.slot(onOrAfter: plan.intake)
        while day < plan.until {
            let came = whatCame()
            record(start(on: day), came)
            if came.wasSeen {
                if random.happens(hazard(truth)) { return dropOut(after: day) }
                if sessions.count >= plan.plannedSessions { return end(after: day) }
            }
            day = day.adding(days: plan.everyDays)
        }
    }

    private func hazard(_ truth: SimulationTruth) -> Double {
        truth.dropoutHazard + (path.hasFallen ? truth.dropoutAfterFall : 0)
            + (path.isLow ? truth.dropoutAtLowAlliance : 0)
    }

    /// Whoever is less at ease with the work comes late or not at all more often.
    private mutating func whatCame() -> Attendance {
        let strain = (path.hasFallen ? 0.12 : 0) + (path.isLow ? 0.06 : 0)
        let chance = random.unit()
        var mark = 0.06 + strain * 0.8
        if chance < mark { return .noShow }
        mark += 0.05 + strain * 0.4
        if chance < mark {
            return .cancelled(by: random.happens(0.8) ? .client : .practice, noticeHours: random.whole(1...72))
        }
        mark += 0.04 + strain * 0.2
        if chance < mark { return .rescheduled(by: .client, noticeHours: random.whole(2...96)) }
        mark += 0.01
        if chance < mark { return .wrongTime(seen: random.happens(0.7)) }
        mark += 0.07 + strain
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
