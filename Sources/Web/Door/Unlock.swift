import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// PIN or password opens the page where it was; the same page also lets somebody else sign in.
    func unlock() async throws -> Reply {
        guard let token, case .locked(let person, _) = try await service.resolve(token: token) else {
            return .seeOther(.home)
        }
        if form[.answer] == AnswerValue.decline.rawValue {
            try await service.perform(SignOut(token: token))
            return .seeOther(.signIn, notice: .signedOut, cookie: .clear)
        }
        switch try await service.perform(Unlock(token: token, secret: form[.password] ?? "")) {
        case .opened(let signedIn):
            let sealed = saysNotTaken ? form[.words] : nil
            let sent = sealed.map { service.openTyped($0, of: person.id) } ?? []
            var reply: Reply
            if let form = await paperAgain(signedIn, sent) {
                reply = form
            } else {
                reply = goOn(person.language, sent: sent)
            }
            reply.cookie = .set(signedIn.token)
            return reply
        case .wrong(let triesLeft): return unlockPage(person, triesLeft: triesLeft)
        case .ended: return .seeOther(.signIn, cookie: .clear)
        }
    }
}
