import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showEpisode(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        clientReply(visitor, try await service.answer(ClientOverview(of: .episode(id)), as: visitor.actor))
    }

    /// The page of the episode again, with what was wrong with the form that was sent from it.
    ///
    /// - Parameters:
    ///   - fields: what the page calls a field that the action calls otherwise.
    ///   - typed: what had been typed, by what the page calls the field.
    func episodeAgain(
        _ visitor: Visitor, _ id: EpisodeID, _ problems: [FieldProblem], fields: [String: String],
        typed: [String: Field]
    ) async throws -> Reply {
        let view = try await service.answer(ClientOverview(of: .episode(id)), as: visitor.actor)
        let told = problems.map { problem in
            FormProblems.Problem(
                field: fields[problem.field] ?? problem.field, words.problem(problem.problem, problem.arguments))
        }
        return clientReply(visitor, view, problems: told, typed: typed.compactMapValues { form[$0] })
    }
}
