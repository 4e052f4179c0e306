/// A formula as it is written, before it means terms or arithmetic.
indirect enum FormulaSyntax: Hashable {
    case name(String, at: Int)
    case number(Double, at: Int)
    case negated(FormulaSyntax, at: Int)
    case binary(String, FormulaSyntax, FormulaSyntax, at: Int)
    case call(String, FormulaSyntax, at: Int)
    case bracket(FormulaSyntax, at: Int)

    var position: Int {
        switch self {
        case .name(_, let at), .number(_, let at), .negated(_, let at), .binary(_, _, _, let at), .call(_, _, let at),
            .bracket(_, let at):
            at
        }
    }
}

/// Reads R's operators with R's precedence: `^` before the unary sign, then `:`, `*` and `/`, `+` and `-`, `|`.
struct FormulaReader {
    private let tokens: [FormulaToken]
    private var at = 0
    private var depth = 0

    init(_ text: String) throws(MixedModelError) {
        guard text.utf8.count <= 100_000 else { throw .badFormula(position: 1, problem: "it is too long") }
        tokens = try FormulaToken.read(text)
        if tokens.count > 1000 { throw .badFormula(position: tokens[1000].position, problem: "it is too long") }
    }

    private var token: FormulaToken { tokens[at] }

    private mutating func took(_ sign: String) -> Bool {
        guard token.kind == .sign(sign) else { return false }
        at += 1
        return true
    }

    mutating func sides() throws(MixedModelError) -> (response: FormulaSyntax, right: FormulaSyntax) {
        if token.kind == .end { throw .badFormula(position: 1, problem: "it is empty") }
        if token.kind == .sign("~") {
            throw .badFormula(position: token.position, problem: "the response is missing before '~'")
        }
        let response = try sum()
        let position = token.position
        guard took("~") else { throw .badFormula(position: position, problem: "'~' is expected after the response") }
        let right = try bar()
        guard token.kind == .end else { throw unexpected() }
        return (response, right)
    }

    private func unexpected() -> MixedModelError {
        switch token.kind {
        case .end: .badFormula(position: token.position, problem: "it ends too early")
        case .name(let name): .badFormula(position: token.position, problem: "'\(name)' is not expected here")
        case .number(let value):
            .badFormula(position: token.position, problem: "\(ModelExpression.spelled(value)) is not expected here")
        case .sign(","):
            .badFormula(
                position: token.position,
                problem: "functions take one argument here; other logarithms are log2, log10 and I(log(x)/log(3))")
        case .sign(let sign): .badFormula(position: token.position, problem: "'\(sign)' is not expected here")
        }
    }

    private mutating func bar() throws(MixedModelError) -> FormulaSyntax {
        let left = try sum()
        let position = token.position
        for sign in ["|", "||"] where took(sign) {
            return .binary(sign, left, try sum(), at: position)
        }
        return left
    }

    private mutating func sum() throws(MixedModelError) -> FormulaSyntax {
        var left = try product()
        while true {
            let position = token.position
            if took("+") {
                left = .binary("+", left, try product(), at: position)
            } else if took("-") {
                left = .binary("-", left, try product(), at: position)
            } else {
                return left
            }
        }
    }

    private mutating func product() throws(MixedModelError) -> FormulaSyntax {
        var left = try interaction()
        while true {
            let position = token.position
            if took("*") {
                left = .binary("*", left, try interaction(), at: position)
            } else if took("/") {
                left = .binary("/", left, try interaction(), at: position)
            } else {
                return left
            }
        }
    }

    private mutating func interaction() throws(MixedModelError) -> FormulaSyntax {
        var left = try signed()
        while true {
            let position = token.position
            guard took(":") else { return left }
            left = .binary(":", left, try signed(), at: position)
        }
    }

    private mutating func signed() throws(MixedModelError) -> FormulaSyntax {
        let position = token.position
        if took("-") {
            try deeper()
            defer { depth -= 1 }
            return .negated(try signed(), at: position)
        }
        if took("+") {
            try deeper()
            defer { depth -= 1 }
            return try signed()
        }
        return try power()
    }

    private mutating func power() throws(MixedModelError) -> FormulaSyntax {
        let left = try atom()
        let position = token.position
        guard took("^") else { return left }
        try deeper()
        defer { depth -= 1 }
        return .binary("^", left, try signed(), at: position)
    }

    private mutating func deeper() throws(MixedModelError) {
        depth += 1
        if depth > 200 { throw .badFormula(position: token.position, problem: "it is nested too deeply") }
    }

    private mutating func atom() throws(MixedModelError) -> FormulaSyntax {
        let position = token.position
        switch token.kind {
        case .number(let value):
            at += 1
            return .number(value, at: position)
        case .name(let name):
            at += 1
            guard took("(") else { return .name(name, at: position) }
            // Before what stands in the brackets: a function of several arguments is unknown, not its comma.
            guard name == "offset" || ModelExpression.Function(rawValue: name) != nil else {
                throw .badFormula(position: position, problem: Self.unknown(name))
            }
            let inner = try bracketed()
            return .call(name, inner, at: position)
        case .sign("("):
            at += 1
            return .bracket(try bracketed(), at: position)
        default: throw unexpected()
        }
    }

    private static func unknown(_ name: String) -> String {
        let known = (["offset"] + ModelExpression.Function.allCases.map(\.rawValue)).joined(separator: ", ")
        let instead =
            switch name {
            case "poly": " Powers are written one by one: x + I(x^2)."
            case "relevel": " Another reference level is asked for beside the formula."
            case "ns", "bs", "s", "cut": " Make a column of it beforehand."
            default: ""
            }
        return "'\(name)' is not a function that is known here; those are \(known).\(instead)"
    }

    private mutating func bracketed() throws(MixedModelError) -> FormulaSyntax {
        try deeper()
        defer { depth -= 1 }
        let inner = try bar()
        guard took(")") else {
            if token.kind == .end { throw .badFormula(position: token.position, problem: "a bracket is not closed") }
            throw unexpected()
        }
        return inner
    }
}
