import Clinic
import Pages
import Practice
import Routes

extension Call {
    func endEpisode(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        do {
            var problems: [FieldProblem] = []
            let reason = EndingReason(rawValue: form.text(.reason))
            if reason == nil { problems.append(FieldProblem("reason", "problem.required")) }
            let day = Day(form.text(.date))
            if day == nil { problems.append(FieldProblem("day", "problem.day")) }
            guard let reason, let day else { throw PracticeError.invalid(problems) }
            let calledOff = try await service.perform(
                EndEpisode(episode: id, day: day, reason: reason, seen: Int(form.text(.seen))), as: visitor.actor)
            return .seeOther(
                Route.episode(id).path, notice: .closed, figures: calledOff > 0 ? [calledOff] : [])
        } catch {
            guard case PracticeError.invalid(let problems) = error else { throw error }
            return try await episodeAgain(
                visitor, id, problems, fields: ["day": "ended", "date": "ended"],
                typed: ["reason": .reason, "ended": .date])
        }
    }
}
