import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// The second step at the door.
    func dispatchCode(_ door: Door) async throws -> Reply {
        guard case .wantsCode(let person, _) = door, let token else { return .seeOther(door.home) }
        if method == .get { return codePage(person, triesLeft: nil) }
        if form[.answer] == AnswerValue.decline.rawValue {
            try await service.perform(SignOut(token: token))
            return .seeOther(.signIn, notice: .signedOut, cookie: .clear)
        }
        switch try await service.perform(SignInWithCode(token: token, code: form.text(.code), device: device)) {
        case .opened(let signedIn):
            var reply = Reply.seeOther(next(or: .home), cookie: .set(signedIn.token))
            reply.device = signedIn.device
            return reply
        case .wrong(let triesLeft): return codePage(person, triesLeft: triesLeft)
        case .ended: return .seeOther(.signIn, cookie: .clear)
        }
    }

    private func codePage(_ person: Person, triesLeft: Int?) -> Reply {
        let page = CodePage(context(nil, language: person.language), triesLeft: triesLeft, next: onward)
        return .page(page.bytes(), status: triesLeft == nil ? 200 : 422)
    }

    /// A link by which a password is chosen, whoever is signed in in this browser.
    func dispatchWelcome(_ linkToken: String) async throws -> Reply {
        let person = try await service.answer(InvitationView(token: linkToken))
        guard method == .post else { return welcomePage(linkToken, person, []) }
        let pin = form.text(.pin)
        do {
            try await service.perform(
                AcceptInvitation(token: linkToken, password: form[.password] ?? "", pin: pin.isEmpty ? nil : pin))
            return .seeOther(.signIn, notice: .passwordSet, cookie: .clear)
        } catch {
            return welcomePage(linkToken, person, told(try refusedFields(error), Words(person.language)))
        }
    }

    private func welcomePage(_ token: String, _ person: Person, _ problems: [FormProblems.Problem]) -> Reply {
        let context = context(nil, language: person.language)
        let page = WelcomePage(context, token: token, person: person, problems: problems)
        return .page(page.bytes(), status: problems.isEmpty ? 200 : 422)
    }
}
