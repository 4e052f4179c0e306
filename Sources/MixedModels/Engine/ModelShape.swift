/// How the random effects are laid out: grouping factors by falling number of levels, and terms in them.
struct ModelShape: Sendable, Hashable {
    struct Factor: Sendable, Hashable {
        let levels: Int
        /// Effects for each level, of all terms with this factor together.
        let width: Int
    }

    struct Term: Sendable, Hashable {
        let factor: Int
        /// Its first effect among those of the factor.
        let offset: Int
        let width: Int
        var parameters: Int { width * (width + 1) / 2 }
    }

    let factors: [Factor]
    /// In the order in which theta lists them.
    let terms: [Term]
    var parameterCount: Int { terms.reduce(0) { $0 + $1.parameters } }

    /// The factor that holds each group of the frame, and the frame's group for each factor.
    static func groupOrder(_ levels: [Int]) -> [Int] { levels.indices.sorted { (-levels[$0], $0) < (-levels[$1], $1) } }

    /// One square block for each factor, by columns, from theta: the lower triangle of each term by columns.
    func lambda(_ theta: [Double]) -> [[Double]] {
        var blocks = factors.map { [Double](repeating: 0, count: $0.width * $0.width) }
        forEachParameter { index, term, row, column in
            let width = factors[term.factor].width
            blocks[term.factor][term.offset + row + (term.offset + column) * width] = theta[index]
        }
        return blocks
    }

    /// The derivatives with respect to theta, from those with respect to the blocks.
    func theta(_ blocks: [[Double]]) -> [Double] {
        var result = [Double](repeating: 0, count: parameterCount)
        forEachParameter { index, term, row, column in
            let width = factors[term.factor].width
            result[index] = blocks[term.factor][term.offset + row + (term.offset + column) * width]
        }
        return result
    }

    func forEachParameter(_ body: (_ index: Int, _ term: Term, _ row: Int, _ column: Int) -> Void) {
        var index = 0
        for term in terms {
            for column in 0..<term.width {
                for row in column..<term.width {
                    body(index, term, row, column)
                    index += 1
                }
            }
        }
    }

    /// Which parameters stand on a diagonal, where 0 is the boundary.
    var isDiagonal: [Bool] {
        var result = [Bool](repeating: false, count: parameterCount)
        forEachParameter { index, _, row, column in result[index] = row == column }
        return result
    }

    /// The lower triangles of all terms as one list.
    static func theta(of factors: [Matrix]) -> [Double] {
        factors.flatMap { factor in
            (0..<factor.columns).flatMap { column in (column..<factor.rows).map { factor[$0, column] } }
        }
    }

    /// The factor of each term.
    func triangles(_ theta: [Double]) -> [Matrix] {
        var result = terms.map { Matrix(rows: $0.width, columns: $0.width) }
        var index = 0
        for (number, term) in terms.enumerated() {
            for column in 0..<term.width {
                for row in column..<term.width {
                    result[number][row, column] = theta[index]
                    index += 1
                }
            }
        }
        return result
    }
}
