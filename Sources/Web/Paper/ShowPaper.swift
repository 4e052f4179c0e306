import Clinic
import Measures
import Pages
import Practice
import Routes

extension Call {
    func showPaper(_ visitor: Visitor, _ place: CheckPlace, measure: String) async throws -> Reply {
        do {
            return paperPage(visitor, try await paperAsked(visitor, place, measure: measure), place)
        } catch PracticeError.conflict(Self.noConsent) {
            return try await withoutConsent(visitor, place)
        }
    }

    func paperAsked(_ visitor: Visitor, _ place: CheckPlace, measure: String) async throws -> PaperForm.Answer {
        try await service.answer(PaperForm(place: place, asking: .measure(MeasureKey(measure))), as: visitor.actor)
    }

    func paperPage(
        _ visitor: Visitor, _ asked: PaperForm.Answer, _ place: CheckPlace, values: [String: String] = [:],
        problems: [FieldProblem] = [], empty: Int = 0
    ) -> Reply {
        let key = asked.measure.id.key.name
        let (route, back): (Route, Route) =
            switch place {
            case .session(let id): (.paper(id, measure: key), .session(id))
            case .episode(let id): (.episodePaper(id, measure: key), .episode(id))
            case .appointment: (.episodePaper(asked.episode, measure: key), .episode(asked.episode))
            }
        let model = PaperModel(
            client: asked.client, measure: asked.measure, route: route, back: back, current: asked.current?.seen,
            isCorrection: false, day: asked.practice.zone.day(of: asked.session?.start ?? now), values: values,
            problems: told(problems), empty: empty)
        return .page(PaperPage(context(visitor), model).bytes(), status: problems.isEmpty ? 200 : 422)
    }
}

extension ScoredResponse {
    /// As pages show it, without what it was compared with.
    var seen: FormSeen { FormSeen(response: response, score: score, assessment: nil, isInForce: true) }
}
