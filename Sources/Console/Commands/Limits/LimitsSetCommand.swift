internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import Measures
internal import Practice

struct LimitsSetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set the cutoff or the reliable change of a measure, for all ages or for one.")

    @OptionGroup var place: LimitPlaceOptions
    @Option(help: "The cutoff, in points.") var cutoff: String?
    @Option(help: "The reliable change, in points.") var reliableChange: String?
    @Option(help: "Where they come from.") var source: String?
    @OptionGroup var data: DataOptions

    func validate() throws {
        if cutoff == nil, reliableChange == nil { throw ValidationError("Give --cutoff or --reliable-change.") }
    }

    func run() async throws {
        try await data.withPractice { practice, _ in
            let (measure, _) = try await place.found(in: practice.service)
            let decimals = measure.scoring.decimals
            var limits: [(key: ThresholdKey, value: Int)] = []
            for (key, name, text) in [
                (ThresholdKey.cutoff, "--cutoff", cutoff),
                (ThresholdKey.reliableChange, "--reliable-change", reliableChange),
            ] {
                guard let text else { continue }
                guard let value = packUnits(text, decimals: decimals) else {
                    throw ConsoleFailure("\(name) takes points of \(place.measure), with up to \(decimals) decimals.")
                }
                limits.append((key: key, value: value))
            }
            try await Self.set(limits, measure, place, source, in: practice.service)
        }
    }

    static func set(
        _ limits: [(key: ThresholdKey, value: Int)], _ measure: Measure, _ place: LimitPlaceOptions, _ source: String?,
        in service: PracticeService
    ) async throws {
        // Nothing is set where one of them is out of range.
        for limit in limits { try require(limit.value, for: limit.key, measure, place) }
        for limit in limits {
            _ = try await service.perform(
                ChangeThreshold(
                    key: limit.key, measure: place.key, ages: place.ages, value: limit.value, source: source),
                as: .operatorOfTheMachine)
            let points = packPoints(limit.value, decimals: measure.scoring.decimals)
            Terminal.say("The \(limit.key.inWords) of \(place.name) is \(points) now.")
        }
        if place.ages == nil {
            let (_, rows) = try await place.found(in: service)
            let set = Set(limits.map(\.key))
            for line in ofSingleAges(rows.map(\.inForce).filter { set.contains($0.key) }, measure) {
                Terminal.say(line)
            }
        }
        _ = try await service.perform(RecomputeStandings(), as: .operatorOfTheMachine)
    }

    /// - Parameter rows: those in force of what was set for all ages.
    static func ofSingleAges(_ rows: [Threshold], _ measure: Measure) -> [String] {
        rows.compactMap { row in
            guard let ages = row.ages else { return nil }
            let points = packPoints(row.value, decimals: measure.scoring.decimals)
            return "For \(ages.rawValue) the \(row.key.inWords) stays \(points): it has one of its own."
        }
    }

    private static func require(
        _ value: Int, for key: ThresholdKey, _ measure: Measure, _ place: LimitPlaceOptions
    ) throws {
        let (scoring, decimals) = (measure.scoring, measure.scoring.decimals)
        guard let allowed = AllowedThreshold.values(of: key, scoring), !allowed.contains(value) else { return }
        let (least, most) = (allowed.lowerBound, allowed.upperBound)
        throw ConsoleFailure(
            "The \(key.inWords) of \(place.measure) is from \(packPoints(least, decimals: decimals)) to "
                + "\(packPoints(most, decimals: decimals)) points. Nothing was changed.")
    }
}

struct LimitsResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Back to the product's own limit, or to none where the product has none.")

    @OptionGroup var place: LimitPlaceOptions
    @Flag(help: "The cutoff.") var cutoff = false
    @Flag(help: "The reliable change.") var reliableChange = false
    @OptionGroup var data: DataOptions

    func validate() throws {
        if !cutoff, !reliableChange { throw ValidationError("Give --cutoff or --reliable-change.") }
    }

    func run() async throws {
        try await data.withPractice { practice, _ in
            let (_, rows) = try await place.found(in: practice.service)
            var keys: [ThresholdKey] = []
            if cutoff { keys.append(.cutoff) }
            if reliableChange { keys.append(.reliableChange) }
            for key in keys where !rows.contains(where: { $0.place.key == key && $0.place.ages == place.ages }) {
                throw ConsoleFailure("\(place.name) has no \(key.inWords). Nothing was changed.")
            }
            for key in keys {
                try await practice.service.perform(
                    ResetThreshold(key: key, measure: place.key, ages: place.ages), as: .operatorOfTheMachine)
                Terminal.say("The \(key.inWords) of \(place.name) is no longer the practice's own.")
            }
            _ = try await practice.service.perform(RecomputeStandings(), as: .operatorOfTheMachine)
        }
    }
}
