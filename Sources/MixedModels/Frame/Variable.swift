internal import Foundation

/// The values of one expression in every row.
enum Variable: Sendable {
    case numeric([Double])
    case factor(Factor)

    func kept(_ rows: [Int]) -> Variable {
        switch self {
        case .numeric(let values): .numeric(rows.map { values[$0] })
        case .factor(let factor): .factor(factor.kept(rows))
        }
    }
}

/// What the data taught about a variable, so that new data are coded as the old were.
struct VariableCoding: Sendable {
    /// Mean and standard deviation of each centred or scaled part, by the part's label.
    var moments: [String: (mean: Double, deviation: Double)] = [:]
    /// The levels of each variable that is categorical.
    var levels: [ModelExpression: [String]] = [:]
}

/// Works out expressions on a table.
struct VariableReader {
    let table: DataTable
    var coding: VariableCoding
    /// Whether moments are taken from this table or kept as they are.
    let learns: Bool

    mutating func read(_ expression: ModelExpression) throws(MixedModelError) -> Variable {
        switch expression {
        case .column(let name):
            if let long = table.source.longNumbers[name] { return .numeric(long) }
            switch try table.column(name) {
            case .numeric(let values): return .numeric(values)
            case .factor(let factor): return .factor(table.led(factor, expression))
            }
        case .parenthesised(let inner): return try read(inner)
        case .call(let function, let inner) where function.makesFactor:
            switch try category(inner) {
            case .factor(let factor): return .factor(factor)
            case .numeric(let values): return .factor(table.led(Factor(numbers: values), inner))
            }
        default: return .numeric(try numbers(expression))
        }
    }

    /// The variable where categories are wanted: whole numbers that are too long for a number as they are written.
    private mutating func category(_ expression: ModelExpression) throws(MixedModelError) -> Variable {
        switch expression {
        case .column(let name) where table.source.longNumbers[name] != nil:
            guard case .factor(let factor) = try table.column(name) else { return try read(expression) }
            return .factor(table.led(factor, expression))
        case .parenthesised(let inner): return try category(inner)
        default: return try read(expression)
        }
    }

    /// The variable as groups, whatever it holds.
    mutating func group(_ expressions: [ModelExpression]) throws(MixedModelError) -> Factor {
        var result: Factor?
        for expression in expressions {
            let next: Factor
            switch try category(expression) {
            case .factor(let factor): next = factor
            case .numeric(let values): next = Factor(numbers: values)
            }
            result = result?.crossed(with: next) ?? next
        }
        return result ?? Factor(codes: [], levels: [])
    }

    mutating func numbers(_ expression: ModelExpression) throws(MixedModelError) -> [Double] {
        switch expression {
        case .column(let name):
            if let long = table.source.longNumbers[name] { return long }
            switch try table.column(name) {
            case .numeric(let values): return values
            case .factor(let factor):
                try factor.refuseTextAmongNumbers(name)
                throw .notNumeric(column: name)
            }
        case .number(let value): return [Double](repeating: value, count: table.rowCount)
        case .negated(let inner): return try numbers(inner).map { -$0 }
        case .parenthesised(let inner): return try numbers(inner)
        case .binary(let sign, let left, let right):
            let (first, second) = (try numbers(left), try numbers(right))
            return switch sign {
            case .plus: zip(first, second).map { $0 + $1 }
            case .minus: zip(first, second).map { $0 - $1 }
            case .times: zip(first, second).map { $0 * $1 }
            case .over: zip(first, second).map { $0 / $1 }
            case .power: zip(first, second).map { pow($0, $1) }
            }
        case .call(let function, let inner):
            if function.makesFactor { throw .notNumeric(column: expression.label) }
            return try apply(function, try numbers(inner), inner.label)
        }
    }

    private mutating func apply(
        _ function: ModelExpression.Function, _ values: [Double], _ label: String
    ) throws(MixedModelError) -> [Double] {
        switch function {
        case .log: return values.map { Foundation.log($0) }
        case .log2: return values.map { Foundation.log2($0) }
        case .log10: return values.map { Foundation.log10($0) }
        case .log1p: return values.map { Foundation.log1p($0) }
        case .exp: return values.map { Foundation.exp($0) }
        case .expm1: return values.map { Foundation.expm1($0) }
        case .sqrt: return values.map { $0.squareRoot() }
        case .abs: return values.map { Swift.abs($0) }
        case .center, .centre:
            let (mean, _) = moments(of: values, label)
            return values.map { $0 - mean }
        case .scale, .standardise, .standardize:
            let (mean, deviation) = moments(of: values, label)
            // One that is the same in every row stays so, and is dropped with a word as the column itself would be.
            return values.map { deviation == 0 ? $0 - mean : ($0 - mean) / deviation }
        case .identity, .factor, .asFactor, .asNumeric: return values
        }
    }

    private mutating func moments(of values: [Double], _ label: String) -> (mean: Double, deviation: Double) {
        if !learns, let known = coding.moments[label] { return known }
        let present = values.filter { !$0.isNaN }
        let count = Double(present.count)
        let mean = PairwiseSum.of(present) / count
        let squares = PairwiseSum.of(present.count) { (present[$0] - mean) * (present[$0] - mean) }
        let result = (mean, (squares / (count - 1)).squareRoot())
        coding.moments[label] = result
        return result
    }
}
