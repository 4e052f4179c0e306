import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func showBarrier(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        try await barrier(visitor, id, FormState(), status: 200)
    }

    /// The page, with what was typed and what was wrong with it.
    func barrier(_ visitor: Visitor, _ id: BarrierID, _ state: FormState, status: Int) async throws -> Reply {
        let view = try await service.answer(BarrierView(barrier: id), as: visitor.actor)
        let model = BarrierModel(
            client: view.client, barrier: view.barrier, title: view.words.title, words: view.words.words,
            place: view.words.place,
            options: view.barrier.options.map { option in
                let said = view.options[option.id]
                return OptionLine(option: option, what: said?.what ?? "", takes: said?.takes ?? "")
            }, notes: view.notes,
            referrals: view.referrals.map { ReferralLine(referral: $0.referral, resource: $0.resource) },
            matches: view.matches, resourceCount: view.resourceCount, staleDays: view.staleDays, since: view.since,
            attendance: view.attendance, stocks: view.stocks, given: view.given, people: view.people,
            isOwn: view.therapist == visitor.viewer.person, mayWrite: view.mayWrite, form: state,
            concern: view.concern)
        return .page(BarrierPage(context(visitor), model).bytes(), status: status)
    }

    /// Does it, then shows the page of the barrier again: with what came of it, or with what was wrong.
    ///
    /// - Parameters:
    ///   - part: of that page, where the tap was.
    ///   - field: of that page, where its one form of several says what was wrong; `nil` where each field says its own.
    func acting(
        _ visitor: Visitor, on id: BarrierID, at part: String, keeping fields: [Field] = [],
        saying field: String? = nil, notice: NoticeKey = .recorded, _ act: () async throws -> Void
    ) async throws -> Reply {
        do {
            try await act()
            let page = Route.barriers(.one(RecordKey(of: id)))
            return .seeOther(next(or: page) { $0 == page ? part : nil }, notice: notice)
        } catch {
            let (problems, status) = try refused(error)
            let told = field.map { field in problems.map { FormProblems.Problem(field: field, $0.text) } } ?? problems
            return try await barrier(visitor, id, formState(fields, told), status: status)
        }
    }

    /// What an action refused, to be told on the page it came from; any other error goes on.
    func refused(_ error: any Error) throws -> ([FormProblems.Problem], status: Int) {
        guard let error = error as? PracticeError else { throw error }
        switch error {
        case .invalid(let problems): return (told(problems), 422)
        case .conflict(let key): return ([FormProblems.Problem(field: nil, words.conflict(key))], 409)
        default: throw error
        }
    }
}
