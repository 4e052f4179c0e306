import MixedModels

/// The clinic's model from sufficient statistics: cold from columns in memory, warm after new sessions, and one client's
/// curve and band.
struct SumsBenchmark {
    let rows: Int

    private static let newSessions = 1000
    private static let curves = 20_000

    func run() throws {
        let clinic = ClinicRows(rows: rows)
        let time = clinic.time
        let before = Cost.residentMegabytes
        let (cold, (held, fit)) = try Cost.of {
            let statistics = try GrowthStatistics(
                units: clinic.units, clusters: clinic.therapists, categories: ClinicRows.treatments,
                unit: clinic.client, time: time, covariate: clinic.alliance, outcome: clinic.outcome)
            return (statistics, try statistics.fit())
        }
        guard fit.standardErrors.allSatisfy(\.isFinite), fit.convergence.isConverged else {
            throw ModelBenchmarkFailure("the fit did not settle")
        }
        print("cold", cold.processorSeconds, cold.seconds, Cost.peakMegabytes, before, separator: "\t")
        var statistics = held
        let (adding, _) = try Cost.of {
            for number in 0..<Self.newSessions {
                try statistics.add(
                    unit: number * 37 % clinic.units.count, time: 1.5, covariate: 310, outcome: 240)
            }
        }
        let (warm, again) = try Cost.of { try statistics.fit(from: fit) }
        print("warm", warm.processorSeconds, again.convergence.evaluations, separator: "\t")
        print("added", adding.processorSeconds / Double(Self.newSessions) * 1e6, separator: "\t")
        var sum = 0.0
        let (curves, _) = try Cost.of {
            for number in 0..<Self.curves {
                let unit = number % clinic.units.count
                sum += try fit.curve(clinic.units[unit], statistics.sums[unit], step: 0.1).band(at: 2).lowerBound
            }
        }
        guard sum.isFinite else { throw ModelBenchmarkFailure("a band is not finite") }
        print("curve", curves.processorSeconds / Double(Self.curves) * 1e6, separator: "\t")
    }
}
