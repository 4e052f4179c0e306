import Pages
import Practice

extension Call {
    /// What an action refused, as sentences beside the fields that they concern.
    func told(_ problems: [FieldProblem], _ chosen: Words? = nil) -> [FormProblems.Problem] {
        let words = chosen ?? words
        return problems.map { problem in
            let text =
                switch problem.problem {
                case FieldProblem.both: words.eitherLinesOrTotal
                case "problem.too-plain": words.problem("problem.too-common")
                default: words.problem(problem.problem, problem.arguments)
                }
            return FormProblems.Problem(field: problem.field.isEmpty ? nil : problem.field, text)
        }
    }
}

extension FieldProblem {
    /// The answers and the total alone were both typed in.
    static let both = "problem.both"
}
