import Clinic
import FollowThrough

/// A form that a browser fills in once more, after a step back, has a new id and says the same.
extension PracticeService {
    /// The form by which this person recorded the same of the concern within the last two minutes, to the word, with the
    /// same step, and nobody put it right since; `nil` where nothing like it was said, or nothing in words. Whoever means to say it twice can wait.
    func saidJustBefore(
        _ planned: [PlannedAct], of concern: Concern, by person: PersonID?, in store: any StoreReading
    ) throws -> ConcernActID? {
        guard let first = planned.first, planned.isSaid, let person else { return nil }
        let since = chance.now().adding(minutes: -2)
        let acts = try store.concernActs(of: concern.episode).filter { act in
            act.concern == concern.id && act.by == person && act.at > since && first.kind.isRepeat(of: act.kind)
        }
        return try acts.last(where: { try isSame(planned, as: $0.id, in: store) })?.id
    }

    private func isSame(
        _ planned: [PlannedAct], as once: ConcernActID, in store: any StoreReading
    ) throws -> Bool {
        for (index, plan) in planned.enumerated() {
            guard let held = try store.concernAct(once.following(index)), plan.kind.isRepeat(of: held.kind),
                try words(plan.purpose, of: held.id, in: store) ?? "" == plan.words
            else { return false }
        }
        return try store.concernAct(once.following(planned.count)) == nil
    }
}

extension [PlannedAct] {
    /// A talk or a comment, with words.
    fileprivate var isSaid: Bool {
        switch first?.kind {
        case .talked, .commented: contains { !$0.words.isEmpty }
        default: false
        }
    }
}
