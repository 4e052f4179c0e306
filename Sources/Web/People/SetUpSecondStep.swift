import Clinic
import Pages
import Practice
import Routes
import Vault

extension Call {
    func showSecondStep(_ visitor: Visitor) async throws -> Reply {
        let own = try await service.answer(OwnDoor(), as: visitor.actor)
        if own.hasSecondStep { return .seeOther(.me) }
        return .page(SecondStepPage(context(visitor), .begin(isNeeded: own.needsSecondStep)).bytes())
    }

    /// Begins, confirms or takes away, by which form it was.
    func changeSecondStep(_ visitor: Visitor) async throws -> Reply {
        do {
            switch form[.answer] {
            case "begin":
                let secret = try await service.perform(
                    BeginSecondFactor(
                        currentPassword: form[.password] ?? "", token: visitor.token, device: device),
                    as: visitor.actor)
                return scan(visitor, secret, isWrong: false)
            case "confirm":
                let command = ConfirmSecondFactor(code: form.text(.code), token: visitor.token, device: device)
                switch try await service.perform(command, as: visitor.actor) {
                case .confirmed(let codes, let signedIn): return done(visitor, codes, signedIn)
                case .wrong(let secret): return scan(visitor, secret, isWrong: true)
                }
            case "codes":
                let codes = try await service.perform(
                    RenewRecoveryCodes(currentPassword: form[.password] ?? "", device: device), as: visitor.actor)
                return .page(SecondStepPage(context(visitor), .renewed(recoveryCodes: codes)).bytes())
            case "remove":
                try await service.perform(
                    RemoveSecondFactor(currentPassword: form[.password] ?? "", device: device), as: visitor.actor)
                return .seeOther(.me, notice: .saved)
            default: throw Refusal.badRequest
            }
        } catch let error as PracticeError {
            return try await secondStepRefused(visitor, error)
        }
    }

    /// The sign-in has a new token from here on, and the forms of the page go with it.
    private func done(_ visitor: Visitor, _ codes: [String], _ signedIn: SignedIn?) -> Reply {
        var call = self
        if let token = signedIn.flatMap({ SecretToken(text: $0.token) }) { call.csrf = CSRFToken(session: token).text }
        var reply = Reply.page(SecondStepPage(call.context(visitor), .done(recoveryCodes: codes)).bytes())
        if let signedIn {
            reply.cookie = .set(signedIn.token)
            reply.device = signedIn.device
        }
        return reply
    }

    private func secondStepRefused(_ visitor: Visitor, _ error: PracticeError) async throws -> Reply {
        let problems: [FormProblems.Problem]
        if case .conflict(let key) = error {
            // A second tab, or the button twice: it is on already.
            if key == "conflict.second-step-there" { return .seeOther(.me) }
            problems = [FormProblems.Problem(field: nil, words.conflict(key))]
        } else {
            problems = told(try refusedFields(error))
        }
        if form[.answer] == "remove" || form[.answer] == "codes" { return try await me(visitor, problems) }
        let page = SecondStepPage(context(visitor), .begin(isNeeded: false), problems: problems)
        return .page(page.bytes(), status: 422)
    }

    private func scan(_ visitor: Visitor, _ secret: NewSecret, isWrong: Bool) -> Reply {
        let page = SecondStepPage(
            context(visitor), .scan(text: secret.text, address: secret.address, isWrong: isWrong))
        return .page(page.bytes(), status: isWrong ? 422 : 200)
    }
}
