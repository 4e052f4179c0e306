import Clinic
import Measures
import Practice
import Routes

extension Call {
    /// The tablet goes to the client between sessions, for one measure.
    func handOverEpisode(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        let measure = form.text(.measure)
        if measure.isEmpty { throw PracticeError.invalid([FieldProblem("measure", "problem.required")]) }
        return try await handOver(visitor, .episode(id), .measure(MeasureKey(measure)))
    }
}
