package import Clinic

/// What is expected of one client, as its page shows it. Tenths of a point.
package struct CourseSeen: Sendable {
    /// Where one session's outcome was expected before it came in.
    package struct Step: Sendable {
        package let session: SessionID
        package let band: Band?
        /// Where others stood who began alike.
        package let alike: Band?

        package init(session: SessionID, band: Band?, alike: Band?) {
            (self.session, self.band, self.alike) = (session, band, alike)
        }
    }

    package struct Band: Sendable, Hashable {
        package let lowest: Int
        package let middle: Int
        package let highest: Int

        package init(lowest: Int, middle: Int, highest: Int) {
            (self.lowest, self.middle, self.highest) = (lowest, middle, highest)
        }
    }

    /// One for each session from that of the first score on.
    package let steps: [Step]
    /// Of the session to come.
    package let next: Band
    /// The first total, from which the band opens.
    package let first: Int
    /// From the general prior, and not yet from the practice's own clients.
    package let isGeneral: Bool
    /// How many of 100 outcomes the band is to hold.
    package let percent: Int
    /// Closed courses that there are, and how many are needed for the practice's own.
    package let closed: Int
    package let needed: Int

    package init(
        steps: [Step], next: Band, first: Int, isGeneral: Bool, percent: Int, closed: Int, needed: Int
    ) {
        (self.steps, self.next, self.first, self.isGeneral) = (steps, next, first, isGeneral)
        (self.percent, self.closed, self.needed) = (percent, closed, needed)
    }

    func step(_ session: SessionID?) -> Step? { session.flatMap { id in steps.first { $0.session == id } } }
}
