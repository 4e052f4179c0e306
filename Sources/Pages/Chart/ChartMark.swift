/// One thing seen or done at an appointment.
package struct ChartMark: Sendable {
    package let kind: ChartMarkKind
    /// Below the icon, where it fits: "20 min".
    package let label: String
    /// In the table, and when pointed at: "late, 20 min".
    package let words: String

    package init(_ kind: ChartMarkKind, label: String, words: String) {
        (self.kind, self.label, self.words) = (kind, label, words)
    }
}

/// A row of marks and its name: "Came", "Assignment", "What we did".
package struct ChartRow: Sendable {
    package let name: String
    /// Equal states in a row are named once, where they begin.
    package let namesRunsOnce: Bool

    package init(_ name: String, namesRunsOnce: Bool = false) {
        (self.name, self.namesRunsOnce) = (name, namesRunsOnce)
    }
}

/// What a mark is: its icon, its tone, and its rank when there is no room for every label (first named first kept).
package enum ChartMarkKind: Int, Sendable, CaseIterable {
    case missed, wrongDay, cancelled, notDone, solved, talk, late, step, review, refer, praise, partly, done, onTime

    /// On time is a dot; all else an icon.
    var icon: Icon? {
        switch self {
        case .missed: .missed
        case .wrongDay: .wrongDay
        case .cancelled: .notSeen
        case .notDone: .notDone
        case .solved: .solved
        case .talk: .talk
        case .late: .late
        case .step: .step
        case .review: .review
        case .refer: .refer
        case .praise: .praise
        case .partly: .partly
        case .done: .done
        case .onTime: nil
        }
    }

    /// The icon of the same mark in the table, where on time has one too.
    var tableIcon: Icon { icon ?? .came }

    var tone: String {
        switch self {
        case .missed, .wrongDay, .cancelled, .notDone, .late, .partly: "watch"
        case .solved, .praise, .done, .onTime: "good"
        case .talk, .step, .review, .refer: "accent"
        }
    }

    /// A talk and a barrier solved cast a line up through the measures.
    var casts: Bool { self == .talk || self == .solved }
}
