/// Of how many replayed courses nobody said how they ended, and what is made of those.
///
/// Many practices write a reason for dropouts alone. Where only courses with a reason were counted, nearly all of them would
/// be dropouts, and nearly each alarm right.
package struct ReplayedEndings: Hashable, Sendable {
    package enum Counting: String, Hashable, Sendable {
        /// In no figure about dropouts: they are few.
        case leftOut = "left-out"
        /// They are many, and somebody writes down who dropped out.
        case notDroppedOut = "not-dropped-out"
        /// They are many, and none is known to be a dropout: nothing is said of dropouts.
        case notAtAll = "not-at-all"
    }

    package let courses: Int
    package let unknown: Int
    /// Known ones.
    package let dropouts: Int

    /// One in so many may be unknown, for the others to stand for all.
    package static let fewest = 5

    init(_ replays: [Replay]) {
        courses = replays.count
        unknown = replays.count { $0.hasDroppedOut == nil }
        dropouts = replays.count { $0.hasDroppedOut == true }
    }

    package var counting: Counting {
        if Self.fewest * unknown <= courses { return .leftOut }
        return dropouts > 0 ? .notDroppedOut : .notAtAll
    }

    /// The same courses, each with the ending that it counts with.
    func counted(_ replays: [Replay]) -> [Replay] {
        switch counting {
        case .leftOut: replays
        case .notDroppedOut: replays.map { $0.ended(inDropout: $0.hasDroppedOut ?? false) }
        case .notAtAll: replays.map { $0.ended(inDropout: nil) }
        }
    }
}
