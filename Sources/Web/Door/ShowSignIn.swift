import Pages
import Routes

extension Call {
    func showSignIn() async throws -> Reply {
        .page(SignInPage(context(nil), SignInModel(next: onward)).bytes())
    }

    /// Where the visitor was on the way to; `nil` where that is nowhere in particular.
    var onward: String? {
        let path = next(or: .home)
        return path == Route.home.path ? nil : path
    }
}
