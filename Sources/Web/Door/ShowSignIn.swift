import Pages
import Routes

extension Call {
    func showSignIn() async throws -> Reply {
        let model = SignInModel(signInName: signInName, next: onward, wasSent: notice == .signedOutBefore)
        return .page(SignInPage(context(nil), model).bytes())
    }

    /// The sign-in had ended before the form came: nothing was taken, and its words go back in the answer to it, which is
    /// kept nowhere. The form carries the token of the page that it was typed on.
    func signInAfterSending() -> Reply {
        let sent = sentWords
        if sent.isEmpty { return .seeOther(atTheDoor(.signIn), notice: wasToBeRecorded ? .signedOutBefore : nil) }
        let shown = context(nil, notice: NoticeKey.signedOutBefore.notice(words))
        let model = SignInModel(next: stoodOn, wasSent: true, sent: sent)
        return .page(SignInPage(shown, model).bytes(), status: 403)
    }

    /// Whether the page at the door that was sent says that a form came before it and was not taken.
    var saysNotTaken: Bool { form[.report] == UnlockModel.notTaken }

    /// Where the visitor was on the way to; `nil` where that is nowhere in particular.
    var onward: String? {
        let path = next(or: .home)
        return path == Route.home.path ? nil : path
    }
}
