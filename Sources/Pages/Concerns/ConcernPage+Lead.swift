import Clinic
import FollowThrough

/// The sentence below its name: how far it has come, and what is next.
extension ConcernPage {
    var lead: String {
        if concern.needsSafety { return words.safetyLead }
        if let ended = model.ended, !concern.isClosed || concern.dismissReason == .episodeEnding {
            return words.leadEnded(dates.spoken(ended), isClosed: concern.isClosed)
        }
        let closedDay = concern.milestones.closedAt.map { dates.spoken(dates.zone.day(of: $0)) } ?? ""
        switch concern.state {
        case .settled: return words.leadSettled(closedDay)
        case .dismissed:
            let reason = words.reason(concern.dismissReason ?? .other)
            return words.leadDismissed(closedDay, reason, comesBack: model.ended == nil)
        case .open:
            return words.leadOpen(
                model.client.calledName, model.nextAppointment.map(dates.spoken),
                isHere: model.isHere(at: context.now), isAgain: concern.milestones.firstTalkAt != nil)
        case .talkedAbout, .stepsAgreed, .inReview:
            if let again = model.again { return lead(again) }
            return leadTalked
                + (model.isReviewDue ? words.reviewIsDue : words.reviewComes(comes, isBooked: isBooked))
        }
    }

    /// The last talk, or what was done for safety, and what was agreed with it or since; what was agreed before it, where
    /// that is all.
    private var leadTalked: String {
        let last = lastTalk
        let since = model.acts.filter { line in
            if case .stepAgreed = line.act.kind { return line.act.place > last?.act.place ?? 0 }
            return false
        }.count
        return words.leadTalked(
            lastTalkDay, by: lastTalker, steps: since, before: concern.steps.count - since,
            isSafety: last?.act.kind.recordsSafety == true)
    }

    private var lastTalk: ConcernActLine? { talks.last { $0.when == talks.map(\.when).max() } }
    private var lastTalkDay: String {
        dates.spoken(dates.zone.day(of: lastTalk?.when ?? concern.milestones.openedAt))
    }
    /// Who talked last, where that is somebody else than the reader.
    private var lastTalker: String? {
        guard let reader = context.person?.id, let line = lastTalk, let by = line.act.by, by != reader else {
            return nil
        }
        return line.by
    }

    private var comes: String? { model.reviewComes.map(dates.spoken) }
    private var isBooked: Bool { model.nextAppointment != nil }

    /// Of one that waits again: what came since the talk, and what Today asks for.
    private func lead(_ again: AgainAfterTalk) -> String {
        let since = again.signs.telling(nothingIsBooked: !isBooked).prefix(3).map { sign in
            words.within(words.line(sign, dates, nothingIsBooked: !isBooked).text.trimmed)
        }
        let act = words.act(again.act, model.client.calledName, next: model.nextAppointment.map(dates.brief))
        return words.leadTalkedAgain(
            lastTalkDay, by: lastTalker, isSafety: lastTalk?.act.kind.recordsSafety == true, since: since,
            act: model.mayAct && again.act != .carryOn ? act : nil)
            + (model.isReviewDue ? words.reviewIsDue : "")
    }
}
