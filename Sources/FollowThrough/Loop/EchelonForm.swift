/// Rows of zeros and ones in reduced echelon form, modulo a prime; beside each row, which of the first ones it is made
/// of.
struct EchelonForm {
    private static let prime: UInt64 = 2_147_483_647
    /// Sums that are looked at before a search is given up.
    private static let most = 20_000
    private let width: Int
    private let count: Int
    private var rows: [[UInt64]]
    private(set) var pivots: [(row: Int, column: Int)] = []

    /// - Parameter columns: the rows in which each column has a one.
    init(columns: [[Int]], rows count: Int) {
        width = columns.count
        self.count = count
        rows = (0..<count).map { place in
            var row = [UInt64](repeating: 0, count: columns.count + count)
            row[columns.count + place] = 1
            return row
        }
        for (column, standing) in columns.enumerated() { for row in standing { rows[row][column] = 1 } }
    }

    /// - Parameter order: the columns to look for pivots in, the first wanted first.
    mutating func reduce(columns order: [Int]) {
        for column in order where pivots.count < count {
            let top = pivots.count
            guard let found = rows.indices.dropFirst(top).first(where: { rows[$0][column] != 0 }) else { continue }
            rows.swapAt(top, found)
            let inverse = Self.power(rows[top][column], Self.prime - 2)
            let pivot = inverse == 1 ? rows[top] : rows[top].map { $0 * inverse % Self.prime }
            rows[top] = pivot
            for other in rows.indices where other != top && rows[other][column] != 0 {
                let factor = Self.prime - rows[other][column]
                rows[other].withUnsafeMutableBufferPointer { row in
                    for place in row.indices where pivot[place] != 0 {
                        row[place] = (row[place] + factor * pivot[place]) % Self.prime
                    }
                }
            }
            pivots.append((top, column))
        }
    }

    enum Found {
        case none
        case of(rows: [Int])
        case tooMany
    }

    /// The first of the sums of some of those rows that is a set of columns and small: sums of one row before those of two,
    /// and so on.
    ///
    /// A pivot stays in every sum that its row is part of, so a sum whose pivots alone are not small is made no longer.
    func smallSums(of chosen: [(row: Int, column: Int)], isSmall: ([Int]) -> Bool) -> Found {
        var tried = 0
        var sums: [(pivots: [Int], next: Int, sum: [UInt64])] = [([], 0, [UInt64](repeating: 0, count: width))]
        while !sums.isEmpty {
            var longer: [(pivots: [Int], next: Int, sum: [UInt64])] = []
            for start in sums {
                for place in chosen.indices.dropFirst(start.next) {
                    let pivots = start.pivots + [place]
                    guard isSmall(pivots.map { chosen[$0].column }) else { continue }
                    tried += 1
                    if tried > Self.most { return .tooMany }
                    let sum = adding(chosen[place].row, to: start.sum)
                    if let set = Self.set(sum), isSmall(set) { return .of(rows: pivots.map { chosen[$0].row }) }
                    longer.append((pivots, place + 1, sum))
                }
            }
            sums = longer
        }
        return .none
    }

    /// Which of the first rows the sum of those rows is made of.
    func parts(of chosen: [Int]) -> [Int] {
        (0..<count).filter { part in
            chosen.reduce(0) { ($0 + rows[$1][width + part]) % Self.prime } != 0
        }
    }

    private func adding(_ row: Int, to sum: [UInt64]) -> [UInt64] {
        var sum = sum
        rows[row].withUnsafeBufferPointer { row in
            sum.withUnsafeMutableBufferPointer { sum in
                for place in sum.indices where row[place] != 0 {
                    let value = sum[place] + row[place]
                    sum[place] = value >= Self.prime ? value - Self.prime : value
                }
            }
        }
        return sum
    }

    /// The places of the ones; `nil` where there is anything but zeros and ones.
    private static func set(_ sum: [UInt64]) -> [Int]? {
        var found: [Int] = []
        for place in sum.indices where sum[place] != 0 {
            if sum[place] != 1 { return nil }
            found.append(place)
        }
        return found
    }

    private static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
        var (result, base, exponent) = (UInt64(1), base % prime, exponent)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
