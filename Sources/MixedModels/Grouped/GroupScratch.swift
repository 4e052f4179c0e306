import Foundation

/// Room for one group's factor, kept between groups so that a sum over many allocates nothing.
struct GroupScratch {
    let q: Int
    let m: Int
    private var factor: [Double]
    private var scaled: [Double]
    private var product: [Double]

    init(q: Int, m: Int) {
        self.q = q
        self.m = m
        factor = [Double](repeating: 0, count: q * q)
        scaled = [Double](repeating: 0, count: q * q)
        product = [Double](repeating: 0, count: q * m)
    }

    /// Adds the group's cross-products after its random effects, and answers its log determinant.
    mutating func reduce(
        _ sums: UnsafeBufferPointer<Double>, at start: Int, width: Int, random: [Int], columns: [Int],
        lambda: [Double], weight: Double, into target: inout [Double], place: Int
    ) -> Double {
        // scaled = Z'Z Λ, then factor = I + Λ' Z'Z Λ.
        for row in 0..<q {
            for column in 0..<q {
                var sum = 0.0
                for inner in column..<q {
                    sum += sums[start + random[row] * width + random[inner]] * lambda[inner * q + column]
                }
                scaled[row * q + column] = sum
            }
        }
        var logDeterminant = 0.0
        for row in 0..<q {
            for column in 0...row {
                var sum = row == column ? 1.0 : 0.0
                for inner in row..<q { sum += lambda[inner * q + row] * scaled[inner * q + column] }
                for inner in 0..<column { sum -= factor[row * q + inner] * factor[column * q + inner] }
                if row == column {
                    factor[row * q + row] = max(sum, 1e-300).squareRoot()
                    logDeterminant += 2 * log(factor[row * q + row])
                } else {
                    factor[row * q + column] = sum / factor[column * q + column]
                }
            }
        }
        for column in 0..<m {
            let line = start + columns[column]
            for row in 0..<q {
                var sum = 0.0
                for inner in row..<q { sum += lambda[inner * q + row] * sums[line + random[inner] * width] }
                for inner in 0..<row { sum -= factor[row * q + inner] * product[inner * m + column] }
                product[row * m + column] = sum / factor[row * q + row]
            }
        }
        for row in 0..<m {
            let line = start + columns[row] * width
            for column in 0...row {
                var sum = sums[line + columns[column]]
                for inner in 0..<q { sum -= product[inner * m + row] * product[inner * m + column] }
                sum *= weight
                target[place + row * m + column] += sum
                if column < row { target[place + column * m + row] += sum }
            }
        }
        return logDeterminant
    }
}
