import Foundation

/// Room for one group's factor, kept between groups so that a sum over many allocates nothing.
struct GroupScratch {
    let q: Int
    let m: Int
    private var room: [Double]

    init(q: Int, m: Int) {
        self.q = q
        self.m = m
        room = [Double](repeating: 0, count: 2 * q * q + q * m)
    }

    /// Adds the group's cross-products after its random effects, and answers its log determinant.
    mutating func reduce(
        _ sums: UnsafeBufferPointer<Double>, at start: Int, width: Int, random: [Int], columns: [Int],
        lambda: [Double], weight: Double, into target: inout [Double], place: Int
    ) -> Double {
        let (q, m) = (q, m)
        return room.withUnsafeMutableBufferPointer { room in
            random.withUnsafeBufferPointer { random in
                columns.withUnsafeBufferPointer { columns in
                    lambda.withUnsafeBufferPointer { lambda in
                        target.withUnsafeMutableBufferPointer { target in
                            GroupReduction(
                                q: q, m: m, start: start, width: width, sums: sums, random: random, columns: columns,
                                lambda: lambda, room: room
                            ).reduce(weight: weight, into: target, place: place)
                        }
                    }
                }
            }
        }
    }
}

/// The work on one group, on bare memory: it is done for each group at each step of a search.
private struct GroupReduction {
    let q: Int
    let m: Int
    let start: Int
    let width: Int
    let sums: UnsafeBufferPointer<Double>
    let random: UnsafeBufferPointer<Int>
    let columns: UnsafeBufferPointer<Int>
    let lambda: UnsafeBufferPointer<Double>
    /// The factor, what it is made from, and the product with the columns.
    let room: UnsafeMutableBufferPointer<Double>

    func reduce(weight: Double, into target: UnsafeMutableBufferPointer<Double>, place: Int) -> Double {
        let logDeterminant = factorise()
        let product = 2 * q * q
        var column = 0
        while column < m {
            let line = start + columns[column]
            var row = 0
            while row < q {
                var sum = 0.0
                var inner = row
                while inner < q {
                    sum += lambda[inner * q + row] * sums[line + random[inner] * width]
                    inner += 1
                }
                inner = 0
                while inner < row {
                    sum -= room[row * q + inner] * room[product + inner * m + column]
                    inner += 1
                }
                room[product + row * m + column] = sum / room[row * q + row]
                row += 1
            }
            column += 1
        }
        var row = 0
        while row < m {
            let line = start + columns[row] * width
            column = 0
            while column <= row {
                var sum = sums[line + columns[column]]
                var inner = 0
                while inner < q {
                    sum -= room[product + inner * m + row] * room[product + inner * m + column]
                    inner += 1
                }
                sum *= weight
                target[place + row * m + column] += sum
                if column < row { target[place + column * m + row] += sum }
                column += 1
            }
            row += 1
        }
        return logDeterminant
    }

    /// The factor of I + Λ'Z'ZΛ, by way of Z'ZΛ.
    private func factorise() -> Double {
        let scaled = q * q
        for row in 0..<q {
            for column in 0..<q {
                var sum = 0.0
                for inner in column..<q {
                    sum += sums[start + random[row] * width + random[inner]] * lambda[inner * q + column]
                }
                room[scaled + row * q + column] = sum
            }
        }
        var logDeterminant = 0.0
        for row in 0..<q {
            for column in 0...row {
                var sum = row == column ? 1.0 : 0.0
                for inner in row..<q { sum += lambda[inner * q + row] * room[scaled + inner * q + column] }
                for inner in 0..<column { sum -= room[row * q + inner] * room[column * q + inner] }
                if row == column {
                    room[row * q + row] = max(sum, 1e-300).squareRoot()
                    logDeterminant += 2 * log(room[row * q + row])
                } else {
                    room[row * q + column] = sum / room[column * q + column]
                }
            }
        }
        return logDeterminant
    }
}
