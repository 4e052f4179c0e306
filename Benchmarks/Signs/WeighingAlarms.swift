import Signs
import Simulation

/// What each sign of trouble weighs where it is new, for a dropout within so many sessions (`AlarmWeights`): a hundred times its
/// part of the log odds, fitted to invented practices by logistic regression and never below 0.
struct WeighingAlarms {
    private let seeds: [UInt64]
    private let clients: Int

    init(_ arguments: ArraySlice<String>) throws {
        let given = Array(arguments)
        seeds = (given.first ?? "").split(separator: ",").compactMap { UInt64($0) }
        guard !seeds.isEmpty, given.count <= 2, let clients = given.count == 2 ? Int(given[1]) : 1500, clients > 0
        else {
            throw BenchmarkFailure("alarms needs seeds, with commas between, and may be told how many clients for each")
        }
        self.clients = clients
    }

    func run() {
        var rows: [(features: Set<String>, isDoubt: Bool)] = []
        for seed in seeds {
            for course in SimulatedReplay.courses(seed: seed, clients: clients) {
                let replay = course.replayed()
                rows += replay.points.map { point in
                    (Set(point.fresh.map(\.rawValue)), DetectorFigures.warns(point.sessions, of: replay))
                }
            }
        }
        let weights = LearningWeights(rows, floor: 0).weights().weights
        print("\(rows.count) moments, \(rows.count { $0.isDoubt }) of them before a dropout")
        for kind in SignKind.allCases where kind.isOfTrouble {
            print("\(kind.rawValue)\t\(Int((100 * (weights[kind.rawValue] ?? 0)).rounded()))")
        }
    }
}
