import Clinic
import FollowThrough
import Pages
import Practice
import Routes
import Signs

extension Call {
    /// Writes a line down, or shows the page again with everything that was typed into that form.
    func recordSupervision(_ visitor: Visitor, _ id: PersonID) async throws -> Reply {
        guard let once = form.once(as: SupervisionEntryID.self),
            let mark = SupervisionMark(rawValue: form.text(.mark)), let day = Day(form.text(.day))
        else { throw Refusal.badRequest }
        let name = form.text(.form)
        do {
            let matter = try matter()
            _ = try await service.perform(
                RecordSupervision(
                    id: once, therapist: id, day: day, matter: matter, mark: mark,
                    words: (form[.words] ?? "").filter { $0 != "\r" }, who: try owner(), due: try due(),
                    replaces: try replaced()), as: visitor.actor)
            let place = "\(Route.supervision(.with(id)).path)?\(Field.day.rawValue)=\(day)"
            return .seeOther(
                "\(place)#\(SupervisionModel.place(of: matter))", notice: mark == .withdrawn ? .undone : .recorded)
        } catch let error as PracticeError {
            let values = Dictionary(grouping: form.all, by: \.name).mapValues { $0.map(\.value) }
            func again(_ problems: [FormProblems.Problem], _ status: Int) async throws -> Reply {
                // A note that somebody changed meanwhile has another form by now; the words go to the open one.
                let isNote = status == 409 && form.text(.episode).isEmpty
                let typed = SupervisionTyped(
                    form: isNote ? SupervisionTyped.meeting : name,
                    fields: TypedFields(values: values, problems: problems))
                return try await supervision(visitor, id, day: day, typed: typed, status: status)
            }
            switch error {
            case .invalid(let problems):
                let told = problems.map { problem in
                    FormProblems.Problem(
                        field: "\(problem.field)-\(name)", words.problem(problem.problem, problem.arguments))
                }
                return try await again(told, 422)
            case .conflict(let key):
                return try await again([FormProblems.Problem(field: nil, words.problem(key))], 409)
            default: throw error
            }
        }
    }

    private func matter() throws -> AgendaMatter? {
        let text = form.text(.episode)
        if text.isEmpty { return nil }
        guard let episode = EpisodeID(text) else { throw Refusal.badRequest }
        if let concern = ConcernID(form.text(.concern)) {
            return AgendaMatter(episode: episode, about: .concern(concern))
        }
        guard let sign = SignKind(rawValue: form.text(.sign)) else { throw Refusal.badRequest }
        return AgendaMatter(episode: episode, about: .sign(sign))
    }

    private func owner() throws -> SupervisionOwner? {
        let text = form.text(.who)
        if text.isEmpty { return nil }
        guard let owner = SupervisionOwner(rawValue: text) else { throw Refusal.badRequest }
        return owner
    }

    private func due() throws -> Day? {
        let text = form.text(.by)
        if text.isEmpty { return nil }
        guard let day = Day(text) else { throw PracticeError.invalid([FieldProblem("by", "problem.day")]) }
        return day
    }

    private func replaced() throws -> SupervisionEntryID? {
        let text = form.text(.base)
        if text.isEmpty { return nil }
        guard let id = SupervisionEntryID(text) else { throw Refusal.badRequest }
        return id
    }
}
