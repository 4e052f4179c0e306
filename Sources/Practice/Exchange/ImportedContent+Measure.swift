internal import Clinic
internal import Measures

/// What a row answers, once it is known on which measure.
extension ImportedContent {
    func content(for measure: Measure) throws(ImportRowProblem) -> ResponseContent {
        switch self {
        case .declined: return .declined
        case .answers(let answers): return .answers(answers)
        case .items(let cells, let highestLine, let choices):
            var answers: [ItemKey: Answer] = [:]
            for (name, cell) in cells.sorted(by: { $0.key < $1.key }) {
                guard let item = measure.items.first(where: { $0.key.name.lowercased() == name.lowercased() }) else {
                    throw ImportRowProblem("import.no-such-item", [name, measure.id.key.name])
                }
                let answer = WrittenAnswer.read(
                    cell, for: item, decimals: measure.scoring.decimals, highestLine: highestLine, choices: choices)
                guard let answer else {
                    if SessionColumns.isMissing(cell) { continue }
                    let meant = WrittenAnswer.meanings(cell, of: item, decimals: measure.scoring.decimals)
                    if choices == .either, meant.count > 1 {
                        throw ImportRowProblem(
                            "import.choice-doubt", [ExportColumns.itemPrefix + name, String(cell.prefix(40))] + meant)
                    }
                    throw ImportRowProblem(
                        "import.unreadable", [ExportColumns.itemPrefix + name, String(cell.prefix(40))])
                }
                answers[item.key] = answer
            }
            return .answers(answers)
        case .total(let units, let decimals):
            var (units, decimals) = (units, decimals)
            while decimals < measure.scoring.decimals {
                units *= 10
                decimals += 1
            }
            while decimals > measure.scoring.decimals {
                guard units.isMultiple(of: 10) else { throw ImportRowProblem("import.too-fine", ["total"]) }
                units /= 10
                decimals -= 1
            }
            return .totalOnly(units)
        case .lines(let lines):
            guard lines.count <= measure.items.count else {
                throw ImportRowProblem("import.too-many-lines", [String(measure.items.count)])
            }
            var answers: [ItemKey: Answer] = [:]
            for (item, line) in zip(measure.items, lines) { answers[item.key] = line.map(Answer.number) }
            return .answers(answers)
        }
    }
}
