import Clinic
import Measures
import Practice
import Routes

/// What a paper form, typed in, amounts to.
struct PaperContent: Sendable {
    /// `nil` where something is wrong, or nothing was typed.
    let content: ResponseContent?
    let problems: [FieldProblem]
    /// What was typed, by field name.
    let values: [String: String]
    /// How many answers are empty, where that has to be asked about first.
    let empty: Int

    init(_ form: FormFields, _ measure: Measure) {
        let read = ReadAnswers(form, measure, insists: false)
        var problems = read.problems
        var values = read.values
        let total = form.text(.total)
        values[Field.total.rawValue] = total.isEmpty ? nil : total
        values[Field.answeredOn.rawValue] = form[.answeredOn]
        self.values = values
        if form[.answer] == AnswerValue.decline.rawValue {
            (content, self.problems, empty) = (.declined, [], 0)
            return
        }
        var content: ResponseContent?
        if total.isEmpty {
            if read.isEmpty {
                problems.append(FieldProblem("", "problem.empty-form"))
            } else {
                content = .answers(read.answers)
            }
        } else if !read.isEmpty {
            problems.append(FieldProblem(Field.total.rawValue, FieldProblem.both))
        } else {
            let decimals = measure.scoring.decimals
            switch DecimalText.read(total, decimals: decimals) {
            case .units(let units): content = .totalOnly(units)
            case .notANumber: problems.append(FieldProblem(Field.total.rawValue, "problem.number"))
            case .tooFine:
                let step = ReadAnswers.text(1, decimals: decimals)
                problems.append(FieldProblem(Field.total.rawValue, "problem.step", [step]))
            }
        }
        var empty = 0
        if problems.isEmpty, form[.answer] != AnswerValue.incomplete.rawValue, let content,
            case .incomplete(let missing)? = (try? measure.score(content))?.result
        {
            empty = missing.count
            problems = missing.map { FieldProblem(Field.item($0.name), "problem.empty-answer") }
        }
        self.empty = empty
        self.problems = problems
        self.content = problems.isEmpty ? content : nil
    }
}
