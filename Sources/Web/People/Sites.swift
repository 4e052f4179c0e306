import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showSites(_ visitor: Visitor) async throws -> Reply { try await sites(visitor) }

    /// One site more; or, by the page's other form, another name or zone of the practice.
    func addSite(_ visitor: Visitor) async throws -> Reply {
        if form[.practiceName] != nil { return try await renamePractice(visitor) }
        do {
            _ = try await service.perform(AddSite(name: form.text(.site), once: form.once()), as: visitor.actor)
            return .seeOther(.folk(.sites), notice: .saved)
        } catch {
            return try await sites(visitor, typed: SitesModel.Typed(site: nil, form: formState(error)))
        }
    }

    func renameSite(_ visitor: Visitor, _ id: SiteID) async throws -> Reply {
        do {
            try await service.perform(RenameSite(site: id, name: form.text(.site)), as: visitor.actor)
            return .seeOther(.folk(.sites), notice: .saved)
        } catch {
            return try await sites(visitor, typed: SitesModel.Typed(site: id, form: formState(error)))
        }
    }

    private func renamePractice(_ visitor: Visitor) async throws -> Reply {
        do {
            let isMoved = try await service.perform(
                ChangePractice(name: form.text(.practiceName), zone: form[.zone]), as: visitor.actor)
            let service = service
            // Each standing is due already, and right by itself once it is worked out.
            if isMoved { Task { try await service.sweepAfterChange() } }
            var reply = Reply.seeOther(.folk(.sites), notice: .saved)
            reply.renamesPractice = true
            return reply
        } catch {
            let problems = told(try refusedFields(error))
            return try await sites(visitor, renaming: formState([.practiceName, .zone], problems))
        }
    }

    private func formState(_ error: any Error) throws -> FormState {
        formState([.site], told(try refusedFields(error)))
    }

    private func sites(
        _ visitor: Visitor, typed: SitesModel.Typed? = nil, renaming: FormState? = nil
    ) async throws -> Reply {
        let view = try await service.answer(PeopleView(), as: visitor.actor)
        let model = SitesModel(
            sites: view.sites.sorted { ($0.name, $0.id) < ($1.name, $1.id) }, typed: typed, renaming: renaming,
            zones: Self.zones)
        let isWhole = typed == nil && renaming == nil
        return .page(SitesPage(context(visitor), model).bytes(), status: isWhole ? 200 : 422)
    }
}
