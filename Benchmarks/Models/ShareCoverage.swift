import Attribution
import InventedClinic

/// How often the 95% interval of each source's share holds the truth, on clinics made from consecutive seeds; and how
/// often it is told from none.
struct ShareCoverage {
    let seeds: Int
    /// The first of them.
    var first = 1000

    func run() throws {
        for scenario in Scenario.allCases { try tell(scenario) }
    }

    private enum Scenario: String, CaseIterable {
        /// 8 therapists and 140 clients; 30 therapists and 600 clients; the first with no effect of the alliance or the
        /// treatment and no differences between therapists; and 24 therapists at 6 sites, with 300 clients and three
        /// treatments.
        case small, large, none, sites

        var clinic: InventedClinic {
            var clinic = InventedClinic()
            switch self {
            case .small: break
            case .large: (clinic.clients, clinic.therapists) = (600, 30)
            case .none:
                (clinic.within, clinic.between, clinic.therapistSlope) = (0, 0, 0)
                (clinic.treatmentGain, clinic.therapistOutcome) = ([0, 0], 0)
            case .sites:
                (clinic.clients, clinic.therapists, clinic.sites) = (300, 24, 6)
                clinic.treatmentGain = [0, 2, -2]
            }
            return clinic
        }
    }

    private struct Tally {
        var (own, below, behind, told, clinics) = (0, 0, 0, 0, 0)
        var (estimate, width) = (0.0, 0.0)
    }

    private func tell(_ scenario: Scenario) throws {
        let made = (0..<seeds).map { scenario.clinic.make(seed: UInt64(first + $0)) }
        // The shares that the way of making clinics has, over all of them; each clinic's own differs from it by chance.
        func sum(_ source: Source) -> Double { made.reduce(0) { $0 + ($1.variances[source] ?? 0) } }
        let total = Source.allCases.reduce(0) { $0 + sum($1) }
        var tallies: [Source: Tally] = [:]
        for clinic in made {
            let answer = try AttributeOutcomes.answer(clinic.episodes, sets: 0)
            for (source, share) in answer.shares {
                guard let interval = share.interval else { throw ModelBenchmarkFailure("a share without an interval") }
                let own = clinic.shares[source] ?? 0
                var tally = tallies[source] ?? Tally()
                tally.clinics += 1
                tally.estimate += share.value
                tally.width += interval.high - interval.low
                tally.own += interval.contains(own) ? 1 : 0
                tally.below += own < interval.low ? 1 : 0
                tally.behind += interval.contains(sum(source) / total) ? 1 : 0
                tally.told += interval.low > 0 ? 1 : 0
                tallies[source] = tally
            }
        }
        for source in Source.allCases {
            guard let tally = tallies[source] else { continue }
            let count = Double(tally.clinics)
            print(
                scenario.rawValue, source.rawValue, tally.clinics, sum(source) / total, tally.estimate / count,
                tally.width / count, tally.own, tally.below, tally.behind, tally.told, separator: "\t")
        }
    }
}
