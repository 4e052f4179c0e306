package import Clinic

/// How long each stretch took: as the clock runs, and in the practice's working hours.
package struct ConcernClock: Hashable, Sendable {
    /// First sign to talk; to now while nobody has talked and it is open.
    package let toTalk: Stretch?
    package let toStep: Stretch?
    /// First step to review; from the talk where the review came before any step.
    package let toReview: Stretch?
    /// The review came before any step.
    package let isReviewFromTalk: Bool

    /// One that was opened again waits from then on, whatever was done about it before.
    package init(_ concern: Concern, _ hours: WorkingHours, _ zone: Zone, now: Instant) {
        var milestones = concern.milestones
        if concern.state == .open {
            milestones = Milestones(openedAt: milestones.openedAt, firstSignAt: concern.openSince)
        }
        self.init(milestones, hours, zone, now: now)
    }

    package init(_ milestones: Milestones, _ hours: WorkingHours, _ zone: Zone, now: Instant) {
        func stretch(_ from: Instant?, _ to: Instant?) -> Stretch? {
            guard let from else { return nil }
            let isOver = to != nil
            guard let end = to ?? (milestones.closedAt == nil ? now : nil) else { return nil }
            let days = zone.day(of: end).number - zone.day(of: from).number
            // What came first took no time that could be told.
            if days < 0 { return nil }
            return Stretch(
                days: days, workingSeconds: hours.seconds(from: from, to: end, in: zone), isOver: isOver)
        }
        toTalk = stretch(milestones.firstSignAt, milestones.firstTalkAt)
        toStep = stretch(milestones.firstTalkAt, milestones.firstStepAt)
        let (step, review) = (milestones.firstStepAt, milestones.firstReviewAt)
        let isFromTalk = if let review { step.map { review < $0 } ?? true } else { false }
        toReview = stretch(isFromTalk ? milestones.firstTalkAt : step, review)
        isReviewFromTalk = isFromTalk
    }
}

package struct Stretch: Hashable, Sendable {
    /// Calendar days in the practice's zone.
    package let days: Int
    package let workingSeconds: Int64
    /// False while it still runs.
    package let isOver: Bool

    package init(days: Int, workingSeconds: Int64, isOver: Bool) {
        self.days = days
        self.workingSeconds = workingSeconds
        self.isOver = isOver
    }
}
