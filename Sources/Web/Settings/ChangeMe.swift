import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showMe(_ visitor: Visitor) async throws -> Reply { .page(MePage(context(visitor)).bytes()) }

    /// The language, or PIN and password, by which of the two forms it was.
    func changeMe(_ visitor: Visitor) async throws -> Reply {
        if let chosen = form[.language].flatMap(Language.init) {
            try await service.perform(ChangeOwnLanguage(language: chosen), as: visitor.actor)
            return .seeOther(.me, notice: .saved)
        }
        let password = form[.newPassword].flatMap { $0.isEmpty ? nil : $0 }
        let pin = form.text(.pin).isEmpty ? nil : form.text(.pin)
        do {
            if password == nil, pin == nil {
                let told = [FormProblems.Problem(field: Field.pin.rawValue, words.meNothingToChange)]
                return .page(MePage(context(visitor), problems: told).bytes(), status: 422)
            }
            try await service.perform(
                ChangeOwnSecrets(currentPassword: form[.password] ?? "", newPassword: password, newPIN: pin),
                as: visitor.actor)
            return .seeOther(.me, notice: .saved)
        } catch {
            let problems = try refusedFields(error)
            return .page(MePage(context(visitor), problems: told(problems)).bytes(), status: 422)
        }
    }
}
