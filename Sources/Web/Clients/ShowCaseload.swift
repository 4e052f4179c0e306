import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// The visitor's clients, by what was asked for in the address.
    func showCaseload(_ visitor: Visitor) async throws -> Reply {
        let roles = visitor.viewer.roles
        if roles == [.administrator] { return .seeOther(.settings) }
        let asked = query.text(.query)
        let show = query[.show].flatMap(CaseloadShow.init) ?? .open
        let therapist = query[.therapist].flatMap { PersonID($0) }
        let found = try await service.answer(
            Caseload(query: asked, show: show, therapist: therapist), as: visitor.actor)
        let counts = found.counts.compactMap { show, count in
            CaseloadPart(rawValue: show.rawValue).map { ($0, count) }
        }
        let model = CaseloadModel(
            query: asked, show: CaseloadPart(rawValue: show.rawValue) ?? .open,
            counts: Dictionary(counts) { first, _ in first },
            therapists: found.therapists.map { TodayTherapist(id: $0.id, name: $0.name) }, chosen: therapist,
            rows: found.rows.map { row in
                CaseloadLine(
                    client: row.client, episode: row.episode, therapistName: row.therapistName, isOpen: row.isOpen,
                    standing: row.standing)
            },
            mayAdd: !roles.isDisjoint(with: [.therapist, .frontDesk]),
            showsStandings: !roles.isDisjoint(with: [.therapist, .supervisor]))
        return .page(CaseloadPage(context(visitor), model).bytes())
    }
}
