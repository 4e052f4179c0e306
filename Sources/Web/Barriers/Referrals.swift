import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func showNewReferral(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        guard let resource = query[.resource].flatMap({ ResourceID($0) }) else { throw PracticeError.notFound }
        return try await newReferral(visitor, id, resource, [], FormState(), status: 200)
    }

    /// The consent is recorded, and the letter shown.
    func makeReferral(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        guard let resource = ResourceID(form.text(.resource)) else { throw PracticeError.notFound }
        let shares = Set(
            form.all.filter { $0.name == Field.shares.rawValue }.compactMap { SharedFact(rawValue: $0.value) })
        do {
            guard let given = ConsentGiver(rawValue: form.text(.given)) else {
                throw PracticeError.invalid([FieldProblem(Field.given.rawValue, "problem.choose-giver")])
            }
            let seen = try await service.answer(ReferralForm(barrier: id, resource: resource), as: visitor.actor)
            let made = try await service.perform(
                MakeReferral(
                    episode: seen.barrier.barrier.episode, barrier: id, resource: resource,
                    consent: ReferralConsent(given: given, on: try day(.consentDay), shares: shares),
                    message: form.text(.message), once: form.once() ?? service.chance.id()), as: visitor.actor)
            return .seeOther(.barriers(.referral(RecordKey(of: made))), notice: .recorded)
        } catch {
            let (problems, status) = try refused(error)
            return try await newReferral(
                visitor, id, resource, shares, formState([.given, .consentDay, .message], problems), status: status)
        }
    }

    private func newReferral(
        _ visitor: Visitor, _ id: BarrierID, _ resource: ResourceID, _ shares: Set<SharedFact>, _ state: FormState,
        status: Int
    ) async throws -> Reply {
        let seen = try await service.answer(ReferralForm(barrier: id, resource: resource), as: visitor.actor)
        let model = ReferralFormModel(
            client: seen.client, barrier: BarrierLine(barrier: seen.barrier.barrier, title: seen.barrier.title),
            resource: seen.resource, staleDays: seen.staleDays,
            shares: shares, mayShare: seen.consents.allows(.sharing),
            form: state)
        return .page(ReferralFormPage(context(visitor), model).bytes(), status: status)
    }

    func showReferral(_ visitor: Visitor, _ id: ReferralID) async throws -> Reply {
        try await referral(visitor, id, FormState(), status: 200)
    }

    private func referral(
        _ visitor: Visitor, _ id: ReferralID, _ state: FormState, status: Int
    ) async throws -> Reply {
        let view = try await service.answer(ReferralView(referral: id), as: visitor.actor)
        let model = ReferralModel(
            client: view.client, referral: view.referral, resource: view.resource, message: view.message,
            notes: view.notes, people: view.people, staleDays: view.staleDays, hearDays: view.hearDays,
            letterLanguage: query[.language].flatMap(Language.init) ?? language, mayWrite: view.mayWrite,
            withheld: view.consents.allows(.sharing) ? view.consents.allows(.messages) ? nil : .messages : .sharing,
            form: state)
        return .page(ReferralPage(context(visitor), model).bytes(), status: status)
    }

    /// What was done or heard; then back to where the tap was.
    func recordNews(_ visitor: Visitor, _ id: ReferralID) async throws -> Reply {
        do {
            let change = try referralChange()
            let hearBy = try optionalDay(.hearBy)
            let isUndone = if case .undone = change { true } else { false }
            // What is taken back names the act itself.
            let base = isUndone ? nil : form[.base].flatMap { ID<ReferralAct>($0) }
            try await service.perform(
                ChangeReferral(
                    referral: id, change: change, hearBy: hearBy, note: form.text(.note),
                    once: form.once() ?? service.chance.id(), base: base), as: visitor.actor)
            let back = next(or: .barriers(.referral(RecordKey(of: id)))) { page in
                switch page {
                case .barriers(.one): ReferralLine.place(of: id)
                case .barriers(.referral): isUndone ? "history" : "news"
                default: nil
                }
            }
            return .seeOther(back, notice: isUndone ? .undone : .recorded)
        } catch {
            let (problems, status) = try refused(error)
            let state = formState([.answer, .hearBy, .note, .base], problems)
            return try await referral(visitor, id, state, status: status)
        }
    }

    private func referralChange() throws -> ReferralChange {
        let text = form.text(.answer)
        if text.hasPrefix("sent-"), let way = SendingWay(rawValue: String(text.dropFirst(5))) { return .sent(way) }
        switch text {
        case "waiting": return .waiting
        case "accepted": return .accepted
        case "used": return .used
        case "did-not-work-out": return .didNotWorkOut
        case "chased": return .chased
        case "closed": return .closed
        case "undone":
            guard let act = ID<ReferralAct>(form.text(.base)) else { throw PracticeError.notFound }
            return .undone(act)
        default: throw PracticeError.invalid([FieldProblem(Field.answer.rawValue, "problem.say-what-happened")])
        }
    }
}
