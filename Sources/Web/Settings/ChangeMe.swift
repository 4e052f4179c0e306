import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showMe(_ visitor: Visitor) async throws -> Reply { try await me(visitor, []) }

    func me(_ visitor: Visitor, _ problems: [FormProblems.Problem]) async throws -> Reply {
        let own = try await service.answer(OwnDoor(), as: visitor.actor)
        let model = MeModel(
            signIns: own.signIns.map { held in
                MeModel.SignInLine(
                    id: RecordKey(high: held.id.high, low: held.id.low), browser: held.browser, since: held.createdAt,
                    seen: held.lastSeenAt, isThis: held.id == visitor.signIn.id,
                    isClientPhone: held.stage == .ownPhone)
            }, hasSecondStep: own.hasSecondStep, needsSecondStep: own.needsSecondStep,
            recoveryCodesLeft: own.recoveryCodesLeft, next: backToWork)
        return .page(
            MePage(context(visitor), model, problems: problems).bytes(), status: problems.isEmpty ? 200 : 422)
    }

    /// The page that was left for want of a PIN.
    private var backToWork: String? {
        let path = next(or: .me)
        return path == Route.me.path ? nil : path
    }

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
                return try await me(visitor, told)
            }
            try await service.perform(
                ChangeOwnSecrets(
                    currentPassword: form[.password] ?? "", newPassword: password, newPIN: pin,
                    keeping: visitor.signIn.id, device: device),
                as: visitor.actor)
            return .seeOther(next(or: .me), notice: .saved)
        } catch {
            let problems = try refusedFields(error)
            return try await me(visitor, told(problems))
        }
    }

    func endOwnSignIn(_ visitor: Visitor, _ signIn: ID<SignIn>) async throws -> Reply {
        do {
            try await service.perform(
                EndOwnSignIn(signIn: signIn, currentPassword: form[.password] ?? "", device: device), as: visitor.actor)
            return .seeOther(.me, notice: .saved)
        } catch {
            return try await me(visitor, told(try refusedFields(error)))
        }
    }
}
