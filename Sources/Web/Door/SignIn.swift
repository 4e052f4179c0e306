import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// Name and password; whatever was wrong, the answer is the same.
    func signIn() async throws -> Reply {
        let name = form.text(.signInName)
        let signedIn = try await service.perform(
            SignInWithPassword(
                signInName: name, password: form[.password] ?? "", device: device, browser: browser, leaving: token))
        guard let signedIn else {
            let model = SignInModel(
                signInName: name, isRefused: true, next: onward, wasSent: saysNotTaken, sent: sentBefore)
            return .page(SignInPage(context(nil), model).bytes(), status: 422)
        }
        var reply = goOn(signedIn.person.language)
        reply.cookie = .set(signedIn.token)
        reply.device = signedIn.device
        return reply
    }
}
