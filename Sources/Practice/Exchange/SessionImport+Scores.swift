internal import Clinic
internal import Measures

/// The measure of a line, and what its answers come to.
extension SessionImport {
    /// A total beside the marks says the same as they do, where none is missing.
    func require(_ total: ImportedTotal, of content: ResponseContent, _ measure: Measure) throws {
        guard case .valid(let sum) = try score(content, measure).result, sum.missing == 0,
            !total.isSame(as: sum.total, measure.scoring.decimals)
        else { return }
        throw ImportRowProblem("import.total-differs", [total.text, measure.scoring.text(of: sum.total)])
    }

    /// `nil` where it is not here and rows on such a one are passed over.
    func measure(_ given: ImportedResponse) throws -> Measure? {
        func newest() throws -> Measure? {
            try BuiltInMeasures.measure(given.measure) ?? care.service.measures(in: care.store)[given.measure]
        }
        let measure =
            if let version = given.version {
                try care.service.shelf.measure(MeasureVersion(given.measure, version), in: care.store)
            } else {
                try newest()
            }
        if let measure { return measure }
        if passesUnknownMeasures { return nil }
        if let version = given.version, try newest() != nil {
            throw ImportRowProblem("import.no-such-version", [given.measure.name, String(version)])
        }
        throw ImportRowProblem("import.unknown-measure", [given.measure.name])
    }

    func score(_ content: ResponseContent, _ measure: Measure) throws -> Score {
        do { return try measure.score(content) } catch {
            let problem = error.problem(in: measure)
            throw ImportRowProblem(problem.problem, [problem.field] + problem.arguments)
        }
    }
}
