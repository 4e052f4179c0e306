internal import Signs

/// What the reader came to on marked comments, in three lines.
struct DoubtFiguresTelling {
    let text: String

    init(_ figures: DoubtFigures) {
        func line(_ name: String, _ part: Proportion?, per thousand: Bool = false) -> String {
            guard let part else { return "\(name): nothing to count" }
            let scale = thousand ? 1000.0 : 100.0
            let unit = thousand ? " per 1,000" : "%"
            func shown(_ share: Double) -> String { Decimals.one(share * scale) }
            let bounds = "\(shown(part.interval.lowerBound)) to \(shown(part.interval.upperBound))"
            return "\(name): \(shown(part.share))\(unit) (95% \(bounds); \(part.count) of \(part.total))"
        }
        text = [
            "\(figures.comments) comments, \(figures.doubts) of them doubts",
            line("recall", figures.recall), line("precision", figures.precision),
            line("false alarms among the others", figures.falseAlarmRate, per: true),
        ].joined(separator: "\n")
    }
}

/// Numbers with one decimal and with two, always with a point.
enum Decimals {
    static func one(_ value: Double) -> String { fixed(value, 10) }
    static func two(_ value: Double) -> String { fixed(value, 100) }

    private static func fixed(_ value: Double, _ scale: Int) -> String {
        let units = Int((value * Double(scale)).rounded())
        let digits = String(units.magnitude % UInt(scale))
        let zeros = String(repeating: "0", count: String(scale).count - 1 - digits.count)
        return (units < 0 ? "-" : "") + String(units.magnitude / UInt(scale)) + "." + zeros + digits
    }
}
