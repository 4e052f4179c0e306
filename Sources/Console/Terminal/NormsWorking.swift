internal import Exchange
internal import Foundation
internal import Measures

/// How limits come from the figures of a study, step by step.
struct NormsWorking {
    struct Means {
        let clinical: Double
        let clinicalDeviation: Double
        let general: Double
        let generalDeviation: Double
    }

    let measure: Measure
    private(set) var lines: [String] = []
    /// In units of the measure.
    private(set) var limits: [(key: ThresholdKey, value: Int)] = []
    private var sources: [String] = []

    init(measure: Measure) { self.measure = measure }

    /// To be kept with the limits.
    var source: String { "Jacobson and Truax: " + sources.joined(separator: "; ") }

    mutating func add(_ cutoffs: ClinicalCutoffs, _ rule: CutoffRule, _ of: Means) {
        let (c, g) = (Self.number(of.clinical), Self.number(of.general))
        let (sc, sg) = (Self.number(of.clinicalDeviation), Self.number(of.generalDeviation))
        let (up, down) = of.general > of.clinical ? ("+", "-") : ("-", "+")
        let units = cutoffs.units(rule, decimals: measure.scoring.decimals)
        lines += [
            "a = \(c) \(up) 2 x \(sc) = \(Self.number(cutoffs.a))",
            "b = \(g) \(down) 2 x \(sg) = \(Self.number(cutoffs.b))",
            "c = (\(sc) x \(g) + \(sg) x \(c)) / (\(sc) + \(sg)) = \(Self.number(cutoffs.c))",
            "The cutoff, by \(rule.rawValue): \(points(units)) points.",
        ]
        limits.append((key: .cutoff, value: units))
        sources.append("cutoff \(rule.rawValue) of means \(c) and \(g), deviations \(sc) and \(sg)")
    }

    mutating func add(_ change: ReliableChange) {
        let (deviation, reliability) = (Self.number(change.deviation), Self.number(change.reliability))
        let (error, difference) = (
            Self.number(change.standardError), Self.number(change.standardErrorOfDifference)
        )
        let units = change.leastUnits(decimals: measure.scoring.decimals)
        lines += [
            "Standard error of measurement = \(deviation) x sqrt(1 - \(reliability)) = \(error)",
            "Standard error of a difference = sqrt(2) x \(error) = \(difference)",
            "A change is reliable beyond \(Self.number(ReliableChange.criticalIndex)) x \(difference) = "
                + "\(Self.number(change.threshold)) points.",
            "The reliable change: \(points(units)) points.",
        ]
        limits.append((key: .reliableChange, value: units))
        sources.append("reliable change of deviation \(deviation), reliability \(reliability)")
    }

    private func points(_ units: Int) -> String { packPoints(units, decimals: measure.scoring.decimals) }

    /// To at most three decimals.
    private static func number(_ value: Double) -> String {
        var text = String(format: "%.3f", value)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text == "-0" ? "0" : text
    }
}
