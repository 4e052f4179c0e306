import Clinic
import Practice
import Routes

extension Call {
    /// The first visit: the practice and its administrator, who is signed in at once.
    func setUp() async throws -> Reply {
        let pin = form.text(.pin)
        do {
            let signedIn = try await service.perform(
                SetUpPractice(
                    practiceName: form.text(.practiceName), zone: form.text(.zone),
                    language: Language(rawValue: form.text(.language)) ?? language,
                    personName: form.text(.personName), signInName: form.text(.signInName),
                    password: form[.password] ?? "", pin: pin.isEmpty ? nil : pin,
                    alsoTherapist: form[.role] == Role.therapist.rawValue))
            return .seeOther(.home, cookie: .set(signedIn.token))
        } catch {
            switch error {
            case .invalid(let problems): return try await showSetUp(problems: problems)
            case .alreadySetUp: return .seeOther(.signIn)
            default: throw error
            }
        }
    }
}
