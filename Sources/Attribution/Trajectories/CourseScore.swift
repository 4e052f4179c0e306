/// A band in whole units of the measure: what lies on its limits is within.
package struct ExpectedBand: Hashable, Sendable {
    package let lowest: Int
    package let middle: Int
    package let highest: Int

    package init(lowest: Int, middle: Int, highest: Int) {
        self.lowest = lowest
        self.middle = middle
        self.highest = highest
    }

    package func contains(_ total: Int) -> Bool { (lowest...highest).contains(total) }
}

extension CourseForecast {
    /// Held within the measure's range.
    @inline(__always)
    package func band(_ scale: CourseScale, _ level: CourseLevel) -> ExpectedBand {
        let points = band(level.reach)
        func held(_ points: Double) -> Int {
            Int(scale.total(min(CourseScale.most, max(0, points))).rounded())
        }
        let (one, other) = (held(points.lowerBound), held(points.upperBound))
        return ExpectedBand(lowest: min(one, other), middle: held(mean), highest: max(one, other))
    }
}

/// One client's scores on one measure from the first on, as courses are fitted, counted and kept.
package struct CourseScores: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        /// Sessions from that of the first score, which is 1; sessions without a score count too.
        package let position: Int
        /// In the measure's units.
        package let total: Int

        package init(position: Int, total: Int) {
            self.position = position
            self.total = total
        }
    }

    package let scale: CourseScale
    /// The first score and, after it, at least none.
    package let first: Int
    package let later: [Point]

    package init(scale: CourseScale, first: Int, later: [Point]) {
        self.scale = scale
        self.first = first
        self.later = later
    }

    package var intake: Double { scale.points(first) }

    /// Tenths of the scale from worst to best: 0 to 9.
    package var bin: Int { Self.bin(intake) }

    package static func bin(_ intake: Double) -> Int { min(9, max(0, Int(intake / 4))) }

    /// Sessions up to which scores are counted one by one.
    package static let furthest = 60
}
