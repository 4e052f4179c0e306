import Clinic
import Pages
import Practice
import Routes

extension Call {
    private static let detailFields: [Field] = [.clientName, .calledName, .code, .born, .language, .phone, .email]

    /// - Parameter base: what the form that was sent began with, where that still has to be compared.
    func details(
        _ visitor: Visitor, _ id: ClientID, _ form: FormState? = nil, status: Int = 200, wasChanged: Bool = false,
        base: String? = nil
    ) async throws -> Reply {
        let found = try await service.answer(ClientDetails(client: id), as: visitor.actor)
        let form = wasChanged ? form.map { withoutOld($0, found) } : form
        let changes = found.changes.map { change in
            DetailsModel.Change(
                at: change.at, by: change.by.flatMap { found.people[$0] }, before: change.before, after: change.after)
        }
        let model = DetailsModel(
            client: found.client, base: base ?? found.base, changes: changes, mayWrite: found.mayWrite, typed: form,
            wasChanged: wasChanged)
        return .page(DetailsPage(context(visitor), model).bytes(), status: status)
    }

    /// What was typed, without the fields that still hold what the form was filled with: in them the newer stands, so that
    /// sending the form again takes nothing back that somebody else corrected.
    private func withoutOld(_ typed: FormState, _ found: ClientDetails.Answer) -> FormState {
        let base = form.text(.base)
        guard let old = found.changes.map(\.before).first(where: { service.mark(of: $0) == base }) else { return typed }
        let filled: [Field: String] = [
            .clientName: old.name, .calledName: old.calledName, .code: old.code, .born: old.born?.description ?? "",
            .language: old.language.rawValue, .phone: old.phone, .email: old.email,
        ]
        return FormState(values: typed.values.filter { filled[$0.key] != $0.value }, problems: typed.problems)
    }

    /// Somebody's change meanwhile is shown beside what was typed; sending that again is then a decision.
    func correctDetails(_ visitor: Visitor, _ id: ClientID) async throws -> Reply {
        guard let once = form.once(as: CorrectionID.self) else { throw Refusal.badRequest }
        do {
            guard let language = Language(rawValue: form.text(.language)) else {
                throw PracticeError.invalid([FieldProblem(Field.language.rawValue, "problem.choose")])
            }
            let typed = DetailsTyped(
                name: form.text(.clientName), calledName: form.text(.calledName), code: form.text(.code),
                born: try optionalDay(.born), language: language, phone: form.text(.phone), email: form.text(.email))
            let isChanged = try await service.perform(
                CorrectClient(id: once, client: id, base: form.text(.base), details: typed), as: visitor.actor)
            return .seeOther(.rights(.details(id)), notice: isChanged ? .saved : .nothingChanged)
        } catch PracticeError.conflict("conflict.details-changed") {
            return try await details(visitor, id, formState(Self.detailFields, []), status: 409, wasChanged: true)
        } catch {
            let problems = told(try refusedFields(error))
            // Whoever changed it meanwhile is still to be told of when this comes again.
            return try await details(
                visitor, id, formState(Self.detailFields, problems), status: 422, base: self.form.text(.base))
        }
    }
}
