/// Why something cannot be done about a barrier as it stands.
package enum BarrierRefusal: String, Error, Hashable, Sendable, CaseIterable {
    /// It is solved or let go: reopen it first.
    case closed = "barrier-closed"
    case notClosed = "barrier-open"
    case unknownOption = "barrier-option"
    /// Nothing is being tried.
    case nothingTried = "barrier-nothing-tried"
    /// Another try is under way.
    case stillTrying = "barrier-still-trying"
    case tooMany = "barrier-too-many"
    /// Somebody has acted since: only the last act can be taken back.
    case notLast = "barrier-not-last"
}

/// Which act may follow which.
package enum BarrierRule {
    package static let mostOptions = 50

    package static func check(_ change: BarrierChange, on barrier: Barrier) throws(BarrierRefusal) {
        switch change {
        case .opened: throw .closed
        case .described: break
        case .optionAdded:
            guard barrier.isOpen else { throw .closed }
            guard barrier.options.count < mostOptions else { throw .tooMany }
        case .optionDropped(let id):
            guard barrier.isOpen else { throw .closed }
            guard barrier.options.contains(where: { $0.id == id && !$0.isDropped }) else { throw .unknownOption }
            guard barrier.underWay?.option != id else { throw .stillTrying }
        case .trying(let id, _):
            guard barrier.isOpen else { throw .closed }
            guard barrier.underWay == nil else { throw .stillTrying }
            guard barrier.options.contains(where: { $0.id == id && !$0.isDropped }) else { throw .unknownOption }
        case .went:
            guard barrier.underWay != nil else { throw .nothingTried }
        case .solved, .letGo:
            guard barrier.isOpen else { throw .closed }
        case .reopened:
            guard !barrier.isOpen else { throw .notClosed }
        case .undone(let id):
            guard let last = barrier.standing.last, last.id == id, barrier.standing.count > 1 else { throw .notLast }
        }
    }
}
