internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import Measures
internal import Practice

struct LimitsShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "The limits of all measures, with where they come from; and those that are empty.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let view = try await practice.service.answer(ThresholdsView(), as: .operatorOfTheMachine)
            let measures = view.measures.values.filter { $0.scoring.method != .unscored }
            for measure in measures.sorted(by: { $0.id < $1.id }) {
                let rows = view.rows.filter { $0.place.measure == measure.id.key }.map(\.inForce)
                for line in Self.lines(of: measure, rows) { Terminal.say(line) }
            }
        }
    }

    /// - Parameter rows: those in force of that measure.
    static func lines(of measure: Measure, _ rows: [Threshold]) -> [String] {
        [ThresholdKey.cutoff, .reliableChange].flatMap { key -> [String] in
            let held = rows.filter { $0.key == key }
            guard !held.isEmpty else { return ["\(measure.id.key.name), \(key.inWords): empty"] }
            return held.map { row in
                let ages = row.ages.map { ", \($0.rawValue)" } ?? ""
                let points = packPoints(row.value, decimals: measure.scoring.decimals)
                let whose = row.isOverride ? "own" : row.grade.rawValue
                return "\(measure.id.key.name)\(ages), \(key.inWords): \(points) (\(whose); \(row.source))"
            }
        }
    }
}
