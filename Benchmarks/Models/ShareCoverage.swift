import Attribution
import InventedClinic

/// How often the 95% interval of the alliance's share holds the truth, on clinics made from consecutive seeds; and how
/// often it is told from none where there is none.
struct ShareCoverage {
    let seeds: Int

    func run() throws {
        for scenario in Scenario.allCases { try tell(scenario) }
    }

    private enum Scenario: String, CaseIterable {
        /// 8 therapists and 140 clients; 30 therapists and 600 clients; and the first with no alliance effect.
        case small, large, none

        var clinic: InventedClinic {
            var clinic = InventedClinic()
            switch self {
            case .small: break
            case .large: (clinic.clients, clinic.therapists) = (600, 30)
            case .none: (clinic.within, clinic.between, clinic.therapistSlope) = (0, 0, 0)
            }
            return clinic
        }
    }

    private func tell(_ scenario: Scenario) throws {
        let made = (0..<seeds).map { scenario.clinic.make(seed: UInt64(1000 + $0)) }
        // The share that the way of making clinics has, over all of them; each clinic's own differs from it by chance.
        let whole =
            made.reduce(0) { $0 + $1.allianceVariance } / made.reduce(0) { $0 + $1.totalVariance }
        var (own, all, below, told) = (0, 0, 0, 0)
        var (estimate, width) = (0.0, 0.0)
        for clinic in made {
            let answer = try AttributeOutcomes.answer(clinic.episodes, sets: 0)
            guard let interval = answer.allianceShare.interval else {
                throw ModelBenchmarkFailure("a share without an interval")
            }
            estimate += answer.allianceShare.value / Double(seeds)
            width += (interval.high - interval.low) / Double(seeds)
            own += interval.contains(clinic.share) ? 1 : 0
            below += clinic.share < interval.low ? 1 : 0
            all += interval.contains(whole) ? 1 : 0
            told += answer.isAllianceToldFromNone ? 1 : 0
        }
        print(scenario.rawValue, seeds, whole, estimate, own, below, all, told, width, separator: "\t")
    }
}
