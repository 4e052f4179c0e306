extension Formula {
    /// A formula in lme4's notation, such as `y ~ x * a + (1 + x | school/class) + (0 + x || site)`: at most 1,000
    /// words and signs, nested at most 200 deep, of at most 1,000 terms.
    ///
    /// - Throws: `badFormula` with the position of what cannot be read, in characters from 1. Brackets that are too
    ///   deep are refused before anything is made of them.
    public init(_ text: String) throws(MixedModelError) {
        var reader = try FormulaReader(text)
        let (left, right) = try reader.sides()
        self.init(response: try left.expression(), random: [])
        var model = FormulaTerms()
        try model.add(right, random: &random, offsets: &offsets)
        hasIntercept = model.hasIntercept
        terms = model.ordered
    }
}

/// The terms of one side as R's algebra of formulas makes them.
struct FormulaTerms {
    var hasIntercept = true
    var terms: [Formula.Term] = []
    /// Variables in the order of their first appearance, which is the order inside an interaction.
    private var variables: [ModelExpression] = []

    /// Main effects first, then interactions by their order.
    var ordered: [Formula.Term] {
        let most = terms.map(\.count).max() ?? 0
        return (0...most).flatMap { order in terms.filter { $0.count == order } }
    }

    mutating func add(
        _ syntax: FormulaSyntax, random: inout [Formula.RandomTerm], offsets: inout [ModelExpression]
    ) throws(MixedModelError) {
        switch syntax {
        case .binary("+", let left, let right, _):
            try add(left, random: &random, offsets: &offsets)
            try add(right, random: &random, offsets: &offsets)
        case .binary("-", let left, let right, _):
            try add(left, random: &random, offsets: &offsets)
            try remove(right)
        case .binary("|", let effects, let group, _), .bracket(.binary("|", let effects, let group, _), _):
            random += try Self.random(effects, group, areCorrelated: true)
        case .binary("||", let effects, let group, _), .bracket(.binary("||", let effects, let group, _), _):
            random += try Self.random(effects, group, areCorrelated: false)
        case .call("offset", let inner, _): offsets.append(try inner.expression())
        case .number(0, _): hasIntercept = false
        case .number(1, _): hasIntercept = true
        case .negated(.number(1, _), _): hasIntercept = false
        case .negated(.number(0, _), _): hasIntercept = true
        case .bracket(let inner, _) where !inner.isProductOnly: try add(inner, random: &random, offsets: &offsets)
        default: for term in try expanded(syntax) { insert(term) }
        }
    }

    mutating func insert(_ term: Formula.Term) {
        for variable in term where !variables.contains(variable) { variables.append(variable) }
        let sorted = variables.filter(term.contains)
        if !terms.contains(sorted) { terms.append(sorted) }
    }

    private mutating func remove(_ syntax: FormulaSyntax) throws(MixedModelError) {
        switch syntax {
        case .number(1, _): hasIntercept = false
        case .number(0, _): hasIntercept = true
        default:
            for term in try expanded(syntax) {
                let gone = Set(term)
                terms.removeAll { Set($0) == gone }
            }
        }
    }

    /// The terms that a part of a formula stands for.
    private func expanded(_ syntax: FormulaSyntax) throws(MixedModelError) -> [Formula.Term] {
        switch syntax {
        case .bracket(let inner, _): return try expanded(inner)
        case .binary("+", let left, let right, _): return try expanded(left) + expanded(right)
        case .binary(":", let left, let right, let at):
            return try Self.few(Self.crossed(try expanded(left), try expanded(right)), at)
        case .binary("*", let left, let right, let at):
            let (first, second) = (try expanded(left), try expanded(right))
            return try Self.few(first + second + Self.crossed(first, second), at)
        case .binary("/", let left, let right, _):
            let (first, second) = (try expanded(left), try expanded(right))
            return first + Self.crossed([Self.unique(first.flatMap { $0 })], second)
        case .binary("^", let base, .number(let power, _), let at):
            guard power == power.rounded(), power >= 1, power <= 8 else { throw Self.badPower(at) }
            let first = try expanded(base)
            var result = first
            for _ in 1..<max(1, Int(power)) {
                result = Self.uniqueTerms(result + Self.crossed(result, first))
                result = try Self.few(result, at)
            }
            return result
        case .binary("^", _, _, let at): throw Self.badPower(at)
        case .name(".", let at):
            throw .badFormula(position: at, problem: "'.' for all other columns is not taken; name the columns")
        case .number(let value, let at):
            throw .badFormula(
                position: at, problem: "the number \(ModelExpression.spelled(value)) is not a term; only 0 and 1 are")
        case .binary("|", _, _, let at), .binary("||", _, _, let at):
            throw .badFormula(position: at, problem: "a random effect stands in brackets of its own")
        case .binary("-", _, _, let at), .negated(_, let at):
            throw .badFormula(position: at, problem: "'-' is not expected here")
        case .call("offset", _, let at):
            throw .badFormula(position: at, problem: "an offset is added, not multiplied")
        default: return [[try syntax.expression()]]
        }
    }

    private static func badPower(_ at: Int) -> MixedModelError {
        .badFormula(position: at, problem: "a power of terms is a whole number from 1 to 8; write I(x^2)")
    }

    private static func crossed(_ left: [Formula.Term], _ right: [Formula.Term]) -> [Formula.Term] {
        left.flatMap { first in right.map { unique(first + $0) } }
    }

    private static func few(_ terms: [Formula.Term], _ at: Int) throws(MixedModelError) -> [Formula.Term] {
        guard terms.count <= 1000 else { throw .badFormula(position: at, problem: "this makes too many terms") }
        return terms
    }

    private static func unique(_ term: Formula.Term) -> Formula.Term {
        var seen: Set<ModelExpression> = []
        return term.filter { seen.insert($0).inserted }
    }

    private static func uniqueTerms(_ terms: [Formula.Term]) -> [Formula.Term] {
        var seen: Set<Set<ModelExpression>> = []
        return terms.filter { seen.insert(Set($0)).inserted }
    }
}

extension FormulaSyntax {
    /// Whether brackets around this hold one product, so that they may be multiplied out as a whole.
    fileprivate var isProductOnly: Bool {
        switch self {
        case .binary("+", _, _, _), .binary("-", _, _, _), .binary("|", _, _, _), .binary("||", _, _, _), .number,
            .negated:
            false
        case .bracket(let inner, _): inner.isProductOnly
        case .call(let name, _, _): name != "offset"
        default: true
        }
    }

    /// This as arithmetic on columns.
    func expression() throws(MixedModelError) -> ModelExpression {
        switch self {
        case .name(let name, _): return .column(name)
        case .number(let value, _): return .number(value)
        case .negated(let inner, _): return .negated(try inner.expression())
        case .bracket(let inner, _): return .parenthesised(try inner.expression())
        case .call(let name, let inner, let at):
            guard let function = ModelExpression.Function(rawValue: name) else {
                throw .badFormula(position: at, problem: "'\(name)' is not a function that is known here")
            }
            return .call(function, try inner.expression())
        case .binary(let sign, let left, let right, let at):
            guard let known = ModelExpression.Operator(rawValue: sign) else {
                throw .badFormula(position: at, problem: "'\(sign)' is not expected here")
            }
            return .binary(known, try left.expression(), try right.expression())
        }
    }
}
