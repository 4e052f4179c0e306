import Measures
import Practice
import Routes

/// The answers that a form holds, as the measure's items want them; shared by the client's page and by paper.
struct ReadAnswers: Sendable {
    private(set) var answers: [ItemKey: Answer] = [:]
    /// By field, `item.<key>`.
    private(set) var problems: [FieldProblem] = []
    /// What was marked or typed, by field name, to show it again.
    private(set) var values: [String: String] = [:]

    /// - Parameter insists: whether a required item without an answer is a problem.
    init(_ form: FormFields, _ measure: Measure, insists: Bool) {
        for item in measure.items {
            let answer = read(item, form, decimals: measure.scoring.decimals)
            if let answer { answers[item.key] = answer }
            let field = Field.item(item.key.name)
            if insists, item.isRequired, answer == nil, !problems.contains(where: { $0.field == field }) {
                problems.append(FieldProblem(field, "problem.required"))
            }
        }
    }

    /// Whether nothing at all was marked or typed.
    var isEmpty: Bool { answers.isEmpty && problems.allSatisfy { $0.problem == "problem.required" } }

    private mutating func read(_ item: Item, _ form: FormFields, decimals: Int) -> Answer? {
        let name = Field.item(item.key.name)
        let text = Self.trimmed(form[named: name] ?? "")
        if !text.isEmpty { values[name] = text }
        if case .line = item.form { return readLine(item, text, form) }
        if text.isEmpty { return nil }
        switch item.form {
        case .line: return nil
        case .choice(let choices):
            guard choices.contains(where: { $0.code == text }) else { return refused(name, "problem.unknown") }
            return .choice(text)
        case .boolean:
            guard text == "yes" || text == "no" else { return refused(name, "problem.unknown") }
            return .yesNo(text == "yes")
        case .text: return .text(text)
        case .integer(let lowest, let highest):
            return number(text, name, decimals: 0, lowest: lowest, highest: highest)
        case .decimal(let lowest, let highest):
            return number(text, name, decimals: decimals, lowest: lowest, highest: highest)
        case .slider(let lowest, let highest, let step, _, _):
            let answer = number(text, name, decimals: decimals, lowest: lowest, highest: highest)
            if case .number(let units) = answer, step > 1, !(units - lowest).isMultiple(of: step) {
                return refused(name, "problem.step", [Self.text(step, decimals: decimals)])
            }
            return answer
        }
    }

    /// The typed number wins. On the line -5 is where nothing is marked, and -4 to 0 is its very beginning.
    private mutating func readLine(_ item: Item, _ marked: String, _ form: FormFields) -> Answer? {
        let name = Field.item(item.key.name)
        let typed = Self.trimmed(form[named: Field.typed(item.key.name)] ?? "")
        if !typed.isEmpty {
            values[Field.typed(item.key.name)] = typed
            return number(typed, name, decimals: 1, lowest: 0, highest: 100)
        }
        if marked.isEmpty { return nil }
        guard let millimetres = Int(marked), (-5...100).contains(millimetres) else {
            values[name] = nil
            return refused(name, "problem.number")
        }
        return millimetres == -5 ? nil : .number(max(0, millimetres))
    }

    private mutating func number(
        _ text: String, _ name: String, decimals: Int, lowest: Int?, highest: Int?
    ) -> Answer? {
        switch DecimalText.read(text, decimals: decimals) {
        case .notANumber: return refused(name, "problem.number")
        case .tooFine: return refused(name, "problem.step", [Self.text(1, decimals: decimals)])
        case .units(let units):
            let range = ItemForm.numberRange
            guard units >= lowest ?? range.lowerBound, units <= highest ?? range.upperBound else {
                let limits = [lowest, highest].map { $0.map { Self.text($0, decimals: decimals) } ?? "" }
                return refused(name, "problem.range", limits)
            }
            return .number(units)
        }
    }

    private mutating func refused(_ field: String, _ problem: String, _ arguments: [String] = []) -> Answer? {
        problems.append(FieldProblem(field, problem, arguments))
        return nil
    }

    /// Units as points without needless zeros: 100 with one decimal is `10`, 25 is `2.5`.
    static func text(_ units: Int, decimals: Int) -> String {
        var divisor = 1
        for _ in 0..<decimals { divisor *= 10 }
        let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt(divisor))
        var fraction = String(rest)
        fraction = String(repeating: "0", count: max(0, decimals - fraction.utf8.count)) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        return (units < 0 ? "-" : "") + "\(whole)" + (fraction.isEmpty || decimals == 0 ? "" : "." + fraction)
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
