import Foundation

/// All that the model needs of one episode's sessions, whatever their number: sums of products of 1, x (the logarithm of
/// the session's ordinal), s (alliance) and y (outcome), over the sessions that have both checks; and the same with the
/// next session's outcome and alliance, over those whose next session has both too.
///
/// It is always worked out from the whole episode in its order, so that the same records give the same bits.
package struct EpisodeSums: Hashable, Sendable {
    /// 1·1, 1·x, x·x, 1·s, x·s, s·s, 1·y, x·y, s·y, y·y: the upper triangle by columns.
    package let now: [Double]
    /// The same with the next outcome and the next alliance as a fifth and sixth column: 21 sums. Empty where they were
    /// worked out before these were kept.
    package let next: [Double]
    /// The outcome that the first of these pairs begins with, in points; 0 where there is none.
    package let firstOutcome: Double
    /// Sessions whose alliance stands at the highest total.
    package let atCeiling: Int
    package let withoutOutcome: Int
    package let withoutAlliance: Int
    /// Sessions whose outcome says where the client began, so that they are in none of the sums.
    package let asIntake: Int

    package static let width = 4
    package static let nextWidth = 6

    package init(
        now: [Double], next: [Double], firstOutcome: Double, atCeiling: Int, withoutOutcome: Int, withoutAlliance: Int,
        asIntake: Int = 0
    ) {
        self.asIntake = asIntake
        self.now = now
        self.next = next
        self.firstOutcome = firstOutcome
        self.atCeiling = atCeiling
        self.withoutOutcome = withoutOutcome
        self.withoutAlliance = withoutAlliance
    }

    /// - Parameter points: in the order of the sessions.
    package init(_ points: some Sequence<SessionPoint>, highestAlliance: Double = 40) {
        var course = Course()
        self.init(points, highestAlliance: highestAlliance, in: &course)
    }

    /// The sums of one course in parts, such as its sessions at one site and then at another. What follows from the last
    /// session of a part to the first of the next is counted with the next, and all begin with the course's own first outcome.
    ///
    /// - Parameter parts: of all sessions in their order.
    package static func parts(_ parts: [[SessionPoint]], highestAlliance: Double = 40) -> [EpisodeSums] {
        var course = Course()
        return parts.map { EpisodeSums($0, highestAlliance: highestAlliance, in: &course) }
    }

    /// The sums of one course by whose its sessions are: what follows from a session to the next is counted with whoever
    /// had the next, and all begin with the course's own first outcome.
    ///
    /// - Parameter points: of all sessions in their order; those that are nobody's are in no sums.
    package static func byOwner<Owner: Hashable>(
        _ points: some Sequence<(owner: Owner?, point: SessionPoint)>, highestAlliance: Double = 40
    ) -> [Owner: EpisodeSums] {
        var course = Course()
        var tallies: [Owner?: Tally] = [:]
        for (owner, point) in points {
            tallies[owner, default: Tally()].add(point, highestAlliance: highestAlliance, in: &course)
        }
        var result: [Owner: EpisodeSums] = [:]
        for (owner, tally) in tallies {
            if let owner { result[owner] = EpisodeSums(tally, firstOutcome: course.firstOutcome) }
        }
        return result
    }

    /// What goes over from one part of a course to the next.
    private struct Course {
        var before: (ordinal: Int, row: [Double])?
        var firstOutcome: Double?
    }

    private struct Tally {
        var now = [Double](repeating: 0, count: 10)
        var next = [Double](repeating: 0, count: 21)
        var atCeiling = 0
        var withoutOutcome = 0
        var withoutAlliance = 0
        var asIntake = 0

        mutating func add(_ point: SessionPoint, highestAlliance: Double, in course: inout Course) {
            if point.isIntake { asIntake += 1; return }
            guard let outcome = point.outcome else { withoutOutcome += 1; return }
            guard let alliance = point.alliance else { withoutAlliance += 1; return }
            let row = [1, log(Double(max(1, point.ordinal))), alliance, outcome]
            EpisodeSums.add(row, to: &now)
            if alliance >= highestAlliance { atCeiling += 1 }
            if let before = course.before, before.ordinal + 1 == point.ordinal, point.isOrderKnown {
                EpisodeSums.add(before.row + [outcome, alliance], to: &next)
                course.firstOutcome = course.firstOutcome ?? before.row[3]
            }
            course.before = point.isOrderKnown ? (point.ordinal, row) : nil
        }
    }

    private init(_ points: some Sequence<SessionPoint>, highestAlliance: Double, in course: inout Course) {
        var tally = Tally()
        for point in points { tally.add(point, highestAlliance: highestAlliance, in: &course) }
        self.init(tally, firstOutcome: course.firstOutcome)
    }

    private init(_ tally: Tally, firstOutcome: Double?) {
        self.init(
            now: tally.now, next: tally.next, firstOutcome: firstOutcome ?? 0, atCeiling: tally.atCeiling,
            withoutOutcome: tally.withoutOutcome, withoutAlliance: tally.withoutAlliance, asIntake: tally.asIntake)
    }

    /// Sessions with both checks.
    package var sessions: Int { Int(now[0]) }
    package var pairs: Int { next.isEmpty ? 0 : Int(next[0]) }
    package var allianceSum: Double { now[3] }

    /// Of the sessions that follow no other with both checks: how many, and the sums of their outcomes and alliances.
    /// `nil` where pairs of sessions are not known.
    var beginnings: (count: Double, outcome: Double, alliance: Double)? {
        next.isEmpty ? nil : (now[0] - next[0], now[6] - next[10], now[3] - next[15])
    }

    package var withoutPairs: EpisodeSums {
        EpisodeSums(
            now: now, next: [], firstOutcome: 0, atCeiling: atCeiling, withoutOutcome: withoutOutcome,
            withoutAlliance: withoutAlliance, asIntake: asIntake)
    }

    private static func add(_ row: [Double], to sums: inout [Double]) {
        var place = 0
        for column in row.indices {
            for line in 0...column {
                sums[place] += row[line] * row[column]
                place += 1
            }
        }
    }
}
