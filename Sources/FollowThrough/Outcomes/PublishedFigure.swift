package import Measures

/// A number from elsewhere that the practice's own stands beside, with where it comes from.
package struct PublishedFigure: Hashable, Sendable {
    package enum Matter: String, Hashable, Sendable, CaseIterable {
        /// Courses that ended because the client stopped coming.
        case dropout
        /// Closed cases that reached their target: not the same as recovering here.
        case reachedTarget = "reached-target"
    }

    package let matter: Matter
    /// In thousandths of all; `nil` where only a range is published.
    package let perMille: Int?
    /// In thousandths: the 95% interval, or the range.
    package let low: Int
    package let high: Int
    /// Studies behind it; `nil` where it is a vendor's or publisher's own.
    package let studies: Int?
    package let grade: EvidenceGrade
    package let version: Int

    package static let all: [PublishedFigure] = [dropout, reachedTarget]

    /// A meta-analysis of 669 studies: 19.7% (18.7 to 20.7).
    package static let dropout = PublishedFigure(
        matter: .dropout, perMille: 197, low: 187, high: 207, studies: 669, grade: .a, version: 1)
    /// The published benchmark of expected courses: 64 to 74%.
    package static let reachedTarget = PublishedFigure(
        matter: .reachedTarget, perMille: nil, low: 640, high: 740, studies: nil, grade: .b, version: 1)
}
