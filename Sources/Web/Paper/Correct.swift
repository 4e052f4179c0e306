import Clinic
import Measures
import Pages
import Practice
import Routes

extension Call {
    func showCorrection(_ visitor: Visitor, _ id: ResponseID) async throws -> Reply {
        let asked = try await service.answer(CorrectionForm(response: id), as: visitor.actor)
        let values = asked.current.map { PaperModel.values(of: $0.response.content, asked.measure, words) }
        return correctionPage(visitor, asked, id, values: values ?? [:])
    }

    /// Recorded as a new response in the place of the old one, which stays readable.
    func correct(_ visitor: Visitor, _ id: ResponseID) async throws -> Reply {
        let asked = try await service.answer(CorrectionForm(response: id), as: visitor.actor)
        let typed = PaperContent(form, asked.measure)
        guard let content = typed.content, let old = asked.current?.response else {
            return correctionPage(
                visitor, asked, id, values: typed.values, problems: typed.problems, empty: typed.empty)
        }
        do {
            _ = try await service.perform(
                RecordResponse(
                    id: form.once() ?? service.chance.id(), episode: old.episode, session: old.session,
                    measure: old.measure, content: content, way: old.way, language: old.language,
                    answeredAt: old.answeredAt, replaces: old.id),
                as: visitor.actor)
        } catch {
            guard case .invalid(let problems) = error else { throw error }
            return correctionPage(visitor, asked, id, values: typed.values, problems: problems)
        }
        return .seeOther(asked.place, notice: .recorded)
    }

    func correctionPage(
        _ visitor: Visitor, _ asked: PaperForm.Answer, _ id: ResponseID, values: [String: String],
        problems: [FieldProblem] = [], empty: Int = 0
    ) -> Reply {
        let model = PaperModel(
            client: asked.client, measure: asked.measure, route: .correction(response: id.description),
            back: asked.place, current: asked.current?.seen, isCorrection: true,
            day: asked.practice.zone.day(of: asked.current?.response.answeredAt ?? now), values: values,
            problems: told(problems), empty: empty)
        return .page(PaperPage(context(visitor), model).bytes(), status: problems.isEmpty ? 200 : 422)
    }
}

extension PaperForm.Answer {
    /// The page that the form belongs to.
    fileprivate var place: Route { session.map { .session($0.id) } ?? .episode(episode) }
}
