internal import Foundation

/// Natural logarithms, for files that need nothing else of Foundation.
enum Logarithm {
    static func of(_ value: Double) -> Double { log(value) }
}

/// Puts the effects of one term on a common scale: slopes beside an intercept are centred, all are divided by their size.
enum EffectScaling {
    /// The upper triangle T with Z = Z' T, where Z' are the scaled columns.
    static func transform(_ term: ModelFrame.Term, weights: [Double]?, count: Int) -> Matrix {
        var result = Matrix.identity(term.width)
        let total = weights.map { PairwiseSum.of($0) } ?? Double(count)
        let isCentred = term.values.first.map { $0 == nil } ?? false
        for (index, values) in term.values.enumerated() {
            guard let values else { continue }
            var mean = 0.0
            if isCentred { mean = PairwiseSum.of(count) { values[$0] * (weights?[$0] ?? 1) } / total }
            let squares = PairwiseSum.of(count) { (values[$0] - mean) * (values[$0] - mean) * (weights?[$0] ?? 1) }
            let size = (squares / total).squareRoot()
            let isNothing = !(size > 1e-12 * abs(mean)) || !size.isFinite
            if isCentred { result[0, index] = mean }
            result[index, index] = isNothing ? 1 : size
        }
        return result
    }

    static func inverse(_ transform: Matrix) -> Matrix { transform.transposed.lowerInverse.transposed }

    static func fill(
        _ effects: inout [Double], _ width: Int, _ offset: Int, _ term: ModelFrame.Term, _ transform: Matrix,
        _ roots: [Double]?
    ) {
        let count = effects.count / width
        for (index, values) in term.values.enumerated() {
            let size = transform[index, index]
            let mean = index > 0 ? transform[0, index] : 0
            for row in 0..<count {
                let value = values.map { ($0[row] - mean) / size } ?? 1
                effects[row * width + offset + index] = value * (roots?[row] ?? 1)
            }
        }
    }
}
