import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showUnlock(_ person: Person, _ signIn: SignIn) async throws -> Reply {
        unlockPage(person, triesLeft: nil)
    }

    func unlockPage(_ person: Person, triesLeft: Int?) -> Reply {
        let model = UnlockModel(
            name: person.name, triesLeft: triesLeft, next: onward,
            wasSent: notice == .notTaken || saysNotTaken)
        let page = UnlockPage(context(nil, language: person.language), model)
        return .page(page.bytes(), status: triesLeft == nil ? 200 : 422)
    }
}
