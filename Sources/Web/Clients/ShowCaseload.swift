import Clinic
import Pages
import Practice
import Routes

extension Call {
    private static let rowsOnAPage = 100

    /// The visitor's clients, by what was asked for in the address.
    func showCaseload(_ visitor: Visitor) async throws -> Reply {
        let roles = visitor.viewer.roles
        if roles == [.administrator] { return .seeOther(.settings) }
        let search = query.text(.search)
        let asked = service.openedSearch(search, of: visitor.signIn.id)
        let show = query[.show].flatMap(CaseloadShow.init) ?? .open
        let therapist = query[.therapist].flatMap { PersonID($0) }
        let found = try await service.answer(
            Caseload(query: asked, show: show, therapist: therapist), as: visitor.actor)
        let counts = found.counts.compactMap { show, count in
            CaseloadPart(rawValue: show.rawValue).map { ($0, count) }
        }
        // A page that is no longer there, after some were closed, is the last one.
        let pages = max(1, (found.rows.count + Self.rowsOnAPage - 1) / Self.rowsOnAPage)
        let page = min(pages, max(1, Int(query.text(.page)) ?? 1))
        let rows = found.rows.dropFirst((page - 1) * Self.rowsOnAPage).prefix(Self.rowsOnAPage)
        let model = CaseloadModel(
            query: asked, search: asked.isEmpty ? "" : search, show: CaseloadPart(rawValue: show.rawValue) ?? .open,
            counts: Dictionary(counts) { first, _ in first },
            therapists: found.therapists.map { TodayTherapist(id: $0.id, name: $0.name) }, chosen: therapist,
            rows: rows.map { row in
                CaseloadLine(
                    client: row.client, episode: row.episode, therapistName: row.therapistName, isOpen: row.isOpen,
                    standing: row.standing)
            },
            found: found.rows.count, page: page, pages: pages,
            mayAdd: !roles.isDisjoint(with: [.therapist, .frontDesk]),
            showsStandings: !roles.isDisjoint(with: [.therapist, .supervisor]))
        return .page(CaseloadPage(context(visitor), model).bytes())
    }

    /// What was typed goes on sealed, in the address of a page that can be shown again.
    func searchClients(_ visitor: Visitor) async throws -> Reply {
        let search = try service.sealedSearch(form.text(.query), of: visitor.signIn.id)
        let asked = FieldQuery([
            (.show, form[.show].flatMap(CaseloadShow.init)?.rawValue),
            (.therapist, form[.therapist].flatMap { PersonID($0) }?.description),
            (.search, search),
        ])
        return .seeOther(Route.clients.path + asked.text)
    }
}
