import Clinic
import Pages
import Practice
import Routes

/// Which board the address asks for: `view`, or one `therapist` of a team.
struct BoardAsked: Sendable {
    let subject: TodaySubject
    /// The one therapist of a team that was chosen.
    let chosen: PersonID?

    init(_ query: FormFields) throws(PracticeError) {
        let therapist = query.text(.therapist)
        if !therapist.isEmpty {
            guard let id = PersonID(therapist) else { throw .notFound }
            (subject, chosen) = (.therapist(id), id)
            return
        }
        chosen = nil
        subject =
            switch TodayView(rawValue: query.text(.view)) {
            case .team: .team
            case .frontDesk: .appointments
            case .own, nil: .own
            }
    }

    /// Whose changes that board shows.
    func scope(for visitor: Visitor) -> BoardScope {
        let viewer = visitor.viewer
        switch subject {
        case .therapist(let id): return .therapist(id)
        case .team: return viewer.team.map { .team($0) } ?? .therapist(viewer.person)
        case .appointments: return .everybody
        case .own, .nothing: break
        }
        if viewer.roles.contains(.therapist) { return .therapist(viewer.person) }
        if viewer.roles.contains(.supervisor), let team = viewer.team { return .team(team) }
        return viewer.roles.contains(.frontDesk) ? .everybody : .therapist(viewer.person)
    }
}
