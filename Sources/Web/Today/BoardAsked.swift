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
}
