internal import ArgumentParser
internal import Exchange
internal import Measures
internal import Practice

struct LimitsNormsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "from-norms",
        abstract: "Work out cutoff and reliable change from the means, deviations and reliability of a study.",
        discussion: """
            By the formulas of Jacobson and Truax (1991), each step shown. Nothing is set unless --apply. The \
            deviation of the clinical group is the one that reliable change is worked out with. For example:

            rapport limits from-norms outcome-adult --clinical-mean 19.6 --clinical-deviation 7.9 \
            --general-mean 28 --general-deviation 6.8 --reliability 0.85
            """)

    @OptionGroup var place: LimitPlaceOptions
    @Option(help: "The mean of people in treatment, before it, in points.") var clinicalMean: Double?
    @Option(help: "The standard deviation among them, in points.") var clinicalDeviation: Double
    @Option(help: "The mean of people who need no treatment, in points.") var generalMean: Double?
    @Option(help: "The standard deviation among those, in points.") var generalDeviation: Double?
    @Option(help: "The reliability of the measure, 0 to 1, such as an alpha or a retest correlation.")
    var reliability: Double?
    @Option(help: "Which cutoff is taken: a, b or c.") var rule = "c"
    @Option(help: "The study, kept with the limits.") var source: String?
    @Flag(help: "Set them. Without this, they are only worked out.") var apply = false
    @OptionGroup var data: DataOptions

    func validate() throws {
        guard CutoffRule(rawValue: rule) != nil else { throw ValidationError("--rule is a, b or c.") }
        let ofCutoff = [clinicalMean, generalMean, generalDeviation]
        guard ofCutoff.allSatisfy({ $0 == nil }) || ofCutoff.allSatisfy({ $0 != nil }) else {
            throw ValidationError("A cutoff needs --clinical-mean, --general-mean and --general-deviation.")
        }
        if clinicalMean == nil, reliability == nil {
            throw ValidationError("Give the means for a cutoff, or --reliability for a reliable change.")
        }
    }

    func run() async throws {
        try await data.withPractice { practice, _ in
            let (measure, _) = try await place.found(in: practice.service)
            let working = try self.working(measure)
            for line in working.lines { Terminal.say(line) }
            if apply {
                return try await LimitsSetCommand.set(
                    working.limits, measure, place, source ?? working.source, in: practice.service)
            }
            Terminal.say("Nothing was changed. Add --apply to set them, or type:")
            Terminal.say(command(working, measure))
        }
    }

    private func working(_ measure: Measure) throws -> NormsWorking {
        let given = [clinicalMean, generalMean, generalDeviation, clinicalDeviation].compactMap(\.self)
        guard given.allSatisfy({ $0.magnitude < 1_000_000 }) else {
            throw ConsoleFailure("Means and deviations are in points of \(place.measure).")
        }
        var working = NormsWorking(measure: measure)
        if let clinicalMean, let generalMean, let generalDeviation {
            guard
                let cutoffs = ClinicalCutoffs(
                    clinicalMean: clinicalMean, clinicalDeviation: clinicalDeviation, functionalMean: generalMean,
                    functionalDeviation: generalDeviation)
            else { throw ConsoleFailure("The deviations must be above 0 and the two means differ.") }
            guard (generalMean > clinicalMean) == (measure.scoring.direction == .higherIsBetter) else {
                throw ConsoleFailure(
                    "By these means people in treatment fare better on \(place.measure) than the others: look whether "
                        + "they are the wrong way round.")
            }
            working.add(
                cutoffs, CutoffRule(rawValue: rule) ?? .c,
                NormsWorking.Means(
                    clinical: clinicalMean, clinicalDeviation: clinicalDeviation, general: generalMean,
                    generalDeviation: generalDeviation))
        }
        if let reliability {
            guard let change = ReliableChange(deviation: clinicalDeviation, reliability: reliability) else {
                throw ConsoleFailure("--clinical-deviation must be above 0 and --reliability from 0 to 1.")
            }
            working.add(change)
        }
        return working
    }

    /// What sets the same by hand.
    private func command(_ working: NormsWorking, _ measure: Measure) -> String {
        var words = ["rapport limits set \(place.measure)"]
        if let age = place.age { words.append("--age \(age)") }
        for limit in working.limits {
            let option = limit.key == .cutoff ? "--cutoff" : "--reliable-change"
            words.append("\(option) \(packPoints(limit.value, decimals: measure.scoring.decimals))")
        }
        let quoted = (source ?? working.source).replacing("'", with: "’")
        words.append("--source '\(quoted)'")
        return words.joined(separator: " ")
    }
}
