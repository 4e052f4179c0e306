/// Plain estimates to hold against the truth.
enum Estimates {
    static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }

    static func correlation(_ left: [Double], _ right: [Double]) -> Double {
        let (a, b) = (mean(left), mean(right))
        let products = zip(left, right).map { ($0 - a) * ($1 - b) }.reduce(0, +)
        let squares = (left.map { ($0 - a) * ($0 - a) }.reduce(0, +), right.map { ($0 - b) * ($0 - b) }.reduce(0, +))
        return products / (squares.0 * squares.1).squareRoot()
    }

    /// The share of variance between groups of one size, from the mean squares.
    static func shareBetween(_ groups: [[Double]]) -> Double {
        let size = Double(groups.first?.count ?? 1)
        let means = groups.map(mean)
        let grand = mean(means)
        let between = size * means.map { ($0 - grand) * ($0 - grand) }.reduce(0, +) / Double(groups.count - 1)
        let within =
            groups.map { group in
                let own = mean(group)
                return group.map { ($0 - own) * ($0 - own) }.reduce(0, +)
            }.reduce(0, +) / (Double(groups.count) * (size - 1))
        return (between - within) / (between + (size - 1) * within)
    }

    static func share<Value>(_ values: [Value], _ takes: (Value) -> Bool) -> Double {
        Double(values.count(where: takes)) / Double(max(1, values.count))
    }

    /// How far the second mean lies below the first, in pooled standard deviations.
    static func d(_ left: [Double], _ right: [Double]) -> Double {
        func squares(_ values: [Double]) -> Double {
            let own = mean(values)
            return values.map { ($0 - own) * ($0 - own) }.reduce(0, +)
        }
        let pooled = (squares(left) + squares(right)) / Double(left.count + right.count - 2)
        return (mean(left) - mean(right)) / pooled.squareRoot()
    }
}
