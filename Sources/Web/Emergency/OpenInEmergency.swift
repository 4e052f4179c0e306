import Clinic
import Pages
import Practice
import Routes

extension Call {
    func dispatchEmergency(_ visitor: Visitor, _ place: EmergencyPlace) async throws -> Reply {
        switch (place, method) {
        case (.opening, .get): return try await emergency(visitor, FormState())
        case (.opening, .post): return try await openInEmergency(visitor)
        case (.ended(let id), .post):
            try await service.perform(EndEmergency(emergency: EmergencyID(of: id)), as: visitor.actor)
            return .seeOther(.emergency(.opening), notice: .emergencyEnded)
        case (.seen(let id), .post):
            try await service.perform(AcknowledgeEmergency(emergency: EmergencyID(of: id)), as: visitor.actor)
            return .seeOther(.today, notice: .recorded)
        default: throw Refusal.wrongMethod
        }
    }

    private func openInEmergency(_ visitor: Visitor) async throws -> Reply {
        guard let once = form.once(as: EmergencyID.self) else { throw Refusal.badRequest }
        do {
            let done = try await service.perform(
                OpenInEmergency(
                    id: once, whom: form.text(.whom), kind: EmergencyKind(rawValue: form.text(.kind)),
                    words: (form[.words] ?? "").filter { $0 != "\r" }), as: visitor.actor)
            switch done {
            case .opened(let client): return .seeOther(.client(client), notice: .emergencyOpened)
            case .ownAlready(let client): return .seeOther(.client(client))
            }
        } catch {
            let refused = try refusedFields(error)
            // The one refusal that the action keeps an entry of.
            let isTry = refused.contains { $0.problem == "problem.nobody-opened" }
            return try await emergency(
                visitor, formState([.whom, .kind, .words], told(refused)), isTryRecorded: isTry)
        }
    }

    private func emergency(
        _ visitor: Visitor, _ state: FormState, isTryRecorded: Bool = false
    ) async throws -> Reply {
        let open = try await service.answer(OwnEmergencies(), as: visitor.actor)
        let model = EmergencyModel(
            open: open.map { EmergencyModel.Open(id: $0.opening.id, client: $0.client, until: $0.opening.closesAt) },
            form: state, isTryRecorded: isTryRecorded)
        return .page(EmergencyPage(context(visitor), model).bytes(), status: state.problems.isEmpty ? 200 : 422)
    }
}

extension EmergencyTold {
    init(_ told: ToldEmergency) {
        self.init(
            id: told.opening.id, client: told.client, by: told.by, kind: told.opening.kind, words: told.words,
            at: told.opening.openedAt, until: told.opening.closesAt, mayLook: told.mayReadClient)
    }
}
