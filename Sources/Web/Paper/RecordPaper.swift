import Clinic
import Measures
import Practice
import Routes

extension Call {
    /// A form that was filled in on paper, typed in.
    func recordPaper(_ visitor: Visitor, _ place: CheckPlace, measure: String) async throws -> Reply {
        let asked: PaperForm.Answer
        do { asked = try await paperAsked(visitor, place, measure: measure) } catch PracticeError.conflict(
            Self.noConsent)
        {
            return try await withoutConsent(visitor, place)
        }
        let typed = PaperContent(form, asked.measure)
        var problems = typed.problems
        let answered = answeredAt(asked, &problems)
        guard let content = typed.content, problems.isEmpty else {
            return paperPage(visitor, asked, place, values: typed.values, problems: problems, empty: typed.empty)
        }
        do {
            _ = try await service.perform(
                RecordResponse(
                    id: form.once() ?? service.chance.id(), episode: asked.episode, session: asked.session?.id,
                    measure: asked.measure.id, content: content, way: .paper, answeredAt: answered),
                as: visitor.actor)
        } catch {
            guard case .invalid(let problems) = error else { throw error }
            return paperPage(visitor, asked, place, values: typed.values, problems: problems)
        }
        switch place {
        case .session(let id): return .seeOther(.session(id), notice: .recorded)
        case .episode(let id): return .seeOther(.episode(id), notice: .recorded)
        case .appointment: return .seeOther(.episode(asked.episode), notice: .recorded)
        }
    }

    /// `nil` on the day of the session (or today), where the practice knows the time itself; otherwise noon.
    private func answeredAt(_ asked: PaperForm.Answer, _ problems: inout [FieldProblem]) -> Instant? {
        let text = form.text(.answeredOn)
        let zone = asked.practice.zone
        if text.isEmpty { return nil }
        guard let day = Day(text) else {
            problems.append(FieldProblem(Field.answeredOn.rawValue, "problem.day"))
            return nil
        }
        if day > zone.day(of: now) {
            problems.append(FieldProblem(Field.answeredOn.rawValue, "problem.in-future"))
            return nil
        }
        if day == zone.day(of: asked.session?.start ?? now) { return nil }
        return min(now, zone.instant(day, minuteOfDay: 720))
    }
}
