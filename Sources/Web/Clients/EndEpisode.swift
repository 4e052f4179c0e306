import Clinic
import Pages
import Practice
import Routes

extension Call {
    func endEpisode(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        // Before all else: a form that is not whole says the same.
        if let ended = try await endedAlready(visitor, id) { return ended }
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
            if case PracticeError.conflict("conflict.episode-ended") = error,
                let ended = try await endedAlready(visitor, id)
            {
                return ended
            }
            guard case PracticeError.invalid(let problems) = error else { throw error }
            return try await episodeAgain(
                visitor, id, problems, fields: ["day": "ended", "date": "ended"],
                typed: ["reason": .reason, "ended": .date])
        }
    }

    /// The page as it is now, saying which ending stands; `nil` while there is none.
    private func endedAlready(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply? {
        guard let ended = try await service.answer(HowItEnded(episode: id), as: visitor.actor) else { return nil }
        let view = try await service.answer(ClientOverview(of: .episode(id)), as: visitor.actor)
        let zone = practice?.zone ?? .utc
        let dates = Dates(now: now, zone: zone, language: language)
        let moment = ended.at.map { dates.spoken(zone.day(of: $0)) + ", " + dates.time($0) }
        let told = words.endedAlready(
            on: dates.spoken(ended.ending.day), ended.ending.reason, by: ended.by, at: moment)
        let notice = Notice(.watch, .alert, lead: words.endedAlready, told)
        let page = ClientPage(
            context(visitor, notice: notice, emergency: view.emergency), ClientPageModel(view), printing: nil)
        return .page(page.bytes(), status: 409)
    }
}
