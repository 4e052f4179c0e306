import Clinic
import Practice
import Routes

extension Call {
    /// The page in that language, with all that was marked and typed on it.
    func changeCheckLanguage() async throws -> Reply {
        guard let token, let language = Language(rawValue: form.text(.language)) else { throw PracticeError.notFound }
        _ = try await service.perform(ChangeCheckLanguage(token: token, language: language))
        let asked = try await checkAsked()
        if asked.isIn { return .seeOther(.checkThanks) }
        // A page without the questions, or with those of another check, brings nothing along.
        guard form[named: "key"] == asked.handOver.response.description else { return .seeOther(.check) }
        return checkPage(asked, ReadAnswers(form, asked.measure, insists: false), isSent: false)
    }
}
