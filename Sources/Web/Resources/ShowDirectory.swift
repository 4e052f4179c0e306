import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func showDirectory(_ visitor: Visitor) async throws -> Reply {
        var asked = Directory()
        asked.query = String(query.text(.query).prefix(200))
        asked.kind = BarrierKind(rawValue: query.text(.kind))
        asked.place = String(query.text(.place).prefix(120))
        asked.language = String(query.text(.language).prefix(20)).lowercased()
        asked.cost = ResourceCost(rawValue: query.text(.cost))
        asked.show = DirectoryShow(rawValue: query.text(.show)) ?? .open
        asked.page = Int(query.text(.page)) ?? 0
        let found = try await service.answer(asked, as: visitor.actor)
        let model = DirectoryModel(
            query: asked.query, kind: asked.kind, place: asked.place, language: asked.language, cost: asked.cost,
            show: asked.show.rawValue, page: found.page,
            pageCount: (found.count + Directory.pageSize - 1) / Directory.pageSize, rows: found.rows,
            count: found.count, total: found.total, notFresh: found.notFresh, languages: found.languages,
            staleDays: found.staleDays, people: found.people, mayKeep: found.mayKeep)
        return .page(DirectoryPage(context(visitor), model).bytes())
    }

    func showResource(_ visitor: Visitor, _ id: ResourceID) async throws -> Reply {
        try await resource(visitor, id, problems: [], status: 200)
    }

    private func resource(
        _ visitor: Visitor, _ id: ResourceID, problems: [FormProblems.Problem], status: Int
    ) async throws -> Reply {
        let view = try await service.answer(ResourceView(resource: id), as: visitor.actor)
        let model = ResourceModel(
            resource: view.resource, versions: view.versions, staleDays: view.staleDays, people: view.people,
            mayKeep: view.mayKeep, problems: problems)
        return .page(ResourcePage(context(visitor), model).bytes(), status: status)
    }

    /// Checked again, no longer there, back, or as it was before.
    func changeResource(_ visitor: Visitor, _ id: ResourceID, _ change: ResourceChange) async throws -> Reply {
        do {
            guard let base = ID<ResourceVersion>(form.text(.base)) else { throw PracticeError.notFound }
            try await service.perform(
                ChangeResource(resource: id, base: base, change: change, once: form.once() ?? service.chance.id()),
                as: visitor.actor)
            return .seeOther(
                .directory(.one(RecordKey(of: id))), notice: change == .undo ? .undone : .saved)
        } catch {
            let (problems, status) = try refused(error)
            return try await resource(visitor, id, problems: problems, status: status)
        }
    }
}
