internal import ArgumentParser
internal import Clinic
internal import Measures
internal import Practice

struct LimitsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "limits",
        abstract: "Cutoff and reliable change of a measure: show, set or work them out from published figures.",
        discussion: """
            A limit for a single age goes before that for all ages. What is set here counts in place of the product's \
            own, or where no study gives one; earlier values stay readable under Settings, Limits, as long as one counts.
            """,
        subcommands: [
            LimitsShowCommand.self, LimitsSetCommand.self, LimitsResetCommand.self, LimitsNormsCommand.self,
        ])
}

/// Of which measure and for whom.
struct LimitPlaceOptions: ParsableArguments {
    @Argument(help: "The measure by its key, such as outcome-adult.") var measure: String
    @Option(help: "For one age alone: young-child, child, adolescent or adult. For all where it is not given.")
    var age: String?

    var key: MeasureKey { MeasureKey(measure) }
    var ages: AgeBand? { age.flatMap(AgeBand.init(rawValue:)) }

    func validate() throws {
        if age != nil, ages == nil {
            throw ValidationError("--age takes \(AgeBand.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
    }

    /// The measure as it is here, with all limits.
    func found(in service: PracticeService) async throws -> (measure: Measure, rows: [ThresholdRow]) {
        let view = try await service.answer(ThresholdsView(), as: .operatorOfTheMachine)
        guard let found = view.measures[key] else {
            let known = view.measures.keys.sorted().map(\.name).joined(separator: ", ")
            throw ConsoleFailure("\(measure) is no measure here. There are: \(known).")
        }
        guard found.scoring.method != .unscored else { throw ConsoleFailure("\(measure) has no score.") }
        if let ages, !found.ages.isEmpty, !found.ages.contains(ages) {
            throw ConsoleFailure("\(measure) is not for the age \(ages.rawValue).")
        }
        return (found, view.rows.filter { $0.place.measure == key })
    }

    /// With the age, where it is for one alone.
    var name: String { age.map { "\(measure) (\($0))" } ?? measure }
}

extension ThresholdKey {
    /// The two that a command sets.
    var inWords: String { self == .cutoff ? "cutoff" : self == .reliableChange ? "reliable change" : name }
}
