/// A variable of a model: a column, or arithmetic on columns, nested at most 1,000 deep in a formula that is fitted.
///
/// Swift lets go of nested values one inside another: tens of thousands deep, that alone ends a program.
public indirect enum ModelExpression: Hashable, Sendable {
    case column(String)
    case number(Double)
    case negated(ModelExpression)
    case binary(Operator, ModelExpression, ModelExpression)
    case call(Function, ModelExpression)
    case parenthesised(ModelExpression)

    /// Arithmetic between two.
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

    /// The columns that it reads, as often as it reads them.
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
