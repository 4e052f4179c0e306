import Clinic
import Measures

/// What of the days in a course of care is known, and what is only the place of a session without a date.
extension ClientPageModel {
    /// `nil` for the day of an intake that was made up: where the first session has no date, and nothing that has one was
    /// on that day or before.
    func knownDay(_ day: Day, _ zone: Zone) -> Day? {
        guard day == episode.intake, let first = sessions.min(by: { ($0.start, $0.id) < ($1.start, $1.id) }),
            !first.isDated
        else { return day }
        var known = sessions.filter(\.isDated).map(\.start) + appointments.map(\.start)
        known += forms.filter { $0.response.session == nil }.map(\.response.answeredAt)
        return known.contains { zone.day(of: $0) <= day } ? day : nil
    }

    /// `nil` where it is only the place of its session.
    func answeredAt(_ form: FormSeen) -> Instant? {
        let at = form.response.answeredAt
        guard let session = sessions.first(where: { $0.id == form.response.session }), !session.isDated else {
            return at
        }
        return at >= session.start && at <= session.end ? nil : at
    }
}
