package import Signs

/// What may be shown of one number.
package enum LoopCell<Value: Hashable & Sendable>: Hashable, Sendable {
    case shown(Value)
    /// There is nothing to count.
    case nothing
    /// Fewer clients stand behind it than may be shown to anybody but their therapist, or it would tell of another that
    /// is hidden.
    case hidden

    package var value: Value? { if case .shown(let value) = self { value } else { nil } }
}

/// Whether small numbers are hidden from who reads.
package enum LoopReader: Hashable, Sendable {
    /// A therapist, of their own clients, whom they know.
    case therapistThemselves
    case anybodyElse
    /// A supervisor of one team, of the whole practice; the numbers of the own team are known to them.
    ///
    /// - Parameter isOfEnough: those of the other teams are so many therapists that no number tells of one of them.
    case wholePractice(isOfEnough: Bool)

    /// Fewer clients than these are hidden from anybody else.
    package static let fewestClients = 5
    /// Of the whole practice, where it is of others than whom one supervises.
    package static let fewestOfPractice = 10

    /// Fewer clients than these are hidden; `nil` where none are.
    package var fewest: Int? {
        switch self {
        case .therapistThemselves: nil
        case .anybodyElse: Self.fewestClients
        case .wholePractice(true): Self.fewestOfPractice
        case .wholePractice(false): .max
        }
    }

    /// The same to be said to people.
    package var fewestSaid: Int? { fewest.map { min($0, Self.fewestOfPractice) } }

    func cell<Value>(_ value: Value?, clients: Int, isHidden: Bool = false) -> LoopCell<Value> {
        if isHidden { return .hidden }
        if let fewest, clients < fewest { return .hidden }
        return value.map { .shown($0) } ?? .nothing
    }
}

/// So many of so many, and of how many clients.
package struct LoopCount: Hashable, Sendable {
    package let part: Proportion
    package let clients: Int

    package init(part: Proportion, clients: Int) {
        self.part = part
        self.clients = clients
    }
}

/// How long it took those that came so far, and how many are not there yet.
package struct LoopSpan: Hashable, Sendable {
    package let spread: Spread
    /// The same in seconds of the practice's working hours.
    package let working: Spread?
    /// Those that have not come so far: they are not in the spread, which the fewer they are the more it says.
    package let notYet: Int
    package let clients: Int

    package init(spread: Spread, working: Spread? = nil, notYet: Int, clients: Int) {
        self.working = working
        self.spread = spread
        self.notYet = notYet
        self.clients = clients
    }
}

/// How many concerns of how many clients.
package struct LoopTally: Hashable, Sendable {
    package let concerns: Int
    package let clients: Int

    package init(concerns: Int, clients: Int) {
        self.concerns = concerns
        self.clients = clients
    }
}

/// How many steps of how many clients.
package struct LoopSteps: Hashable, Sendable {
    package let steps: Int
    package let clients: Int

    package init(steps: Int, clients: Int) {
        self.steps = steps
        self.clients = clients
    }
}
