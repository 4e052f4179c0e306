import Clinic
import Measures
import Pages
import Practice
import Routes

extension Call {
    /// Sent, or "I would rather not today".
    func submitCheck() async throws -> Reply {
        let asked = try await checkAsked()
        // A form that waited for the network belongs to the check it was made for, and to no other.
        if let key = form[named: "key"], key != asked.handOver.response.description {
            throw PracticeError.conflict("conflict.other-check")
        }
        if form[.answer] == AnswerValue.decline.rawValue { return try await submit(.declined, asked) }
        let read = ReadAnswers(form, asked.measure, insists: true)
        guard !read.isEmpty, read.problems.isEmpty else { return checkPage(asked, read) }
        // As with a form from paper: nobody is thanked for a score that there is none of without having been asked.
        if form[.answer] != AnswerValue.incomplete.rawValue,
            case .incomplete(let missing)? = (try? asked.measure.score(.answers(read.answers)))?.result
        {
            return checkPage(asked, read, missing: missing)
        }
        return try await submit(.answers(read.answers), asked)
    }

    private func submit(_ content: ResponseContent, _ asked: CheckForm.Answer) async throws -> Reply {
        let decline = content == .declined ? "?\(Field.answer.rawValue)=\(AnswerValue.decline.rawValue)" : ""
        do {
            _ = try await service.perform(
                SubmitCheck(
                    token: token ?? "", content: content, language: asked.handOver.language,
                    comment: content == .declined ? "" : form.text(.comment)))
        } catch {
            guard error == .idTaken else { throw error }
            // Something else was sent before, and that is what counts.
            let page = FirstAnswersPage(clientContext(asked), therapistName: asked.calledTherapist)
            return .page(page.bytes(), status: 409)
        }
        return .seeOther(Route.checkThanks.path + decline)
    }
}
