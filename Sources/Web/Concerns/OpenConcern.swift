import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func showNewConcern(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        try await newConcern(visitor, id)
    }

    func openConcern(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        do {
            guard let subject = ConcernSubject(rawValue: form.text(.subject)) else {
                throw PracticeError.invalid([FieldProblem("subject", "problem.required")])
            }
            let done = try await service.perform(
                OpenConcern(id: try onceID(), episode: id, subject: subject, words: form[.words] ?? ""),
                as: visitor.actor)
            return .seeOther(.concern(done.concern), notice: .recorded)
        } catch {
            let told = try refusedFields(error).map {
                FormProblems.Problem(field: $0.field, words.problem($0.problem, $0.arguments))
            }
            let values = Dictionary(grouping: form.all, by: \.name).mapValues { $0.map(\.value) }
            return try await newConcern(visitor, id, typed: TypedFields(values: values, problems: told), status: 422)
        }
    }

    private func newConcern(
        _ visitor: Visitor, _ id: EpisodeID, typed: TypedFields = TypedFields(), status: Int = 200
    ) async throws -> Reply {
        let view = try await service.answer(ClientOverview(of: .episode(id)), as: visitor.actor)
        let model = OpenConcernModel(client: view.client, episode: id, typed: typed)
        return .page(OpenConcernPage(context(visitor), model).bytes(), status: status)
    }

    /// What the client takes along.
    func showStepSheet(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        let view = try await service.answer(ClientOverview(of: .episode(id)), as: visitor.actor)
        guard view.consents.allows(.messages) else { return .seeOther(.client(view.client.id), notice: .noMessages) }
        let steps = view.concerns.filter { !$0.isClosed }.flatMap(\.openSteps).filter(\.step.isForClient)
        let model = StepSheetModel(
            client: view.client, therapistName: view.episode.therapist.flatMap { view.people[$0]?.name },
            steps: steps.sorted { ($0.step.by, $0.id) < ($1.step.by, $1.id) }.map { step in
                SheetStep(what: view.words[WordsKey(step.id)] ?? "", who: step.step.who, by: step.step.by)
            }, nextAppointment: view.standing.nextAppointment)
        return .page(StepSheetPage(context(visitor), model).bytes())
    }
}
