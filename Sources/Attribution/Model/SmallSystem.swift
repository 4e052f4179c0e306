/// A small symmetric system, solved by Gauss with pivoting.
struct SmallSystem {
    let rows: [[Double]]

    init(_ rows: [[Double]]) { self.rows = rows }

    func solve(_ right: [Double]) -> [Double]? {
        var left = rows
        var solution = right
        let count = right.count
        for column in 0..<count {
            guard let pivot = (column..<count).max(by: { abs(left[$0][column]) < abs(left[$1][column]) }),
                abs(left[pivot][column]) > 1e-300
            else { return nil }
            left.swapAt(column, pivot)
            solution.swapAt(column, pivot)
            for row in (column + 1)..<max(count, column + 1) {
                let factor = left[row][column] / left[column][column]
                for inner in column..<count { left[row][inner] -= factor * left[column][inner] }
                solution[row] -= factor * solution[column]
            }
        }
        for row in stride(from: count - 1, through: 0, by: -1) {
            for inner in (row + 1)..<max(count, row + 1) { solution[row] -= left[row][inner] * solution[inner] }
            solution[row] /= left[row][row]
        }
        return solution.allSatisfy(\.isFinite) ? solution : nil
    }
}
