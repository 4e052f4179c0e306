import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showSession(_ visitor: Visitor, _ id: SessionID) async throws -> Reply {
        try await session(visitor, id, problems: [])
    }

    /// The page of the session, with what could not be recorded from it.
    func session(
        _ visitor: Visitor, _ id: SessionID, problems: [FieldProblem], status: Int? = nil
    ) async throws -> Reply {
        let found = try await service.answer(SessionView(session: id), as: visitor.actor)
        let told = problems.map { problem in
            // What is typed here; the others are about a tap.
            let isTyped = [Field.noticeHours, .words].contains { $0.rawValue == problem.field }
            let field = isTyped ? problem.field : nil
            return FormProblems.Problem(field: field, words.problem(problem.problem, problem.arguments))
        }
        let site = try await siteName(found.appointment?.site, visitor)
        let typed =
            problems.isEmpty
            ? SessionTyped()
            : SessionTyped(
                noticeHours: form.text(.noticeHours), topic: ObservationTopic(rawValue: form.text(.topic)),
                words: form.text(.words))
        let page = SessionPage(
            context(visitor, emergency: found.view.emergency),
            SessionPageModel(found, siteName: site, problems: told, typed: typed))
        return .page(page.bytes(), status: status ?? (problems.isEmpty ? 200 : 422))
    }

    private func siteName(_ site: SiteID?, _ visitor: Visitor) async throws -> String? {
        guard let site else { return nil }
        return try await service.answer(PeopleView(), as: visitor.actor).sites.first { $0.id == site }?.name
    }
}
