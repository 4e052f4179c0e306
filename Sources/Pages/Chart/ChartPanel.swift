/// One measure's window in a chart.
package struct ChartPanel: Sendable {
    package enum Weight: Sendable { case main, thin }

    package let title: String
    /// What it is about, in a few words: "how life is going".
    package let subtitle: String?
    package let weight: Weight
    /// What the window shows, in points. Outcome 10 to 40, alliance 20 to 40.
    package let window: ClosedRange<Double>
    /// A score below the window opens it down to here.
    package let floor: Double
    package let cutoff: ChartCutoff?
    package let band: ChartBand?
    /// What became of the last value: "down 2.9".
    package let change: ChartChange?
    /// Where less is better the far side of the cutoff is the upper one.
    package let isLessBetter: Bool
    /// Said in the window while there is no value.
    package let emptyWords: String?
    /// Said in the window when the scale's end was reached: "40, seven times in a row".
    package let ceilingWords: String?

    package init(
        title: String, subtitle: String? = nil, weight: Weight = .main, window: ClosedRange<Double>, floor: Double = 0,
        cutoff: ChartCutoff? = nil, band: ChartBand? = nil, change: ChartChange? = nil, isLessBetter: Bool = false,
        emptyWords: String? = nil, ceilingWords: String? = nil
    ) {
        self.isLessBetter = isLessBetter
        (self.title, self.subtitle, self.weight, self.window, self.floor) = (title, subtitle, weight, window, floor)
        (self.cutoff, self.band, self.change) = (cutoff, band, change)
        (self.emptyWords, self.ceilingWords) = (emptyWords, ceilingWords)
    }
}

/// A line across the window, and its words: "cutoff 25".
package struct ChartCutoff: Sendable {
    package let value: Double
    package let label: String

    package init(_ value: Double, label: String) { (self.value, self.label) = (value, label) }
}

/// How the last value differs from the one before, in words.
package struct ChartChange: Sendable {
    package let text: String
    /// A sign of trouble rests on it: its words take the colour of trouble.
    package let isTrouble: Bool

    package init(_ text: String, isTrouble: Bool = false) { (self.text, self.isTrouble) = (text, isTrouble) }
}

/// What may be expected, worked out: pencil, never ink.
package struct ChartBand: Sendable {
    package struct Step: Sendable {
        package let day: Double
        package let low: Double
        package let middle: Double
        package let high: Double

        package init(day: Double, low: Double, middle: Double, high: Double) {
            (self.day, self.low, self.middle, self.high) = (day, low, middle, high)
        }
    }

    /// Oldest first; may reach beyond the window, where it is cut.
    package let steps: [Step]
    /// From the practice's own closed episodes; if not, an outline only, and its label says that it is a guess.
    package let isOwn: Bool
    /// By room: "expected for a start like hers, 9 times in 10", "expected, 9 times in 10", "expected, 9 in 10".
    package let labels: [WidthClass: String]

    package init(steps: [Step], isOwn: Bool, long: String, medium: String, short: String) {
        (self.steps, self.isOwn) = (steps, isOwn)
        labels = [.wide: long, .medium: medium, .narrow: short]
    }
}

extension [ChartBand.Step] {
    /// The steps up to a day, the last one found between its neighbours.
    func cut(at end: Double) -> [ChartBand.Step] {
        guard let beyond = firstIndex(where: { $0.day > end }), beyond > 0 else { return filter { $0.day <= end } }
        let (left, right) = (self[beyond - 1], self[beyond])
        let share = (end - left.day) / (right.day - left.day)
        let last = ChartBand.Step(
            day: end, low: left.low + (right.low - left.low) * share,
            middle: left.middle + (right.middle - left.middle) * share,
            high: left.high + (right.high - left.high) * share)
        return prefix(beyond) + [last]
    }
}
