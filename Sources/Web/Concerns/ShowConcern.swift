import Clinic
import FollowThrough
import Pages
import Practice
import Routes

/// The pages of one concern.
enum ConcernPart: Hashable, Sendable {
    case whole, talk, step, review, dismissal, safety
    case words(of: ConcernActID)
}

extension Call {
    func showConcern(_ visitor: Visitor, _ id: ConcernID, _ part: ConcernPart) async throws -> Reply {
        try await concern(visitor, id, part)
    }

    /// One of the pages of a concern; what needs a permission of its own is not there for who lacks it.
    private func concern(
        _ visitor: Visitor, _ id: ConcernID, _ part: ConcernPart, typed: TypedFields = TypedFields(),
        status: Int = 200
    ) async throws -> Reply {
        let found = try await service.answer(ConcernView(concern: id), as: visitor.actor)
        let model = ConcernModel(found, typed: typed)
        let context = context(visitor, emergency: found.view.emergency)
        let isOpen = !found.concern.isClosed
        let bytes: [UInt8]? =
            switch part {
            case .whole: ConcernPage(context, model).bytes()
            case .talk: found.mayAct ? TalkPage(context, model).bytes() : nil
            case .step: found.mayAct ? StepPage(context, model).bytes() : nil
            case .review: found.mayAct ? ReviewPage(context, model).bytes() : nil
            case .dismissal: found.mayAct && isOpen ? DismissPage(context, model).bytes() : nil
            case .safety:
                found.mayRecordSafety && found.concern.subject == .risk ? SafetyPage(context, model).bytes() : nil
            case .words(let act): ActWordsPage(context, model, of: act)?.bytes()
            }
        if let bytes { return .page(bytes, status: status) }
        if case .words = part { throw PracticeError.notFound }
        if found.mayAct, !isOpen { return .seeOther(.concern(id)) }
        throw PracticeError.notFound
    }

    /// Records an act, or shows its page again with everything that was typed: what is to be mended, or what somebody
    /// else did meanwhile.
    ///
    /// - Parameters:
    ///   - fields: what the page calls a field that the action calls otherwise.
    ///   - section: the part of the concern's page that the tap stood in.
    func concernAct(
        _ visitor: Visitor, _ id: ConcernID, _ part: ConcernPart, notice: NoticeKey = .recorded,
        fields: [String: String] = [:], section: String? = nil, _ act: () async throws -> ConcernDone
    ) async throws -> Reply {
        do {
            switch try await act().stays {
            case .needingSafety: return .seeOther(.safety(id), notice: .safetyOfMore)
            case .closed: return .seeOther(.concern(id), notice: .staysClosed)
            case nil: break
            }
            let back = next(or: .concern(id)) { page in
                switch page {
                case .today: "wait"
                // What was talked about or reviewed stands among the others from then on.
                case .session: "more"
                default: section
                }
            }
            return .seeOther(back, notice: notice)
        } catch let error as PracticeError {
            let values = Dictionary(grouping: form.all, by: \.name).mapValues { $0.map(\.value) }
            switch error {
            case .invalid(let problems):
                let told = problems.map { problem in
                    FormProblems.Problem(
                        field: fields[problem.field] ?? problem.field,
                        words.problem(problem.problem, problem.arguments))
                }
                return try await concern(
                    visitor, id, part, typed: TypedFields(values: values, problems: told), status: 422)
            case .conflict("conflict.concern-changed"):
                let seen = Int(form.text(.seen)) ?? 0
                // A dismissal of what is closed by now has no page any more.
                var shown = part
                if part == .dismissal, try await isClosed(visitor, id) { shown = .whole }
                // What was tapped about a step answers no question of the review that may stand on the same page.
                let isOfStep = if case .stepReport = route { true } else { false }
                let typed = TypedFields(values: isOfStep ? [:] : values, seen: seen)
                return try await concern(visitor, id, shown, typed: typed, status: 409)
            case .conflict(let key):
                let told = [FormProblems.Problem(field: nil, words.problem(key))]
                return try await concern(
                    visitor, id, part, typed: TypedFields(values: values, problems: told), status: 409)
            default: throw error
            }
        }
    }

    private func isClosed(_ visitor: Visitor, _ id: ConcernID) async throws -> Bool {
        try await service.answer(ConcernView(concern: id), as: visitor.actor).concern.isClosed
    }

    /// What the page calls the fields of a form about that concern.
    func concernFields(_ id: ConcernID) -> [String: String] {
        let tail = String(id.description.suffix(6))
        return ["said": "said-\(tail)", "what": "what-\(tail)", "by": "by-\(tail)"]
    }

    /// What the page calls the fields of a review of that concern.
    func reviewFields(_ id: ConcernID) -> [String: String] {
        let tail = String(id.description.suffix(6))
        return ["words": "review-words-\(tail)", "what": "what-next-\(tail)", "by": "by-next-\(tail)"]
    }
}
