import Foundation
import Signs

/// Weights of words, or of whatever else is there or not, by logistic regression with a penalty on their squares, one word after the other until nothing moves:
/// the same comments give the same weights.
struct LearningWeights {
    /// Less lets single comments weigh more.
    static let penalty = 2.0
    /// In how many comments a word must be, to be weighed.
    static let least = 2
    private static let mostRounds = 200

    private let names: [String]
    /// Where each name is, by comment.
    private let places: [[Int]]
    private let answers: [Double]
    private let floor: Double

    /// - Parameter floor: no weight is below it.
    init(_ comments: [(features: Set<String>, isDoubt: Bool)], floor: Double = -.infinity) {
        self.floor = floor
        var counts: [String: Int] = [:]
        for comment in comments { for name in comment.features { counts[name, default: 0] += 1 } }
        names = counts.filter { $0.value >= Self.least }.keys.sorted()
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var places = Array(repeating: [Int](), count: names.count)
        for (row, comment) in comments.enumerated() {
            for name in comment.features { if let place = index[name] { places[place].append(row) } }
        }
        self.places = places
        answers = comments.map { $0.isDoubt ? 1 : 0 }
    }

    func weights() -> DoubtWeights {
        var (bias, own) = (0.0, Array(repeating: 0.0, count: names.count))
        var sums = Array(repeating: 0.0, count: answers.count)
        let all = Array(answers.indices)
        func step(_ rows: [Int], _ weight: Double, _ penalty: Double) -> Double {
            var (slope, bend) = (penalty * weight, penalty)
            for row in rows {
                let share = 1 / (1 + exp(-sums[row]))
                slope += share - answers[row]
                bend += share * (1 - share)
            }
            return bend > 1e-9 ? min(1, max(-1, -slope / bend)) : 0
        }
        for _ in 0..<Self.mostRounds {
            var most = 0.0
            let change = step(all, bias, 0)
            bias += change
            for row in all { sums[row] += change }
            most = abs(change)
            for place in names.indices {
                let change = max(floor - own[place], step(places[place], own[place], Self.penalty))
                if change == 0 { continue }
                own[place] += change
                for row in places[place] { sums[row] += change }
                most = max(most, abs(change))
            }
            if most < 1e-4 { break }
        }
        return DoubtWeights(bias: bias, weights: Dictionary(uniqueKeysWithValues: zip(names, own)))
    }
}
