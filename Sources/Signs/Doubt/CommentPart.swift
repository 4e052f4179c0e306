/// What the marked comments of this project are for.
package enum CommentPart: String, Hashable, Sendable, CaseIterable {
    /// By other hands than the tables, before the words were weighed; counted when they were, and never read.
    case exam
    /// By other hands, more of it put sideways; drawn by lot, counted and never read.
    case apart
    /// By the hand of the tables, after they were done.
    case fresh
    /// By the hand of the tables, drawn by lot before.
    case heldOut = "held-out"
    /// Words were weighed by them.
    case learned
    /// The tables were tuned on them, and words weighed by them.
    case tuning

    /// Whether the reader was made from them, so that its figures on them say little.
    package var isOfTheMaking: Bool { self == .learned || self == .tuning }

    var title: String {
        switch self {
        case .exam: "by others, as they may come in"
        case .apart: "by others, most doubts put sideways; drawn before"
        case .fresh: "by the hand of the tables, written afterwards"
        case .heldOut: "by the hand of the tables, drawn before"
        case .learned: "learned from"
        case .tuning: "tuned on"
        }
    }
}
