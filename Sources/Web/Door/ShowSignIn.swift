import Pages
import Routes

extension Call {
    func showSignIn() async throws -> Reply {
        .page(SignInPage(context(nil), SignInModel(next: onward, wasSent: notice == .signedOutBefore)).bytes())
    }

    /// Whether the page at the door that was sent says that a form came before it and was not taken.
    var saysNotTaken: Bool { form[.report] == UnlockModel.notTaken }

    /// Where the visitor was on the way to; `nil` where that is nowhere in particular.
    var onward: String? {
        let path = next(or: .home)
        return path == Route.home.path ? nil : path
    }
}
