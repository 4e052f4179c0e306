import Clinic
import Practice
import Routes

extension Call {
    func changeCheckLanguage() async throws -> Reply {
        guard let token, let language = Language(rawValue: form.text(.language)) else { throw PracticeError.notFound }
        let handOver = try await service.perform(ChangeCheckLanguage(token: token, language: language))
        return .seeOther(handOver.isSent ? .checkThanks : .check)
    }
}
