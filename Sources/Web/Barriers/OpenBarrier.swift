import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func showBarriers(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        try await barriers(visitor, id, FormState(), status: 200)
    }

    /// Something is named; its page opens.
    func openBarrier(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        do {
            let opened = try await service.perform(
                OpenBarrier(
                    episode: id, needs: try needs(), words: barrierWords,
                    concern: form[.concern].flatMap { ConcernID($0) },
                    once: form.once() ?? service.chance.id()), as: visitor.actor)
            return .seeOther(.barriers(.one(RecordKey(of: opened))), notice: .recorded)
        } catch {
            let (problems, status) = try refused(error)
            let state = formState([.kind, .title, .words, .place, .language, .cost], problems)
            return try await barriers(visitor, id, state, status: status)
        }
    }

    private func barriers(
        _ visitor: Visitor, _ id: EpisodeID, _ state: FormState, status: Int
    ) async throws -> Reply {
        let view = try await service.answer(EpisodeBarriers(episode: id), as: visitor.actor)
        let model = BarriersModel(
            client: view.client, episode: view.episode,
            barriers: view.barriers.map { BarrierLine(barrier: $0.barrier, title: $0.title) },
            mayWrite: view.mayWrite,
            concern: (form[.concern] ?? query[.concern]).flatMap { ConcernID($0)?.description }, form: state)
        return .page(BarriersPage(context(visitor), model).bytes(), status: status)
    }
}
