import Clinic
import Pages
import Practice
import Routes

extension Call {
    func dispatchConsents(_ visitor: Visitor, _ place: ConsentPlace) async throws -> Reply {
        switch (place, method) {
        case (.list(let id), .get): return try await consents(visitor, id)
        case (.list(let id), .post): return try await recordConsent(visitor, id)
        case (.sheet(let id), .get):
            let model = ConsentsModel(try await service.answer(ClientConsents(client: id), as: visitor.actor))
            return .page(ConsentSheetPage(context(visitor), model).bytes())
        default: throw Refusal.wrongMethod
        }
    }

    private func recordConsent(_ visitor: Visitor, _ id: ClientID) async throws -> Reply {
        guard let once = form.once(as: ConsentID.self), let matter = ConsentMatter(rawValue: form.text(.matter))
        else { throw Refusal.badRequest }
        do {
            _ = try await service.perform(
                RecordConsent(
                    id: once, client: id, matter: matter, answer: ConsentAnswer(rawValue: form.text(.consentAnswer)),
                    giver: ConsentGiver(rawValue: form.text(.given)), day: Day(form.text(.consentDay))),
                as: visitor.actor)
            return .seeOther(.consent(.list(id)), notice: .recorded)
        } catch {
            let problems = try refusedFields(error).map { problem in
                FormProblems.Problem(
                    field: "\(problem.field)-\(matter.rawValue)", words.problem(problem.problem, problem.arguments))
            }
            let typed = formState([.consentAnswer, .given, .consentDay], problems)
            return try await consents(visitor, id, ConsentsModel.Typed(matter: matter, form: typed))
        }
    }

    private func consents(
        _ visitor: Visitor, _ id: ClientID, _ typed: ConsentsModel.Typed? = nil
    ) async throws -> Reply {
        let found = try await service.answer(ClientConsents(client: id), as: visitor.actor)
        let page = ConsentsPage(context(visitor), ConsentsModel(found, typed))
        return .page(page.bytes(), status: typed == nil ? 200 : 422)
    }
}

extension ConsentsModel {
    init(_ found: ClientConsents.Answer, _ typed: Typed? = nil) {
        self.init(
            client: found.client, consents: found.consents, people: found.people, mayWrite: found.mayWrite,
            typed: typed)
    }
}
