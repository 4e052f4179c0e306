import Clinic
import Measures
import Pages
import Practice
import Routes

extension Call {
    /// `yes` or `no`; anything else takes the answer back.
    func answerComment(_ visitor: Visitor, _ id: ResponseID) async throws -> Reply {
        let word = form.text(.isDoubt)
        let isDoubt: Bool? = word == "yes" ? true : word == "no" ? false : nil
        let seal = FormSeal(csrf: "", base: form.once(as: ID<FormSeal>.self) ?? service.chance.id()).once(word)
        let session = try await service.perform(
            AnswerComment(response: id, isDoubt: isDoubt, once: ID(high: seal.high, low: seal.low)),
            as: visitor.actor)
        let place = session.map { Route.session($0).path + "#written" } ?? Route.today.path
        let back = next(or: .today) { page in
            if case .session = page { return "written" }
            return page == .today ? "act" : nil
        }
        return .seeOther(
            form[.next] == nil ? place : back,
            notice: isDoubt.map { $0 ? .recorded : .noDoubt } ?? .undone)
    }
}
