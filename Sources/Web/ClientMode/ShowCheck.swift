import Measures
import Clinic
import Measures
import Pages
import Practice
import Routes

extension Call {
    func showCheck() async throws -> Reply {
        let asked = try await checkAsked()
        if asked.isIn { return .seeOther(.checkThanks) }
        return checkPage(asked)
    }

    /// What this browser was handed over for.
    func checkAsked() async throws -> CheckForm.Answer {
        guard let token else { throw PracticeError.notFound }
        return try await service.answer(CheckForm(token: token))
    }

    /// - Parameters:
    ///   - read: what was marked, to show it again.
    ///   - isSent: whether it was sent, and the page says what to look at again.
    ///   - missing: what has no answer, where it is asked whether it stays so.
    func checkPage(
        _ asked: CheckForm.Answer, _ read: ReadAnswers? = nil, isSent: Bool = true, missing: [ItemKey] = []
    ) -> Reply {
        let language = asked.handOver.language
        let refused = isSent ? read : nil
        let isEmpty = refused?.isEmpty ?? false
        let model = CheckModel(
            measure: asked.measure, calledName: asked.calledName, therapistName: asked.calledTherapist,
            key: asked.handOver.response.description, values: read?.values ?? [:],
            problems: isEmpty ? [] : told(refused?.problems ?? [], Words(language)), isAskedAgain: isEmpty,
            missing: missing,
            asksForComment: asked.measure.purpose == .alliance && asked.handOver.session != nil,
            comment: read == nil ? "" : form.text(.comment), contacts: asked.safetyContacts)
        let page = CheckPage(clientContext(asked), model)
        return .page(page.bytes(), status: refused == nil ? 200 : 422)
    }
}

extension CheckForm.Answer {
    /// As the client knows the therapist: the first name, or the whole of it where it begins with a title.
    var calledTherapist: String? {
        guard let name = therapistName, let first = name.split(separator: " ").first else { return nil }
        return first.last == "." || first.count < 3 ? name : String(first)
    }
}
