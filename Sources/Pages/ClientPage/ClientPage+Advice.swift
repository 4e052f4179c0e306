import Clinic
import FollowThrough
import Measures
import Signs

/// What to do, in one sentence, and what it goes by.
extension ClientPage {
    /// What somebody wrote is read before anything that is less than a concern.
    func advice(_ name: String, _ known: OutcomesKnown) -> String {
        // A later form with another answer takes the sign away, not what has to be done about the first one.
        if model.concerns.contains(where: { !$0.isClosed && $0.needsSafety }) { return words.advice(.riskAnswer, name) }
        if model.mayWrite, !standing.unanswered.isEmpty, !standing.hasWaitingConcern {
            return words.readWhatWasWritten(name)
        }
        if let safety = safetyDone {
            guard let waiting = waitingAfterSafety else { return safety.recorded + safety.review }
            return safety.recorded + " " + words.advice(waiting.kind, name, knowsLines: waiting.figure(.line) != nil)
        }
        if trouble == nil, !standing.troubles.isEmpty {
            return words.wasTalkedAbout(isDue: held.contains { $0.reviewSince != nil })
        }
        let sign = trouble ?? standing.onTrack.first
        if sign == nil, standing.sessions == 0 { return words.firstAdvice }
        if sign == nil { return words.adviceSoFar(known, name, mayAsk: model.consents.allows(.measures)) }
        return words.advice(sign?.kind, name, knowsLines: sign?.figure(.line) != nil)
    }

    /// Where the cutoff that is shown comes from, if it is the one in the practice's limits.
    func cutoffSource(_ known: OutcomesKnown) -> String? {
        guard let measure = known.measure,
            let row = model.limits.table.row(.cutoff, measure: measure, ages: model.limits.ages),
            row.value == known.cutoff
        else { return nil }
        return row.isOverride ? words.limitOwnSource : words.whereLimitComesFrom(row)
    }

    private var held: [ConcernSummary] { standing.concerns.filter { !$0.waits } }

    /// What was talked about is not asked for again; what waits comes first.
    private var trouble: Sign? {
        func isTalkedAbout(_ sign: Sign) -> Bool { held.contains { $0.subject == ConcernSubject(sign.kind) } }
        return words.why(standing).first ?? standing.troubles.first { !isTalkedAbout($0) }
    }

    /// The trouble that the advice is about, for the sentence above it.
    var advised: Sign? {
        if let risk = standing.waiting.first(where: \.needsSafety)?.signs.first { return risk }
        if model.mayWrite, !standing.unanswered.isEmpty, !standing.hasWaitingConcern { return nil }
        if safetyDone != nil { return waitingAfterSafety }
        return trouble
    }

    /// What else waits once it is recorded what was done for safety.
    private var waitingAfterSafety: Sign? { words.why(standing).first { $0.kind != .riskAnswer } }

    /// What was done after the last risk answer, while that stands: by whom, when, and when it is reviewed; `nil` while
    /// nothing is recorded.
    private var safetyDone: (recorded: String, review: String)? {
        guard standing.troubles.first?.kind == .riskAnswer,
            let concern = model.concerns.last(where: { $0.subject == .risk }), !concern.needsSafety
        else { return nil }
        let done = model.acts.filter { act in
            act.concern == concern.id && act.kind.recordsSafety && act.at >= concern.openSince
        }.sorted { $0.place < $1.place }
        guard let last = done.last else { return nil }
        var names: [String] = []
        for name in done.compactMap({ $0.by.flatMap { model.people[$0] } }) where !names.contains(name) {
            names.append(name)
        }
        let when = dates.spoken(dates.zone.day(of: last.at)) + " " + dates.time(last.at)
        let recorded = words.safetyRecorded(by: names.isEmpty ? nil : words.list(names), when)
        if concern.isClosed { return (recorded, "") }
        let summary = standing.concerns.first { $0.id == concern.id }
        let comes = summary?.isReviewNext == false ? nil : standing.nextAppointment
        let isBooked = standing.nextAppointment != nil
        let review =
            summary?.reviewSince == nil
            ? words.reviewComes(comes.map(dates.spoken), isBooked: isBooked) : words.reviewIsDue
        return (recorded, review)
    }
}
