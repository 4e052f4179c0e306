package import Clinic
package import FollowThrough

/// One act on a barrier: other words, an option, a try, how it went, an end, or taking the last one back.
package struct ChangeBarrier: Sendable {
    package typealias Result = Void
    package let barrier: BarrierID
    package let change: BarrierChange
    package let saying: BarrierSaying
    /// Made with the page, so that a form that is sent twice is one act.
    package let once: ID<BarrierAct>
    /// The act whose words a form for other words was filled with; `nil` where no form was.
    package let base: ID<BarrierAct>?
    package init(
        barrier: BarrierID, change: BarrierChange, saying: BarrierSaying = .nothing, once: ID<BarrierAct>,
        base: ID<BarrierAct>? = nil
    ) {
        self.base = base
        self.barrier = barrier
        self.change = change
        self.saying = saying
        self.once = once
    }
}

/// The words that go with an act.
package enum BarrierSaying: Hashable, Sendable {
    case nothing
    case barrier(BarrierWords)
    case option(OptionWords)
    /// How it went, or why it ended.
    case note(String)
}

extension PracticeService {
    package func perform(_ command: ChangeBarrier, as actor: Actor) async throws(PracticeError) {
        try await write { store in
            guard let record = try store.barrier(command.barrier), let barrier = record.barrier else {
                throw PracticeError.notFound
            }
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: record.episode))
            var checks = Checks()
            let today = try store.requirePractice().zone.day(of: chance.now())
            let change = checks.change(command.change, today: today)
            let (purpose, words) = checks.saying(command.saying, change)
            try checks.done()
            if let held = record.acts.first(where: { $0.id == command.once }) {
                let said = try self.words(purpose, of: held.id, in: store) ?? ""
                guard held.change == change, said == words else { throw PracticeError.idTaken }
                return Announced((), [])
            }
            if case .described = change, let base = command.base, base != barrier.described {
                throw PracticeError.conflict("conflict.barrier-changed")
            }
            do throws(BarrierRefusal) { try BarrierRule.check(change, on: barrier) } catch {
                throw PracticeError.conflict("conflict.\(error.rawValue)")
            }
            let act = BarrierAct(
                id: command.once, barrier: record.id, change: change, at: chance.now(), by: actor.personID)
            try keep(act, after: record.acts, of: record.episode, concern: record.concern, in: store)
            try keep(words, purpose, of: act.id, episode: record.episode, in: store)
            let client = try store.episode(record.episode)?.client
            try note(.changeBarrier, by: actor.personID, client: client, episode: record.episode, in: store)
            return Announced((), [try judge(record.episode, in: store).announcement])
        }.announced(by: self)
    }
}

extension Checks {
    fileprivate mutating func change(_ change: BarrierChange, today: Day) -> BarrierChange {
        switch change {
        case .described(let needs): return .described(self.needs(needs))
        case .trying(_, let from):
            day(from, from: today.adding(days: -366), to: today.adding(days: 366), "date")
            return change
        default: return change
        }
    }

    /// What is to be sealed with the act, and as what.
    fileprivate mutating func saying(
        _ saying: BarrierSaying, _ change: BarrierChange
    ) -> (SealedPurpose, String) {
        switch (saying, change) {
        case (.barrier(let words), .described): return (.barrierWords, barrier(words).text)
        case (_, .described):
            add("title", "problem.required")
            return (.barrierWords, "")
        case (.option(let words), .optionAdded):
            let option = OptionWords(
                what: line(words.what, "option", required: true, longest: 300),
                takes: line(words.takes, "takes", longest: 300))
            return (.optionWords, option.text)
        case (_, .optionAdded):
            add("option", "problem.required")
            return (.optionWords, "")
        case (.note(let note), _): return (.optionWords, words(note, "note"))
        default: return (.optionWords, "")
        }
    }
}
