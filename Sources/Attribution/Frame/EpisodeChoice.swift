package import Clinic

/// Which episodes of a practice, or courses of a file, the figures are over; as the sentence above them says it.
package struct EpisodeChoice: Hashable, Sendable {
    /// By its name.
    package var site: String?
    /// What the episode began with.
    package var treatment: String?
    /// The first and the last day on which it may have begun.
    package var from: Day?
    package var to: Day?
    package var state: EpisodeState

    package static let all = EpisodeChoice()

    package init(
        site: String? = nil, treatment: String? = nil, from: Day? = nil, to: Day? = nil, state: EpisodeState = .all
    ) {
        self.site = site
        self.treatment = treatment
        self.from = from
        self.to = to
        self.state = state
    }

    package var isAll: Bool { self == .all }

    package func holds(begun day: Day?, isClosed: Bool) -> Bool {
        switch state {
        case .all: break
        case .closed: if !isClosed { return false }
        case .open: if isClosed { return false }
        }
        guard from != nil || to != nil else { return true }
        guard let day else { return false }
        return (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }

    /// What was meant by a name as it was typed: the same, or the only one that differs in nothing but case.
    package static func meant(_ typed: String, among known: some Collection<String>) -> String? {
        if known.contains(typed) { return typed }
        let alike = known.filter { $0.lowercased() == typed.lowercased() }
        return alike.count == 1 ? alike.first : nil
    }
}

/// Which of them, by whether they have ended.
package enum EpisodeState: String, Hashable, Sendable, CaseIterable {
    case all, closed, open
}
