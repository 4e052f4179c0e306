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
            var reply = Reply.seeOther(
                next(or: .home), notice: saysNotTaken ? .sendAgain : nil, cookie: .set(signedIn.token))
            reply.device = signedIn.device
            return reply
        case .wrong(let triesLeft): return codePage(person, triesLeft: triesLeft)
        case .ended: return .seeOther(.signIn, cookie: .clear)
        }
    }

    private func codePage(_ person: Person, triesLeft: Int?) -> Reply {
        // What is to be sent again is not here yet: it comes after this step.
        let wasSent = notice == .sendAgain || saysNotTaken
        let said = notice == .sendAgain ? NoticeKey.signedOutBefore.notice(Words(person.language)) : nil
        let page = CodePage(
            context(nil, notice: said, language: person.language), triesLeft: triesLeft, next: onward, wasSent: wasSent)
        return .page(page.bytes(), status: triesLeft == nil ? 200 : 422)
    }

    /// A link by which a password is chosen, whoever is signed in in this browser. Looking uses nothing up.
    func dispatchWelcome() async throws -> Reply {
        if method == .get { return welcomePage(.enter(isOver: false)) }
        // Without script the whole link may be put in, or what stands behind its "#".
        let token = form.text(.code).split(separator: "#").last.map(String.init) ?? ""
        do {
            let person = try await service.answer(InvitationView(token: token))
            guard form[.password] != nil else { return welcomePage(.choose(token, person, [])) }
            return try await choosePassword(token, person)
        } catch PracticeError.notFound {
            return welcomePage(.enter(isOver: true))
        }
    }

    private func choosePassword(_ token: String, _ person: Person) async throws -> Reply {
        let pin = form.text(.pin)
        do {
            try await service.perform(
                AcceptInvitation(token: token, password: form[.password] ?? "", pin: pin.isEmpty ? nil : pin))
            var reply = Reply.seeOther(.signIn, notice: .passwordSet, cookie: .clear)
            reply.signInName = person.signInName
            return reply
        } catch {
            return welcomePage(.choose(token, person, told(try refusedFields(error), Words(person.language))))
        }
    }

    private func welcomePage(_ model: WelcomeModel) -> Reply {
        let (language, status): (Language?, Int) =
            switch model {
            case .enter(let isOver): (nil, isOver ? 422 : 200)
            case .choose(_, let person, let problems): (person.language, problems.isEmpty ? 200 : 422)
            }
        return .page(WelcomePage(context(nil, language: language), model).bytes(), status: status)
    }
}
