package import Clinic

/// Something that stands in the way: its words, the ways out, what was tried, and how that went. A pure fold of its acts.
package struct Barrier: Hashable, Sendable {
    package let id: BarrierID
    package let episode: EpisodeID
    /// The concern that it came out of.
    package let concern: ConcernID?
    package let openedAt: Instant
    package let openedBy: PersonID?
    package private(set) var needs: BarrierNeeds
    /// The act whose words are in force.
    package private(set) var described: ID<BarrierAct>
    /// In the order they were thought of, dropped ones too.
    package private(set) var options: [BarrierOption] = []
    /// In order; the last is under way while it has no outcome.
    package private(set) var tries: [BarrierTry] = []
    package private(set) var state = BarrierState.open
    /// Since when it is solved or let go.
    package private(set) var closedAt: Instant?
    /// Acts that stand: neither taken back nor taking back.
    package private(set) var standing: [BarrierAct] = []

    /// - Parameter acts: all of it, in the order they were recorded. `nil` where the first does not open it.
    package init?(
        id: BarrierID, episode: EpisodeID, concern: ConcernID? = nil, acts: [BarrierAct]
    ) {
        guard let first = acts.first, case .opened(let needs) = first.change else { return nil }
        self.id = id
        self.episode = episode
        self.concern = concern
        openedAt = first.at
        openedBy = first.by
        self.needs = needs
        described = first.id
        let takenBack = Set(
            acts.compactMap { act -> ID<BarrierAct>? in
                if case .undone(let id) = act.change { id } else { nil }
            })
        for act in acts where !takenBack.contains(act.id) {
            if case .undone = act.change { continue }
            standing.append(act)
            take(act)
        }
    }

    package var isOpen: Bool { state == .open || state == .trying }

    /// The try that has not been told of yet.
    package var underWay: BarrierTry? { tries.last.flatMap { $0.outcome == nil && state == .trying ? $0 : nil } }

    /// From which day on what solved it was in place: that of the try that worked, else that of the word itself.
    package func solvedFrom(_ zone: Zone) -> Day? {
        guard state == .solved, let closedAt else { return nil }
        if let last = tries.last, last.outcome == .worked, last.toldAt == closedAt { return last.from }
        return zone.day(of: closedAt)
    }

    private mutating func take(_ act: BarrierAct) {
        switch act.change {
        case .opened, .undone: break
        case .described(let needs):
            self.needs = needs
            described = act.id
        case .optionAdded: options.append(BarrierOption(id: act.option, words: act.id, at: act.at))
        case .optionDropped(let id): options = options.map { $0.id == id ? $0.dropped : $0 }
        case .trying(let option, let from):
            tries.append(BarrierTry(act: act.id, option: option, from: from))
            state = .trying
        case .went(let outcome):
            guard let last = tries.popLast() else { return }
            tries.append(last.told(outcome, act))
            (state, closedAt) = outcome == .worked ? (.solved, act.at) : (.open, nil)
        case .solved: (state, closedAt) = (.solved, act.at)
        case .letGo: (state, closedAt) = (.letGo, act.at)
        case .reopened: (state, closedAt) = (.open, nil)
        }
    }
}

package enum BarrierState: String, Hashable, Sendable, CaseIterable {
    case open, trying, solved
    case letGo = "let-go"
}

package struct BarrierOption: Hashable, Sendable {
    package let id: OptionID
    /// The act that holds its words.
    package let words: ID<BarrierAct>
    package let at: Instant
    package let isDropped: Bool

    package init(id: OptionID, words: ID<BarrierAct>, at: Instant, isDropped: Bool = false) {
        self.id = id
        self.words = words
        self.at = at
        self.isDropped = isDropped
    }

    fileprivate var dropped: BarrierOption { BarrierOption(id: id, words: words, at: at, isDropped: true) }
}

/// One option put to the test.
package struct BarrierTry: Hashable, Sendable {
    package let act: ID<BarrierAct>
    package let option: OptionID
    package let from: Day
    package let outcome: TryOutcome?
    /// The act that told how it went; its words are under its id.
    package let told: ID<BarrierAct>?
    package let toldAt: Instant?

    package init(
        act: ID<BarrierAct>, option: OptionID, from: Day, outcome: TryOutcome? = nil, told: ID<BarrierAct>? = nil,
        toldAt: Instant? = nil
    ) {
        self.act = act
        self.option = option
        self.from = from
        self.outcome = outcome
        self.told = told
        self.toldAt = toldAt
    }

    fileprivate func told(_ outcome: TryOutcome, _ telling: BarrierAct) -> BarrierTry {
        BarrierTry(
            act: act, option: option, from: from, outcome: outcome, told: telling.id, toldAt: telling.at)
    }
}
