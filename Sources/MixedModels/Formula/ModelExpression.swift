/// A variable of a model: a column, or arithmetic on columns.
///
/// In a formula that is fitted it has at most 100,000 parts and is nested at most 1,000 deep; read from text, at most
/// 200. A formula beyond these is refused as `badFormula`, and no text makes one. A program that nests values by itself
/// keeps to them too: Swift compares nested values and lets go of them one inside another, and tens of thousands deep
/// that alone ends a program.
public indirect enum ModelExpression: Hashable, Sendable {
    /// The values of a column, by its name in the table.
    case column(String)
    /// The same number in every row.
    case number(Double)
    /// With the other sign.
    case negated(ModelExpression)
    /// Arithmetic between two, row by row.
    case binary(Operator, ModelExpression, ModelExpression)
    /// A function of one argument, row by row; `center` and `scale` look at all rows.
    case call(Function, ModelExpression)
    /// The same value; it counts for how the variable is called.
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

    /// Spelled as R spells it; of more parts, or nested deeper, than a formula may be, with `…` for the rest.
    public var label: String {
        var parts = 0
        return written(1, &parts)
    }

    private func written(_ depth: Int, _ parts: inout Int) -> String {
        parts += 1
        guard depth <= Formula.deepest, parts <= Formula.mostParts else { return "…" }
        switch self {
        case .column(let name): return Self.isPlain(name) ? name : "`\(name)`"
        case .number(let value): return Self.spelled(value)
        case .negated(let inner): return "-\(inner.written(depth + 1, &parts))"
        case .binary(let sign, let left, let right):
            let first = left.written(depth + 1, &parts)
            let second = right.written(depth + 1, &parts)
            let isTight = sign == .power || sign == .over
            return isTight ? "\(first)\(sign.rawValue)\(second)" : "\(first) \(sign.rawValue) \(second)"
        case .call(let function, let inner): return "\(function.rawValue)(\(inner.written(depth + 1, &parts)))"
        case .parenthesised(let inner): return "(\(inner.written(depth + 1, &parts)))"
        }
    }

    /// The columns that it reads, from the left, as often as it reads them; of more parts than a formula may have,
    /// those of the first 100,000.
    public var columns: [String] {
        var (open, parts, found): ([ModelExpression], Int, [String]) = ([self], 0, [])
        while parts < Formula.mostParts, let part = open.popLast() {
            parts += 1
            switch part {
            case .column(let name): found.append(name)
            case .number: break
            case .negated(let inner), .call(_, let inner), .parenthesised(let inner): open.append(inner)
            case .binary(_, let left, let right):
                open.append(right)
                open.append(left)
            }
        }
        return found
    }

    static func spelled(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter || first == "." else { return false }
        return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
    }
}
