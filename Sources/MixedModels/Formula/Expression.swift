/// A variable of a model: a column, or arithmetic on columns.
public indirect enum Expression: Hashable, Sendable {
    case column(String)
    case number(Double)
    case negated(Expression)
    case binary(Operator, Expression, Expression)
    case call(Function, Expression)
    case parenthesised(Expression)

    public enum Operator: String, Hashable, Sendable {
        case plus = "+", minus = "-", times = "*", over = "/", power = "^"
    }

    /// What may stand before a bracket in a formula. `identity` is R's `I`.
    public enum Function: String, Hashable, Sendable, CaseIterable {
        case identity = "I", log, log2, log10, log1p, exp, expm1, sqrt, abs, factor, center, centre, scale
        case standardise, standardize
        case asFactor = "as.factor", asNumeric = "as.numeric"

        var makesFactor: Bool { self == .factor || self == .asFactor }
    }

    /// Spelled as R spells it.
    public var label: String {
        switch self {
        case .column(let name): Self.isPlain(name) ? name : "`\(name)`"
        case .number(let value): Self.spelled(value)
        case .negated(let inner): "-\(inner.label)"
        case .binary(.power, let left, let right): "\(left.label)^\(right.label)"
        case .binary(.over, let left, let right): "\(left.label)/\(right.label)"
        case .binary(let sign, let left, let right): "\(left.label) \(sign.rawValue) \(right.label)"
        case .call(let function, let inner): "\(function.rawValue)(\(inner.label))"
        case .parenthesised(let inner): "(\(inner.label))"
        }
    }

    public var columns: [String] {
        switch self {
        case .column(let name): [name]
        case .number: []
        case .negated(let inner), .call(_, let inner), .parenthesised(let inner): inner.columns
        case .binary(_, let left, let right): left.columns + right.columns
        }
    }

    static func spelled(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter || first == "." else { return false }
        return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
    }
}
