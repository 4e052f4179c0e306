internal import Measures

extension PracticeService {
    /// What it comes to; what does not fit the measure is told by field.
    func score(_ content: ResponseContent, _ measure: Measure) throws(PracticeError) -> Score {
        do { return try measure.score(content) } catch { throw .invalid([error.problem(in: measure)]) }
    }
}

extension ScoringError {
    func problem(in measure: Measure) -> FieldProblem {
        switch self {
        case .unknownItem(let item), .wrongForm(let item), .unknownChoice(let item, _), .cannotReverse(let item):
            FieldProblem("item." + item.name, "problem.unknown")
        case .offStep(let item, let step):
            FieldProblem("item." + item.name, "problem.step", [measure.scoring.text(of: step)])
        case .outOfRange(let item, let lowest, let highest):
            FieldProblem(
                "item." + item.name, "problem.range",
                [lowest, highest].map { $0.map(measure.scoring.text(of:)) ?? "" })
        case .totalOutOfRange(let lowest, let highest):
            FieldProblem("total", "problem.range", [lowest, highest].map(measure.scoring.text(of:)))
        case .totalOfUnscored: FieldProblem("total", "problem.no-total")
        }
    }
}

extension ScoringRule {
    /// Units as points with the measure's decimals: 81 is `8.1`.
    func text(of units: Int) -> String {
        guard decimals > 0 else { return String(units) }
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        return (units < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
